namespace Hush.Transcripts.Json;

/// <summary>The formats of Azure Speech.</summary>
internal static class AzureSchemas
{
    private static readonly FormRule[] Batch =
    [
        new("recognizedPhrases[].nBest[].display"), new("recognizedPhrases[].nBest[].lexical", Representation.Lexical),
        new("recognizedPhrases[].nBest[].itn", Representation.Itn), new("recognizedPhrases[].nBest[].maskedITN", Representation.MaskedItn),
    ];

    /// <summary>All of them, the narrowest signature first.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("azure-batch", ["recognizedPhrases[].nBest[].display"])
        {
            Group = "recognizedPhrases[]",
            Alternative = "recognizedPhrases[].nBest[]",
            Forms = Batch,
            Words =
            [
                new("recognizedPhrases[].nBest[].words[]", "word") { Start = "offsetInTicks", Duration = "durationInTicks" },
                new("recognizedPhrases[].nBest[].displayWords[]", "displayText") { Start = "offsetInTicks", Duration = "durationInTicks" },
                new("recognizedPhrases[].nBest[].displayPhraseElements[]", "displayText") { Start = "offsetInTicks", Duration = "durationInTicks" },
            ],
            FullTexts =
            [
                new("combinedRecognizedPhrases[].display"), new("combinedRecognizedPhrases[].lexical", Representation.Lexical),
                new("combinedRecognizedPhrases[].itn", Representation.Itn), new("combinedRecognizedPhrases[].maskedITN", Representation.MaskedItn),
            ],
            Speakers = ["recognizedPhrases[].speaker", "recognizedPhrases[].channel"],
            Start = "recognizedPhrases[].offsetInTicks",
            Duration = "recognizedPhrases[].durationInTicks",
            Unit = TimeUnit.Ticks,
            Structure = ["source", "timestamp", "duration", "recognizedPhrases[].recognitionStatus", "recognizedPhrases[].offset",
                "recognizedPhrases[].duration",
                "recognizedPhrases[].locale", "recognizedPhrases[].nBest[].words[].offset", "recognizedPhrases[].nBest[].words[].duration",
                "recognizedPhrases[].nBest[].displayWords[].offset", "recognizedPhrases[].nBest[].displayWords[].duration"],
        },
        new("azure-fast", ["combinedPhrases[].text", "phrases[].text"])
        {
            Group = "phrases[]",
            Forms = [new("phrases[].text")],
            Words = [new("phrases[].words[]", "text") { Start = "offsetMilliseconds", Duration = "durationMilliseconds" }],
            FullTexts = [new("combinedPhrases[].text")],
            Speakers = ["phrases[].speaker", "phrases[].channel"],
            Start = "phrases[].offsetMilliseconds",
            Duration = "phrases[].durationMilliseconds",
            Unit = TimeUnit.Milliseconds,
            Structure = ["phrases[].locale"],
        },
        new("azure-realtime", ["NBest[].Display", "RecognitionStatus"])
        {
            Group = "",
            Alternative = "NBest[]",
            Forms = [new("NBest[].Display"), new("NBest[].Lexical", Representation.Lexical), new("NBest[].ITN", Representation.Itn),
                new("NBest[].MaskedITN", Representation.MaskedItn)],
            Echoes = ["DisplayText"],
            Words =
            [
                new("NBest[].Words[]", "Word") { Start = "Offset", Duration = "Duration" },
                new("NBest[].DisplayWords[]", "DisplayText") { Also = ["Word"], Start = "Offset", Duration = "Duration" },
            ],
            Speakers = ["SpeakerId", "Channel"],
            Start = "Offset",
            Duration = "Duration",
            Unit = TimeUnit.Ticks,
            Structure = ["Id", "RecognitionStatus", "Type", "PrimaryLanguage.Language", "PrimaryLanguage.Confidence"],
        },
    ];
}
