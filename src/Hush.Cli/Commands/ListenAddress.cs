using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Hush.Cli.Commands;

/// <summary>Addresses that commands take, and programs that listen at one.</summary>
internal static class ListenAddress
{
    /// <summary>An option that takes an http or https address.</summary>
    public static Option<string> Option(string name, string description, string? fallback)
    {
        Option<string> option = new(name) { Description = description };
        if (fallback is not null) option.DefaultValueFactory = _ => fallback;
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }]
                && !TryRead(value, out _)) result.AddError($"{name} takes an http or https address, such as http://127.0.0.1:5081");
        });
        return option;
    }

    /// <summary>Reads an address; false when it is none.</summary>
    public static bool TryRead(string? value, out Uri address) =>
        Uri.TryCreate(value, UriKind.Absolute, out address!) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>Runs a program until it is interrupted, and says on standard error where it listens.</summary>
    public static async Task<ExitCode> RunAsync(WebApplication app, string what, StandardStreams streams, CancellationToken cancellation)
    {
        await using (app)
        {
            try
            {
                await app.StartAsync(cancellation);
            }
            catch (IOException failure)
            {
                streams.Complain(failure.Message);
                return ExitCode.Usage;
            }

            foreach (var address in app.Urls) streams.Complain($"{what} at {address}");
            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Success;
        }
    }
}
