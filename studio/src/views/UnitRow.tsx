import { Component, type ComponentChildren } from "preact";
import { percent, t, type UiLanguage } from "../i18n";
import type { UnitResult } from "../model/analysis";
import { colourOf } from "../model/labels";
import { segmentsOf, type Mark, type Segment } from "../model/review";
import type { Unit } from "../model/source";
import type { Form } from "../model/wire";

interface Props {
  unit: Unit;
  /** The form that detection reads; it is highlighted. */
  form: Form;
  /** The forms that any unit has, in order. */
  forms: readonly Form[];
  result: UnitResult | undefined;
  marks: readonly Mark[] | undefined;
  withRejected: boolean;
  withOriginals: boolean;
  language: UiLanguage | string;
}

/** A turn or a piece of a text with what was found in it. It is drawn anew only when something of it has changed: a text may have thousands. */
export class UnitRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ unit, form, forms, result, marks, withRejected, withOriginals }: Props) {
    const text = unit.forms[form] ?? "";
    return (
      <div class={unit.speaker === undefined ? "unit piece" : "unit turn"}>
        {unit.speaker !== undefined && <div class="speaker">{unit.speaker}</div>}
        <div class="cell">
          <div class="cell-name">{t("found")}{forms.length > 1 ? `: ${t(form)}` : ""}</div>
          <div class="words" data-unit={unit.id}>{result === undefined ? text : highlighted(text, segmentsOf(result, marks ?? [], withRejected))}</div>
        </div>
        {forms.map((other) => (
          <div key={other} class="cell">
            {withOriginals && other !== form && unit.forms[other] !== undefined && (
              <>
                <div class="cell-name">{t("original", { form: t(other) })}</div>
                <div class="words original">{unit.forms[other]}</div>
              </>
            )}
            <div class="cell-name">{forms.length > 1 ? t("redacted", { form: t(other) }) : t("redactedOnly")}</div>
            <div class="words">{result?.redacted[other] === undefined ? "" : emphasized(result.redacted[other])}</div>
          </div>
        ))}
      </div>
    );
  }
}

function highlighted(text: string, segments: Segment[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.start > at) parts.push(text.slice(at, segment.start));
    const words = text.slice(segment.start, segment.end);
    parts.push(
      <mark key={segment.start} tabIndex={-1} role="button" class={`${segment.state} ${colourOf(segment.category)}`} data-start={segment.start} data-category={segment.category} aria-label={described(words, segment)}>
        {words}
      </mark>,
    );
    at = segment.end;
  }
  parts.push(text.slice(at));
  return parts;
}

function described(words: string, { category, state, entity, candidate }: Segment): string {
  const score = entity?.confidenceScore ?? candidate?.confidenceScore;
  return `${words}, ${category}, ${t(`state_${state}`)}${score === undefined ? "" : `, ${percent(score)}`}`;
}

// Masks and placeholders stand out; made-up values do not, as nothing tells them from the words around them.
const hidden = /(\[[A-Z][\w-]*\]|([*#_+=~%&@!$?-])\2+)/u;

function emphasized(text: string): ComponentChildren[] {
  // Of each match, split gives the whole and the repeated character.
  return text.split(hidden).map((part, index) => (index % 3 === 0 ? part : index % 3 === 1 ? <span key={index} class="hidden-words">{part}</span> : null));
}
