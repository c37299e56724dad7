using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of French ask for numbers, dates and codes, and announce them.</summary>
internal static class FrenchTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "question de sécurité", "question secrète", "réponse secrète", "nom de jeune fille de votre mère",
            "nom de votre premier animal", "premier animal", "première voiture", "premier instituteur", "première institutrice"),
        TopicWords.Of(Topic.Phone, "numéro de téléphone", "numéro de portable", "numéro de mobile", "numéro de fixe", "téléphone", "portable",
            "numéro où vous joindre",
            "numéro pour vous joindre", "numéro pour vous rappeler", "numéro de rappel", "numéro de contact", "coordonnées téléphoniques",
            "no de téléphone",
            "numéro de cellulaire", "cellulaire"),
        TopicWords.Of(Topic.Email, "adresse e-mail", "adresse email", "adresse mail", "adresse courriel", "courriel", "adresse électronique",
            "e-mail", "mail", "mél"),
        TopicWords.Of(Topic.Card, "numéro de carte", "numéro de carte bancaire", "numéro de carte bleue", "numéro de carte de crédit",
            "numéro de la carte",
            "numéro de votre carte", "carte bancaire", "carte de crédit", "seize chiffres", "16 chiffres", "quatre derniers chiffres de la carte",
            "quatre derniers chiffres de votre carte", "numéro sur la carte"),
        TopicWords.Of(Topic.CardCode, "cryptogramme", "cryptogramme visuel", "code de sécurité", "trois chiffres au dos",
            "trois derniers chiffres au dos", "code au dos",
            "code à trois chiffres", "3 chiffres au dos"),
        TopicWords.Of(Topic.CardExpiry, "date d'expiration", "date de validité", "date de fin de validité", "expiration de la carte",
            "échéance de la carte"),
        TopicWords.Of(Topic.BirthDate, "date de naissance", "dates de naissance", "année de naissance", "jour de naissance", "anniversaire", "ddn"),
        TopicWords.Of(Topic.PostalCode, "code postal", "codes postaux", "npa"),
        TopicWords.Of(Topic.Iban, "iban", "rib", "coordonnées bancaires"),
        TopicWords.Of(Topic.DriversLicense, "numéro de permis", "numéro de permis de conduire", "numéro du permis", "permis de conduire"),
        TopicWords.Of(Topic.Passport, "numéro de passeport", "numéro du passeport", "passeport"),
        TopicWords.Of(Topic.Vehicle, "plaque d'immatriculation", "immatriculation", "numéro d'immatriculation", "numéro de plaque", "plaque",
            "numéro de châssis"),
        TopicWords.Of(Topic.GovernmentId, "numéro fiscal", "numéro de carte d'identité", "numéro de la carte d'identité", "numéro d'identité",
            "numéro national",
            "numéro de registre national", "numéro d'assurance sociale", "nas", "numéro avs", "numéro siret", "siret", "numéro de titre de séjour"),
        TopicWords.Of(Topic.Health, "numéro de sécurité sociale", "numéro de sécu", "numéro de carte vitale", "carte vitale",
            "numéro d'assurance maladie", "numéro ramq",
            "numéro de mutuelle"),
        TopicWords.Of(Topic.Serial, "numéro de série", "imei", "numéro imei"),
        TopicWords.Of(Topic.Age, "âge", "age", "âges", "ages")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "quand êtes-vous né", "quand êtes-vous née", "vous êtes né quand", "vous êtes née quand",
                "vous êtes né le combien",
                "vous êtes née le", "quand est-il né", "quand est-elle née", "né le combien", "née le combien"),
            .. TopicWords.Of(Topic.Age, "quel âge avez-vous", "vous avez quel âge", "quel âge as-tu", "quel âge a", "quel âge ont", "il a quel âge",
                "elle a quel âge", "tu as quel âge"),
            .. TopicWords.Of(Topic.Phone, "à quel numéro", "où puis-je vous joindre", "comment puis-je vous joindre", "comment peut-on vous joindre",
                "sur quel numéro",
                "où peut-on vous joindre", "où vous joindre"),
            .. TopicWords.Of(Topic.Email, "à quelle adresse mail", "à quelle adresse e-mail", "à quelle adresse courriel", "sur quelle adresse mail"),
            .. TopicWords.Of(Topic.CardExpiry, "quand expire la carte", "quand expire-t-elle", "elle expire quand", "la carte expire quand"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "vous pouvez me joindre au", "vous pouvez me rappeler au", "joignable au", "mon numéro est le",
                "mon numéro est", "mon numéro c'est",
                "appelez-moi au", "rappelez-moi au"),
            .. TopicWords.Of(Topic.BirthDate, "je suis né le", "je suis née le", "né le", "née le"),
            .. TopicWords.Of(Topic.Email, "envoyez-le à", "écrivez-moi à"),
        ],
        VagueThings =
        [
            "téléphone", "portable", "cellulaire", "mail", "carte bancaire", "carte de crédit", "permis de conduire", "passeport", "plaque", "âge",
            "age", "e-mail", "carte vitale",
        ],
        Requests =
        [
            "quel est", "quelle est", "quel était", "quelle était", "quel a été", "quels sont", "quelles sont", "c'est quoi", "pouvez-vous me donner",
            "pouvez-vous me communiquer",
            "pouvez-vous m'indiquer",
            "pouvez-vous me rappeler", "pouvez-vous me confirmer", "pouvez-vous me redonner", "pouvez-vous me dire", "pouvez-vous me fournir",
            "pouvez-vous me préciser",
            "pouvez-vous me transmettre", "pouvez-vous m'épeler", "pouvez-vous", "pourriez-vous", "pourriez-vous me donner",
            "pourriez-vous me communiquer",
            "pourriez-vous m'indiquer", "pourriez-vous me rappeler", "pourriez-vous me confirmer", "pourriez-vous me préciser",
            "vous pouvez me donner",
            "vous pouvez me rappeler", "vous pouvez m'indiquer", "vous pouvez me redire", "tu peux me donner", "peux-tu me donner", "tu me donnes",
            "vous me donnez",
            "vous me redonnez", "donnez-moi", "donne-moi", "indiquez-moi", "communiquez-moi", "rappelez-moi", "dites-moi", "confirmez-moi",
            "confirmez", "merci de me donner",
            "merci de m'indiquer", "merci de me communiquer", "merci d'indiquer", "merci de confirmer", "merci de me confirmer", "veuillez me donner",
            "veuillez m'indiquer",
            "veuillez indiquer", "veuillez confirmer", "veuillez me communiquer", "puis-je avoir", "puis-je vous demander", "puis-je prendre",
            "est-ce que je peux avoir",
            "je peux avoir", "je peux vous demander", "je pourrais avoir", "pourrais-je avoir", "j'aurais besoin", "il me faut", "il me faudrait",
            "il me faudra",
            "il nous faut", "il nous faudrait", "je vais avoir besoin", "je vous demande", "je vais vous demander", "auriez-vous également",
            "me manque", "pour vérification",
            "sous quel", "à quel", "quel", "quelle", "et pour finir", "envoyez-moi", "épelez-moi",
        ],
        Inquiries = ["vous avez", "avez-vous", "auriez-vous", "as-tu", "j'ai besoin", "est-ce que vous avez", "nous avons besoin", "il me manque",
            "il manque"],
        Vetoes =
        [
            "oublié", "perdu", "erroné", "expiré", "incorrect", "bloqué", "est incorrect", "a changé", "ne marche pas", "ne fonctionne pas",
            "bloquée", "perdue", "volée",
            "expirée",
        ],
        Fillers =
        [
            "s'il vous plaît", "s'il te plaît", "svp", "stp", "aussi", "également", "encore", "juste", "bien", "donc", "alors", "maintenant",
            "ensuite", "puis", "et", "ou",
            "ainsi que", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "à", "au", "pour", "avec", "sur", "complet", "complète",
            "exacte", "exact", "actuel",
            "actuelle", "nouveau", "nouvelle", "bon", "bonne", "dernier", "dernière", "autre", "même", "me", "moi", "nous", "vous", "donner",
            "indiquer", "communiquer",
            "confirmer", "préciser", "rappeler", "épeler", "dire", "avoir", "noter", "prendre", "redonner", "fournir", "demander", "transmettre",
            "merci", "d'accord", "ok",
            "très bien", "parfait", "oui", "euh", "monsieur", "madame", "tout d'abord", "d'abord", "enfin", "peut-être", "éventuellement",
            "du client", "du patient",
            "de la patiente", "de l'enfant", "c'est", "ça", "cela", "voilà",
        ],
        Own = ["mon", "ma", "mes", "notre", "nos"],
        Yours = ["votre", "vos", "ton", "ta", "tes"],
        Equations = ["est", "c'est", "était", "sont", "serait", "est le", "est la", "finit par", "se termine par", "commence par", "c'est le"],
        Complaints = ["pas", "plus", "bloqué", "bloquée", "expirée", "perdue", "volée", "incorrect", "fausse", "faux", "toujours", "déjà",
            "en retard", "invalide", "refusée"],
        Handovers = ["voici", "voilà", "je vous donne", "je vous communique", "je vous envoie", "tenez", "notez", "prenez", "alors c'est",
            "ce serait"],
        Acknowledgments =
        [
            "oui", "ouais", "d'accord", "ok d'accord", "très bien", "parfait", "bien", "entendu", "c'est noté", "noté", "merci", "merci beaucoup",
            "je vois", "voilà", "exactement",
            "tout à fait", "c'est ça", "un instant", "un moment", "un instant s'il vous plaît", "une seconde", "une minute", "attendez", "patientez",
            "ne quittez pas",
            "je regarde", "je vérifie", "allez-y", "je vous écoute", "je note", "euh", "bon", "alors", "et ensuite", "ensuite", "continuez",
            "bien sûr", "bien entendu",
            "absolument", "super", "génial", "je suis là", "ça marche", "entendu merci", "correct",
        ],
    };
}
