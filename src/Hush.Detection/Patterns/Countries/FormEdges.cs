namespace Hush.Detection.Patterns.Countries;

/// <summary>What may not stand beside a country's number, so that no part of a longer number, price, path or code is taken for one.</summary>
internal static class FormEdges
{
    /// <summary>In front of plain digits: nothing that makes them the end of something longer, no currency.</summary>
    public const string BeforeNumber = @"(?<![\p{L}\p{N}_$€£/.-]|[0-9] )";

    /// <summary>Behind plain digits: nothing that makes them the beginning of something longer, no percent sign.</summary>
    public const string AfterNumber = @"(?![\p{L}\p{N}_%/]|[ .,-][0-9])";

    /// <summary>In front of letters and digits.</summary>
    public const string BeforeCode = @"(?<![\p{L}\p{N}_/-])";

    /// <summary>Behind letters and digits.</summary>
    public const string AfterCode = @"(?![\p{L}\p{N}_/-])";
}
