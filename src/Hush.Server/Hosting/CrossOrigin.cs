namespace Hush.Server.Hosting;

/// <summary>Lets pages of the origins that the operator names call the server. Without any, browsers refuse such calls.</summary>
internal static class CrossOrigin
{
    private const string Name = "Hush:CorsOrigins";

    /// <exception cref="StartProblemException">An entry is no origin.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var origins = Read(configuration);
        if (Array.Exists(origins, origin => !IsOrigin(origin)))
            throw new StartProblemException($"Wrong settings: {Name} is a list of origins such as https://app.example.com, separated by commas.");
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. origins.Select(AsSent)]).AllowAnyHeader().WithMethods("GET", "HEAD", "POST")
            .WithExposedHeaders("operation-location", "apim-request-id", "x-ms-error-code", "Retry-After", "csp-billing-usage")));
    }

    /// <summary>The origins as they are written.</summary>
    public static string[] Read(IConfiguration configuration) =>
        (configuration[Name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Browsers leave out a port that goes without saying.
    private static string AsSent(string origin) => new Uri(origin).GetLeftPart(UriPartial.Authority);

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri is
        { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" } && !text.EndsWith('/');
}
