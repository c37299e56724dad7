using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Names that label who speaks, at the start of a line: "Priya: hello", "Agent: Tom Reed", "Agent Tom: hello".</summary>
internal static class LabelRule
{
    /// <summary>Adds the labelling names of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (!text[at].StartsLine) continue;
            var hasRole = NameVocabulary.Roles.Contains(text[at].Key);
            var start = hasRole ? text[at + 1].Is(":") ? at + 2 : at + 1 : at;
            if (start > at && text[start].StartsLine) continue;
            var name = NameReader.Read(text, start, NameOpenness.Listed);
            if (!name.IsFound || name.Parts > 3 || !text[start].HasCapital || NameThings.IsThing(text, name.Start, name.End)) continue;
            var isClosed = text[name.End].Is(":") && !text[name.End + 1].IsGlued || hasRole && text[at + 1].Is(":") && text[name.End].StartsLine;
            var isName = name.Best >= NameGrade.Listed && text[start].Profile.GivenName >= 2;
            if (isClosed && (isName || hasRole
                && text[at + 1].Is(":"))) finds.Add(new NameFind(name.Start, name.End, isName
                    ? Grade.Strong : Grade.Likely, Evidence.Lexicon | Evidence.Context));
        }
    }
}
