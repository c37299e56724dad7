namespace Hush.Transcripts.Json;

/// <summary>The formats of Amazon Transcribe and Contact Lens.</summary>
internal static class AmazonSchemas
{
    /// <summary>All of them, the narrowest signature first.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("contact-lens", ["Transcript[].Content", "Transcript[].ParticipantId"])
        {
            Group = "Transcript[]",
            Forms = [new("Transcript[].Content")],
            Words = [new("Transcript[].Items[]", "Content") { Start = "BeginOffsetMillis", End = "EndOffsetMillis" }],
            Speakers = ["Transcript[].ParticipantRole", "Transcript[].ParticipantId"],
            SpeakerNames = ["Participants[].ParticipantRole", "Participants[].ParticipantId", "Transcript[].DisplayName"],
            Start = "Transcript[].BeginOffsetMillis",
            End = "Transcript[].EndOffsetMillis",
            Unit = TimeUnit.Milliseconds,
            Structure = ["Version", "JobStatus", "JobName", "AccountId", "LanguageCode", "Channel", "ContentMetadata.Output", "Transcript[].Id",
                "Transcript[].Sentiment", "Transcript[].ContentType",
                "Transcript[].Type", "Transcript[].Time.AbsoluteTime", "CustomerMetadata.ContactId", "CustomerMetadata.InputS3Uri",
                "CustomerMetadata.InstanceId"],
        },
        new("aws-call-analytics", ["Transcript[].Content", "Transcript[].ParticipantRole"])
        {
            Group = "Transcript[]",
            Forms = [new("Transcript[].Content")],
            Words = [new("Transcript[].Items[]", "Content") { Start = "BeginOffsetMillis", End = "EndOffsetMillis" }],
            Speakers = ["Transcript[].ParticipantRole"],
            SpeakerNames = ["Participants[].ParticipantRole"],
            Start = "Transcript[].BeginOffsetMillis",
            End = "Transcript[].EndOffsetMillis",
            Unit = TimeUnit.Milliseconds,
            Structure = ["JobStatus", "JobName", "AccountId", "LanguageCode", "Channel", "ContentMetadata.Output", "Transcript[].Id",
                "Transcript[].Sentiment", "Transcript[].Items[].Type"],
        },
        new("aws-transcribe", ["results.transcripts[].transcript", "results.items[].alternatives[].content"])
        {
            Stream = new("results.items[]", "alternatives[].content") { Start = "start_time", End = "end_time", Speaker = "speaker_label" },
            FullTexts =
            [
                new("results.transcripts[].transcript"), new("results.audio_segments[].transcript"),
                new("results.segments[].alternatives[].transcript"),
                new("results.segments[].alternatives[].items[].content"), new("results.channel_labels.channels[].items[].alternatives[].content"),
            ],
            SpeakerNames = ["results.speaker_labels.segments[].speaker_label", "results.speaker_labels.segments[].items[].speaker_label",
                "results.audio_segments[].speaker_label",
                "results.channel_labels.channels[].channel_label"],
            Structure = ["jobName", "accountId", "status", "results.language_code", "results.items[].type",
                "results.items[].alternatives[].confidence", "results.items[].language_code",
                "results.items[].channel_label", "results.speaker_labels.channel_label", "results.speaker_labels.segments[].start_time",
                "results.speaker_labels.segments[].end_time",
                "results.speaker_labels.segments[].items[].start_time", "results.speaker_labels.segments[].items[].end_time",
                "results.audio_segments[].start_time", "results.audio_segments[].end_time",
                "results.segments[].start_time", "results.segments[].end_time", "results.segments[].alternatives[].items[].type",
                "results.segments[].alternatives[].items[].start_time",
                "results.segments[].alternatives[].items[].end_time", "results.segments[].alternatives[].items[].confidence",
                "results.channel_labels.channels[].items[].type",
                "results.channel_labels.channels[].items[].start_time", "results.channel_labels.channels[].items[].end_time",
                "results.channel_labels.channels[].items[].alternatives[].confidence"],
        },
    ];
}
