// The parts of the API's shapes that the studio reads; docs/wire.md has all of them.

export type Form = "text" | "lexical" | "itn" | "maskedItn";

export const forms: readonly Form[] = ["text", "lexical", "itn", "maskedItn"];

/** What the server tells the studio of itself. */
export interface ServerSettings {
  needsKey: boolean;
  modelVersion: string;
  textVersion: string;
  conversationVersion: string;
  textCategories: string[];
  conversationCategories: string[];
  languages: string[];
  maxDocuments: number;
  maxDocumentTextElements: number;
  maxTextElements: number;
  maxItems: number;
  maxBodyBytes: number;
}

export interface Entity {
  text: string;
  category: string;
  offset: number;
  length: number;
  confidenceScore: number;
}

export interface Phrase {
  item?: string;
  offset: number;
  length: number;
  speaksFor: boolean;
}

/** How one candidate came about and what became of it. */
export interface Candidate {
  item?: string;
  offset: number;
  length: number;
  category: string;
  recognizer: string;
  reading: string;
  proposedScore: number;
  confidenceScore: number;
  evidence: string[];
  askedFor?: string;
  phrases?: Phrase[];
  dropped?: string;
  droppedBy?: number;
  refusedBy?: string;
  personalShare?: number;
  /** The candidate that `droppedBy` names; set when an answer is read. */
  winner?: Candidate | undefined;
}

export interface Warning {
  code: string;
  message: string;
}

export interface RedactedDocument {
  id: string;
  redactedText: string;
  entities: Entity[];
  warnings: Warning[];
  hushCandidates?: Candidate[];
  detectedLanguage?: { iso6391Name: string };
}

export interface RedactedConversation {
  id: string;
  conversationItems: { id: string; redactedContent: Partial<Record<Form, string>>; entities: Entity[] }[];
  warnings?: Warning[];
  hushCandidates?: Candidate[];
}

export interface ErrorBody {
  code: string;
  message: string;
  innererror?: { code: string; message: string };
}

export interface InputError {
  id: string;
  error: ErrorBody;
}

export interface TextAnswer {
  results: { documents: RedactedDocument[]; errors: InputError[]; modelVersion: string; hushModel?: string };
}

export interface JobAnswer {
  jobId: string;
  status: string;
  createdDateTime: string;
  expirationDateTime: string;
  errors?: ErrorBody[];
  tasks: { items?: { results?: { conversations?: RedactedConversation[]; documents?: RedactedDocument[]; errors?: InputError[]; hushModel?: string } }[] };
}
