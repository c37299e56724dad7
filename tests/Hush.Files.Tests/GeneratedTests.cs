using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hush.Files.Tests;

/// <summary>Files of random structure and awkward characters keep their structure, and no planted value stays in any byte.</summary>
public sealed class GeneratedTests
{
    private static readonly string[] Planted = ["m.lindqvist@example.com", "415-555-2671", "4111 1111 1111 1111", "t.wilk@example.org"];

    private static readonly string[] Awkward =
        ["", "plain", "two words", "a, b; c", "say \"hi\"", "it's", "x < y & z", "line\nbreak", "tab\there", "back\\slash", "50 %", "# no comment",
            "- dash", "café ☕ 東京", "{brace}", "[list]", "a: b", "😀", "*star*", "null", "true", "007"];

    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (var format in new[] { "json", "jsonl", "csv", "tsv", "xml", "yaml", "sql" })
                for (var seed = 1; seed <= 12; seed++) cases.Add(format, seed);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_structure_stays_and_no_value_does(string format, int seed)
    {
        var file = Encoding.UTF8.GetBytes(new Generator(seed).File(format));

        foreach (var policies in new[] { PolicySet.Stars, PolicySet.Of(new EntityMask()) })
        {
            var redacted = FileCase.Redact(file, new FileReadOptions { Format = format, Documents = new DocumentOptions { Policies = policies } },
                out _, FileCase.Patterns);

            var text = Encoding.UTF8.GetString(redacted);
            Assert.Equal([], Planted.Where(value => text.Contains(value, StringComparison.Ordinal)));
            Assert.Equal(FileShape.Of(format, file), FileShape.Of(format, redacted));
        }
    }

    private sealed class Generator(int seed)
    {
        private uint _state = (uint)seed * 2_654_435_761;

        public string File(string format) => format switch
        {
            "json" => Json(0),
            "jsonl" => string.Concat(Enumerable.Range(0, 6)
                .Select(_ => Json(2).Replace(",\n ", ", ", StringComparison.Ordinal) + (Next(2) == 0 ? "\n" : "\r\n"))),
            "csv" => Table(',', quotes: true),
            "tsv" => Table('\t', quotes: false),
            "xml" => "<?xml version=\"1.0\"?>\n" + Xml(0),
            "yaml" => Yaml(),
            _ => Sql(),
        };

        private int Next(int below)
        {
            _state = (_state * 1_664_525) + 1_013_904_223;
            return (int)((_state >> 16) % (uint)below);
        }

        private string Value() => Next(3) == 0
            ? "call or write: " + Planted[Next(Planted.Length)] + " " + Awkward[Next(Awkward.Length)] : Awkward[Next(Awkward.Length)];

        private string Json(int depth) => (depth > 3 ? 2 : Next(6)) switch
        {
            0 => "[" + string.Join(" , ", Enumerable.Range(0, Next(4) + 1).Select(_ => Json(depth + 1))) + "]",
            1 => Next(1000).ToString(CultureInfo.InvariantCulture),
            2 or 3 => "\"" + JsonEncodedText.Encode(Value(), Next(2) == 0 ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping) +
                "\"",
            _ => "{" + string.Join(",\n ", Enumerable.Range(0, Next(4) + 1).Select(index => $"\"key{(char)('a' + index)}\": {Json(depth + 1)}")) +
                "}",
        };

        private string Table(char separator, bool quotes)
        {
            StringBuilder table = new($"one{separator}two{separator}three\n");
            for (var row = 0; row < 12; row++)
                table.AppendJoin(separator, Enumerable.Range(0, 3).Select(_ => Cell(quotes))).Append(row % 2 == 0 ? "\n" : "\r\n");
            return table.ToString();
        }

        private string Cell(bool quotes)
        {
            var value = Value();
            if (!quotes) return value.Replace('\t', ' ').Replace('\n', ' ').Replace('"', ' ');
            return value.AsSpan().ContainsAny(",\"\n") || Next(2) == 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
        }

        private string Xml(int depth)
        {
            var content = depth > 2 || Next(3) == 0
                ? Escaped() : string.Concat(Enumerable.Range(0, Next(3) + 1).Select(_ => Xml(depth + 1) + (Next(2) == 0 ? "\n" : Escaped())));
            return $"<item{depth} note=\"{Escaped().Replace('\n', ' ').Replace('\t', ' ')}\">{content}</item{depth}>";
        }

        private string Escaped() => System.Security.SecurityElement.Escape(Value());

        private string Yaml()
        {
            StringBuilder yaml = new("list:\n");
            for (var entry = 0; entry < 10; entry++)
            {
                var value = Value().Replace('\n', ' ').Replace('\t', ' ');
                yaml.Append(CultureInfo.InvariantCulture, $"  - name{entry}: ");
                yaml.Append(Next(3) switch
                {
                    0 => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
                    1 => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"",
                    _ => $"{Planted[Next(Planted.Length)]} # {value.Replace("\"", "", StringComparison.Ordinal)}",
                }).Append('\n');
            }

            return yaml.ToString();
        }

        private string Sql() => string.Concat(Enumerable.Range(0, 8).Select(row =>
            $"INSERT INTO notes (id, body, mail) VALUES ({row}, '{Value().Replace("'", "''", StringComparison.Ordinal).Replace("\\", "/", StringComparison.Ordinal)}', '{Planted[Next(Planted.Length)]}');\n"));
    }
}
