using Hush.Recognition;

namespace Hush.Detection.Dialogue;

/// <summary>
/// The phrases by which English speakers ask for and announce personal things, as data for <see cref="TopicReader"/>. A request is a
/// frame ("can i have"), then only filler ("your full"), then a thing ("name"); so "what's the status of your order" asks for nothing.
/// </summary>
internal static class TopicCues
{
    /// <summary>What "the number is" may announce: any number that people read out.</summary>
    public const Topic AnyNumber = Topic.Phone | Topic.Account | Topic.Order | Topic.Case | Topic.Member | Topic.Policy | Topic.Tracking;

    /// <summary>The things, by every name that people give them.</summary>
    public static PhraseTable<Topic> Things { get; } = new(
    [
        .. Of(Topic.Name, "name", "names", "first name", "last name", "middle name", "surname", "full name", "given name", "family name",
            "maiden name", "name on the account", "name on the card", "name on file", "account holder's name", "cardholder name", "spelling",
            "nombre"),
        .. Of(Topic.Phone, "phone", "phone number", "telephone", "telephone number", "mobile", "mobile number", "cell", "cell number",
            "cell phone", "cell phone number", "cellphone", "cellphone number", "contact number", "callback number", "call back number",
            "phone no", "number to reach you", "number to call you", "number to call", "number to contact you", "best number", "home number",
            "work number", "contact phone number", "area code", "extension", "whatsapp number", "fax", "fax number", "landline",
            "contact details"),
        .. Of(Topic.Email | Topic.Phone | Topic.Address, "contact information", "contact info"),
        .. Of(Topic.Email, "email", "emails", "email address", "e mail", "e mail address", "email id", "mail id", "mail address", "gmail"),
        .. Of(Topic.Card, "card", "card number", "credit card", "credit card number", "debit card", "debit card number", "card no", "card details",
            "card information", "card info", "number on the card", "number on the front of the card", "digits on the card", "long number",
            "sixteen digits", "16 digits", "sixteen digit number", "16 digit number", "payment details", "payment information",
            "last four of your card", "last four digits of your card", "last four of the card", "last four digits of the card",
            "last 4 of your card", "last 4 digits of your card", "last 4 of the card", "last 4 digits of the card"),
        .. Of(Topic.CardCode, "cvv", "cvc", "cvv2", "security code", "cvv code", "cvv number", "cvc code", "cvc number", "card security code",
            "three digits on the back", "3 digits on the back", "three digit code", "3 digit code", "four digit security code", "code on the back",
            "three digit number on the back", "3 digit number on the back", "verification code on the card"),
        .. Of(Topic.CardExpiry, "expiry", "expiration", "expiry date", "expiration date", "exp date", "expiration month", "expiration year",
            "expiry month", "valid thru", "valid through date"),
        .. Of(Topic.SocialSecurity, "social", "social security", "social security number", "ssn", "social number", "last four of your social",
            "last 4 of your social", "last four of your social security number", "last four digits of your social", "last 4 digits of your social",
            "last four digits of your social security number", "last 4 digits of your social security number", "last four of the social",
            "last 4 of your social security number", "last four of your ssn", "last 4 of your ssn", "last four digits of your ssn",
            "last 4 digits of your ssn", "last four ssn", "last 4 ssn"),
        .. Of(Topic.BirthDate, "date of birth", "dob", "birthday", "birth date", "birthdate", "d o b", "day of birth", "year of birth",
            "month of birth"),
        .. Of(Topic.Address, "address", "home address", "mailing address", "billing address", "shipping address", "delivery address",
            "street address", "street", "postal address", "street name", "house number", "residential address", "service address", "city", "town",
            "state", "apartment number", "apt number", "unit number", "flat number", "suite number", "door number", "building number", "lot number",
            "apartment or unit number", "apartment or suite number", "house or flat number", "house name or number", "first line of your address",
            "first line of the address", "new address"),
        .. Of(Topic.PostalCode, "zip", "zip code", "zipcode", "postcode", "post code", "postal code", "billing zip", "billing zip code",
            "postalcode"),
        .. Of(Topic.Account, "account", "account number", "bank account", "bank account number", "account no", "account id",
            "customer account number",
            "checking account number", "savings account number", "account details", "acct number", "acct", "acct no", "bank details"),
        .. Of(Topic.Order, "order", "order number", "order id", "order no", "purchase order number", "booking", "booking number", "booking reference",
            "booking id", "reservation", "reservation number", "reservation code", "invoice number", "invoice", "receipt number", "transaction id",
            "transaction number", "record locator", "pnr", "order reference", "order confirmation number", "booking confirmation number",
            "purchase number", "invoice id", "order #", "po number"),
        .. Of(Topic.Case, "case", "case number", "case id", "ticket", "ticket number", "ticket id", "reference", "reference number", "claim number",
            "claim", "claim id", "confirmation number", "confirmation code", "complaint number", "incident number", "reference code",
            "reference id", "ref number", "service request number", "case no", "confirmation id", "loan number"),
        .. Of(Topic.Member, "member id", "member number", "membership number", "membership id", "customer number", "customer id", "patient id",
            "patient number", "student id", "student number", "employee id", "employee number", "user id", "loyalty number", "rewards number",
            "frequent flyer number", "client number", "client id", "subscriber id", "id number", "id", "badge number", "customer reference number"),
        .. Of(Topic.Policy, "policy", "policy number", "policy id", "insurance policy number", "policy no", "insurance number"),
        .. Of(Topic.Tracking, "tracking", "tracking number", "tracking id", "tracking code", "parcel number", "shipment number"),
        .. Of(Topic.Username, "username", "user name", "login", "login id", "login name", "screen name", "handle", "profile name", "account name",
            "user id", "skype id", "logon"),
        .. Of(Topic.Password, "password", "passcode", "pass phrase", "passphrase", "pass word", "security answer", "secret answer", "secret word",
            "verbal password", "security word", "security phrase", "security question", "mother's maiden name", "mothers maiden name",
            "memorable name", "memorable place", "name of your first pet", "first pet", "first pet's name", "childhood pet",
            "name of your first school", "name of your primary school", "name of your elementary school", "first car",
            "first teacher", "name of your first teacher", "favourite teacher", "favorite teacher", "childhood nickname", "childhood best friend",
            "name of your best friend", "street you grew up on", "street you grew up in", "town you grew up in"),
        .. Of(Topic.Pin, "pin", "pin number", "pin code", "otp", "one time code", "one time password", "one time passcode", "verification code",
            "access code", "six digit code", "6 digit code", "code we sent", "code i sent", "code we texted", "code i just sent",
            "authentication code",
            "code you received", "code that we sent", "security pin", "four digit pin", "4 digit pin", "temporary code"),
        .. Of(Topic.Routing, "routing", "routing number", "aba", "aba number", "routing code", "transit number"),
        .. Of(Topic.SortCode, "sort code", "sortcode"),
        .. Of(Topic.Iban, "iban", "iban number"),
        .. Of(Topic.DriversLicense, "driver's license", "drivers license", "driver license", "driver's license number", "drivers license number",
            "driver license number", "license number", "licence number", "driving licence", "driving licence number", "driving license",
            "driving license number", "driver's licence number", "driver's licence", "dl number"),
        .. Of(Topic.Passport, "passport", "passport number", "passport no"),
        .. Of(Topic.Vehicle, "vin", "vin number", "vehicle identification number", "license plate", "license plate number", "licence plate",
            "plate number", "registration number", "number plate", "registration plate", "tag number", "vehicle registration", "car registration"),
        .. Of(Topic.Serial, "serial number", "serial", "imei", "imei number", "device id", "product key", "serial no", "product id", "model number",
            "mac address", "license key", "activation code", "device serial number"),
        .. Of(Topic.GovernmentId, "tax id", "tax id number", "taxpayer id", "tin", "ein", "itin", "national insurance number", "national insurance",
            "national id", "ni number", "sin", "social insurance number", "social insurance", "government id", "state id", "case worker id",
            "green card number", "tax number", "national identification number", "alien number", "pps number", "ppsn", "utr",
            "unique taxpayer reference",
            "bsn", "citizen service number", "pesel", "nip", "regon", "cnp", "nif", "codice fiscale", "fiscal code", "personal code",
            "personal identity number",
            "identity number", "identity card number", "personnummer", "matricule", "tckn"),
        .. Of(Topic.Health, "medicare number", "medicaid number", "medicare id", "medicaid id", "health card", "health card number", "nhs number",
            "medical record number", "mrn", "health insurance number", "insurance id", "insurance id number", "insurance card", "group number",
            "insurance card number", "medicare card", "health insurance card"),
        .. Of(Topic.Age, "age", "ages"),
    ]);

