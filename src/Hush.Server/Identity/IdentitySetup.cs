using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Hush.Server.Identity;

/// <summary>Registers the check of the issuer's tokens, where one is configured.</summary>
internal static class IdentitySetup
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = JwtBearerDefaults.AuthenticationScheme;

    // The framework would check the tokens of every request by a default scheme; here KeyCheck asks, at its place in the pipeline, for the paths that
    // need a caller.
    private const string NoScheme = "none";

    // Clocks differ.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    // Signatures by a secret that both sides know are not among them: an audience could make its own tokens.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>What must be known of the section before all options are bound and checked.</summary>
    public static IdentityOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Hush:Identity");
        return new IdentityOptions { Issuer = section[nameof(IdentityOptions.Issuer)], Audience = section[nameof(IdentityOptions.Audience)] };
    }

    public static void Add(IServiceCollection services, IdentityOptions identity)
    {
        services.AddOptions<IdentityOptions>().BindConfiguration("Hush:Identity");
        services.AddSingleton<IValidateOptions<IdentityOptions>, IdentityOptionsValidator>();
        if (!identity.IsOn) return;

        // Not AddAuthentication, which also begins to keep keys for cookies in the user's folder.
        services.AddAuthenticationCore(options => options.DefaultAuthenticateScheme = NoScheme);
        services.AddWebEncoders();
        services.AddSingleton<IAuthenticationConfigurationProvider, NoSettings>();
        new AuthenticationBuilder(services).AddJwtBearer(Scheme, static _ => { });
        services.AddOptions<JwtBearerOptions>(Scheme).Configure<TimeProvider, IOptions<IdentityOptions>>((bearer, time, options) =>
            Set(bearer, options.Value, time));
        services.AddSingleton<IssuerTokens>();
    }

    private static void Set(JwtBearerOptions bearer, IdentityOptions identity, TimeProvider time)
    {
        bearer.Authority = identity.Issuer;
        bearer.RequireHttpsMetadata = !(Uri.TryCreate(identity.Issuer, UriKind.Absolute, out var issuer) && issuer.IsLoopback);
        bearer.BackchannelTimeout = TimeSpan.FromSeconds(10);

        // Keys that are not known yet are fetched when a token comes with one; this is for those that the issuer has withdrawn.
        bearer.AutomaticRefreshInterval = TimeSpan.FromHours(1);
        bearer.MapInboundClaims = false;
        bearer.SaveToken = false;
        TenantIssuer issuers = new(identity.TenantClaim);
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudiences = IdentityOptions.Split(identity.Audience),
            ValidAlgorithms = Algorithms,
            TypeValidator = AccessTokenCheck.For(identity.AccessTokens),
            IssuerValidatorUsingConfiguration = issuers.CheckToken,
            IssuerSigningKeyValidatorUsingConfiguration = issuers.CheckKey,
            LifetimeValidator = (from, until, _, _) => until is not null && IsNow(from, until.Value, time.GetUtcNow().UtcDateTime),
        };
    }

    private static bool IsNow(DateTime? from, DateTime until, DateTime now) => now < until + Tolerance && (from is null || now >= from - Tolerance);

    // The framework's own section of settings: ours are under Hush:Identity alone.
    private sealed class NoSettings : IAuthenticationConfigurationProvider
    {
        public IConfiguration AuthenticationConfiguration { get; } = new ConfigurationBuilder().Build();
    }
}
