namespace Hush.LanguageIdentification;

/// <summary>A language that a text was found to be written in.</summary>
/// <param name="Code">Reduced tag in lower case, one of the text contract's languages: <c>en</c>, <c>pt-br</c>, <c>zh-hans</c>.</param>
/// <param name="Name">English name as the service writes it: <c>English</c>, <c>Portuguese_Brazil</c>, <c>Chinese_Simplified</c>.</param>
/// <param name="Iso6391Name">Code as the service writes it: <c>en</c>, <c>pt_br</c>, <c>zh_chs</c>.</param>
/// <param name="Confidence">0 to 1: the share that this language has among those that the text's script may be.</param>
public sealed record IdentifiedLanguage(string Code, string Name, string Iso6391Name, double Confidence);