    /// <summary>Things whose word alone mostly means something else ("do you have an account?"): they need a frame that asks to be told.</summary>
    public static PhraseTable<bool> VagueThings { get; } = PhraseTable.Of(
    [
        "card", "account", "order", "case", "ticket", "policy", "reference", "claim", "booking", "reservation", "invoice", "phone", "mobile",
        "cell", "cell phone", "cellphone", "serial", "login", "tracking", "street", "city", "town", "state", "credit card", "debit card", "social",
        "handle", "extension", "sin", "tin", "telephone", "passport", "gmail", "routing", "landline", "fax", "insurance card", "health card",
        "spelling", "id", "license plate", "driver's license", "drivers license", "bank account", "acct",
    ]);

    /// <summary>Frames that ask to be told; any thing may follow.</summary>
    public static PhraseTable<bool> Requests { get; } = PhraseTable.Of(
    [
        .. OwnRequests(), "can you tell", "can you give", "can you provide", "can you confirm", "can you verify",
        "can you spell", "can you repeat", "can you read", "can you share", "can you state", "can you send", "can you enter", "can you type",
        "can you please", "can you just", "can you say", "could you tell", "could you give", "could you provide", "could you confirm",
        "could you verify",
        "could you spell", "could you repeat", "could you read", "could you share", "could you state", "could you please", "could you just",
        "could you send", "could you enter", "could you type", "could you say", "could you kindly", "can you kindly", "would you please",
        "would you tell",
        "would you give", "would you provide", "would you confirm", "would you verify", "would you spell", "would you share", "will you give",
        "will you tell", "would you mind giving", "would you mind telling", "would you mind spelling", "would you mind confirming",
        "would you mind verifying", "would you mind providing", "would you mind repeating", "would you mind sharing", "do you mind giving",
        "do you mind telling", "mind giving", "mind telling", "what is", "what's", "whats", "what was", "what would be", "what are", "what're",
        "and what is", "tell", "give", "spell", "provide", "state your", "let me have", "let me get", "let me grab", "let me take", "let me know",
        "please provide", "please confirm", "please verify", "please enter", "please type", "please share", "please tell", "please give",
        "please spell",
        "please state", "please send", "please read", "please say", "pls provide", "pls confirm", "pls share", "kindly provide", "kindly confirm",
        "kindly share", "kindly verify", "read me", "how about",
        "what about", "i'll need", "i will need", "i just need", "i'll just need", "i need you to provide", "i need you to confirm",
        "i need you to verify",
        "i would need", "i'd need", "i'm going to need", "im going to need", "i'm gonna need", "i am going to need", "we'll need", "we will need",
        "we need", "i need your", "i need to get", "i need to have", "i need to verify", "i need to confirm", "i have to verify", "need your",
        "i'll have to get", "i'd like to get", "i'd like to have", "i would like to have", "i'd like your", "i'd like to verify",
        "i'd like to confirm",
        "we just need", "all i need is", "start with", "begin with", "start by verifying", "start by confirming", "begin by verifying",
        "by providing", "by verifying", "by confirming", "mind if i get", "mind if i have", "mind if i ask", "if i could have", "if i could get",
        "if i can have", "if i can get", "if i may have", "if you could give", "if you could provide", "if you could confirm", "if you can give",
        "if you can provide", "if you can confirm", "if you could verify", "if you can verify", "if you could tell", "if you can tell",
        "if you could spell", "if you can spell", "if you could just", "remind me of", "how do you spell", "how do i spell",
        "do you happen to have", "do you happen to know", "go ahead with", "go ahead and give", "go ahead and tell", "go ahead and verify",
        "go ahead and confirm", "go ahead and spell", "which", "what", "under what", "under which", "to whom",
    ]);

