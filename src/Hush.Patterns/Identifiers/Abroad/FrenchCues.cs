namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of French call their numbers.</summary>
internal static class FrenchCues
{
    private const string Heads =
        "numéro de|numero de|numéros de|n° de|nº de|n de|no de|numéro de la|numéro de ma|numéro de mon|numéro de votre|numéro du|n° du|référence de|référence de la|référence du|réf de|code de|identifiant de";

    private const string Elided = "numéro d'|n° d'|numéro de l'|no d'|code d'|identifiant d'";

    private const string Tails = "numéro|n°|nº|n|réf|référence";

    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Of(Heads, "commande|facture|réservation|transaction|confirmation|vol|billet|bon de commande|devis|retour|paiement|reçu",
                Tails),
            .. AbroadWords.Of(Elided, "achat", ""), "numéro commande", "référence commande", "référence réservation", "numéro facture",
        ],
        CaseNumbers =
        [
            .. AbroadWords.Of(Heads, "dossier|sinistre|ticket|réclamation|demande|suivi de dossier|plainte|référence|signalement", Tails),
            .. AbroadWords.Of(Elided, "incident|intervention|affaire", ""), "numéro dossier", "référence dossier", "numéro d'appel",
        ],
        MemberNumbers =
        [
            .. AbroadWords.Of(Heads,
                "client|cliente|membre|contrat|patient|salarié|matricule|carte de fidélité|fidélité|compteur|ligne client|licence|sécu|sécurité sociale|carte vitale",
                "numéro|n°|nº|n|id"),
            .. AbroadWords.Of(Elided, "abonné|abonnée|adhérent|adhérente|allocataire|étudiant|employé|usager|assuré", ""),
            .. AbroadWords.Of("numéro|identifiant|code|id|n°|référence", "client|cliente|abonné|adhérent|étudiant|patient|contrat|fidélité", ""),
            "numéro de matricule",
        ],
        PolicyNumbers = [.. AbroadWords.Of(Heads, "police|police d'assurance|contrat d'assurance", Tails)],
        AccountNumbers = [.. AbroadWords.Of(Heads, "compte|compte bancaire|compte client|compte courant", "numéro|n°|nº|n"), "numéro compte"],
        ShipmentNumbers = [.. AbroadWords.Of(Heads, "suivi|colis|bordereau|livraison", "numéro|n°|nº"),
            .. AbroadWords.Of(Elided, "expédition|envoi", ""), "numéro colis", "numéro suivi"],
        Usernames = [.. AbroadWords.Of("nom d'|nom de l'", "utilisateur|utilisatrice", ""), "identifiant", "pseudo", "pseudonyme", "nom de connexion",
            "identifiant de connexion"],
        Passwords = ["mot de passe", "mdp", "code wifi", "mot de passe wifi", "phrase secrète", "phrase de passe", "réponse secrète"],
        Pins = ["code pin", "code secret", "code confidentiel", "code d'accès", "code d’accès", "digicode", "code de la porte", "code de l'immeuble",
            "code du portail"],
        OneTimeCodes =
        [
            "code de vérification", "code de confirmation", "code de validation", "code à usage unique", "code reçu", "code reçu par sms", "code sms",
            "code d'activation", "code d’activation",
            "code d'authentification", "code temporaire",
        ],
    };
}
