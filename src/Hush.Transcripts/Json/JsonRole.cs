namespace Hush.Transcripts.Json;

/// <summary>What a schema makes of the values of a path.</summary>
internal enum JsonRoleKind
{
    /// <summary>Words that the schema does not name.</summary>
    Note,

    /// <summary>An id, a time, a code.</summary>
    Structure,

    /// <summary>An object that is an utterance.</summary>
    Group,

    /// <summary>An object that is one reading of an utterance.</summary>
    Alternative,

    /// <summary>A form of an utterance.</summary>
    Form,

    /// <summary>A text that repeats an utterance.</summary>
    Echo,

    /// <summary>An object that is a word.</summary>
    WordItem,

    /// <summary>The characters of a word.</summary>
    WordText,

    /// <summary>When a word begins.</summary>
    WordStart,

    /// <summary>When it ends.</summary>
    WordEnd,

    /// <summary>How long it is.</summary>
    WordDuration,

    /// <summary>Who said a word.</summary>
    WordSpeaker,

    /// <summary>A text, or a word of a list, that runs through the whole file.</summary>
    FullText,

    /// <summary>Who said an utterance.</summary>
    Speaker,

    /// <summary>A speaker's name elsewhere.</summary>
    SpeakerName,

    /// <summary>A number that spells a piece of a word.</summary>
    TokenId,

    /// <summary>When an utterance begins.</summary>
    Start,

    /// <summary>When it ends.</summary>
    End,

    /// <summary>How long it is.</summary>
    Duration,
}

/// <summary>A role, and which of the schema's rules gave it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">Index of the rule among those of its kind.</param>
/// <param name="Form">The form that it carries.</param>
internal sealed record JsonRole(JsonRoleKind Kind, int Rule = 0, Representation Form = Representation.Text);