    /// <summary>Frames that may also ask whether something exists; a vague thing after them asks for nothing.</summary>
    public static PhraseTable<bool> Inquiries { get; } = PhraseTable.Of(
    [
        "do you have", "do you know", "have you got", "do you remember", "is there", "did you have", "would you have", "do you recall",
        "do we have", "i need", "need", "verify your", "confirm your", "repeat your", "enter your", "read your", "share your", "update your",
        "verify the", "confirm the", "repeat the", "or your", "or just your", "also your", "and also the", "or maybe your",
    ]);

    /// <summary>Whole phrases that ask without naming the thing.</summary>
    public static PhraseTable<Topic> WholeRequests { get; } = new(
    [
        .. Of(Topic.Name, "who am i speaking with", "who am i speaking to", "who am i talking to", "who am i talking with", "whom am i speaking with",
            "whom am i speaking to", "who do i have the pleasure", "with whom am i speaking", "to whom am i speaking", "who is calling",
            "who's calling",
            "who is this", "who's this", "who is speaking", "who's speaking", "what should i call you", "what can i call you",
            "how may i address you",
            "how should i address you", "how do you spell that", "could you spell that", "can you spell that", "spell that for me",
            "who is the account under", "who am i chatting with", "who do i have on the line", "who would you like to speak to", "may i ask who",
            "what do i call you", "whose name is", "who is it under", "who is the patient"),
        .. Of(Topic.Phone, "where can i call you", "what number can i", "what number should i", "what number are you", "what number do you",
            "how can i reach you", "how can we reach you", "where can i reach you", "where can we reach you", "number i can reach you",
            "number can i reach you", "number i can call you", "number we can reach you", "number should i call", "number to reach you",
            "number we can call", "number that i can call", "number you're calling from", "number you are calling from",
            "number are you calling from",
            "best way to reach you", "number in case we get disconnected", "number in case the call"),
        .. Of(Topic.Email, "where can i email you", "where should i email", "what email should", "where should i send the email"),
        .. Of(Topic.BirthDate, "when were you born", "when is your birthday", "when's your birthday", "when was the patient born",
            "born on what date"),
        .. Of(Topic.Address, "where do you live", "where are you located", "where should we send it", "where should i send it", "where do you reside",
            "where would you like it shipped", "where would you like it delivered", "where should we ship", "where should we deliver",
            "where are you calling from", "where shall we deliver", "where do we ship", "where are we shipping"),
        .. Of(Topic.Age, "how old are you", "how old is", "how old were you", "how old are they", "how old are the", "how old are your"),
        .. Of(Topic.CardExpiry, "when does it expire", "when does the card expire", "when does that expire", "when does your card expire"),
    ]);

