import { segmentsOf } from "../model/review";
import type { Analysis } from "./analysis";
import type { Pointed } from "./RedactPage";

/** The stretch that a highlighted element shows. */
export function placeOfElement(target: EventTarget | null, analysis: Analysis, withRejected: boolean): Pointed | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("mark[data-start]") : null;
  const unit = element?.closest<HTMLElement>("[data-unit]")?.dataset.unit;
  const result = unit === undefined ? undefined : analysis.progress?.results.get(unit);
  if (unit === undefined || result === undefined) return null;
  const start = Number(element?.dataset.start);
  const segment = segmentsOf(result, analysis.review.get(unit) ?? [], withRejected).find((other) => other.start === start);
  return segment === undefined ? null : { unit, segment };
}

export interface SelectedRange {
  unit: string;
  start: number;
  end: number;
}

/** What is selected inside the highlighted text of one unit, without whitespace at its borders; null when nothing is. */
export function selectedRange(pane: HTMLElement | null): SelectedRange | null {
  const selection = window.getSelection();
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const root = elementOf(range.startContainer)?.closest<HTMLElement>("[data-unit]");
  if (root == null || !pane.contains(root)) return null;
  const text = root.textContent ?? "";
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = root.contains(range.endContainer) ? offsetOf(root, range.endContainer, range.endOffset) : text.length;
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return from < to ? { unit: root.dataset.unit!, start: from, end: to } : null;
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

function offsetOf(root: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Moves a border by one word; null where there is none left. */
export function moveBorder(text: string, span: { start: number; end: number }, border: "start" | "end", by: 1 | -1): { start: number; end: number } | null {
  const words = [...text.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const moved = border === "start"
    ? { ...span, start: (by > 0 ? words.find((other) => other.start > span.start) : words.findLast((other) => other.start < span.start))?.start ?? -1 }
    : { ...span, end: (by > 0 ? words.find((other) => other.end > span.end) : words.findLast((other) => other.end < span.end))?.end ?? -1 };
  return moved.start >= 0 && moved.end > moved.start ? moved : null;
}
