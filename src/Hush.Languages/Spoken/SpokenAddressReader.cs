using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Finds spoken e-mail and web addresses. "At" is an at sign only where a domain follows, and more speaks for it than "I bought it at
/// acme dot com": the domain is a mail provider's, the local part is glued or spelled, or it is announced ("my email is", "it's", "reach
/// me at") or begins the sentence, as an answer does.
/// </summary>
internal sealed class SpokenAddressReader(SpokenTokens tokens, NumberUnitReader numbers, LetterUnitReader letters)
{
    private const int CueLookBack = 6;

    private readonly AddressPieceReader _pieces = new(tokens, numbers, letters);

    /// <summary>All addresses, in order and disjoint.</summary>
    public IReadOnlyList<SpokenAddress> ReadAll()
    {
        var domains = new SpokenDomainReader(tokens, _pieces);
        var locals = new SpokenLocalPartReader(tokens, _pieces, letters);
        var handles = new SpokenHandleReader(tokens, _pieces, locals);
        var mails = ReadMails(domains, locals);
        return new SpokenLinkReader(tokens, _pieces, domains, handles, letters).AddLinks(mails);
    }

    private List<SpokenAddress> ReadMails(SpokenDomainReader domains, SpokenLocalPartReader locals)
    {
        var addresses = new List<SpokenAddress>();
        var minimum = 0;
        for (var index = 1; index < tokens.Count; index++)
        {
            if (!TryAt(index, out var end, out var isSure) || end >= tokens.Count) continue;
            if (tokens[index].Before == TokenGap.Break || tokens[end].Before == TokenGap.Break) continue;
            var domain = domains.Read(end, isMail: true, out var isProvider);
            if (domain.Count == 0) continue;
            var local = locals.Read(index, minimum);
            if (local.Count == 0 || !(isSure || isProvider || IsGlued(local) || IsAnnounced(local[0].First))) continue;
            addresses.Add(new SpokenAddress([.. local, new AddressPiece(index, end, "@", AddressPieceKind.Mark), .. domain]));
            minimum = domain[^1].End;
            index = minimum - 1;
        }

        return addresses;
    }

    private bool TryAt(int index, out int end, out bool isSure)
    {
        (end, isSure) = (index + 1, true);
        if (tokens.IsMark(index, '@')) return true;
        if (tokens.Phrase(index, PhraseRole.At, PhraseRole.SureAt) is not { } phrase) return false;
        (end, isSure) = (index + phrase.Words.Length, phrase.Role == PhraseRole.SureAt);
        return true;
    }

    private static bool IsGlued(List<AddressPiece> local) =>
        local.Exists(piece => piece.Kind == AddressPieceKind.Mark)
        || local.FindAll(piece => piece.Kind == AddressPieceKind.Letter).Count >= 2
        || (local.Count > 1 && local[^1].Kind == AddressPieceKind.Number);

    private bool IsAnnounced(int first)
    {
        if (tokens.BeginsSentence(first) || tokens.Has(first - 1, WordTraits.AddressCue)) return true;
        if (tokens.Phrase(first - 1, PhraseRole.At) is not null) return true;
        for (var i = first - 1; i >= 0 && i >= first - CueLookBack; i--)
        {
            if (tokens.Has(i, WordTraits.MailCue)) return true;
        }

        return false;
    }
}
