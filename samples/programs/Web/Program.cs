using Hush;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHush(builder.Configuration.GetSection(HushOptions.Section));
builder.Services.AddHealthChecks().AddHush();

var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/redact", async (Letter letter, PiiAnalyzer analyzer, CancellationToken cancellation) =>
    new Letter((await analyzer.AnalyzeAsync(new SourceText(letter.Text), new DocumentOptions(), cancellation)).Redacted.Reveal()));

// Whatever these routes answer, callers get it redacted.
app.UseWhen(context => context.Request.Path.StartsWithSegments("/support"), support => support.UseHushRedaction());
app.MapGet("/support/last", () => new Letter("From Maria Lindqvist, m.l@example.com"));
app.Run();

internal sealed record Letter(string Text);
