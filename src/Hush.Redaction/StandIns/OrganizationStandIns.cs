using System.Collections.Frozen;
using System.Text;
using Hush.Text;

namespace Hush.Redaction.StandIns;

/// <summary>Makes up names of bodies. Words that say what a body is or what form it has stay: "Acme Bank Ltd" becomes "Norvane Bank Ltd".</summary>
internal sealed class OrganizationStandIns(SeededDraws draws, WordStandIns words, PatternFiller filler)
{
    private const int LongestAcronym = 5;

    private static readonly FrozenSet<string> Kept = (
        "inc incorporated corp corporation co company ltd limited llc llp plc lp pty gmbh ag kg ug ohg se sa sas sarl srl spa bv nv ab as oy aps kk " +
        "sl sp zoo the of and for at in de la le les du des der die das und et y e & " +
        "bank banking insurance hospital clinic university college school academy institute foundation trust group holdings services solutions " +
        "systems technologies partners associates airlines airways railway hotel hotels restaurant pharmacy medical health healthcare center centre " +
        "union federal national international global department ministry office agency council church society association club energy power water gas " +
        "telecom mobile media news software consulting logistics transport motors foods stores store shop market credit savings mutual life " +
        "versicherung krankenhaus klinik universität schule banque hôpital banco seguros universidad banca ospedale").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stand-in of a body's name.</summary>
    public string For(string value, bool keepsForm)
    {
        var text = new SourceText(value);
        Word[] all = [.. WordSegmenter.Segment(text).Where(word => word.Kind != WordKind.Mark)];
        Word[] own = [.. all.Where(word => !Kept.Contains(text.Reveal(word.Span)))];
        if (own.Length == 0) own = all[..Math.Min(1, all.Length)];
        var written = new StringBuilder(value.Length);
        var done = 0;
        foreach (var word in own)
        {
            written.Append(value, done, word.Span.Start - done).Append(One(text.Reveal(word.Span), word.Kind, keepsForm));
            done = word.Span.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    private string One(string word, WordKind kind, bool keepsForm)
    {
        if (kind != WordKind.Letters) return filler.Code(word);
        var isAcronym = word.Length <= LongestAcronym && word.All(char.IsAsciiLetterUpper);
        if (!isAcronym) return words.For(WordLists.Company, word, keepsForm);
        using var sequence = draws.Restart("acronym", word);
        if (draws.IsKeyed) return filler.Code(word);
        if (!words.Knows(word, keepsForm: true)) words.Agree(word, filler.Code(word), keepsForm: true);
        return words.For(WordLists.Company, word, keepsForm: true);
    }
}
