namespace Hush.Server.Hosting;

/// <summary>The option <c>--probe URL</c>: asks a running server whether it is ready. For health checks in images without a shell.</summary>
internal static class ReadyProbe
{
    private const string Option = "--probe";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The address behind the option; null when the option is not there.</summary>
    public static string? AddressIn(string[] args)
    {
        var index = Array.IndexOf(args, Option);
        return index < 0 ? null : args.ElementAtOrDefault(index + 1) ?? "";
    }

    /// <summary>Asks <c>/ready</c> of the server at <paramref name="address"/> and waits 5 seconds for the answer.</summary>
    public static async Task<ExitCode> RunAsync(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
        {
            Console.Error.WriteLine($"The option {Option} needs the address of a server, such as http://127.0.0.1:5000.");
            return ExitCode.WrongSettings;
        }

        try
        {
            using HttpClient client = new() { Timeout = Patience };
            using var answer = await client.GetAsync(new Uri(server, "/ready"));
            return answer.IsSuccessStatusCode ? ExitCode.Stopped : ExitCode.Failed;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return ExitCode.Failed;
        }
    }
}
