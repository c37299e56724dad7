import type { UiLanguage } from ".";

/** An invented chat in each language of the studio. */
export const example: Record<UiLanguage, string> = {
  en: `Agent: Thanks for calling Marlow Insurance, who am I speaking with?
Customer: This is Priya Raman, I moved house last week.
Agent: And what is your new address, Priya?
Customer: 48 Alder Street, Portland, Oregon 97205. My number is 503-555-0146.
Agent: Could you spell your email for me?
Customer: sure, priya dot raman at example dot com
Agent: And the card we should charge?
Customer: four one one one one one one one one one one one one one one one
`,
  de: `Agent: Guten Tag, mit wem spreche ich?
Kunde: Hier ist Jonas Lindner, ich bin letzte Woche umgezogen.
Agent: Wie lautet Ihre neue Anschrift, Herr Lindner?
Kunde: Ahornweg 12, 50667 Köln. Meine Nummer ist 0221 5550146.
Agent: Und Ihre E-Mail-Adresse?
Kunde: jonas.lindner@example.com
Agent: Von welchem Konto sollen wir abbuchen?
Kunde: DE89 3704 0044 0532 0130 00
`,
  fr: `Agent: Bonjour, à qui ai-je l'honneur ?
Cliente: Ici Camille Vasseur, j'ai déménagé la semaine dernière.
Agent: Quelle est votre nouvelle adresse, Madame Vasseur ?
Cliente: 14 rue des Tilleuls, 69003 Lyon. Mon numéro est le 06 39 98 01 46.
Agent: Et votre adresse e-mail ?
Cliente: camille.vasseur@example.com
Agent: Quel compte devons-nous débiter ?
Cliente: FR14 2004 1010 0505 0001 3M02 606
`,
  es: `Agente: Buenos días, ¿con quién hablo?
Cliente: Soy Lucía Ferrer, me mudé la semana pasada.
Agente: ¿Cuál es su nueva dirección, señora Ferrer?
Cliente: Calle de los Olmos 27, 28015 Madrid. Mi teléfono es 612 345 146.
Agente: ¿Y su correo electrónico?
Cliente: lucia.ferrer@example.com
Agente: ¿En qué cuenta le hacemos el cargo?
Cliente: ES91 2100 0418 4502 0005 1332
`,
};
