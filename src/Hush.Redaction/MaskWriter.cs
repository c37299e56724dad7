using System.Text;
using Hush.Text;

namespace Hush.Redaction;

/// <summary>Writes mask characters over spans that overlap, and leaves what every mask over it leaves readable.</summary>
/// <param name="text">The text that is masked.</param>
/// <param name="spans">Entry k holds where entity k stands.</param>
/// <param name="treatments">Entry k is what becomes of entity k.</param>
/// <param name="unit">What one mask character stands for.</param>
internal sealed class MaskWriter(SourceText text, IReadOnlyList<TextSpan>[] spans, IReadOnlyList<Treatment> treatments, OffsetUnit unit)
{
    private readonly Dictionary<int, TextSpan[]> _readable = [];

    /// <summary>What stands for the group: mask characters of its first member that has one; and which member that is.</summary>
    /// <exception cref="ArgumentException">A member has another policy.</exception>
    public (int Owner, string Text) Write(OverlapGroup group)
    {
        var first = group.Members.FirstOrDefault(member => treatments[member.Owner].Policy is CharacterMask, group.Members[0]).Owner;
        var mask = MaskOf(first);
        if (group.Members.All(member => MaskOf(member.Owner).UnmaskLength == 0)) return (first, new string(mask.Character, Count(group.Span)));

        var isHidden = Hidden(group);
        StringBuilder written = new(group.Span.Length);
        for (int at = 0, end; at < isHidden.Length; at = end)
        {
            end = at + 1;
            while (end < isHidden.Length && isHidden[end] == isHidden[at]) end++;
            var run = TextSpan.FromBounds(at, end).Shift(group.Span.Start);
            if (isHidden[at]) written.Append(mask.Character, Count(run));
            else written.Append(text.AsSpan(run));
        }

        return (first, written.ToString());
    }

    private bool[] Hidden(OverlapGroup group)
    {
        var isHidden = new bool[group.Span.Length];
        foreach ((var span, var owner) in group.Members)
        {
            var readable = ReadableOf(owner);
            for (var offset = span.Start; offset < span.End; offset++)
                if (!readable.Any(part => part.Contains(offset))) isHidden[offset - group.Span.Start] = true;
        }

        return isHidden;
    }

    private TextSpan[] ReadableOf(int entity)
    {
        if (!_readable.TryGetValue(entity, out var readable)) _readable[entity] = readable = [.. FindReadable(spans[entity], MaskOf(entity))];
        return readable;
    }

    // Counted over all spans of the entity, so that one that is spread over several does not show as much of each.
    private IEnumerable<TextSpan> FindReadable(IReadOnlyList<TextSpan> ofEntity, CharacterMask mask)
    {
        var left = mask.UnmaskLength;
        if (left == 0 || ofEntity.Sum(Count) <= left) yield break;
        foreach (var span in mask.UnmaskFromEnd ? ofEntity.OrderByDescending(span => span.Start) : ofEntity.OrderBy(span => span.Start))
        {
            var units = Count(span);
            if (left >= units) yield return span;
            else if (left > 0) yield return Part(span, left, units, mask.UnmaskFromEnd);
            left -= units;
            if (left <= 0) yield break;
        }
    }

    private TextSpan Part(TextSpan span, int readable, int units, bool fromEnd)
    {
        OffsetConverter converter = new(new SourceText(text.Reveal(span)), unit);
        var border = span.Start + converter.ToUtf16(fromEnd ? units - readable : readable);
        if (fromEnd) return TextSpan.FromBounds(SurrogatePairs.IsCut(text, border) ? border + 1 : border, span.End);
        return TextSpan.FromBounds(span.Start, SurrogatePairs.IsCut(text, border) ? border - 1 : border);
    }

    // Beside a mask, what would be a token is masked whole.
    private CharacterMask MaskOf(int entity) => treatments[entity].Policy as CharacterMask
        ?? (treatments[entity].Policy is Pseudonym ? new CharacterMask() : null)
        ?? throw new ArgumentException($"There is no way to apply a policy of type {treatments[entity].Policy.GetType().Name}.");

    private int Count(TextSpan span) => OffsetConverter.Count(text.AsSpan(span), unit);
}
