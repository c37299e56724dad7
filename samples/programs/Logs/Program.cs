using Hush;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

await using var services = new ServiceCollection()
    .AddHush().Services
    .AddLogging(logging => logging
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = Microsoft.Extensions.Logging.Console.LoggerColorBehavior.Disabled;
        })
        .AddHushRedaction()) // after what it redacts for
    .BuildServiceProvider();

var logger = services.GetRequiredService<ILogger<Program>>();
logger.LogInformation("{Customer} asked for order {Order}", "m.l@example.com", 17);
logger.LogError("Could not call {Phone}", "415-555-2671");
