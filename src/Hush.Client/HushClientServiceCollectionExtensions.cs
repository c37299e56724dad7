using Microsoft.Extensions.DependencyInjection;

namespace Hush;

/// <summary>Registers the client with a program's services.</summary>
public static class HushClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="HushClient"/> with the standard resilience of <c>Microsoft.Extensions.Http.Resilience</c>: a limit of calls at once,
    /// retries that wait longer each time and as long as the server asks for, a circuit breaker and limits of time.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Sets the endpoint and the key.</param>
    /// <returns>The client's builder, for other handlers.</returns>
    public static IHttpClientBuilder AddHushClient(this IServiceCollection services, Action<HushClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<HushClientOptions>().Configure(configure)
            .Validate(options => options.Endpoint is not null, $"{nameof(HushClientOptions.Endpoint)} is not set.");
        var client = services.AddHttpClient<HushClient>();
        client.AddStandardResilienceHandler();
        return client;
    }
}
