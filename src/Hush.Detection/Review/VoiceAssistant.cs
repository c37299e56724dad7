using Hush.Recognition;
using static Hush.Detection.Review.Namesake;

namespace Hush.Detection.Review;

/// <summary>Tells that the device is meant: "hey Alexa", "ask Alexa to dim the light". A colleague may be asked for something else.</summary>
internal static class VoiceAssistant
{
    private const int ReachOfOrder = 7; // words

    private static readonly WordList Assistants = new("alexa siri cortana bixby");
    private static readonly WordList Asking = new(
        "ask asked hey ok okay demande demandez demander dis dites sag frag frage fragen dile dime pregúntale pregunta pide chiedi di hei vraag zeg");
    private static readonly WordList To = new("à a ad to aan");
    private static readonly WordList Devices = new(
        "light lights lamp music song timer alarm volume weather heating thermostat radio tv play turn dim licht lampe musik lied wecker lautstärke wetter heizung arrosage lumière lumières musique minuteur " +
        "réveil météo chauffage luz luces música canción alarma temporizador clima tiempo luce musica sveglia meteo licht muziek wekker weer");

    /// <summary>Whether the name of one word is that of an assistant who gets an order.</summary>
    public static bool IsAsked(RecognitionContext context, int name)
    {
        if (!Assistants.Contains(At(context, name))) return false;
        var before = name;
        if (To.Contains(Before(context, before))) before--;
        if (!Asking.Contains(Before(context, before))) return false;
        for (var index = name + 1; index <= name + ReachOfOrder; index++)
            if (Devices.Contains(WithoutElision(At(context, index)))) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word) => word[(word.IndexOfAny('\'', '’') + 1)..];
}
