using Hush.Recognition;

namespace Hush.Detection.Tests.Patterns.Oracle;

/// <summary>
/// Holds our validators against python3-stdnum over random values, half of them with check digits that we take for right: what we confirm must be
/// valid there, what we refute or have no form for must be invalid. Where we only say "unknown" there is nothing to compare.
/// </summary>
public sealed class ValidatorOracleTests(ValidatorOracleTests.Verdicts verdicts) : IClassFixture<ValidatorOracleTests.Verdicts>
{
    private const int Seed = 20261125;
    private const int ValuesPerRule = 2000;
    private const int FewestOfEach = 15;

    public static TheoryData<string> Ids => [.. OracleRule.All.Where(rule => rule.IsOfKnownFamily).Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Validator_agrees(string id)
    {
        var rule = OracleRule.All.Single(rule => rule.Id == id);
        Assert.True(rule.IsKnown, $"No recognizer has the id {id}.");
        var (valid, invalid) = (0, 0);
        var wrong = new List<string>();
        foreach (var (value, isValid) in verdicts.ById[id])
        {
            if (isValid) valid++;
            else invalid++;
            if (rule.Except?.IsMatch(value) == true) continue;
            var ours = rule.Judge(value);
            if (ours == Validation.Unknown || (ours == Validation.Confirmed) == isValid) continue;
            wrong.Add($"{value}: {ours?.ToString() ?? "no form"} here, {(isValid ? "valid" : "invalid")} there");
        }

        Assert.True(wrong.Count == 0, $"seed {Seed}, {wrong.Count} of {ValuesPerRule}:\n" + string.Join("\n", wrong.Take(20)));
        Assert.True(valid >= FewestOfEach && invalid >= FewestOfEach,
            $"{valid} valid and {invalid} invalid values compare nothing; change the forms.");
    }

    /// <summary>The values of all rules with the other side's verdict, made once.</summary>
    public sealed class Verdicts : IAsyncLifetime
    {
        public IReadOnlyDictionary<string, List<(string Value, bool IsValid)>> ById { get; private set; } = new Dictionary<string,
        List<(string, bool)>>();

        public async ValueTask InitializeAsync()
        {
            var values = OracleRule.All.Where(rule => rule.IsOfKnownFamily)
                .SelectMany((rule, row) => Draw(rule, new Random(Seed + row)).Select(value => (Rule: rule, Value: value))).ToList();
            var judged = await StandardNumbers.JudgeAsync([.. values.Select(value => (value.Rule.Module, value.Value))]);
            ById = values.Zip(judged, (value, isValid) => (value.Rule.Id, value.Value, IsValid: isValid))
                .GroupBy(entry => entry.Id, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Select(entry => (entry.Value, entry.IsValid)).ToList(), StringComparer.Ordinal);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static IEnumerable<string> Draw(OracleRule rule, Random random)
        {
            for (var i = 0; i < ValuesPerRule; i++)
            {
                var form = rule.Forms[i / 2 % rule.Forms.Count];
                yield return i % 2 == 0
                    ? form.Next(random) : form.Next(random, value => rule.Judge(value) is Validation.Confirmed or Validation.Unknown);
            }
        }
    }
}
