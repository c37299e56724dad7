using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hush.Detection.Neural;
using Hush.Jobs;
using Hush.Server.Telemetry;
using Hush.Tasks;
using YamlDotNet.RepresentationModel;

namespace Hush.Server.Tests.Telemetry;

/// <summary>The dashboard and the alert rules name metrics and labels that there are.</summary>
[Collection(nameof(TelemetryAlone))]
public sealed partial class MonitoringFilesTests
{
    // Prometheus makes them itself.
    private static readonly string[] OfPrometheus = ["up", "job", "instance", "le"];

    [Fact]
    public async Task Every_metric_and_label_of_the_dashboard_and_the_rules_is_there()
    {
        await using var server = await RunningServer.StartAsync();
        await server.RunAsync(Samples.Typed);
        using (await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01", "{")) CountOnce();
        var shown = await server.Client.GetStringAsync("metrics");
        HashSet<string> names = [.. OfPrometheus, .. Sample().Matches(shown).Select(line => line.Groups["name"].Value)];
        HashSet<string> labels = [.. OfPrometheus, .. Label().Matches(shown).Select(label => label.Groups["name"].Value)];
        string[] expressions = [.. DashboardExpressions(), .. RuleExpressions()];
        Assert.True(expressions.Length > 30);
        Assert.Equal([], expressions.SelectMany(MetricsIn).Distinct().Where(name => !names.Contains(name)).Order());
        Assert.Equal([], expressions.SelectMany(LabelsIn).Distinct().Where(label => !labels.Contains(label)).Order());
    }

    [Theory]
    [InlineData("up{job=\"hush\"} == 0", "up", "job")]
    [InlineData("max(hush_queue_age_seconds{job=\"$job\"}) > 300", "hush_queue_age_seconds", "job")]
    [InlineData("sum by (le, kind) (rate(hush_x_bucket{job=\"a,b=c\", state!=\"x{y}\"}[5m]))", "hush_x_bucket", "job,state,le,kind")]
    [InlineData("sum(rate(a_total[15m])) > 0.05 * sum without (b) (rate(c_total[15m]))", "a_total,c_total", "b")]
    [InlineData("topk(12, a) or on (b) c and ignoring(d) e", "a,c,e", "b,d")]
    [InlineData("histogram_quantile(0.95, sum(rate(x{a=~\"b|c\"}[10m])))", "x", "a")]
    public void Metrics_and_labels_are_found_by_the_test(string expression, string metrics, string labels)
    {
        Assert.Equal(metrics, string.Join(',', MetricsIn(expression)));
        Assert.Equal(labels, string.Join(',', LabelsIn(expression)));
    }

    [Fact]
    public void Alerts_are_named_once_and_say_what_is_wrong()
    {
        YamlMappingNode[] rules = [.. Rules()];
        Assert.Equal(rules.Length, rules.Select(rule => rule["alert"].ToString()).Distinct().Count());
        Assert.All(rules, rule => Assert.EndsWith(".", rule["annotations"]["summary"].ToString(), StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.True(rule["labels"]["severity"].ToString() is "warning" or "critical"));
    }

    // A metric appears with its first value; these have none in a server that is well.
    private static void CountOnce()
    {
        ServerTelemetry.TellOverdue(0);
        ServerTelemetry.TellQueue(default);
        ServerTelemetry.TellWaitingCalls(0);
        ServerTelemetry.CountJob(JobState.Failed);
        TaskTelemetry.CountAnalysis("text", null, 0, [], ["some-recognizer"], TimeSpan.Zero);
        ModelTelemetry.End(ModelTelemetry.Begin(), "some-model");
    }

    private static IEnumerable<string> DashboardExpressions() =>
        from panel in JsonNode.Parse(File.ReadAllText(PathOf("grafana-dashboard.json")))!["panels"]!.AsArray()
        from target in panel!["targets"]?.AsArray() ?? []
        select target!["expr"]!.GetValue<string>();

    private static IEnumerable<string> RuleExpressions() => Rules().Select(rule => rule["expr"].ToString());

    private static IEnumerable<YamlMappingNode> Rules()
    {
        YamlStream stream = [];
        using StreamReader reader = new(PathOf("alerts.yaml"));
        stream.Load(reader);
        return from @group in (YamlSequenceNode)stream.Documents.Single().RootNode["groups"]
               from rule in (YamlSequenceNode)@group["rules"]
               select (YamlMappingNode)rule;
    }

    private static IEnumerable<string> MetricsIn(string expression) =>
        Word().Matches(Grouping().Replace(Selector().Replace(Text().Replace(expression, ""), " "), " ")).Select(word => word.Value)
            .Where(word => word is not ("or" or "and" or "unless" or "bool" or "offset"));

    private static IEnumerable<string> LabelsIn(string expression)
    {
        var bare = Text().Replace(expression, "");
        return Selector().Matches(bare).SelectMany(selector => Matched().Matches(selector.Value)).Select(label => label.Groups["name"].Value)
            .Concat(Grouping().Matches(bare).SelectMany(list =>
                list.Groups["labels"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string PathOf(string file)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository."), "deploy",
            "monitoring", file);
    }

    [GeneratedRegex("^(?<name>[a-z_][a-z0-9_]*)[{ ]", RegexOptions.Multiline)]
    private static partial Regex Sample();

    [GeneratedRegex("""[{,](?<name>[a-z_][a-z0-9_]*)=""", RegexOptions.None)]
    private static partial Regex Label();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]")]
    private static partial Regex Selector();

    [GeneratedRegex(@"(?<name>[a-z_]+)\s*(?:=~|!~|!=|=)")]
    private static partial Regex Matched();

    [GeneratedRegex(@"\b(?:by|without|on|ignoring)\s*\((?<labels>[^)]*)\)")]
    private static partial Regex Grouping();

    // Not what is called, as rate( is, and no number.
    [GeneratedRegex(@"\b[a-z_][a-z0-9_]*\b(?!\s*\()")]
    private static partial Regex Word();
}
