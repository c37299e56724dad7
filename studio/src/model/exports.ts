import type { UnitResult } from "./analysis";
import { labelOf } from "./labels";
import { goldOf, type Review } from "./review";
import type { Source, Unit } from "./source";

interface Rule {
  name: string;
  regexPatterns: { id: string; pattern: string; matchScore: number }[];
  matchContext?: { hints: { hintText: string; boostingScore: number; contextLimit: number }[] };
}

/** The marks as a file of own rules and lists (docs/rules.md): values with digits as rules of their form, others as words. */
export function rulesFile(texts: ReadonlyMap<string, string>, review: Review) {
  const rules = new Map<string, Rule>();
  const deny = new Map<string, Set<string>>();
  const allow = new Map<string, Set<string>>();
  for (const [id, marks] of review) {
    const text = texts.get(id) ?? "";
    for (const { kind, start, end, category } of marks) {
      const value = text.slice(start, end);
      if (kind === "false") into(allow, category).add(value);
      else if (/\p{Nd}/u.test(value)) addRule(rules, category, value, text.slice(0, start));
      else into(deny, category).add(value);
    }
  }
  return {
    rules: [...rules.values()],
    deny: [...deny].map(([category, words]) => ({ category, words: [...words] })),
    allow: [...allow].map(([category, words]) => ({ categories: [category], words: [...words] })),
  };
}

function into(lists: Map<string, Set<string>>, category: string): Set<string> {
  const list = lists.get(category) ?? new Set();
  lists.set(category, list);
  return list;
}

function addRule(rules: Map<string, Rule>, category: string, value: string, before: string) {
  const name = "CE_" + category.replace(/\W/g, "_");
  const rule = rules.get(name) ?? { name, regexPatterns: [] };
  rules.set(name, rule);
  const pattern = patternOf(value);
  if (!rule.regexPatterns.some((other) => other.pattern === pattern)) rule.regexPatterns.push({ id: `p${rule.regexPatterns.length + 1}`, pattern, matchScore: 0.5 });
  const hint = /(\p{L}{3,})\P{L}*$/u.exec(before)?.[1]?.toLowerCase();
  if (hint === undefined) return;
  rule.matchContext ??= { hints: [] };
  const hintText = `(?i)\\b${hint}\\b`;
  if (!rule.matchContext.hints.some((other) => other.hintText === hintText)) rule.matchContext.hints.push({ hintText, boostingScore: 0.3, contextLimit: 40 });
}

/** The form of a value: its digits stand for any digits, all else for itself. */
function patternOf(value: string): string {
  const body = value.replace(/\p{Nd}+|[^\p{Nd}]+/gu, (run) => {
    if (!/^\p{Nd}/u.test(run)) return run.replace(/[\\^$.*+?()[\]{}|#]/g, "\\$&").replace(/\s+/g, "\\s+");
    const length = [...run].length;
    return length === 1 ? "\\d" : `\\d{${length}}`;
  });
  return `(?<!\\w)${body}(?!\\w)`;
}

interface LabelledSpan {
  turn?: number;
  start: number;
  end: number;
  label: string;
}

/** The whole as one labelled item of JSON Lines, which `./evaluate --data FOLDER` reads; its offsets are code points. */
export function labelledItem(source: Source, units: readonly Unit[], texts: ReadonlyMap<string, string>, results: ReadonlyMap<string, UnitResult>, review: Review, language: string): string {
  const isConversation = source.kind === "conversation";
  const spans: LabelledSpan[] = [];
  let offset = 0;
  units.forEach((unit, turn) => {
    const text = texts.get(unit.id) ?? "";
    const result = results.get(unit.id);
    for (const gold of result === undefined ? [] : goldOf(result, review.get(unit.id) ?? [])) {
      const start = offset + codePoints(text.slice(0, gold.start));
      spans.push({ ...(isConversation ? { turn } : {}), start, end: start + codePoints(text.slice(gold.start, gold.end)), label: labelOf(gold.category) });
    }
    if (!isConversation) offset += codePoints(text);
  });
  const content = isConversation
    ? { turns: units.map((unit) => ({ speaker: unit.speaker ?? "", text: texts.get(unit.id) ?? "" })) }
    : { text: units.map((unit) => texts.get(unit.id) ?? "").join("") };
  const kind = !isConversation ? "document" : source.modality === "transcript" ? "transcript" : "chat";
  return JSON.stringify({ id: "studio-1", lang: language === "auto" ? "en" : language, kind, ...content, spans }) + "\n";
}

const codePoints = (text: string) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** Gives a file to the person, without a server. */
export const download = (name: string, content: string, type = "application/json") => downloadBlob(name, new Blob([content], { type }));

export function downloadBlob(name: string, content: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
