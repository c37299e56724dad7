using Hush.Audio;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>What <c>hush audio</c> is asked for.</summary>
/// <param name="Recording">Path of the recording.</param>
/// <param name="Transcript">Path of its transcript.</param>
/// <param name="Output">Path of the muted recording.</param>
/// <param name="Form">What the caller says of the transcript.</param>
/// <param name="Language">Language of what was said.</param>
/// <param name="Mute">How to mute.</param>
/// <param name="Channels">The channel of a speaker, from 0, by the transcript's word for the speaker; others are muted on all channels.</param>
internal sealed record AudioSettings(
    string Recording, string Transcript, string Output, TranscriptOptions Form, string Language, MuteOptions Mute,
    IReadOnlyDictionary<string, int> Channels);
