import type { UnitResult } from "./analysis";
import type { Candidate, Entity } from "./wire";

/** A person's word on a place of a unit. Offsets are UTF-16 code units, half-open. */
export interface Mark {
  kind: "missed" | "false" | "border";
  start: number;
  end: number;
  category: string;
  /** Where the entity begins that a `false` or `border` mark is about. */
  about?: number;
}

/** Marks by the id of their unit. */
export type Review = ReadonlyMap<string, readonly Mark[]>;

export interface Span {
  start: number;
  end: number;
  category: string;
}

/** A stretch of a unit's text that is shown as one. */
export interface Segment extends Span {
  state: "found" | "false" | "missed" | "border" | "rejected";
  entity?: Entity;
  candidate?: Candidate;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

const spanOf = (entity: { offset: number; length: number; category: string }): Span => ({ start: entity.offset, end: entity.offset + entity.length, category: entity.category });

/** What is personal information in a unit: what was found and not refused, and what was marked. */
export function goldOf(result: UnitResult, marks: readonly Mark[]): Span[] {
  const added = marks.filter((mark) => mark.kind !== "false");
  const kept = result.entities.map(spanOf).filter((span) => !marks.some((mark) => mark.about === span.start) && !added.some((mark) => overlaps(mark, span)));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** The stretches of a unit, in order and without overlaps. A mark is shown in place of what it corrects. */
export function segmentsOf(result: UnitResult, marks: readonly Mark[], withRejected: boolean): Segment[] {
  const segments: Segment[] = [];
  const add = (segment: Segment) => {
    if (segment.start < segment.end && !segments.some((other) => overlaps(other, segment))) segments.push(segment);
  };
  for (const { kind, start, end, category, about } of marks) {
    if (kind !== "false") add({ start, end, category, state: kind, ...entityAt(result, about) });
  }
  for (const entity of result.entities) {
    const isFalse = marks.some((mark) => mark.kind === "false" && mark.about === entity.offset);
    add({ ...spanOf(entity), state: isFalse ? "false" : "found", entity });
  }
  if (withRejected) {
    for (const candidate of result.candidates) if (candidate.dropped !== undefined) add({ ...spanOf(candidate), state: "rejected", candidate });
  }
  return segments.sort((a, b) => a.start - b.start);
}

function entityAt(result: UnitResult, offset: number | undefined): { entity?: Entity } {
  const entity = offset === undefined ? undefined : result.entities.find((other) => other.offset === offset);
  return entity === undefined ? {} : { entity };
}

/** A review with one mark more; a mark takes the place of those about the same entity or on the same characters. */
export function withMark(review: Review, unit: string, mark: Mark): Review {
  const others = (review.get(unit) ?? []).filter((other) => (mark.about === undefined || other.about !== mark.about) && (mark.kind === "false" || !overlaps(other, mark)));
  return new Map(review).set(unit, [...others, mark]);
}

/** A review without the marks on a stretch. */
export function withoutMarks(review: Review, unit: string, segment: Segment): Review {
  const others = (review.get(unit) ?? []).filter((mark) => !overlaps(mark, segment) && (segment.entity === undefined || mark.about !== segment.entity.offset));
  return new Map(review).set(unit, others);
}

export interface Figures {
  missed: number;
  false: number;
  border: number;
  gold: number;
  leaked: number;
  predicted: number;
  excess: number;
}

/** Counts marks, and letters and digits: leaked are those of gold that nothing covers, excess those covered that are no gold. */
export function figuresOf(texts: ReadonlyMap<string, string>, results: ReadonlyMap<string, UnitResult>, review: Review): Figures {
  const figures: Figures = { missed: 0, false: 0, border: 0, gold: 0, leaked: 0, predicted: 0, excess: 0 };
  for (const [id, result] of results) {
    const marks = review.get(id) ?? [];
    for (const mark of marks) figures[mark.kind]++;
    const text = texts.get(id) ?? "";
    const gold = goldOf(result, marks);
    const found = result.entities.map(spanOf);
    figures.gold += count(text, gold, []);
    figures.leaked += marks.length === 0 ? 0 : count(text, gold, found);
    figures.predicted += count(text, found, []);
    figures.excess += marks.length === 0 ? 0 : count(text, found, gold);
  }
  return figures;
}

function count(text: string, spans: Span[], without: Span[]): number {
  let letters = 0;
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !without.some((other) => other.start <= at && at < other.end)) letters++;
    }
  }
  return letters;
}
