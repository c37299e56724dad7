import { call, cancelJob, followJob, hasEnded, jobPath, post, read } from "./api";
import { noteJob } from "./jobs";
import { modelQuery } from "./models";
import { cutText, group } from "./pieces";
import { conversationRequest, namedCategories, textRequest, type Choice } from "./requests";
import type { ConversationSource, FileSource, Source, Unit } from "./source";
import type { Candidate, Entity, Form, JobAnswer, ServerSettings, TextAnswer, Warning } from "./wire";

/** What the server says of one unit. */
export interface UnitResult {
  entities: Entity[];
  candidates: Candidate[];
  redacted: Partial<Record<Form, string>>;
  /** Whether `candidates` were asked for. */
  isExplained: boolean;
}

export interface FileResult {
  format: string;
  content: string;
}

export interface Progress {
  done: number;
  total: number;
  results: ReadonlyMap<string, UnitResult>;
  warnings: string[];
  /** The chosen model that read it, by its own name; absent where none was chosen. */
  model?: string;
  file?: FileResult;
}

const parallel = 2;

// Units whose results the page draws in one go, so that it answers in between.
const drawnAtOnce = 50;

// Explanations are many times longer than their text. Those of a longer text are fetched piece by piece when a person looks at it.
const longestExplained = 100_000;

/** The units that a source is analysed and shown in. */
export const unitsOf = (source: Source, server: ServerSettings): Unit[] =>
  source.kind === "text" ? cutText(source.text, server.maxDocumentTextElements) : source.kind === "conversation" ? source.units : [];

// At most: four forms of UTF-8, with room for what JSON escapes.
const bytesOfCharacter = 16;

const longestForm = (unit: Unit) => Math.max(0, ...Object.values(unit.forms).map((text) => text.length));

/** The stretches in which a conversation is sent: the server takes so many turns and characters at once. */
export const stretchesOf = (units: Unit[], server: ServerSettings) => group(units, server.maxItems, Math.min(server.maxTextElements, server.maxBodyBytes / bytesOfCharacter), longestForm);

/** The requests in which a text is sent. */
export const batchesOf = (units: Unit[], server: ServerSettings) => group(units, server.maxDocuments, server.maxBodyBytes / bytesOfCharacter, longestForm);

/** Analyses a source and reports after each request, until done, aborted or failed; after that nothing more is sent. */
export async function analyze(source: Source, units: Unit[], choice: Choice, server: ServerSettings, signal: AbortSignal, report: (progress: Progress) => void): Promise<void> {
  if (source.kind === "file") return analyzeFile(source, choice, server, signal, report);
  // The server refuses documents without a word.
  const isWorded = (unit: Unit) => source.kind !== "text" || unit.forms.text?.trim() !== "";
  const worded = units.filter(isWorded);
  const work = source.kind === "text" ? batchesOf(worded, server) : stretchesOf(worded, server);
  const results = new Map<string, UnitResult>(units.filter((unit) => !isWorded(unit)).map((unit) => [unit.id, { entities: [], candidates: [], redacted: unit.forms, isExplained: true }]));
  const warnings = new Set<string>();
  let model: string | undefined;
  const explains = units.reduce((sum, unit) => sum + longestForm(unit), 0) <= longestExplained;
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  let next = 0;
  let done = 0;
  const run = async () => {
    while (next < work.length && !either.aborted) {
      const part = work[next++] ?? [];
      const found = source.kind === "text" ? await analyzeTexts(part, choice, server, either, explains) : await analyzeTurns(source, part, choice, server, either);
      for (const warning of found.warnings) warnings.add(warning.message);
      model = found.model;
      const answered = [...found.results];
      for (let from = 0; from < answered.length && !either.aborted; from += drawnAtOnce) {
        for (const [id, result] of answered.slice(from, from + drawnAtOnce)) results.set(id, result);
        if (from + drawnAtOnce >= answered.length) done++;
        report({ done, total: work.length, results: new Map(results), warnings: [...warnings], ...(model === undefined ? {} : { model }) });
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, run));
  } finally {
    failed.abort();
  }
}

