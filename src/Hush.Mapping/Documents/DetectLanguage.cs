using Hush.LanguageIdentification;

namespace Hush.Mapping.Documents;

/// <summary>Says in which language a text is written, as <c>LanguageIdentifier.Identify</c> does; null when that cannot be told.</summary>
internal delegate IdentifiedLanguage? DetectLanguage(SourceText text);
