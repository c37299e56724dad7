namespace Hush.Redaction.StandIns;

/// <summary>
/// Says how well a value keeps the rules of its category (form, issuer rules, check digits): the more the better, 0 when nothing is known.
/// It must not fail, whatever the value is.
/// </summary>
/// <param name="category">What the value would be.</param>
/// <param name="value">Its characters.</param>
internal delegate int ValueRating(Category category, string value);