/** Candidates that know which one took their place, so that they can be told apart by turns. */
function linked(candidates: Candidate[] = []): Candidate[] {
  for (const candidate of candidates) candidate.winner = candidate.droppedBy === undefined ? undefined : candidates[candidate.droppedBy];
  return candidates;
}

interface Found {
  results: Map<string, UnitResult>;
  warnings: Warning[];
  model: string | undefined;
}

/** The result of one piece of a text with its explanation. */
export async function explainText(unit: Unit, choice: Choice, server: ServerSettings, signal: AbortSignal): Promise<UnitResult | undefined> {
  return (await analyzeTexts([unit], choice, server, signal, true)).results.get(unit.id);
}

async function analyzeTexts(units: Unit[], choice: Choice, server: ServerSettings, signal: AbortSignal, explains: boolean): Promise<Found> {
  const path = `/language/:analyze-text?api-version=${server.textVersion}${explains ? "&hush-explain=true" : ""}${modelQuery(choice.model)}`;
  const answer = (await (await post(path, textRequest(units, choice, server), signal)).json()) as TextAnswer;
  const [error] = answer.results.errors;
  if (error !== undefined) throw new Error(error.error.innererror?.message ?? error.error.message);
  const results = new Map(answer.results.documents.map((document) => [
    document.id,
    { entities: document.entities, candidates: linked(document.hushCandidates), redacted: { text: document.redactedText }, isExplained: explains },
  ]));
  return { results, warnings: answer.results.documents.flatMap((document) => document.warnings), model: answer.results.hushModel };
}

async function analyzeTurns(source: ConversationSource, units: Unit[], choice: Choice, server: ServerSettings, signal: AbortSignal): Promise<Found> {
  const submit = `/language/analyze-conversations/jobs?api-version=${server.conversationVersion}&hush-explain=true${modelQuery(choice.model)}`;
  const path = jobPath(await post(submit, conversationRequest(source, units, choice, server), signal));
  noteJob(path, "conversation");
  const job = await followJob(path, signal).catch((failure: unknown) => {
    if (signal.aborted) void giveUp(path);
    throw failure;
  });
  const answer = job.tasks.items?.[0]?.results;
  const conversation = answer?.conversations?.[0];
  if (conversation === undefined) throw new Error(answer?.errors?.[0]?.error.message ?? job.errors?.[0]?.message ?? job.status);
  const candidates = Map.groupBy(linked(conversation.hushCandidates), (candidate) => candidate.item ?? "");
  const results = new Map(conversation.conversationItems.map((item) => [
    item.id,
    { entities: item.entities, candidates: candidates.get(item.id) ?? [], redacted: item.redactedContent, isExplained: true },
  ]));
  return { results, warnings: conversation.warnings ?? [], model: answer?.hushModel };
}

/** Cancels a job for which nobody waits any more. That it can't be is no problem to show: it ends or expires by itself. */
async function giveUp(path: string): Promise<void> {
  try {
    if (!hasEnded((await read<JobAnswer>(path)).status)) await cancelJob(path);
  } catch {
    return;
  }
}

async function analyzeFile(source: FileSource, choice: Choice, server: ServerSettings, signal: AbortSignal, report: (progress: Progress) => void): Promise<void> {
  const query = new URLSearchParams({ language: choice.language, policy: choice.policy });
  if (choice.policy === "characterMask") query.set("redactionCharacter", choice.character);
  const categories = namedCategories(choice, server.conversationCategories);
  if (categories !== null) query.set("piiCategories", categories.join(","));
  const answer = await call(`/transcripts/redact?${query}${modelQuery(choice.model)}`, { method: "POST", body: source.content, signal });
  const warning = answer.headers.get("x-hush-warning");
  const model = answer.headers.get("x-hush-model");
  const file = { format: answer.headers.get("x-hush-format") ?? "", content: await answer.text() };
  report({ done: 1, total: 1, results: new Map(), warnings: warning === null ? [] : [warning], ...(model === null ? {} : { model }), file });
}
