using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// User names, passwords, PINs and one-time codes.
/// <para>Issuer: their owner, or the service that sends a code. Format: a user name is one word of letters, digits and <c>. _ - @</c>; a password any
/// run without blanks (or between quotation marks, or several words behind a colon, <see cref="Passphrases"/>); a PIN 4–8 digits (ISO 9564-1 allows
/// 4–12); a one-time code 4–10 digits, or letters and digits. Checksum: none.</para>
/// <para>Known confusions: what people say of them: "password is not working", "username is wrong", "pin is required". A word of that kind is no
/// value; an ordinary word counts only at once behind "is" or a colon.</para>
/// <para>Fictitious examples: my username is jdoe92, password: Tr0ub4dor&amp;3, the pass is hunter2, my pin is 4821, code is 773-204.</para>
/// </summary>
internal static class Credentials
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.username", Category = Categories.NumericIdentifier, Topic = Topic.Username, Value = ValueShapes.Username,
            AskedValue = ValueShapes.MarkedUsername,
            TakesBareAnswer = true, BareValue = ValueShapes.UnusualUsername, Confidence = Grade.GoodPlus, AskedConfidence = Grade.GoodPlus,
            Phrases = ["username", "user name", "user id", "userid", "login name", "login id", "logon name", "screen name", "screenname",
                "account name", "sign in name", "gamertag", "gamer tag"],
        },
        new()
        {
            Id = "identifiers.username-marked", Category = Categories.NumericIdentifier, Value = Usernames.MarkedOrAssigned,
            AskedValue = ValueShapes.MarkedUsername,
            TakesBareAnswer = true, Confidence = Grade.Probable,
            Phrases = ["login", "logon", "handle", "user", "nickname", "telegram", "skype", "instagram", "twitter", "discord", "snapchat",
                .. AbroadCues.Usernames],
        },
        new()
        {
            Id = "identifiers.github-user", Category = Categories.GithubAccount, Value = ValueShapes.Username,
            AskedValue = ValueShapes.MarkedUsername, TakesBareAnswer = true,
            Phrases = ["github handle", "github username", "github user", "github account", "github id", "git hub username"],
            Confidence = Grade.FirmMinus,
        },
        new()
        {
            Id = "identifiers.password", Category = Categories.Password, Topic = Topic.Password, Value = Passphrases.PasswordOrPhrase,
            AskedValue = ValueShapes.MarkedPassword,
            TakesBareAnswer = true, JustAskedValue = Passphrases.PasswordOrSpokenPhrase, Confidence = Grade.FirmMinus, AskedConfidence = Grade.Strong,
            Phrases = ["password", "passwd", "pwd", "passphrase", "pass phrase", "pass word", "pw", "wifi password", "wi-fi password", "secret word",
                "memorable word", "security word", "security answer", "secret answer", "seed phrase",
                "recovery phrase", "secret phrase", "mnemonic phrase", "recovery words", "seed words", "backup words"],
        },
        new()
        {
            Id = "identifiers.password-marked", Category = Categories.Password, Value = Passphrases.MarkedOrPhrase,
            AskedValue = ValueShapes.MarkedPassword,
            TakesBareAnswer = true, Confidence = Grade.Good,
            Phrases =
            [
                "pass", "secret", "key", "token", "api key", "access token", "auth token", "bearer token", "client secret", "secret key",
                "encryption key", "recovery key", "recovery code", "backup code", "app password",
                .. AbroadCues.Passwords,
            ],
        },
        new()
        {
            Id = "identifiers.code", Category = Categories.Pin, Value = ValueShapes.Digits(4, 8), Confidence = Grade.Reasonable, LongestGap = 0,
            LooksBack = false, Phrases = ["code is", "the code"],
        },
        new()
        {
            Id = "identifiers.pin", Category = Categories.Pin, Topic = Topic.Pin, Value = ValueShapes.Digits(4, 8), Confidence = Grade.Firm,
            AskedConfidence = Grade.Strong, LongestGap = 3,
            Phrases = ["pin", "pin number", "pin code", "pincode", "passcode", "pass code", "atm pin", "security pin", "access code", "door code",
                "gate code", .. AbroadCues.Pins],
        },
        new()
        {
            Id = "identifiers.one-time-code", Category = Categories.Pin, Topic = Topic.Pin, Value = ValueShapes.Code(4, 10, minDigits: 2),
            Confidence = Grade.StrongPlus, AskedConfidence = Grade.Good, LongestGap = 4,
            Phrases =
            [
                "otp", "one time code", "one-time code", "one time password", "one-time password", "one time passcode", "one time pin",
                "verification code", "verification number", "security token", "auth code", "authentication code", "2fa code", "mfa code",
                "two factor code", "code you sent", "code i got", "code i received", "code sent", "texted code", "unlock code", "reset code",
                "login code", .. AbroadCues.OneTimeCodes,
            ],
        },
    ];
}
