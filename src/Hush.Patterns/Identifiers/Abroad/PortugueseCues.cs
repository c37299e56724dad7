namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of Portuguese call their numbers, in Portugal and in Brazil.</summary>
internal static class PortugueseCues
{
    private const string Heads =
        "número de|numero de|nº de|n.º de|n° de|n de|número do|numero do|número da|numero da|número do meu|número da minha|nº do|nº da|n.º do|n.º da|código de|código do|código da|referência de|referência do|referência da";

    private const string Tails = "número|numero|nº|n.º|n°|n|id";

    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Of(Heads,
                "pedido|encomenda|compra|fatura|factura|reserva|nota fiscal|recibo|transação|transacção|orçamento|devolução|bilhete|voo|boleto",
                Tails),
            "localizador", "localizador da reserva",
        ],
        CaseNumbers = [.. AbroadWords.Of(Heads,
            "protocolo|processo|caso|chamado|ocorrência|reclamação|sinistro|ticket|solicitação|atendimento|incidente|referência|participação|requerimento", Tails), "protocolo"],
        MemberNumbers =
        [
            .. AbroadWords.Of(
                Heads, "cliente|sócio|sócia|contrato|funcionário|funcionária|utente|paciente|aluno|beneficiário|assinante|associado|carteirinha|prontuário|instalação|contador", Tails),
            "id de cliente", "código cliente", "número cliente",
        ],
        PolicyNumbers = [.. AbroadWords.Of(Heads, "apólice|apolice|apólice de seguro", Tails)],
        AccountNumbers = [.. AbroadWords.Of(Heads, "conta|conta bancária|conta corrente|conta poupança", Tails)],
        ShipmentNumbers = [.. AbroadWords.Of(Heads, "rastreio|rastreamento|envio|seguimento|objeto|expedição", Tails)],
        Usernames = ["nome de utilizador", "nome de usuário", "nome do usuário", "utilizador", "usuário", "usuario", "nome de login"],
        Passwords = ["palavra-passe", "palavra passe", "senha", "senha do wifi", "palavra secreta", "resposta secreta", "frase secreta"],
        Pins = ["código pin", "codigo pin", "número pin", "código secreto", "código de acesso", "código da porta", "código do portão"],
        OneTimeCodes =
        [
            "código de verificação", "codigo de verificacao", "código de confirmação", "código de uso único", "código de ativação",
            "código de autenticação", "código que recebi", "código sms", "código do sms",
        ],
    };
}
