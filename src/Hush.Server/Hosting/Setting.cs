namespace Hush.Server.Hosting;

/// <summary>A setting, as its documentation and the studio show it.</summary>
/// <param name="Name">Whole name, such as <c>Hush:Limits:MaxItems</c>.</param>
/// <param name="Meaning">What it is for: a clause of English, in Markdown.</param>
internal sealed record Setting(string Name, string Meaning)
{
    /// <summary>The short option of the command line, in Markdown; empty without one.</summary>
    public string Option { get; init; } = "";

    /// <summary>What holds without it, in Markdown.</summary>
    public string Default { get; init; } = "none";

    /// <summary>Which values it takes, in Markdown; empty when its type says all.</summary>
    public string Range { get; init; } = "";

    /// <summary>The page of the documentation that has more, such as <c>live.md</c>, or a heading of the page of operations, such as
    /// <c>#telemetry</c>; null without one.</summary>
    public string? Page { get; init; }

    /// <summary>
    /// Whether its value is a number, a time or one of a few words. Only such values are shown to people and written by the studio; all others are
    /// secrets, or places where secrets are, or say who may call.
    /// </summary>
    public bool IsPlain { get; init; }

    /// <summary>The words that it takes; empty when it takes others.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>Says what a property of an options class is for.</summary>
/// <param name="meaning">A clause of English, in Markdown.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingAttribute(string meaning) : Attribute
{
    /// <summary>What it is for.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What holds without it, where the property's own value does not say it.</summary>
    public string? Default { get; init; }

    /// <summary>Which values it takes, where no attribute says it.</summary>
    public string? Range { get; init; }

    /// <summary>The page of the documentation that has more.</summary>
    public string? Page { get; init; }

    /// <summary>Whether the studio may show and write it. Default true; a text is never shown.</summary>
    public bool IsPlain { get; init; } = true;
}
