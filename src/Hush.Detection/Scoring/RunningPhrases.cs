using System.Globalization;
using Hush.Recognition;

namespace Hush.Detection.Scoring;

/// <summary>
/// Finds context phrases of scripts in which words run on, so that no word border tells where a phrase begins or ends: Chinese, Japanese and
/// Thai have no blanks, Korean words end in particles ("주민등록번호는"), Arabic and Hebrew words begin with them ("והתעודת"). Such phrases are
/// searched as characters near the candidate.
/// </summary>
internal sealed class RunningPhrases
{
    private const char FirstOfSuchScripts = '\u0590';

    // A word of these scripts is two characters long on average; a clause around an identifier has twice as many words as an English one.
    private const int CharactersPerWord = 2;
    private const int ReachPerWord = 4;

    private readonly string[] _phrases;
    private readonly int _before;
    private readonly int _after;

    private RunningPhrases(string[] phrases, ContextWords window)
    {
        _phrases = phrases;
        _before = window.Before * ReachPerWord;
        _after = window.After * ReachPerWord;
    }

    /// <summary>Those of <paramref name="window"/> in such scripts; null when there are none.</summary>
    public static RunningPhrases? Of(ContextWords? window)
    {
        if (window is null) return null;
        var phrases = window.Words.Where(IsRunning).ToArray();
        return phrases.Length == 0 ? null : new RunningPhrases(phrases, window);
    }

    /// <summary>The phrase nearest to <paramref name="span"/>, its distance estimated in words; null when none is near enough.</summary>
    public NearPhrase? Nearest(SourceText text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - _before);
        var before = text.AsSpan()[start..span.Start];
        var after = text.AsSpan()[span.End..Math.Min(text.Length, span.End + _after)];
        NearPhrase? nearest = null; // its distance in characters
        foreach (var phrase in _phrases)
        {
            var place = before.LastIndexOf(phrase, StringComparison.Ordinal);
            if (place >= 0) nearest = Nearer(nearest,
                new NearPhrase(before.Length - place - phrase.Length, new TextSpan(start + place, phrase.Length)));
            place = after.IndexOf(phrase, StringComparison.Ordinal);
            if (place >= 0) nearest = Nearer(nearest, new NearPhrase(place, new TextSpan(span.End + place, phrase.Length)));
        }

        return nearest is { } found ? found with { Distance = found.Distance / CharactersPerWord } : null;
    }

    private static NearPhrase Nearer(NearPhrase? first, NearPhrase second) => first?.Distance < second.Distance ? first.Value : second;

    private static bool IsRunning(string phrase)
    {
        foreach (var character in phrase)
        {
            if (character >= FirstOfSuchScripts && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter) return true;
        }

        return false;
    }
}
