namespace Hush.Detection.Rules;

/// <summary>A rule of the operator's: what it finds is called by its name.</summary>
/// <param name="Category">Its name.</param>
/// <param name="Patterns">Each finds on its own.</param>
/// <param name="Hints">What makes a find likelier when it stands near.</param>
/// <param name="HidesUnread">Whether all of a text is hidden from where on the rule had no time to read it.</param>
internal sealed record UserRule(Category Category, IReadOnlyList<RulePattern> Patterns, IReadOnlyList<RuleHint> Hints, bool HidesUnread);

/// <summary>A pattern of a rule.</summary>
/// <param name="Pattern">With a time limit.</param>
/// <param name="Score">Confidence of what it finds, 0 to 1.</param>
/// <param name="Locales">Languages of texts that it is for, reduced tags; empty means all.</param>
internal sealed record RulePattern(LimitedPattern Pattern, double Score, IReadOnlyList<string> Locales);

/// <summary>What speaks for a find of a rule.</summary>
/// <param name="Pattern">With a time limit.</param>
/// <param name="Boost">What it adds to the confidence, 0 to 1.</param>
/// <param name="Locales">Languages of texts that it is for, reduced tags; empty means all.</param>
/// <param name="Reach">How far before and behind the find it may stand, UTF-16 code units.</param>
internal sealed record RuleHint(LimitedPattern Pattern, double Boost, IReadOnlyList<string> Locales, int Reach);

/// <summary>A list of values that are always found, or never.</summary>
/// <param name="Values">Words and phrases; null means none.</param>
/// <param name="Patterns">Each with a time limit.</param>
/// <param name="Categories">What is found: the one name that it goes by. What is never found: as which categories; empty means as any.</param>
/// <param name="Locales">Languages of texts that it is for, reduced tags; empty means all.</param>
/// <param name="HidesUnread">Of what is always found: whether all of a text is hidden from where on there was no time to search it for the
/// patterns.</param>
internal sealed record ValueList(
    ListedValues? Values, IReadOnlyList<LimitedPattern> Patterns, IReadOnlySet<Category> Categories, IReadOnlyList<string> Locales,
    bool HidesUnread = false);
