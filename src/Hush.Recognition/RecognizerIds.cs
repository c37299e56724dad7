namespace Hush.Recognition;

/// <summary>Ids of recognizers that others ask for by name.</summary>
internal static class RecognizerIds
{
    /// <summary>The tagger, whatever its model.</summary>
    public const string Tagger = "neural";

    /// <summary>The rules of names.</summary>
    public const string PersonName = "generic.person-name";

    /// <summary>What corrects a value that was read back.</summary>
    public const string Correction = "repeat.correction";

    /// <summary>A name that stands elsewhere in the text or dialogue.</summary>
    public const string RepeatedName = "repeat.name";

    /// <summary>What was asked for, whatever form its answer has.</summary>
    public const string AskedAnswer = "answers.asked";

    /// <summary>A row of digits as an answer to nothing that was asked.</summary>
    public const string BareNumber = "answers.bare-number";

    /// <summary>Whether it is one of the patterns of identifiers, which stand behind a cue or in a shape of their own.</summary>
    public static bool IsOfIdentifiers(string id) => id.StartsWith("identifiers.", StringComparison.Ordinal);
}
