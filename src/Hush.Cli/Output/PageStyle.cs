namespace Hush.Cli.Output;

/// <summary>The style of the pages that are written; they load nothing.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        :root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
        h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
        th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884;vertical-align:top}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.bar{background:#3b6fb6;height:.8rem;border-radius:2px;min-width:2px}
        code{font-family:ui-monospace,monospace}.muted{color:#777}@media print{body{margin:0;max-width:none}a{color:inherit}tr{break-inside:avoid}}
        """;
}