    /// <summary>Whole phrases by which a speaker announces what comes next.</summary>
    public static PhraseTable<Topic> WholeAnnouncements { get; } = new(
    [
        .. Of(Topic.Name, "my name's", "it's under", "its under", "it is under", "this is", "speaking with", "you're speaking with",
            "you are speaking with",
            "i'm called", "they call me", "i go by", "it should be under", "it would be under", "it might be under", "that's spelled",
            "it's spelled", "that is spelled", "spelled"),
        .. Of(Topic.Phone, "you can reach me at", "you can reach me on", "reach me at", "reach me on", "call me at", "call me on", "call me back at",
            "call me back on", "text me at", "you can call me at", "my number is", "my number's", "i'm calling from"),
        .. Of(Topic.Email, "email me at", "you can email me at", "mail me at", "write to me at", "send it to my email", "my email's"),
        .. Of(Topic.Email | Topic.Address, "send it to"),
        .. Of(Topic.BirthDate, "i was born on", "i was born in", "i was born", "born on"),
        .. Of(Topic.Address, "i live at", "i live on", "i live in", "i'm located at", "ship it to", "deliver it to", "my place is at",
            "my address's"),
        .. Of(AnyNumber, "the number is", "the number's", "number is", "the numbers are", "it starts with", "it begins with", "the code is",
            "the id is", "it ends in", "it ends with"),
        .. Of(Topic.Pin, "the code is"),
        .. Of(Topic.CardExpiry, "it expires", "expires on", "expires in"),
        .. Of(Topic.Age, "i am aged", "i'm aged"),
    ]);

