using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of Portuguese ask for numbers, dates and codes, and announce them.</summary>
internal static class PortugueseTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "pergunta de segurança", "pergunta secreta", "apelido de solteira da sua mãe", "nome de solteira da sua mãe",
            "primeiro animal de estimação", "primeiro carro", "primeira professora"),
        TopicWords.Of(Topic.Phone, "telefone", "número de telefone", "telemóvel", "número de telemóvel", "celular", "número de celular",
            "número do celular", "contacto", "contato",
            "número de contacto", "número de contato", "telefone de contato", "contacto telefónico", "telefone fixo", "whatsapp",
            "número do whatsapp", "número com ddd", "ddd"),
        TopicWords.Of(Topic.Email, "e-mail", "mail", "endereço de e-mail", "endereço de email", "endereço de correio eletrónico",
            "correio eletrónico", "endereço eletrônico"),
        TopicWords.Of(Topic.Card, "número do cartão", "número do seu cartão", "número de cartão", "cartão de crédito", "cartão",
            "número do cartão de crédito", "dezasseis dígitos",
            "dezesseis dígitos", "16 dígitos", "últimos quatro dígitos do cartão", "quatro últimos dígitos", "últimos quatro dígitos",
            "quatro dígitos finais"),
        TopicWords.Of(Topic.CardCode, "código de segurança", "três dígitos atrás", "três dígitos no verso", "três números atrás", "código no verso",
            "código do verso",
            "código cvv"),
        TopicWords.Of(Topic.CardExpiry, "data de validade", "validade do cartão", "validade", "data de vencimento", "vencimento do cartão"),
        TopicWords.Of(Topic.BirthDate, "data de nascimento", "ano de nascimento", "dia de nascimento", "data do nascimento", "aniversário"),
        TopicWords.Of(Topic.PostalCode, "código postal", "cep"),
        TopicWords.Of(Topic.Iban, "iban", "nib", "chave pix", "pix", "agência e conta"),
        TopicWords.Of(Topic.DriversLicense, "carta de condução", "número da carta de condução", "cnh", "número da cnh", "habilitação",
            "número da habilitação",
            "carteira de motorista"),
        TopicWords.Of(Topic.Passport, "passaporte", "número do passaporte", "número de passaporte"),
        TopicWords.Of(Topic.Vehicle, "matrícula", "matrícula do carro", "matrícula da viatura", "placa", "placa do carro", "placa do veículo",
            "número do chassi", "renavam"),
        TopicWords.Of(Topic.GovernmentId, "cpf", "número do cpf", "rg", "número do rg", "nif", "número de contribuinte", "contribuinte",
            "cartão de cidadão",
            "número do cartão de cidadão", "bilhete de identidade", "cnpj", "documento", "número do documento", "identidade", "número de identidade",
            "título de eleitor", "niss"),
        TopicWords.Of(Topic.Health, "número de utente", "número do sns", "cartão do sus", "número do cartão do sus", "cns", "número da carteirinha",
            "carteirinha do plano",
            "número do plano de saúde"),
        TopicWords.Of(Topic.Serial, "número de série", "imei", "número do imei"),
        TopicWords.Of(Topic.Age, "idade", "idades")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "quando nasceu", "quando você nasceu", "em que data nasceu", "em que ano nasceu",
                "quando é o seu aniversário", "quando faz anos"),
            .. TopicWords.Of(Topic.Age, "quantos anos tem", "quantos anos você tem", "que idade tem", "que idade têm", "quantos anos têm",
                "qual a sua idade", "quantos anos tens"),
            .. TopicWords.Of(Topic.Phone, "para que número", "em que número", "em qual número", "qual número posso", "como posso contactá-lo",
                "como posso contactá-la",
                "como posso entrar em contato", "para qual número"),
            .. TopicWords.Of(Topic.Email, "para que e-mail", "para qual e-mail", "para que email", "para qual email"),
            .. TopicWords.Of(Topic.CardExpiry, "quando vence", "quando expira", "quando vence o cartão", "quando expira o cartão"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "o meu número é", "meu número é", "pode ligar para o", "me liga no", "ligue-me para o", "meu telefone é",
                "o meu telefone é",
                "meu celular é", "o meu telemóvel é"),
            .. TopicWords.Of(Topic.BirthDate, "nasci em", "nasci a", "nasci no dia", "nascido em", "nascida em"),
            .. TopicWords.Of(Topic.Email, "o meu email é", "meu email é", "meu e-mail é", "o meu e-mail é", "envie para"),
        ],
        VagueThings =
        [
            "telefone", "telemóvel", "celular", "contacto", "contato", "cartão", "cartão de crédito", "mail", "e-mail", "validade", "passaporte",
            "habilitação", "placa",
            "matrícula", "documento", "identidade", "whatsapp", "contribuinte", "protocolo", "usuário", "usuario", "utilizador", "senha", "idade",
            "aniversário",
        ],
        Requests =
        [
            "qual é", "qual o", "qual a", "qual seria", "quais são", "me dá", "me dê", "dá-me", "dê-me", "me informa", "me informe", "me diga",
            "me diz", "me fala", "me passa",
            "me passe", "me confirma", "me confirme", "pode me dar", "pode me dizer", "pode me informar", "pode me passar", "pode me confirmar",
            "pode dar-me", "pode dizer-me",
            "pode indicar-me", "pode confirmar-me", "pode facultar-me", "pode informar", "pode confirmar", "pode indicar", "pode repetir",
            "pode soletrar", "poderia me dar",
            "poderia me informar", "poderia me dizer", "poderia me passar", "poderia informar", "poderia confirmar", "poderia indicar-me",
            "podia dar-me", "podia dizer-me",
            "podia indicar-me", "você pode me dar", "você pode me informar", "você pode me passar", "você poderia me informar", "diga-me", "diga",
            "indique-me", "indique",
            "informe-me", "informe", "confirme-me", "confirme", "por favor informe", "por favor confirme", "por favor indique", "posso saber",
            "posso ter", "posso pedir",
            "posso confirmar", "preciso que me diga", "preciso que me confirme", "precisava do", "precisava da", "precisaria do", "precisaria da",
            "vou precisar do",
            "vou precisar da", "precisamos do", "precisamos da", "necessito do", "necessito da", "necessito de", "qual", "com qual", "só falta",
            "falta-me", "peço o", "peço a",
            "peço-lhe", "vou pedir", "gostaria de confirmar", "para confirmar",
        ],
        Inquiries = ["tem", "tem consigo", "teria", "sabe", "lembra", "preciso de", "preciso do", "preciso da", "falta"],
        Vetoes =
        [
            "bloqueada", "bloqueado", "caducado", "perdida", "perdido", "roubado", "vencido", "vencida", "esquecida", "não funciona", "incorreta",
            "incorreto", "errado", "errada",
            "da loja", "da empresa",
        ],
        Fillers =
        [
            "por favor", "por gentileza", "se faz favor", "faz favor", "também", "ainda", "agora", "então", "só", "apenas", "e", "ou", "o", "a", "os",
            "as", "um", "uma", "de",
            "do", "da", "dos", "das", "ao", "para", "com", "em", "no", "na", "que", "me", "lhe", "nos", "completo", "completa", "exata", "atual",
            "novo", "nova", "outro",
            "outra", "último", "última", "mesmo", "dar", "dizer", "informar", "indicar", "confirmar", "repetir", "soletrar", "passar", "ter", "saber",
            "anotar", "senhor",
            "senhora", "dona", "obrigado", "obrigada", "muito bem", "perfeito", "certo", "ok", "tá", "tá bom", "está bem", "claro", "bom", "é", "são",
            "ééé", "do titular",
            "do paciente", "do cliente", "da criança", "você", "completinho", "direitinho",
        ],
        Own = ["meu", "minha", "meus", "minhas", "nosso", "nossa"],
        Yours = ["seu", "sua", "seus", "suas", "teu", "tua", "vosso", "vossa"],
        Equations = ["é", "são", "era", "seria", "é o", "é a", "termina em", "acaba em", "começa com", "começa por"],
        Complaints =
        [
            "não", "errado", "errada", "bloqueado", "bloqueada", "vencido", "vencida", "perdido", "ainda", "já", "muito", "atrasado", "atrasada",
            "inválido", "inválida",
            "recusado",
        ],
        Handovers = ["aqui está", "aqui vai", "segue", "vou passar", "vou dar", "anote", "anota", "tome nota", "então é", "eu tenho", "é o", "é a"],
        Acknowledgments =
        [
            "sim", "claro", "com certeza", "certo", "está bem", "tá", "tá bom", "tudo bem", "ok obrigado", "perfeito", "ótimo", "óptimo", "muito bem",
            "bem", "obrigado",
            "obrigada", "muito obrigado", "muito obrigada", "um momento", "um momento por favor", "só um momento", "um instante", "só um instante",
            "um minuto", "só um minuto",
            "espere", "aguarde", "exato", "exatamente", "isso", "isso mesmo", "correto", "entendi", "anotado", "percebi", "pode falar", "pode dizer",
            "diga", "continue",
            "prossiga", "vamos lá", "deixa eu ver", "deixe-me ver", "é", "ahn", "hum", "pois", "pois não", "pois é", "estou aqui", "beleza",
            "combinado", "de nada",
        ],
    };
}
