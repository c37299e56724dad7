namespace Hush.Transcripts.Json;

/// <summary>The formats of the Whisper family, of Vosk and of NVIDIA NeMo.</summary>
internal static class WhisperSchemas
{
    /// <summary>All of them, the narrowest signature first.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("whisper.cpp", ["transcription[].text", "transcription[].offsets.from"])
        {
            Group = "transcription[]",
            Forms = [new("transcription[].text")],
            Words = [new("transcription[].tokens[]", "text") { Start = "offsets.from", End = "offsets.to", IsPiece = true }],
            Speakers = ["transcription[].speaker"],
            TokenIds = ["transcription[].tokens[].id"],
            Start = "transcription[].offsets.from",
            End = "transcription[].offsets.to",
            Unit = TimeUnit.Milliseconds,
            Structure = ["systeminfo", "model.type", "params.model", "params.language", "result.language", "transcription[].timestamps.from",
                "transcription[].timestamps.to",
                "transcription[].tokens[].timestamps.from", "transcription[].tokens[].timestamps.to"],
        },
        Whisper("whisperx", ["segments[].text", "segments[].start", "word_segments[].word"]),
        Whisper("faster-whisper", ["segments[].text", "segments[].start", "segments[].words[].probability"]),
        Whisper("whisper", ["segments[].text", "segments[].start"]),
        new("nemo", ["transcription", "words[].word", "sentences[].sentence"])
        {
            Group = "sentences[]",
            Forms = [new("sentences[].sentence")],
            FullTexts = [new("transcription"), new("words[].word"), new("words[].text"), new("sentences[].text")],
            Speakers = ["sentences[].speaker"],
            SpeakerNames = ["words[].speaker"],
            Start = "sentences[].start_time",
            End = "sentences[].end_time",
            Structure = ["status", "session_id"],
        },
        NemoManifest("pred_text", ["audio_filepath", "pred_text"]),
        NemoManifest("text", ["audio_filepath", "text"]),
        new("vosk", ["result[].word", "result[].conf", "text"])
        {
            Group = "",
            Forms = [new("text")],
            Words = [new("result[]", "word") { Start = "start", End = "end" }],
        },
        new("vosk-alternatives", ["alternatives[].text", "alternatives[].result[].word"])
        {
            Group = "",
            Alternative = "alternatives[]",
            Forms = [new("alternatives[].text")],
            Words = [new("alternatives[].result[]", "word") { Start = "start", End = "end" }],
        },
    ];

    private static JsonSchema Whisper(string name, string[] signature) => new(name, signature)
    {
        Group = "segments[]",
        Forms = [new("segments[].text")],
        Words = [new("segments[].words[]", "word") { Start = "start", End = "end" }],
        FullTexts = [new("text"), new("words[].word"), new("word_segments[].word"), new("segments[].chars[].char")],
        Speakers = ["segments[].speaker"],
        SpeakerNames = ["segments[].words[].speaker", "word_segments[].speaker", "words[].speaker"],
        TokenIds = ["segments[].tokens[]"],
        Start = "segments[].start",
        End = "segments[].end",
        Structure = ["task", "language", "segments[].id", "segments[].type", "usage.type", "segments[].language"],
    };

    private static JsonSchema NemoManifest(string text, string[] signature) => new("nemo-manifest", signature)
    {
        Group = "",
        Forms = [new(text)],
        Echoes = text == "text" ? [] : ["text"],
        Words = [new("timestamp.word[]", "word") { Start = "start", End = "end" }, new("timestamp.segment[]", "segment")
            { Start = "start", End = "end" }],
        Structure = ["audio_filepath", "lang", "source_lang", "target_lang", "taskname", "pnc"],
    };
}