    /// <summary>Words after a thing with which it means something else: a card reader, an order's status.</summary>
    public static PhraseTable<bool> Vetoes { get; } = PhraseTable.Of(
    [
        "status", "history", "total", "form", "book", "reader", "manager", "settings", "reset", "file", "files", "charger", "screen", "issue",
        "issues",
        "problem", "problems", "team", "department", "holder", "balance", "limit", "limits", "statement", "updates", "details about", "type", "brand",
        "fee", "fees", "options", "option", "page", "bar", "call", "calls", "app", "service", "services", "plan", "plans", "policy",
        "requirements", "rules", "date", "price", "amount", "charge", "charges", "renewal", "change", "changes", "notification", "notifications",
        "confirmation", "template", "box", "inbox", "of the product", "of the item", "of the company", "of the game", "of the store", "of the model",
        "of the app", "of your company", "of the movie", "of that product", "of the song", "of the issue", "of the problem", "for the delay", "worth",
        "of my", "of affairs",
    ]);

    /// <summary>Words that may stand between a frame and its thing, and between several things.</summary>
    public static PhraseTable<bool> Fillers { get; } = PhraseTable.Of(
    [
        "your", "you're", "ur", "the", "a", "an", "that", "this", "his", "her", "their", "its", "patient's", "customer's", "child's", "husband's",
        "wife's",
        "full", "first", "last", "middle", "complete", "current", "new", "old", "best", "good", "valid", "correct", "exact", "legal", "preferred",
        "primary",
        "alternate", "alternative", "secondary", "registered", "associated", "different", "same", "entire", "whole", "other", "another", "both",
        "proper",
        "please", "pls", "plz", "kindly", "me", "us", "you", "for", "with", "on", "of", "to", "and", "or", "as", "well", "down", "just", "also",
        "again",
        "quickly", "back", "get", "have", "take", "confirm", "confirming", "verify", "verifying", "provide", "give", "tell", "spell", "repeat",
        "read", "share",
        "state", "out", "off", "enter", "type", "send", "say", "is", "are", "be", "what", "what's", "ma'am", "sir", "then", "so", "know", "only",
        "some",
        "now", "today", "once", "more", "quick", "real", "really", "i", "my", "account's", "number", "numbers", "four", "4", "digits", "five", "5",
        "six",
        "from", "at", "front", "actual", "personal", "work", "home", "business", "company's", "contact",
        "uh", "um", "er", "like", "okay", "ok", "alright", "great", "perfect", "thanks", "thank", "and then", "right", "sure", "got", "it", "yes",
        "either", "spelling", "any", "one", "hey", "hi", "first and", "which", "sorry", "pardon", "mind", "going", "in", "particular",
    ]);

    /// <summary>Words that make a thing the speaker's own, so that naming it announces it.</summary>
    public static PhraseTable<bool> Own { get; } = PhraseTable.Of(["my", "our", "mine"]);

    /// <summary>Words that make a thing the other side's, so that naming it announces nothing.</summary>
    public static PhraseTable<bool> Yours { get; } = PhraseTable.Of(["your"]);

