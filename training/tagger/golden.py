"""Short dialogues of our own, for golden activations and for the tiny model of the tests. [LABEL words] marks a span; all persons and numbers are made up."""

import re

TEXT = """
A: thanks for calling, who am I speaking with? | B: this is [PERSON Marlene Ostrander]
A: may I have your name please? | B: it's [PERSON tobias wren] | A: thank you [PERSON Tobias]
My name is [PERSON Zoë O'Brannigan] and I live at [ADDRESS 14 Hollow Pine Lane] in [LOC Cedarville].
A: What is your ZIP code? | B: [ZIP 60647]
A: and the zip | B: [ZIP 9 4 1 0 3]
A: your phone number? | B: [PHONE 555-0142-778] | A: great
you can reach me at [PHONE (555) 010-4477] after five
A: email address? | B: [EMAIL t.wren@example.org] | A: got it
please write to [EMAIL billing@northwind.example] or see [URL www.northwind.example/help]
I was born on [DOB March 4, 1981].
A: date of birth? | B: [DOB 04/03/1981] | A: thanks
She is [AGE 34 years old] and works as a [JOB nurse] at [ORG Lakeview Hospital].
the order of [DATE 12 May] has not come
A: Can I get the card number? | B: [CARD 4000 1234 5678 9010] | A: expiration? | B: [EXPIRY 09/27] | A: and the code on the back? | B: [CVV 123]
my social is [SSN 078-05-1120]
A: last four of your social? | B: [SSN 1120]
account number [BANK 000123456789] at [ORG First Harbor Bank]
my order id is [ID 7731982204] and it is late
A: account id? | B: [ID ZK4QX81P0]
username [USERNAME twren81] password [PASSWORD hunter22]
A: what is your username? | B: [USERNAME mostrander]
HELLO THIS IS [PERSON MARLENE OSTRANDER] FROM [LOC SPRINGFIELD]
hello, i'd like to return a pair of shoes
A: is there anything else I can help with? | B: no that's all, have a good day
the total is 42.50 and shipping takes 3 days
We're flying from [LOC Boston] to [LOC New Haven] on [DATE Friday].
[PERSON Mr. Achterberg]'s appointment is at 10:30.
A: and your last name? | B: [PERSON A C H T E R B E R G]
A: How old are you? | B: [AGE 52]
the [JOB manager] said to call back [DATE tomorrow]
[ORG Brightwater Logistics Inc.] hired [PERSON Priya Raghunathan] in [DATE 2019].
A: street address? | B: [ADDRESS 2208 North Elm Street apartment 5] | A: city and state? | B: [LOC Dayton Ohio]
Dear [PERSON Hannah], thank you for your message. Regards, [PERSON Lukas Brandt], [ORG Meridian Travel]
there's no reason to wait, mark my words
may I put you on hold? will you be long?
I paid $120 on [DATE 3/14/2022] with card ending in 9010
the flight BA2490 leaves from gate 12
A: ok. | B: ok! | A: bye
[PERSON José Ñandú] — [EMAIL jose.nandu@example.com] ☎ [PHONE 555 0199]
cafe\u0301 owner [PERSON Renée d’Arcy] called 👍🏽 twice
won’t do; can't do; it's the company's rule
visit [URL https://shop.example.net/a?b=1] and enter the code
A: PIN? | B: [PASSWORD 4471]
my dog is called Rex
A: who referred you? | B: [PERSON doctor Imani Okafor] from [ORG Riverside Clinic] in [LOC Tulsa]
his number is [PHONE five five five zero one four two]
they moved to [ADDRESS 9 Rue des Lilas], [LOC Lyon], [LOC France]
[PERSON Bob] and [PERSON Alice] met [PERSON Carol]
member number [ID 88-1034-AX] please
okay so um the thing is it does not turn on
A: Name on the card? | B: [PERSON Dolores Quintanilla-Vega] | A: spelled? | B: [PERSON Q U I N T A N I L L A]
"""

_MARK = re.compile(r"\[([A-Z]+) ([^\]]*)\]")


def dialogues():
    """Items in the corpora's form."""
    return [_item(line) for line in TEXT.strip().split("\n")]


def _item(line):
    turns, spans = [], []
    for number, part in enumerate(line.split(" | ") if re.match(r"[AB]: ", line) else [": " + line]):
        speaker, _, marked = part.partition(": ")
        text, last = "", 0
        for match in _MARK.finditer(marked):
            text += marked[last:match.start()]
            spans.append({"turn": number, "start": len(text), "end": len(text) + len(match[2]), "label": match[1]})
            text += match[2]
            last = match.end()
        turns.append({"speaker": speaker, "text": text + marked[last:]})
    return {"turns": turns, "spans": spans}
