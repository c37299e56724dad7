import type { ConversationSource, Unit } from "./source";
import { forms, type Form, type ServerSettings } from "./wire";

export type Policy = "characterMask" | "entityMask" | "syntheticReplacement" | "noMask";

export const policies: readonly Policy[] = ["characterMask", "entityMask", "syntheticReplacement", "noMask"];

/** What the person in front of the studio asks for. */
export interface Choice {
  language: string;
  /** One of the models that the server offers; empty for its own. */
  model: string;
  policy: Policy;
  character: string;
  threshold: number;
  categories: "default" | "all" | "chosen";
  chosen: string[];
  healthOnly: boolean;
  source: Form;
}

export const firstChoice: Choice = {
  language: "en",
  model: "",
  policy: "characterMask",
  character: "*",
  threshold: 0.3,
  categories: "default",
  chosen: [],
  healthOnly: false,
  source: "lexical",
};

/** The form of a unit that detection reads, and that is highlighted. */
export function readForm(unit: Unit, choice: Choice, isTranscript: boolean): Form {
  if (!isTranscript) return "text";
  return unit.forms[choice.source] !== undefined ? choice.source : (forms.find((form) => unit.forms[form] !== undefined) ?? "text");
}

/** The categories to name in a request, of those that its API knows; null for the default set. */
export function namedCategories(choice: Choice, known: string[]): string[] | null {
  if (choice.categories === "all") return ["All"];
  const chosen = choice.chosen.filter((name) => known.includes(name));
  return choice.categories === "chosen" && chosen.length > 0 ? chosen : null;
}

function parameters(choice: Choice, known: string[]) {
  const piiCategories = namedCategories(choice, known);
  return { modelVersion: "latest", stringIndexType: "Utf16CodeUnit", ...(piiCategories === null ? {} : { piiCategories }) };
}

export function textParameters(choice: Choice, server: ServerSettings) {
  return {
    ...parameters(choice, server.textCategories),
    ...(choice.healthOnly ? { domain: "phi" } : {}),
    redactionPolicies: [{ policyKind: choice.policy, ...(choice.policy === "characterMask" ? { redactionCharacter: choice.character } : {}) }],
    confidenceScoreThreshold: { default: choice.threshold },
  };
}

/** The body of a synchronous request of texts. */
export function textRequest(units: Unit[], choice: Choice, server: ServerSettings) {
  return {
    kind: "PiiEntityRecognition",
    parameters: textParameters(choice, server),
    analysisInput: { documents: documents(units, choice) },
  };
}

/** The body of a job of texts. */
export function textJobRequest(units: Unit[], choice: Choice, server: ServerSettings) {
  return {
    displayName: "studio",
    analysisInput: { documents: documents(units, choice) },
    tasks: [{ kind: "PiiEntityRecognition", taskName: "studio", parameters: textParameters(choice, server) }],
  };
}

const documents = (units: Unit[], choice: Choice) => units.map((unit) => ({ id: unit.id, language: choice.language, text: unit.forms.text ?? "" }));

/** The body of a job of a conversation, or of a stretch of one. */
export function conversationRequest(source: ConversationSource, units: Unit[], choice: Choice, server: ServerSettings) {
  const conversationItems = units.map((unit) => ({ id: unit.id, participantId: unit.speaker || "1", ...unit.forms }));
  const taskParameters = {
    ...parameters(choice, server.conversationCategories),
    ...(source.modality === "transcript" ? { redactionSource: choice.source } : {}),
    redactionPolicy: { policyKind: choice.policy, ...(choice.policy === "characterMask" ? { redactionCharacter: choice.character } : {}) },
  };
  return {
    displayName: "studio",
    analysisInput: { conversations: [{ id: "1", language: choice.language === "auto" ? "en" : choice.language, modality: source.modality, conversationItems }] },
    tasks: [{ kind: "ConversationalPIITask", taskName: "studio", parameters: taskParameters }],
  };
}
