namespace Hush.Detection.Answers;

/// <summary>What a word of an answer may stand for.</summary>
internal enum AnswerPiece
{
    /// <summary>A mark or a hesitation: nothing.</summary>
    Nothing,

    /// <summary>Digits, letters or what they are spelled with.</summary>
    Code,

    /// <summary>A word that sounds as a letter or digit does: "for", "see", "you".</summary>
    Sound,

    /// <summary>Any other word that no sentence needs: a letter or name that was heard as a word.</summary>
    Word,

    /// <summary>A word of ordinary talk: the turn says something else.</summary>
    Talk,
}
