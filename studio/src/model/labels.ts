// Categories in groups: the label of a labelled item (docs/annotation-guide.md), and the colour on the page.

interface Group {
  label: string;
  colour: "person" | "contact" | "place" | "date" | "money" | "id" | "secret" | "other";
  names: RegExp;
}

// The first row that fits counts; what none names is an identifier.
const groups: readonly Group[] = [
  { label: "PERSON", colour: "person", names: /^(Person|Name)$/ },
  { label: "JOB", colour: "other", names: /^(PersonType|Occupation)$/ },
  { label: "AGE", colour: "date", names: /^Age$/ },
  { label: "DOB", colour: "date", names: /^DateOfBirth$/ },
  { label: "EXPIRY", colour: "date", names: /^ExpirationDate$/ },
  { label: "DATE", colour: "date", names: /^(Date|DateTime|Time)$/ },
  { label: "EMAIL", colour: "contact", names: /^Email$/ },
  { label: "PHONE", colour: "contact", names: /^(Phone|PhoneNumber)$/ },
  { label: "URL", colour: "contact", names: /^URL$/ },
  { label: "ORG", colour: "other", names: /^Organization/ },
  { label: "ZIP", colour: "place", names: /^ZipCode$/ },
  { label: "ADDRESS", colour: "place", names: /^Address$/ },
  { label: "LOC", colour: "place", names: /^(Location|City|State|GPE|Airport|Neighborhood|EUGPSCoordinates)$/ },
  { label: "CVV", colour: "money", names: /^CVV$/ },
  { label: "CARD", colour: "money", names: /^CreditCard/ },
  { label: "SSN", colour: "id", names: /^USSocialSecurityNumber$/ },
  { label: "BANK", colour: "money", names: /Bank|SWIFT|ABARouting|SortCode|IBAN|Wallet|BSB/ },
  { label: "USERNAME", colour: "id", names: /^(UserName|GithubAccount)$/ },
  { label: "PASSWORD", colour: "secret", names: /Password|^PIN$|Key$|Token|Secret|ConnectionString|Credential/ },
];

const groupOf = (category: string) => groups.find((group) => group.names.test(category));

export const labelOf = (category: string) => groupOf(category)?.label ?? "ID";

export const colourOf = (category: string) => groupOf(category)?.colour ?? "id";