    /// <summary>Words after a thing by which its value is said next.</summary>
    public static PhraseTable<bool> Equations { get; } = PhraseTable.Of(
        ["is", "was", "are", "would be", "will be", "should be", "it's", "its", ":", "=", "#", "as", "ends in", "ends with", "ending in",
            "starts with"]);

    /// <summary>Words after "is" by which nothing is said next: "my card is not working".</summary>
    public static PhraseTable<bool> Complaints { get; } = PhraseTable.Of(
    [
        "not", "late", "wrong", "broken", "expired", "missing", "delayed", "blocked", "locked", "invalid", "incorrect", "still", "being", "no longer",
        "already", "lost", "stolen", "working", "down", "pending", "due", "declined", "closed", "so", "very", "too", "really", "completely",
    ]);

    /// <summary>Openings by which a speaker hands something over: "here is my order number".</summary>
    public static PhraseTable<bool> Handovers { get; } = PhraseTable.Of(
    [
        "here is", "here's", "heres", "here are", "it's", "that's", "this is", "i have", "i've got", "i got", "let me give you", "i can give you",
        "i'll give you",
        "i will give you", "update", "change", "correct", "i'm giving you", "you can use", "use", "sending you", "take", "i want to give you",
    ]);

    /// <summary>What is said to show that one listens, or to win time. Neither answers nor asks.</summary>
    public static PhraseTable<bool> Acknowledgments { get; } = PhraseTable.Of(
    [
        "ok", "okay", "k", "kk", "okey", "okie", "sure", "sure thing", "yes", "yeah", "yea", "yep", "yup", "ya", "yes sir", "yes ma'am", "alright",
        "all right",
        "right", "mm", "mmm", "hm", "hmm", "mhm", "mm hmm", "mm hm", "uh", "uh huh", "huh", "um", "umm", "uhm", "er", "ah", "oh", "oh okay", "got it",
        "gotcha", "i got it", "i got that", "got that", "i've got that", "go ahead", "please go ahead", "go on", "carry on", "continue",
        "please continue",
        "next", "and next", "one moment", "one moment please", "one second", "one sec", "a moment", "just a moment", "just a second", "just a sec",
        "just a minute", "one minute", "hold on", "hang on", "please hold", "bear with me", "give me a second", "give me a moment",
        "give me a minute",
        "give me one moment", "give me one second", "give me just a moment", "let me see", "let me check", "let me look", "let me get it",
        "let me grab it", "let me find it", "let me think", "let me pull it up", "please", "thanks", "thank you", "thank you so much",
        "thank you very much",
        "perfect", "great", "good", "very good", "wonderful", "awesome", "excellent", "fantastic", "fine", "that's fine", "cool", "nice", "lovely",
        "super",
        "i see", "of course", "no problem", "no worries", "absolutely", "definitely", "certainly", "correct", "that's correct", "that is correct",
        "that's right", "that is right", "you got it", "understood", "i understand", "noted", "mkay", "m'kay", "take your time", "no rush", "sir",
        "ma'am",
        "and", "then", "so", "well", "please do", "yes please", "for sure", "sounds good", "i'm ready", "ready", "i'm listening", "i'm here",
        "will do",
        "i do", "yes i do", "yes i have it", "i have it here", "i have it right here", "exactly", "indeed", "roger", "copy", "copy that",
        "here you go",
        "here it is", "here we go", "there you go", "and the rest", "what's next", "whats next", "and then",
    ]);

    // "Can I have", "could we also please get", "may I just know": every pair of modal and verb, with the small words between.
    private static IEnumerable<string> OwnRequests() =>
        from modal in (string[])["can", "could", "may", "might"]
        from speaker in (string[])["i", "we"]
        from adverb in (string[])["", "just ", "please ", "also ", "also please ", "please also ", "also just ", "just please ", "quickly ", "first ",
            "then "]
        from verb in (string[])["have", "get", "take", "grab", "know", "ask", "see", "collect"]
        select $"{modal} {speaker} {adverb}{verb}";

    private static IEnumerable<(string Phrase, Topic Value)> Of(Topic topic, params string[] phrases) => phrases.Select(phrase => (phrase, topic));
}
