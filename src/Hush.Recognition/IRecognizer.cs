namespace Hush.Recognition;

/// <summary>Proposes candidates for some categories. Has no state; one instance serves all threads.</summary>
public interface IRecognizer
{
    /// <summary>Stable name for results and tests, in lower case with dots: <c>generic.email</c>, <c>us.social-security-number</c>.</summary>
    string Id { get; }

    /// <summary>How the stage after recognition judges its candidates by what surrounds them; null means that they stand as they are.</summary>
    ContextRule? ContextRule => null;

    /// <summary>Those that this one runs together, whose ids its candidates carry; itself alone by default.</summary>
    IEnumerable<IRecognizer> Members => [this];

    /// <summary>
    /// Adds what it finds in <paramref name="context"/> to <paramref name="candidates"/>, in any order. Never fails because of what the text says.
    /// </summary>
    void Recognize(RecognitionContext context, ICollection<Candidate> candidates);
}
