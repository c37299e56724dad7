using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>Finds spoken web addresses ("w w w dot example dot com slash help", "h t t p s colon slash slash …") and account names.</summary>
internal sealed class SpokenLinkReader(
    SpokenTokens tokens, AddressPieceReader pieces, SpokenDomainReader domains, SpokenHandleReader handles, LetterUnitReader letters)
{
    private const int MostTokens = 40;

    /// <summary>The addresses given, and the web addresses and account names before, between and after them; all in order.</summary>
    public IReadOnlyList<SpokenAddress> AddLinks(List<SpokenAddress> mails)
    {
        var all = new List<SpokenAddress>();
        var minimum = 0;
        foreach (var mail in mails)
        {
            AddBetween(minimum, mail.First, all);
            all.Add(mail);
            minimum = mail.End;
        }

        AddBetween(minimum, tokens.Count, all);
        return all;
    }

    private void AddBetween(int minimum, int limit, List<SpokenAddress> all)
    {
        for (var index = minimum + 1; index < limit; index++)
        {
            if (!tokens.TryMark(index, out var mark, out _) || mark is not ('.' or '_')) continue;
            if (mark == '_')
            {
                if (!handles.TryRead(index, minimum, limit, out var handle)) continue;
                all.Add(handle);
                minimum = index = handle.End;
                continue;
            }

            var start = HostStart(index, Math.Max(minimum, index - MostTokens));
            if (start < 0) continue;
            var host = domains.Read(start, isMail: false, out _);
            if (host.Count == 0 || host[^1].End > limit) continue;
            List<AddressPiece> link = [.. Scheme(start, minimum), .. host];
            AddPath(link, limit);
            all.Add(new SpokenAddress(link));
            minimum = link[^1].End;
            index = minimum;
        }
    }

    private int HostStart(int dot, int minimum)
    {
        var index = dot - 1;
        if (!tokens.FollowsBlank(dot) || index < minimum || !tokens[index].IsWord) return -1;
        if (letters.LetterAt(index) != '\0') return RowStart(index, minimum, i => letters.LetterAt(i) != '\0');
        if (tokens[index].IsNumber) return RowStart(index, minimum, i => tokens[i].IsNumber);
        if (tokens.Has(index, WordTraits.AddressStop)) return -1;
        var isHyphened = pieces.TryMarkBefore(index, minimum, out var mark) && mark.Text == "-" && mark.First > minimum;
        return isHyphened && tokens[mark.First - 1].IsWord ? mark.First - 1 : index;
    }

    private int RowStart(int index, int minimum, Func<int, bool> belongs)
    {
        while (index > minimum && tokens.FollowsBlank(index) && belongs(index - 1)) index--;
        return index;
    }

    // Back over "h t t p s colon slash slash", also "double slash".
    private List<AddressPiece> Scheme(int start, int minimum)
    {
        if (!pieces.TryMarkBefore(start, minimum, out var second) || second.Text != "/") return [];
        var isDouble = second.First > minimum && tokens[second.First - 1].Word is { Number: NumberRole.Multiplier, Value: 2 };
        var first = isDouble ? second with { First = second.First - 1, Text = "//" } : default;
        if (!isDouble && (!pieces.TryMarkBefore(second.First, minimum, out first) || first.Text != "/")) return [];
        if (!pieces.TryMarkBefore(first.First, minimum, out var colon) || colon.Text != ":") return [];
        var name = SchemeName(colon.First, minimum);
        if (name.Count == 0) return [];
        return isDouble ? [.. name, colon, first] : [.. name, colon, first, second];
    }

    private List<AddressPiece> SchemeName(int end, int minimum)
    {
        foreach (var name in (ReadOnlySpan<string>)["https", "http"])
        {
            if (end - 1 >= minimum && tokens.Characters(end - 1).Equals(name, StringComparison.OrdinalIgnoreCase))
                return [new AddressPiece(end - 1, end, tokens.Characters(end - 1).ToString(), AddressPieceKind.Word)];
            var first = end - name.Length;
            if (first < minimum) continue;
            var read = new List<AddressPiece>();
            for (var i = 0; i < name.Length && char.ToLowerInvariant(letters.LetterAt(first + i)) == name[i]; i++)
                read.Add(new AddressPiece(first + i, first + i + 1, name[i].ToString(), AddressPieceKind.Letter));
            if (read.Count == name.Length) return read;
        }

        return [];
    }

    private void AddPath(List<AddressPiece> link, int limit)
    {
        for (var isInPath = false; ; isInPath = true)
        {
            var index = link[^1].End;
            if (index >= limit || !pieces.IsConnected(index) || !pieces.TryMark(index, limit, out var mark)) return;
            if (mark.Text is not ("/" or "-" or "_" or ".")) return;
            if (mark.Text != "/" && !isInPath) return;
            if (!pieces.IsConnected(mark.End) || !pieces.TryAtom(mark.End, limit, afterNumber: false, out var atom)) return;
            link.Add(mark);
            link.Add(atom);
            AddRow(link, limit);
        }
    }

    // Spelled letters and digits go on without a mark, words do not.
    private void AddRow(List<AddressPiece> link, int limit)
    {
        while (link[^1].Kind is AddressPieceKind.Letter or AddressPieceKind.Number)
        {
            var index = link[^1].End;
            if (index >= limit || !tokens.FollowsBlank(index) || tokens.TryMark(index, out _, out _)) return;
            if (!pieces.TryAtom(index, limit, link[^1].Kind == AddressPieceKind.Number, out var atom) || atom.Kind == AddressPieceKind.Word) return;
            link.Add(atom);
        }
    }
}
