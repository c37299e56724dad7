import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { named, percent, t } from "../i18n";
import { withMark, withoutMarks, type Segment, type Span } from "../model/review";
import type { Candidate, ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";
import { moveBorder } from "./places";
import type { Pointed } from "./RedactPage";

const quiet = 150; // milliseconds that a person looks at a piece before its explanation is fetched

const mostShown = 4; // rejected candidates shown at once; numbers have dozens

interface Props {
  root: RefObject<HTMLElement | null>;
  server: ServerSettings;
  analysis: Analysis;
  pointed: Pointed | null;
  onPoint(pointed: Pointed | null): void;
}

/** How the place that is pointed at came about, and what a person can say of it. */
export function DetailsPanel({ root, server, analysis, pointed, onPoint }: Props) {
  const result = pointed === null ? undefined : analysis.progress?.results.get(pointed.unit);

  useEffect(() => {
    if (pointed === null || result === undefined || result.isExplained) return;
    const timer = setTimeout(() => void analysis.explain(pointed.unit), quiet);
    return () => clearTimeout(timer);
  }, [pointed?.unit, result?.isExplained]);

  return (
    <section class="panel details" ref={root} tabIndex={-1} aria-labelledby="details-title">
      <h2 id="details-title">{t("details")}</h2>
      {pointed === null || result === undefined ? (
        <p class="empty">{t("detailsEmpty")}</p>
      ) : (
        <>
          <p class="value">{analysis.texts.get(pointed.unit)?.slice(pointed.segment.start, pointed.segment.end)}</p>
          <Verdict server={server} analysis={analysis} pointed={pointed} onPoint={onPoint} />
          {result.isExplained ? <Explanation analysis={analysis} segment={pointed.segment} candidates={result.candidates} unit={pointed.unit} /> : <p class="note">…</p>}
        </>
      )}
    </section>
  );
}

function Verdict({ server, analysis, pointed, onPoint }: { server: ServerSettings; analysis: Analysis; pointed: Pointed; onPoint(pointed: Pointed): void }) {
  const { unit, segment } = pointed;
  const text = analysis.texts.get(unit) ?? "";
  const known = analysis.source?.kind === "conversation" ? server.conversationCategories : server.textCategories;
  const isFound = segment.entity !== undefined;
  const isMarked = segment.state === "false" || segment.state === "border" || (segment.state === "missed" && segment.category !== "");

  const set = (kind: "missed" | "false" | "border", span: Span) => {
    const about = segment.entity === undefined ? {} : { about: segment.entity.offset };
    analysis.mark(withMark(analysis.review, unit, { kind, ...span, ...about }));
    onPoint({ unit, segment: { ...segment, ...span, state: kind } });
  };
  const takeBack = () => {
    analysis.mark(withoutMarks(analysis.review, unit, segment));
    const { entity } = segment;
    onPoint({ unit, segment: entity === undefined ? { ...segment, category: "" } : { start: entity.offset, end: entity.offset + entity.length, category: entity.category, state: "found", entity } });
  };
  const border = (side: "start" | "end", by: 1 | -1, name: "startEarlier" | "startLater" | "endEarlier" | "endLater", sign: string) => {
    const moved = moveBorder(text, segment, side, by);
    return (
      <button disabled={moved === null} aria-label={t(name)} title={t(name)} onClick={() => moved !== null && set(isFound ? "border" : "missed", { ...moved, category: segment.category || "Person" })}>{sign}</button>
    );
  };

  return (
    <div class="verdict">
      <p>
        <span class="chip">{segment.category || "?"}</span> {segment.category !== "" && t(`state_${segment.state}`)}
      </p>
      <label>
        {isFound ? t("category") : t("markMissed")}
        <select value={segment.category} onChange={(event) => set(isFound ? "border" : "missed", { start: segment.start, end: segment.end, category: event.currentTarget.value })}>
          {segment.category === "" && <option value="">…</option>}
          {[...new Set([...(segment.category === "" ? [] : [segment.category]), ...known])].map((name) => <option key={name} value={name}>{name}</option>)}
        </select>
      </label>
      <div class="row" role="group" aria-label={t("markBorder")}>
        <span>{t("markBorder")}</span>
        {border("start", -1, "startEarlier", "⇤")}
        {border("start", 1, "startLater", "↦")}
        {border("end", -1, "endEarlier", "↤")}
        {border("end", 1, "endLater", "⇥")}
      </div>
      <div class="row">
        {isFound && segment.state !== "false" && <button onClick={() => set("false", { start: segment.entity!.offset, end: segment.entity!.offset + segment.entity!.length, category: segment.entity!.category })}>{t("markFalse")}</button>}
        {segment.state === "rejected" && <button onClick={() => set("missed", segment)}>{t("markMissed")}</button>}
        {isMarked && <button onClick={takeBack}>{t("markRight")}</button>}
      </div>
    </div>
  );
}

function Explanation({ analysis, segment, candidates, unit }: { analysis: Analysis; segment: Segment; candidates: Candidate[]; unit: string }) {
  const here = candidates.filter((other) => other.offset < segment.end && segment.start < other.offset + other.length);
  const kept = here.filter((candidate) => candidate.dropped === undefined);
  const rejected = here.filter((candidate) => candidate.dropped !== undefined).sort((a, b) => closeness(b) - closeness(a));
  return (
    <>
      {segment.entity !== undefined && (
        <p>
          {t("confidence")} <meter min={0} max={1} value={segment.entity.confidenceScore} aria-label={t("confidence")} /> {percent(segment.entity.confidenceScore)}
        </p>
      )}
      {kept.length === 0 && segment.entity !== undefined && <p class="note">{t("noTrace")}</p>}
      {kept.map((candidate, index) => <Trace key={index} analysis={analysis} candidate={candidate} unit={unit} />)}
      <h3>{t("rejected")}</h3>
      {rejected.length === 0 && <p class="note">{t("noRejected")}</p>}
      {rejected.slice(0, mostShown).map((candidate, index) => <Trace key={index} analysis={analysis} candidate={candidate} unit={unit} />)}
      {rejected.length > mostShown && (
        <details>
          <summary>{t("moreRejected", { count: rejected.length - mostShown })}</summary>
          <ul class="note">
            {rejected.slice(mostShown).map((candidate, index) => <li key={index}>{candidate.category}: {named(candidate.dropped ?? "")} (<code>{candidate.recognizer}</code>)</li>)}
          </ul>
        </details>
      )}
    </>
  );
}

/** How near a candidate came to being kept: one that lost to another or to the threshold before those of which only the form fits. */
const closeness = ({ dropped, confidenceScore }: Candidate) => confidenceScore - (dropped === "refuted" || dropped === "needsContext" ? 1 : 0);

function Trace({ analysis, candidate, unit }: { analysis: Analysis; candidate: Candidate; unit: string }) {
  return (
    <dl class={candidate.dropped === undefined ? "trace" : "trace dropped"}>
      <dt>{candidate.category}</dt>
      <dd>{t("scores", { from: percent(candidate.proposedScore), to: percent(candidate.confidenceScore) })}</dd>
      {candidate.dropped !== undefined && (
        <dd>
          {t("why", { reason: named(candidate.dropped) })}
          {candidate.winner !== undefined && `; ${t("wonBy", { category: candidate.winner.category })}`}
          {candidate.refusedBy !== undefined && ` (${candidate.refusedBy})`}
        </dd>
      )}
      <dd>{t("proposedBy")} <code>{candidate.recognizer}</code>, {t("reading")}: {candidate.reading}</dd>
      <dd>{t("evidence")}: {candidate.evidence.length === 0 ? t("noEvidence") : candidate.evidence.map(named).join(", ")}</dd>
      {candidate.askedFor !== undefined && <dd>{t("askedFor", { topic: candidate.askedFor })}</dd>}
      {candidate.phrases?.map((phrase, index) => (
        <dd key={index}>
          “{analysis.texts.get(phrase.item ?? unit)?.slice(phrase.offset, phrase.offset + phrase.length)}” {t(phrase.speaksFor ? "speaksFor" : "speaksAgainst")}
        </dd>
      ))}
    </dl>
  );
}
