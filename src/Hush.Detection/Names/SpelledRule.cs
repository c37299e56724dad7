using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Names spelled letter by letter, "j o h n" or "J-O-H-N", where a name is the matter: asked for, or introduced just before.</summary>
internal static class SpelledRule
{
    private const int FewestLetters = 3;

    // How many words before the letters may hold the cue.
    private const int Reach = 8;

    /// <summary>Adds the spelled names of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, RecognitionContext context, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var (end, letters) = Letters(text, at);
            if (letters < FewestLetters) continue;
            if ((context.Asked & Topic.Name) != 0)
                finds.Add(new NameFind(at, end, Grade.Good, Evidence.Asked));
            else if (HasCue(text, at))
                finds.Add(new NameFind(at, end, Grade.Strong, Evidence.Cue));
            at = end - 1;
        }
    }

    // Single letters with nothing, a hyphen, a dot or a comma between them; "I" before a verb is a word.
    private static (int End, int Letters) Letters(LexiconText text, int start)
    {
        var (end, letters) = (start, 0);
        for (var at = start; text[at].IsSingleLetter && (letters == 0 || !text[at].StartsLine);)
        {
            letters++;
            end = at + 1;
            at = end;
            if (text[at].Is("-") || text[at].Is(".") || text[at].Is(",")) at++;
        }
        return (end, letters);
    }

    private static bool HasCue(LexiconText text, int start)
    {
        for (var at = start - 1; at >= Math.Max(0, start - Reach); at--)
            if (text[at].Key is "name" or "names" or "surname" or "spelled" or "spelt" or "spell") return true;
        return NameGrades.IsClearGivenName(text[start - 1]);
    }
}
