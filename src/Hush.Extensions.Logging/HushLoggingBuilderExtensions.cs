using Hush.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Hush;

/// <summary>Redacts log messages.</summary>
public static class HushLoggingBuilderExtensions
{
    /// <summary>
    /// Puts stars over what is personal in the arguments, messages, scopes and exceptions of every log message, before any provider sees it. Needs
    /// <c>AddHush</c>, or a <see cref="PiiAnalyzer"/> among the services. Call it after what registers another logger factory. Each message that is
    /// written is searched, which costs milliseconds where the analyzer has a model: an analyzer without one finds what has a form in microseconds.
    /// </summary>
    /// <param name="logging">The logging of the program.</param>
    /// <param name="options">What is found; policies and units do not count. Null for the defaults.</param>
    public static ILoggingBuilder AddHushRedaction(this ILoggingBuilder logging, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(logging);
        var wrapped = logging.Services.LastOrDefault(service => service.ServiceType == typeof(ILoggerFactory) && !service.IsKeyedService)
            ?? ServiceDescriptor.Singleton<ILoggerFactory, LoggerFactory>();
        logging.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(services => new RedactingLoggerFactory(
            Create(wrapped, services), new Lazy<PiiAnalyzer>(services.GetRequiredService<PiiAnalyzer>), options ?? new DocumentOptions())));
        return logging;
    }

    private static ILoggerFactory Create(ServiceDescriptor wrapped, IServiceProvider services) => (ILoggerFactory)(
        wrapped.ImplementationInstance
        ?? wrapped.ImplementationFactory?.Invoke(services)
        ?? ActivatorUtilities.CreateInstance(services, wrapped.ImplementationType!));
}
