using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Hush.Inference.Kernels;
using Hush.Models;

namespace Hush.Cli;

/// <summary>Writes the program's version, the processor's instructions that models run by, and the models beside it, each with its hash; the first is
/// the default.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version of the program.</summary>
    public static string Version
    { get; } = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(Version);
        output.WriteLine($"instructions {KernelDispatch.Best.Instructions}");
        var catalog = ModelCatalog.BesideProgram;
        foreach (var model in catalog.Models.OrderByDescending(model => model == catalog.Default)) output.WriteLine($"model {model}");
        return (int)ExitCode.Success;
    }
}
