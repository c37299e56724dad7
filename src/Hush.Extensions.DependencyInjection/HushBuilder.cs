using System.Diagnostics.CodeAnalysis;
using Hush.Recognition;
using Microsoft.Extensions.DependencyInjection;

namespace Hush;

/// <summary>Adds parts to the analyzer that <c>AddHush</c> registered.</summary>
public sealed class HushBuilder
{
    internal HushBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the program.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a recognizer to those that Hush has; it is made by the container, so its constructor may ask for services that are
    /// singletons.</summary>
    /// <typeparam name="TRecognizer">Has no state of a call: one instance serves all threads.</typeparam>
    public HushBuilder AddRecognizer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRecognizer>()
        where TRecognizer : class, IRecognizer
    {
        Services.AddSingleton<IRecognizer, TRecognizer>();
        return this;
    }

    /// <summary>Adds a recognizer to those that Hush has.</summary>
    public HushBuilder AddRecognizer(IRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        Services.AddSingleton(recognizer);
        return this;
    }
}
