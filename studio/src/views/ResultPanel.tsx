import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../i18n";
import { download } from "../model/exports";
import { readForm } from "../model/requests";
import { withMark } from "../model/review";
import type { Unit } from "../model/source";
import { forms, type ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";
import { FileView } from "./FileView";
import { ProgramDialog } from "./ProgramDialog";
import type { Pointed } from "./RedactPage";
import { placeOfElement, selectedRange } from "./places";
import { UnitRow } from "./UnitRow";

const drawnAtOnce = 50;

interface Props {
  server: ServerSettings;
  analysis: Analysis;
  /** The server's own. */
  model: string;
  withRejected: boolean;
  onRejected(shown: boolean): void;
  pointed: Pointed | null;
  onPoint(pointed: Pointed | null): void;
  onOpen(): void;
}

export function ResultPanel({ server, analysis, model, withRejected, onRejected, onPoint, onOpen }: Props) {
  const { source, units, progress, isRunning, isWhole, problem, choice, review } = analysis;
  const [withOriginals, setWithOriginals] = useState(false);
  const [isProgramOpen, setIsProgramOpen] = useState(false);
  const [note, setNote] = useState("");
  const pane = useRef<HTMLDivElement>(null);
  const isTranscript = source?.kind === "conversation" && source.modality === "transcript";
  const shownForms = useMemo(() => forms.filter((form) => units.some((unit) => unit.forms[form] !== undefined)), [units]);
  const results = progress?.results;
  const count = useMemo(() => [...(results?.values() ?? [])].reduce((sum, result) => sum + result.entities.length, 0), [results]);

  const drawn = useDrawn(units);

  useEffect(() => setNote(""), [source]);

  const pointAt = (target: EventTarget | null) => {
    const place = placeOfElement(target, analysis, withRejected);
    if (place !== null) onPoint(place);
    return place;
  };

  const select = () => {
    const range = selectedRange(pane.current);
    if (range === null) return;
    onPoint({ unit: range.unit, segment: { start: range.start, end: range.end, category: "", state: "missed" } });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      if (!(event.target instanceof HTMLElement) || event.target.tagName !== "MARK") return;
      pointAt(event.target);
      onOpen();
    } else if (event.key === "ArrowRight" || event.key === "ArrowDown") move(pane.current, 1);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") move(pane.current, -1);
    else if (event.key.toLowerCase() === "f") {
      const place = pointAt(event.target);
      if (place?.segment.entity === undefined) return;
      const { start, end, category } = place.segment;
      analysis.mark(withMark(review, place.unit, { kind: "false", start, end, category, about: start }));
    } else return;
    event.preventDefault();
  };

  const redacted = () => {
    if (progress?.file !== undefined) return progress.file.content;
    const lines = units.map((unit) => {
      const result = results?.get(unit.id)?.redacted;
      const text = result?.[readForm(unit, choice, isTranscript)] ?? result?.text ?? "";
      return unit.speaker === undefined ? text : `${unit.speaker}: ${text}\n`;
    });
    return lines.join("");
  };

  return (
    <section class="panel result" id="result" aria-labelledby="result-title" tabIndex={-1}>
      <h2 id="result-title">{t("result")}</h2>
      <div class="row">
        <p class="state" role="status">
          {isRunning ? (progress === null ? "…" : t("working", { done: progress.done, total: progress.total }))
            : progress === null ? ""
            : !isWhole ? t("stopped")
            : progress.file !== undefined ? t("format", { format: progress.file.format })
            : t("finished", { count })}
        </p>
        {isRunning && <progress aria-label={t("result")} value={progress?.done ?? 0} max={progress?.total ?? 1} />}
        {isRunning && <button onClick={analysis.cancel}>{t("cancel")}</button>}
        {isWhole && (
          <>
            <button onClick={() => copy(redacted(), () => setNote(t("copied")))}>{t("copyRedacted")}</button>
            <button onClick={() => download(source?.kind === "file" ? "redacted-" + source.name : "redacted.txt", redacted(), "text/plain")}>{t("download")}</button>
            {source?.kind !== "file" && <button onClick={() => setIsProgramOpen(true)}>{t("asProgram")}</button>}
          </>
        )}
        {source !== null && source.kind !== "file" && (
          <>
            <label class="check"><input type="checkbox" checked={withRejected} onChange={(event) => onRejected(event.currentTarget.checked)} /> {t("showRejected")}</label>
            {shownForms.length > 1 && <label class="check"><input type="checkbox" checked={withOriginals} onChange={(event) => setWithOriginals(event.currentTarget.checked)} /> {t("showOriginals")}</label>}
          </>
        )}
        <span role="status" class="note">{note}</span>
      </div>
      {problem !== null && <p class="problem" role="alert">{problem}</p>}
      {progress !== null && <p class="note">{t("readBy", { model: progress.model ?? model })}</p>}
      {progress?.warnings.map((warning) => <p key={warning} class="note">{warning}</p>)}
      {source === null && <p class="empty">{t("resultEmpty")}</p>}
      {source?.kind === "file" && progress?.file !== undefined && <FileView before={source.content} after={progress.file.content} />}
      {source !== null && source.kind !== "file" && (
        <>
          <p class="note">{t("resultHint")}</p>
          <div
            ref={pane}
            class={`units columns-${Math.min(shownForms.length, 4)}`}
            tabIndex={0}
            role="group"
            aria-label={t("result")}
            onMouseOver={(event) => pointAt(event.target)}
            onFocusIn={(event) => pointAt(event.target)}
            onMouseUp={select}
            onKeyDown={onKeyDown}
          >
            {units.slice(0, drawn).map((unit) => (
              <UnitRow
                key={unit.id}
                unit={unit}
                form={readForm(unit, choice, isTranscript)}
                forms={shownForms}
                result={results?.get(unit.id)}
                marks={review.get(unit.id)}
                withRejected={withRejected}
                withOriginals={withOriginals}
                language={document.documentElement.lang}
              />
            ))}
          </div>
        </>
      )}
      {isProgramOpen && <ProgramDialog server={server} analysis={analysis} onClose={() => setIsProgramOpen(false)} />}
    </section>
  );
}

/** How many of the units are drawn: a stretch at first, and one more each time the browser is free, so that it answers in between. */
function useDrawn(units: readonly Unit[]): number {
  const [drawn, setDrawn] = useState({ units, count: drawnAtOnce });
  const count = drawn.units === units ? drawn.count : drawnAtOnce;
  useEffect(() => {
    if (count >= units.length) return;
    const timer = setTimeout(() => setDrawn({ units, count: count + drawnAtOnce }));
    return () => clearTimeout(timer);
  }, [units, count]);
  return count;
}

/** Moves the focus to the next or the one before of what was found. */
function move(pane: HTMLElement | null, by: 1 | -1) {
  const all = [...(pane?.querySelectorAll<HTMLElement>("mark") ?? [])];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Puts a text on the clipboard. Browsers allow it on https and on this machine only; elsewhere the old way works. */
export async function copy(text: string, done: () => void) {
  if (window.isSecureContext) await navigator.clipboard.writeText(text);
  else {
    const area = document.body.appendChild(document.createElement("textarea"));
    area.value = text;
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  done();
}
