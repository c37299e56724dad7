using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class NamesakeTests
{
    [Theory]
    [InlineData("PS [Duke], the dog, has eaten the gasket.")]
    [InlineData("We have a dog named [Oskar] and two goldfish.")]
    [InlineData("Se recuerda que [Simón], el labrador, no puede estar suelto.")]
    [InlineData("Un perro llamado [Simón] duerme en la portería.")]
    [InlineData("Ein Kater namens [Anton] ist uns zugelaufen.")]
    [InlineData("Un chien nommé [Gaston] a mangé la lettre.")]
    [InlineData("Un gatto chiamato [Piero] dorme in ufficio.")]
    [InlineData("Een hond genaamd [Joris] liep weg.")]
    [InlineData("Storm [Kathleen] delayed her sea trials.")]
    [InlineData("Wegen Sturmtief [Helga] fallen die Fähren aus.")]
    [InlineData("El huracán [Beatriz] tocó tierra.")]
    [InlineData("La tempête [Martin] a couché les pins.")]
    [InlineData("Es la ley de [Murphy].")]
    [InlineData("Volgens de garage is het de wet van [Murphy].")]
    [InlineData("That is [Murphy]'s law.")]
    [InlineData("Das war [Murphys] Gesetz.")]
    public void Review_RefusesNamesOfOtherThings(string line) => Assert.Null(Review(line));

    [Theory]
    [InlineData("[Maria], the dog bit me.")]
    [InlineData("The dog [Tom] bought is deaf.")]
    [InlineData("Give the dog to [Anna], the neighbour.")]
    [InlineData("Gestern hat der Hund [Anna] gebissen.")]
    [InlineData("Hi [Sarah], the dog, a spaniel, is sick.")]
    [InlineData("It's just [Tom], the dog, and me.")]
    [InlineData("[Anna], the dog, Bella, is sick.")]
    [InlineData("[Anna], die Katze, die du suchst, sitzt hier.")]
    [InlineData("[Marta], el perro, que ya está mejor, puede volver.")]
    [InlineData("[Julie], le chat, qui va mieux, rentre demain.")]
    [InlineData("[Anna], my dog-walker, has the keys.")]
    [InlineData("The lady with the lost dog called [Anna] yesterday.")]
    [InlineData("Pferd\t[Anna]\t4 Jahre")]
    [InlineData("[Murphy]'s law degree is from Leeds.")]
    [InlineData("Mr [Murphy]'s law.")]
    [InlineData("She is the sister in law of [Murphy].")]
    [InlineData("Brother-in-law of [Murphy], aged forty.")]
    [InlineData("My name is [Storm Reid].")]
    [InlineData("Since the storm [Maria] has had no internet.")]
    [InlineData("[Kathleen] called during the storm.")]
    [InlineData("El gato, [Lucía], se ha escapado.")]
    [InlineData("A woman named [Rosa] asked for you.")]
    public void Review_KeepsPersons(string line) => Assert.NotNull(Review(line));

    [Fact]
    public void Review_KeepsWhatWasAnnounced() => Assert.NotNull(Review("Storm [Kathleen] called.", Evidence.Cue));

    private static Candidate? Review(string line, Evidence evidence = Evidence.None)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Person, evidence: evidence);
        return Namesake.Review(context, candidate);
    }
}
