namespace Hush.Tasks;

/// <summary>Counts what is analysed, whichever route or job asks for it. Live conversations are counted by their own session.</summary>
internal static class MeteredAnalyses
{
    /// <summary>The same analyses, counted.</summary>
    public static Analyses Of(Analyses inner, TimeProvider time) => inner with
    {
        Conversation = (conversation, options, cancellation) =>
        {
            var start = time.GetTimestamp();
            var result = inner.Conversation(conversation, options, cancellation);
            var length = conversation.Items.Sum(item => (long)item.Forms.Text.Length);
            TaskTelemetry.CountAnalysis("conversation", inner.Model, length, result.Items.SelectMany(item => item.Entities), result.Incomplete,
                time.GetElapsedTime(start));
            return result;
        },
        Document = (text, options, cancellation) =>
        {
            var start = time.GetTimestamp();
            var result = inner.Document(text, options, cancellation);
            TaskTelemetry.CountAnalysis("text", inner.Model, text.Length, result.Entities, result.Incomplete, time.GetElapsedTime(start));
            return result;
        },
    };
}
