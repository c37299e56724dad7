namespace Hush.Transcripts.Json;

/// <summary>The formats of Google, Deepgram, AssemblyAI, Rev and Speechmatics.</summary>
internal static class EngineSchemas
{
    /// <summary>All of them, the narrowest signature first.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("deepgram", ["results.channels[].alternatives[].transcript"])
        {
            Stream = new("results.channels[].alternatives[].words[]", "punctuated_word")
                { Also = ["word"], Start = "start", End = "end", Speaker = "speaker" },
            FullTexts =
            [
                new("results.channels[].alternatives[].transcript"), new("results.channels[].alternatives[].paragraphs.transcript"),
                new("results.channels[].alternatives[].paragraphs.paragraphs[].sentences[].text"), new("results.utterances[].transcript"),
                new("results.utterances[].words[].word"), new("results.utterances[].words[].punctuated_word"),
            ],
            Structure = ["metadata.transaction_key", "metadata.request_id", "metadata.sha256", "metadata.created", "metadata.models[]",
                "results.utterances[].id",
                "results.channels[].detected_language", "results.channels[].alternatives[].languages[]",
                "results.channels[].alternatives[].words[].language"],
        },
        Google("google", ""),
        Google("google-operation", "response."),
        new("assemblyai", ["utterances[].text", "words[].text", "text"])
        {
            Group = "utterances[]",
            Forms = [new("utterances[].text")],
            Words = [new("utterances[].words[]", "text") { Start = "start", End = "end" }],
            FullTexts = [new("text"), new("words[].text")],
            Speakers = ["utterances[].speaker"],
            SpeakerNames = ["words[].speaker", "utterances[].words[].speaker"],
            Start = "utterances[].start",
            End = "utterances[].end",
            Unit = TimeUnit.Milliseconds,
            Structure = AssemblyStructure,
        },
        new("assemblyai", ["words[].text", "text", "audio_url"])
        {
            Stream = new("words[]", "text") { Start = "start", End = "end", Speaker = "speaker" },
            FullTexts = [new("text")],
            Unit = TimeUnit.Milliseconds,
            Structure = AssemblyStructure,
        },
        new("rev", ["monologues[].elements[].value", "monologues[].speaker"])
        {
            Group = "monologues[]",
            Words = [new("monologues[].elements[]", "value") { Start = "ts", End = "end_ts", IsPiece = true }],
            Speakers = ["monologues[].speaker"],
            SpeakerNames = ["monologues[].speaker_info.name", "speakers[].name"],
            Structure = ["monologues[].elements[].type"],
        },
        new("speechmatics", ["results[].alternatives[].content", "results[].type", "metadata.type"])
        {
            Stream = new("results[]", "alternatives[].content") { Start = "start_time", End = "end_time", Speaker = "alternatives[].speaker" },
            SpeakerNames = ["speakers[].label"],
            Structure = ["format", "job.id", "job.created_at", "metadata.created_at", "metadata.type", "metadata.transcription_config.language",
                "metadata.transcription_config.diarization",
                "metadata.transcription_config.operating_point", "results[].type", "results[].attaches_to", "results[].alternatives[].language"],
        },
    ];

    private static string[] AssemblyStructure => ["id", "status", "audio_url", "language_code", "language_model", "acoustic_model", "speech_model",
        "webhook_url"];

    private static JsonSchema Google(string name, string prefix) => new(name, [$"{prefix}results[].alternatives[].transcript"])
    {
        Group = $"{prefix}results[]",
        Alternative = $"{prefix}results[].alternatives[]",
        Forms = [new($"{prefix}results[].alternatives[].transcript")],
        Words =
        [
            new($"{prefix}results[].alternatives[].words[]", "word") { Start = "startTime", End = "endTime" },
        ],
        SpeakerNames = [$"{prefix}results[].alternatives[].words[].speakerLabel"],
        Speakers = [$"{prefix}results[].channelTag"],
        Structure = ["name", "metadata.@type", "response.@type", "requestId", $"{prefix}requestId", $"{prefix}results[].languageCode",
            $"{prefix}results[].resultEndTime", $"{prefix}results[].resultEndOffset",
            $"{prefix}totalBilledTime", "metadata.startTime", "metadata.lastUpdateTime", "metadata.requestId", "metadata.totalBilledDuration",
            $"{prefix}results[].alternatives[].words[].startOffset", $"{prefix}results[].alternatives[].words[].endOffset"],
    };
}
