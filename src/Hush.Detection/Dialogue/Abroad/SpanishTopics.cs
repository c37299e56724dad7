using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of Spanish ask for numbers, dates and codes, and announce them.</summary>
internal static class SpanishTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Phone, "teléfono", "número de teléfono", "número telefónico", "telefono", "móvil", "número de móvil", "celular",
            "número de celular",
            "número de contacto", "teléfono de contacto", "teléfono fijo", "teléfono móvil", "número donde localizarle", "número para llamarle",
            "número para devolverle la llamada", "whatsapp", "número de whatsapp"),
        TopicWords.Of(Topic.Email, "correo", "correo electrónico", "correo electronico", "dirección de correo", "dirección de correo electrónico",
            "e-mail", "mail"),
        TopicWords.Of(Topic.Card, "número de tarjeta", "número de la tarjeta", "número de su tarjeta", "número de tu tarjeta", "tarjeta",
            "tarjeta de crédito", "tarjeta de débito",
            "dieciséis dígitos", "16 dígitos", "dieciséis números", "últimos cuatro dígitos", "últimos cuatro dígitos de la tarjeta",
            "últimos cuatro dígitos de su tarjeta",
            "últimos 4 dígitos", "cuatro últimas cifras de la tarjeta", "plástico"),
        TopicWords.Of(Topic.CardCode, "código de seguridad", "tres dígitos de atrás", "tres dígitos del reverso", "tres números de atrás",
            "código del reverso",
            "tres cifras del reverso", "código cvv", "3 dígitos de atrás", "clave de tres dígitos"),
        TopicWords.Of(Topic.CardExpiry, "fecha de caducidad", "fecha de vencimiento", "fecha de expiración", "caducidad", "vencimiento de la tarjeta",
            "vencimiento"),
        TopicWords.Of(Topic.BirthDate, "fecha de nacimiento", "año de nacimiento", "día de nacimiento", "fecha en que nació", "cumpleaños",
            "fecha nacimiento"),
        TopicWords.Of(Topic.PostalCode, "código postal", "codigo postal", "cp"),
        TopicWords.Of(Topic.Iban, "iban", "número iban", "número de iban", "clabe", "cuenta clabe", "cbu", "cvu", "cci"),
        TopicWords.Of(Topic.DriversLicense, "permiso de conducir", "número de permiso de conducir", "carnet de conducir", "número de licencia",
            "licencia de conducir",
            "número de licencia de conducir", "registro de conducir", "carné de conducir"),
        TopicWords.Of(Topic.Passport, "pasaporte", "número de pasaporte", "número del pasaporte"),
        TopicWords.Of(Topic.Vehicle, "matrícula", "matrícula del coche", "matrícula del vehículo", "placa", "placas", "número de placa", "patente",
            "número de bastidor",
            "número de matrícula", "dominio del vehículo"),
        TopicWords.Of(Topic.GovernmentId, "dni", "nif", "nie", "número de dni", "número de documento", "documento", "documento de identidad",
            "número de identidad", "cédula",
            "número de cédula", "cédula de identidad", "curp", "rfc", "cuit", "cuil", "rut", "run", "ruc", "nit", "ine", "clave de elector",
            "carnet de identidad",
            "número de identificación", "identificación", "cédula de ciudadanía"),
        TopicWords.Of(Topic.Health, "tarjeta sanitaria", "número de tarjeta sanitaria", "número de la seguridad social", "número de seguridad social",
            "número de seguro social",
            "nss", "número de afiliación", "cip", "número de historia clínica", "número de obra social"),
        TopicWords.Of(Topic.Serial, "número de serie", "imei", "número de imei"),
        TopicWords.Of(Topic.Age, "edad")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "cuándo nació", "cuando nació", "cuándo naciste", "en qué fecha nació", "qué día nació",
                "en qué año nació", "cuándo cumple años",
                "cuándo es su cumpleaños"),
            .. TopicWords.Of(Topic.Age, "cuántos años tiene", "cuántos años tienes", "cuantos años tiene", "qué edad tiene", "qué edad tienes",
                "cuántos años cumple"),
            .. TopicWords.Of(Topic.Phone, "a qué número", "a qué teléfono", "en qué número", "en qué teléfono", "dónde puedo localizarle",
                "dónde puedo llamarle",
                "dónde lo puedo llamar", "dónde la puedo llamar", "cómo puedo contactarle", "cómo puedo contactarlo"),
            .. TopicWords.Of(Topic.Email, "a qué correo", "a qué dirección de correo", "a qué mail"),
            .. TopicWords.Of(Topic.CardExpiry, "cuándo caduca", "cuándo vence", "cuándo caduca la tarjeta", "cuándo vence la tarjeta",
                "qué fecha de vencimiento tiene"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "mi número es", "mi teléfono es", "me puede llamar al", "me pueden llamar al", "llámeme al", "llámame al",
                "mi celular es",
                "mi móvil es"),
            .. TopicWords.Of(Topic.BirthDate, "nací el", "nací en", "nació el"),
            .. TopicWords.Of(Topic.Email, "mi correo es", "envíemelo a", "escríbame a", "mándelo a"),
        ],
        VagueThings =
        [
            "teléfono", "telefono", "móvil", "celular", "tarjeta", "tarjeta de crédito", "tarjeta de débito", "plástico", "correo", "mail",
            "vencimiento", "caducidad", "documento",
            "pasaporte", "whatsapp", "patente", "placa", "placas", "permiso de conducir", "licencia de conducir", "carnet de conducir",
            "carné de conducir", "cédula",
            "identificación", "dni", "clave", "token", "usuario", "edad", "cp", "rut", "run", "matrícula",
        ],
        Requests =
        [
            "cuál es", "cual es", "cuál sería", "cuáles son", "me da", "me das", "me dice", "me dices", "me podría dar", "me podría decir",
            "me podría indicar",
            "me podría facilitar", "me podría proporcionar", "me podría confirmar", "me puede dar", "me puede decir", "me puede indicar",
            "me puede facilitar",
            "me puede proporcionar", "me puede confirmar", "me puedes dar", "me puedes decir", "me podrías dar", "me podrías decir", "podría darme",
            "podría decirme",
            "podría indicarme", "podría facilitarme", "podría confirmarme", "podría proporcionarme", "puede darme", "puede decirme",
            "puede indicarme", "puede facilitarme",
            "puede confirmarme", "puede proporcionarme", "puedes darme", "puedes decirme", "podrías darme", "me facilita", "me indica", "me confirma",
            "me proporciona",
            "me regala", "me regalas", "me brinda", "me brindas", "me comparte", "me compartes", "me permite", "me pasa", "me pasas", "me repite",
            "me recuerda", "me deletrea",
            "me dicta", "deme", "dame", "dígame", "dime", "indíqueme", "facilíteme", "confírmeme", "confirme", "indique", "proporcióneme", "bríndeme",
            "regáleme", "compártame",
            "envíeme", "páseme", "por favor indíqueme", "necesitaría", "necesitaré", "voy a necesitar", "necesito que me dé",
            "necesito que me confirme",
            "necesito que me indique", "tiene a mano", "con qué", "a qué", "y qué", "me falta", "nos falta", "solo me falta", "le pido",
            "le solicito", "le pediría",
            "podemos verificar", "para verificar", "verifíqueme", "me ayuda con", "me ayudas con", "ayúdeme con", "me apoya con", "me colabora con",
            "regálame", "pásame",
        ],
        Inquiries = ["tiene", "tienes", "tiene usted", "tendrá", "recuerda", "sabe", "necesito", "necesitamos", "falta", "qué"],
        Vetoes =
        [
            "bloqueada", "bloqueado", "caducada", "caducado", "perdida", "perdido", "robada", "vencida", "olvidada", "no funciona", "incorrecta",
            "incorrecto", "de la empresa",
            "de atención", "de atención al cliente",
        ],
        Fillers =
        [
            "por favor", "porfa", "porfavor", "también", "además", "ahora", "entonces", "solo", "sólo", "todavía", "aún", "y", "e", "o", "el", "la",
            "los", "las", "un", "una",
            "de", "del", "a", "al", "para", "con", "en", "lo", "le", "les", "me", "nos", "que", "completo", "completa", "exacta", "exacto", "actual",
            "nuevo", "nueva", "buen",
            "otro", "otra", "último", "última", "mismo", "dar", "decir", "indicar", "facilitar", "confirmar", "proporcionar", "deletrear", "repetir",
            "darme", "decirme",
            "indicarme", "confirmarme", "facilitarme", "tener", "tomar", "anotar", "saber", "señor", "señora", "señorita", "usted", "gracias",
            "muy bien", "perfecto", "vale",
            "bien", "ok", "claro", "de acuerdo", "eh", "este", "pues", "bueno", "listo", "si es tan amable", "si me hace el favor", "del titular",
            "del paciente",
            "del cliente", "de la paciente", "del niño", "de la niña", "sería", "es", "son",
        ],
        Own = ["mi", "mis", "nuestro", "nuestra"],
        Yours = ["su", "sus", "tu", "tus", "vuestro", "vuestra"],
        Equations = ["es", "son", "era", "sería", "es el", "es la", "termina en", "acaba en", "empieza por", "empieza con", "sería el"],
        Complaints =
        [
            "no", "tarde", "incorrecto", "incorrecta", "bloqueada", "caducada", "vencida", "perdida", "muy", "demasiado", "todavía", "aún", "ya",
            "equivocado", "equivocada",
            "inválido",
        ],
        Handovers = ["aquí tiene", "aquí está", "aquí tienes", "le doy", "te doy", "le paso", "le dicto", "apunte", "anote", "tome nota", "es el",
            "es la", "tengo", "sería"],
        Acknowledgments =
        [
            "sí", "si", "claro", "claro que sí", "vale", "de acuerdo", "perfecto", "muy bien", "bien", "bueno", "listo", "entiendo", "entendido",
            "anotado", "gracias",
            "muchas gracias", "un momento", "un momento por favor", "un segundo", "un segundito", "un momentito", "espere", "espera", "ajá", "aja",
            "eso es", "exacto",
            "exactamente", "correcto", "así es", "dígame", "siga", "continúe", "adelante", "a ver", "déjeme ver", "déjame ver", "ya", "ok gracias",
            "por favor", "cómo no",
            "con gusto", "por supuesto", "eh", "este", "pues", "ahora mismo", "permítame", "permítame un momento", "estoy aquí", "órale", "ándele",
            "dale", "genial",
        ],
    };
}
