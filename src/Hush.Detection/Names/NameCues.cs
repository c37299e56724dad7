using System.Collections.Frozen;

namespace Hush.Detection.Names;

/// <summary>How much a cue phrase promises that a name follows.</summary>
internal enum CueStrength
{
    /// <summary>A name follows, known or not: "my name is".</summary>
    Open,

    /// <summary>A name may follow: "I am", "speak to". The lexicon or a capital must agree.</summary>
    Strict,

    /// <summary>A name may follow among many other things: "it is", "from". The lexicon must know it well.</summary>
    Weak,

    /// <summary>Somebody may be addressed: "thanks", "hi". The lexicon must agree.</summary>
    Vocative,

    /// <summary>A letter is signed: "regards". The name stands after a comma or on the next line.</summary>
    SignOff,
}

/// <summary>A phrase before a name.</summary>
/// <param name="Words">Its folded words.</param>
/// <param name="Strength">What it promises.</param>
internal sealed record NameCue(string[] Words, CueStrength Strength);

/// <summary>The phrases that introduce names in English, found by their first word, longest first.</summary>
internal static class NameCues
{
    private const string Open =
        "my name is|myname is|myname|my name|name is|the name is|name on the account is|name on the card is|name on file is|" +
        "name on the order is|name on the policy is|name on it is|name for the account is|" +
        "my names|first name is|last name is|middle name is|full name is|maiden name is|first name|last name|middle name|full name|maiden name|" +
        "surname is|surname|forename|given name|family name|" +
        "under the name|under the name of|in the name of|by the name of|under the surname|account holder is|account holders name is|" +
        "account holder|cardholder is|cardholder name|cardholder";

    private const string Strict =
        "i am|im|names|name|and my name|speaking with|speaking to|speak with|speak to|talk to|talk with|talking to|talking with|spoke to|" +
        "spoke with|talked to|talked with|chatting with|" +
        "connected with|connected to|connect you to|connect you with|transfer you to|transferring you to|transferred to|met with|meeting with|" +
        "contacted by|ask for|asked for|goes by|go by|call me|" +
        "named|known as|belongs to|signed by|attn|attention|beneficiary|ship to|bill to|addressed to|myself|account under|booking for|" +
        "reservation for|appointment with|appointment for|order for|" +
        "assigned to|married to|signed|cc|i was told by";

    private const string Weak =
        "this is|it is|its|thats|that is|this would be|called|mentioned by|per|account of|sent to|written by|told|asked|contact|by|who is|whos";

    private const string Vocative =
        "hi|hii|hai|hello|hey|hiya|dear|thanks|thank you|thank u|thankyou|thanks so much|thank you so much|thank you very much|thanks very much|" +
        "many thanks|thanks a lot|thanks again|thank you again|thanks for your help|thank you for your help|thanks for the help|" +
        "thank you for the help|thank you so much for your help|" +
        "" +
        "sorry|ok|okay|alright|all right|bye|bye bye|goodbye|good bye|good morning|good afternoon|good evening|good night|good day|morning|" +
        "welcome|welcome back|youre welcome|you are welcome|" +
        "no problem|no worries|sure|sure thing|great|perfect|of course|certainly|absolutely|excellent|awesome|wonderful|yes|no|yeah|good|" +
        "got it|understood|i see|i understand|take care|" +
        "have a great day|have a good day|have a nice day|have a wonderful day|have a good one|happy birthday|congratulations|congrats|please|" +
        "no thanks|thats all|nice to meet you|pleasure|" +
        "how are you|oh|well|so|but|look|listen|right";

    private const string SignOff =
        "regards|best regards|kind regards|warm regards|kindest regards|with regards|best wishes|sincerely|yours sincerely|sincerely yours|" +
        "yours truly|yours faithfully|respectfully|cordially|cheers|" +
        "best|many thanks|thanks|thank you|love|warmly|yours|take care";

    private static readonly FrozenDictionary<string, NameCue[]> ByFirstWord = Read();

    /// <summary>Every word of every cue.</summary>
    public static IEnumerable<string> Words => ByFirstWord.Values.SelectMany(cues => cues).SelectMany(cue => cue.Words);

    /// <summary>The cues whose first word this is, longest first.</summary>
    public static ReadOnlySpan<NameCue> StartingWith(string key) => ByFirstWord.TryGetValue(key, out var cues) ? cues : [];

    private static FrozenDictionary<string, NameCue[]> Read() =>
        Parse(Open, CueStrength.Open).Concat(Parse(Strict, CueStrength.Strict)).Concat(Parse(Weak, CueStrength.Weak))
            .Concat(Parse(Vocative, CueStrength.Vocative)).Concat(Parse(SignOff, CueStrength.SignOff))
            .GroupBy(cue => cue.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Words.Length).ToArray(), StringComparer.Ordinal);

    private static IEnumerable<NameCue> Parse(string phrases, CueStrength strength) =>
        phrases.Split('|').Select(phrase => new NameCue(phrase.Split(' '), strength));
}
