using System.Globalization;

namespace Hush.Server.Keys;

/// <summary>A key as an operator configures it.</summary>
/// <param name="Key">The secret.</param>
/// <param name="Name">What the audit log calls its bearer; null for a name made of the key's hash.</param>
/// <param name="Roles">What its bearer may do.</param>
internal sealed record NamedKey(string Key, string? Name = null, CallerRoles Roles = NamedKey.DefaultRoles)
{
    /// <summary>Those of a key for which none are named.</summary>
    public const CallerRoles DefaultRoles = CallerRoles.Submit | CallerRoles.Read;

    private const int LongestName = 64;
    private const int MostCount = 60_000_000;

    /// <summary>What its bearer may take of the server.</summary>
    public CallerLimits Limits { get; init; }

    /// <summary>Where an operator finds it, for messages.</summary>
    public string Place { get; init; } = "";

    /// <summary>Reads a line of a key file: the key, then, if they are there, <c>name=NAME</c>, <c>roles=ROLE,ROLE</c>,
    /// <c>calls-per-second=COUNT</c>, <c>calls-per-minute=COUNT</c> and <c>waiting-jobs=COUNT</c>.</summary>
    /// <returns>Null when the line has another form.</returns>
    public static NamedKey? Parse(string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        NamedKey key = new(parts[0]);
        foreach (var part in parts[1..])
        {
            var pair = part.Split('=', 2);
            if (pair is ["name", { Length: > 0 and <= LongestName } name] && IsName(name)) key = key with { Name = name };
            else if (pair is ["roles", { Length: > 0 } roles] && TryReadRoles(roles, out var read)) key = key with { Roles = read };
            else if (pair is [var limit, var text] && TryReadCount(text, out var count) && With(key.Limits, limit, count) is { } limits) key =
                key with { Limits = limits };
            else return null;
        }

        return key;
    }

    // Nothing else: what is printed by accident must not be the key.
    public override string ToString() => $"NamedKey {Name} {Roles}";

    private static bool IsName(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '@');

    private static bool TryReadCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count)
        && count is >= 1 and <= MostCount;

    private static CallerLimits? With(CallerLimits limits, string name, int count) => name switch
    {
        "calls-per-second" => limits with { CallsPerSecond = count },
        "calls-per-minute" => limits with { CallsPerMinute = count },
        "waiting-jobs" => limits with { WaitingJobs = count },
        _ => null,
    };

    private static bool TryReadRoles(string text, out CallerRoles roles)
    {
        roles = CallerRoles.None;
        foreach (var role in text.Split(','))
        {
            CallerRoles? known = role switch { "submit" => CallerRoles.Submit, "read" => CallerRoles.Read, "admin" => CallerRoles.Admin, _ => null };
            if (known is not { } one) return false;
            roles |= one;
        }

        return true;
    }
}
