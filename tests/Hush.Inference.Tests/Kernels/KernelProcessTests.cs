using System.Diagnostics;
using Hush.Inference.Kernels;

namespace Hush.Inference.Tests.Kernels;

/// <summary>
/// Runs the kernel and golden tests again in child processes whose instruction sets are switched off. The child checks that they really
/// are: a switch that .NET renames would otherwise test nothing.
/// </summary>
public sealed class KernelProcessTests
{
    private const string Expected = "HUSH_TEST_KERNELS";

    // What each switch leaves of the full list; a processor may lack more.
    [Theory]
    [InlineData("", "vnni,avx512,avx2,vector128,scalar")]
    [InlineData("DOTNET_EnableAVXVNNI=0", "avx512,avx2,vector128,scalar")]
    [InlineData("DOTNET_EnableAVX512=0", "vnni,avx2,vector128,scalar")]
    [InlineData("DOTNET_EnableAVX2=0", "vector128,scalar")]
    [InlineData("DOTNET_EnableHWIntrinsic=0", "scalar")]
    public async Task Child_WithoutInstructionSets_GivesTheSame(string setting, string left)
    {
        var expected = string.Join(',', left.Split(',').Intersect(KernelDispatch.Available.Select(set => set.Name)));
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            ArgumentList = { "--no-progress", "--no-ansi" },
        };
        foreach (var test in new[]
            { typeof(KernelTwinTests), typeof(EncoderKernelTwinTests), typeof(Convolutions.GoldenTests), typeof(Encoders.EncoderGoldenTests),
              typeof(KernelProcessTests.AvailableKernelTests) })
        {
            start.ArgumentList.Add("--filter-class");
            start.ArgumentList.Add(test.FullName!);
        }

        start.Environment[Expected] = expected;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        if (setting.Split('=') is [var key, var value]) start.Environment[key] = value;

        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Assert.True(child.ExitCode == 0, output);
        Assert.Contains("failed: 0", output, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Run by the child, where the variable says what must be left; elsewhere only that there is a list.</summary>
    public sealed class AvailableKernelTests
    {
        [Fact]
        public void AvailableSets_AreThoseThatTheProcessMayUse()
        {
            var found = string.Join(',', KernelDispatch.Available.Select(set => set.Name));
            Assert.Equal(Environment.GetEnvironmentVariable(Expected) ?? found, found);
            Assert.EndsWith("scalar", found, StringComparison.Ordinal);
        }

        [Fact]
        public void Choose_OfAnUnknownSet_SaysWhichThereAre()
        {
            var problem = Assert.Throws<InvalidOperationException>(() => KernelDispatch.Choose("abacus"));
            Assert.Contains("scalar", problem.Message, StringComparison.Ordinal);
            Assert.Same(KernelDispatch.Available[0], KernelDispatch.Choose(null));
        }
    }
}
