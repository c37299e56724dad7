using System.Text;
using Hush.Analysis;
using Hush.Cli.Input;
using Hush.Cli.Output;

namespace Hush.Cli.Commands;

/// <summary>Reads the input, analyses it, writes the results in input order.</summary>
internal static class AnalysisRun
{
    /// <summary>Runs to the end of the input, or until <paramref name="cancellation"/>.</summary>
    public static ExitCode Run(AnalysisSettings settings, CancellationToken cancellation)
    {
        InputReader input;
        try
        {
            input = InputReader.Open(settings.File, settings.IsJsonLines);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.NoInput, problem is FileNotFoundException or DirectoryNotFoundException ? $"{settings.File}: no such file" : $"{settings.File ?? "standard input"}: can't be read");
        }
        catch (DecoderFallbackException)
        {
            return Fail(ExitCode.BadInput, $"{settings.File ?? "standard input"}: not UTF-8 text");
        }

        using (input)
        using (StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16))
        {
            try
            {
                UnitAnalyzer analyzer = new(new PiiAnalyzer(), settings);
                ExitCode code = input.Layout == InputLayout.JsonLines
                    ? RunLines(input, analyzer, settings, output, cancellation)
                    : RunWhole(input, analyzer, settings, output, cancellation);
                output.Flush();
                return code;
            }
            catch (InputProblem problem)
            {
                return Fail(ExitCode.BadInput, $"{settings.File ?? "standard input"}: {problem.Message}");
            }
            catch (DecoderFallbackException)
            {
                return Fail(ExitCode.BadInput, $"{settings.File ?? "standard input"}: not UTF-8 text");
            }
            catch (IOException)
            {
                return Fail(ExitCode.NoOutput, "the input or output broke off");
            }
        }
    }

    private static ExitCode RunWhole(InputReader input, UnitAnalyzer analyzer, AnalysisSettings settings, TextWriter output, CancellationToken cancellation)
    {
        ResultWriter writer = new(output, settings, settings.Output ?? OutputFormat.Text);
        IReadOnlyList<InputUnit> units = input.ReadWhole();
        UnitResult[] results = [.. units.Select(unit => analyzer.Analyze(unit, cancellation))];
        if (results.FirstOrDefault(result => result.Problem is not null) is { } refused) throw new InputProblem(refused.Problem!);
        writer.WriteAll(results);
        return ExitCode.Success;
    }

    /// <summary>Lines are analysed on all processors and written in input order, a few hundred in memory at a time.</summary>
    private static ExitCode RunLines(InputReader input, UnitAnalyzer analyzer, AnalysisSettings settings, TextWriter output, CancellationToken cancellation)
    {
        ResultWriter writer = new(output, settings, settings.Output ?? OutputFormat.JsonLines);
        bool failed = false;
        IEnumerable<(int Number, UnitResult Result)> results = input.ReadLines()
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
            .Select(line => Analyze(line.Number, line.Line));

        writer.Begin();
        foreach ((int number, UnitResult result) in results)
        {
            if (result.Problem is null)
            {
                writer.Write(result);
                continue;
            }

            failed = true;
            Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"hush: line {number}: {result.Problem}"));
        }

        writer.End();
        return failed ? ExitCode.SomeLinesFailed : ExitCode.Success;

        (int Number, UnitResult Result) Analyze(int number, string line)
        {
            ReadLine read = InputReader.Parse(number, line);
            return (number, read.Unit is { } unit ? analyzer.Analyze(unit, cancellation) : UnitResult.Refused(read.Problem!));
        }
    }

    private static ExitCode Fail(ExitCode code, string message)
    {
        Console.Error.WriteLine("hush: " + message);
        return code;
    }
}
