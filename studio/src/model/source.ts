import { forms, type Form } from "./wire";

/** A turn of a conversation or a piece of a text: what is analysed, shown and reviewed as one. Offsets are UTF-16 code units of a form. */
export interface Unit {
  id: string;
  speaker?: string;
  forms: Partial<Record<Form, string>>;
}

export interface TextSource {
  kind: "text";
  text: string;
}

export interface ConversationSource {
  kind: "conversation";
  modality: "text" | "transcript";
  units: Unit[];
}

/** A file that the server redacts in its own format. */
export interface FileSource {
  kind: "file";
  name: string;
  content: string;
}

export type Source = TextSource | ConversationSource | FileSource;

export type InputKind = "auto" | Source["kind"];

const turn = /^\s*(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?[\s,–-]*)?([\p{L}][\p{L}\p{M}\p{N} ._'’()-]{0,39}?)\s*:\s+(\S.*)$/iu;
const transcriptEnding = /\.(json|jsonl|vtt|srt|ttml|xml|csv|ctm)$/i;

/** Reads what was pasted, typed or dropped. */
export function readSource(content: string, kind: InputKind, fileName?: string): Source {
  switch (kind) {
    case "text":
      return { kind: "text", text: content };
    case "file":
      return { kind: "file", name: fileName ?? "transcript", content };
    case "conversation":
      return readRequest(content) ?? { kind: "conversation", modality: "text", units: readTurns(content) };
    default:
      return readRequest(content) ?? readFile(content, fileName) ?? readChat(content) ?? { kind: "text", text: content };
  }
}

function readFile(content: string, name: string | undefined): FileSource | null {
  if (name !== undefined && transcriptEnding.test(name)) return { kind: "file", name, content };
  return name === undefined && content.startsWith("WEBVTT") ? { kind: "file", name: "pasted.vtt", content } : null;
}

/** A chat, when most lines begin with a speaker and one of them speaks twice; a form of labels and values has each once. */
function readChat(content: string): ConversationSource | null {
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  const speakers = lines.map((line) => turn.exec(line)?.[1]?.toLowerCase()).filter((speaker) => speaker !== undefined);
  const isChat = speakers.length >= 2 && speakers.length >= lines.length * 0.6 && new Set(speakers).size < speakers.length;
  const isPair = lines.length === 2 && speakers.length === 2 && new Set(speakers).size === 2 && /\?\s*$/.test(lines[0] ?? "");
  return isChat || isPair ? { kind: "conversation", modality: "text", units: readTurns(content) } : null;
}

/** Turns of lines "Speaker: words"; a line without a speaker goes on with the turn before it. */
function readTurns(content: string): Unit[] {
  const units: { id: string; speaker: string; forms: { text: string } }[] = [];
  for (const line of content.split("\n")) {
    if (line.trim() === "") continue;
    const match = turn.exec(line);
    const last = units.at(-1);
    if (match !== null || last === undefined)
      units.push({ id: String(units.length + 1), speaker: match?.[1] ?? "1", forms: { text: (match?.[2] ?? line).trimEnd() } });
    else last.forms.text += "\n" + line.trimEnd();
  }
  return units;
}

/** The conversation of a request of the API, or of a part of one. */
function readRequest(content: string): ConversationSource | null {
  if (!content.trimStart().startsWith("{")) return null;
  try {
    const root = JSON.parse(content) as Record<string, any>;
    const conversation = root.analysisInput?.conversations?.[0] ?? root.conversations?.[0] ?? root;
    if (!Array.isArray(conversation?.conversationItems)) return null;
    const units = (conversation.conversationItems as Record<string, unknown>[]).map((item, index) => ({
      id: String(item.id ?? index + 1),
      speaker: String(item.participantId ?? ""),
      forms: Object.fromEntries(forms.filter((form) => typeof item[form] === "string").map((form) => [form, item[form] as string])),
    }));
    return { kind: "conversation", modality: conversation.modality === "transcript" ? "transcript" : "text", units };
  } catch {
    return null; // no JSON: a text
  }
}
