import type { Unit } from "./source";

/** Cuts a text into pieces that the server takes as one document: at an empty line, else at a line's end, a sentence's end, a space. */
export function cutText(text: string, limit: number): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= limit ? text.length : cutAt(text, start, start + limit);
    units.push({ id: String(units.length + 1), forms: { text: text.slice(start, end) } });
    start = end;
  }
  return units;
}

function cutAt(text: string, start: number, end: number): number {
  const floor = start + Math.floor((end - start) / 2);
  for (const border of ["\n\n", "\n", ". ", " "]) {
    const at = text.lastIndexOf(border, end - border.length);
    if (at >= floor) return at + border.length;
  }
  // Between the halves of a surrogate pair there is no place to cut.
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

/** Groups pieces to requests of at most `count` pieces and `size` units in all. */
export function group(units: Unit[], count: number, size: number, sizeOf: (unit: Unit) => number): Unit[][] {
  const groups: Unit[][] = [];
  let room = -1;
  for (const unit of units) {
    const last = groups.at(-1);
    const needed = sizeOf(unit);
    if (last === undefined || last.length === count || needed > room) {
      groups.push([unit]);
      room = size - needed;
    } else {
      last.push(unit);
      room -= needed;
    }
  }
  return groups;
}
