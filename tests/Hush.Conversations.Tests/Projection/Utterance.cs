namespace Hush.Conversations.Tests.Projection;

/// <summary>An utterance in its forms, with the entities in each of them.</summary>
internal sealed record Utterance(Braced Lexical, Braced Text, Braced Itn, Braced MaskedItn)
{
    public RepresentationSet Forms => new(new SourceText(Text.Plain), new SourceText(Lexical.Plain), new SourceText(Itn.Plain),
        new SourceText(MaskedItn.Plain));

    public Braced this[Representation form] => form switch
    {
        Representation.Text => Text,
        Representation.Lexical => Lexical,
        Representation.MaskedItn => MaskedItn,
        _ => Itn,
    };

    public override string ToString() => $"lexical '{Lexical.Plain}', text '{Text.Plain}', itn '{Itn.Plain}'";
}
