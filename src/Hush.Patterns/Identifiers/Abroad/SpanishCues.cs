namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of Spanish call their numbers, in Spain and in the Americas.</summary>
internal static class SpanishCues
{
    private const string Heads =
        "número de|numero de|nº de|n.º de|n° de|n de|núm de|num de|nro de|número de mi|número de su|número de tu|número del|numero del|número de la|código de|codigo de|referencia de|referencia del|clave de";

    private const string Tails = "número|numero|nº|n.º|n°|n|núm|num|nro";

    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Of(
                Heads, "pedido|orden|orden de compra|compra|factura|reserva|reservación|recibo|transacción|operación|devolución|presupuesto|vuelo|boleto|billete|comprobante", Tails),
            "localizador", "localizador de la reserva", "localizador de reserva", "folio de compra",
        ],
        CaseNumbers =
        [
            .. AbroadWords.Of(Heads,
                "caso|expediente|incidencia|ticket|reclamo|reclamación|queja|siniestro|solicitud|referencia|gestión|denuncia|reporte|folio|radicado|trámite|confirmación", Tails),
        ],
        MemberNumbers =
        [
            .. AbroadWords.Of(
                Heads, "cliente|socio|socia|afiliado|afiliada|abonado|paciente|empleado|empleada|alumno|estudiante|contrato|asegurado|historia clínica|suscriptor|viajero frecuente|legajo|nómina|medidor|contador|suministro",
                Tails),
            "id de cliente", "id cliente", "código cliente", "nro cliente",
        ],
        PolicyNumbers = [.. AbroadWords.Of(Heads, "póliza|poliza|póliza de seguro", Tails)],
        AccountNumbers = [.. AbroadWords.Of(Heads, "cuenta|cuenta bancaria|cuenta corriente|cuenta de ahorros|cuenta de ahorro", Tails)],
        ShipmentNumbers = [.. AbroadWords.Of(Heads, "seguimiento|guía|rastreo|envío|paquete|albarán", Tails)],
        Usernames = ["nombre de usuario", "usuario", "nombre de usuaria", "id de usuario"],
        Passwords = ["contraseña", "contrasena", "clave", "clave de acceso", "clave del wifi", "contraseña del wifi", "palabra secreta", "frase de paso", "frase secreta",
            "respuesta secreta"],
        Pins = ["código pin", "codigo pin", "clave pin", "número pin", "número secreto", "código secreto", "clave secreta", "clave de cajero",
            "código de la puerta", "código de acceso", "nip"],
        OneTimeCodes =
        [
            "código de verificación", "codigo de verificacion", "código de confirmación", "código de un solo uso", "código de activación",
            "código de autenticación", "código que me llegó",
            "código que recibí", "código sms", "clave dinámica",
        ],
    };
}
