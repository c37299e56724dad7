import { useMemo, useState } from "preact/hooks";
import { percent, t } from "../i18n";
import { download, labelledItem, rulesFile } from "../model/exports";
import { figuresOf, segmentsOf, withMark } from "../model/review";
import type { ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";

/** What a person has marked, the figures that follow, and the files to take along. */
export function ReviewPanel({ server, analysis }: { server: ServerSettings; analysis: Analysis }) {
  const { source, units, texts, progress, isWhole, review } = analysis;
  const [value, setValue] = useState("");
  const [category, setCategory] = useState("Person");
  const [isUnknown, setIsUnknown] = useState(false);
  const results = progress?.results;
  const figures = useMemo(() => (results === undefined ? null : figuresOf(texts, results, review)), [texts, results, review]);
  if (source === null || source.kind === "file" || results === undefined || figures === null) return null;
  const known = source.kind === "conversation" ? server.conversationCategories : server.textCategories;

  // Every place of the value that nothing covers yet.
  const markValue = () => {
    let next = review;
    for (const [id, result] of results) {
      const text = texts.get(id) ?? "";
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
        const [start, end] = [at, at + value.length];
        const taken = segmentsOf(result, next.get(id) ?? [], false).some((segment) => segment.start < end && start < segment.end && segment.state !== "false");
        if (!taken) next = withMark(next, id, { kind: "missed", start, end, category });
      }
    }
    setIsUnknown(next === review);
    if (next !== review) setValue("");
    analysis.mark(next);
  };

  return (
    <section class="panel review" aria-labelledby="review-title">
      <h2 id="review-title">{t("review")}</h2>
      <p class="note">{t("reviewHint")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== "") markValue();
        }}
      >
        <label>
          {t("findMissed")}
          <input value={value} onInput={(event) => setValue(event.currentTarget.value)} aria-describedby="find-hint" />
        </label>
        <label>
          {t("category")}
          <select value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
            {known.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
        <button type="submit" disabled={value === ""}>{t("markMissed")}</button>
        <p id="find-hint" class="note" role="status">{isUnknown ? t("notInText") : t("findMissedHint")}</p>
      </form>
      <p role="status" class="marks">{t("marks", { missed: figures.missed, false: figures.false, border: figures.border })}</p>
      <dl class="figures">
        <dt title={t("leakHint")}>{t("leak")}</dt>
        <dd data-figure="leak">{percent(figures.gold === 0 ? 0 : figures.leaked / figures.gold)}</dd>
        <dt title={t("overHint")}>{t("over")}</dt>
        <dd data-figure="over">{percent(figures.predicted === 0 ? 0 : figures.excess / figures.predicted)}</dd>
      </dl>
      <p class="note">{t("presumed")}</p>
      <div class="row">
        <button onClick={() => download("hush-rules.json", JSON.stringify(rulesFile(texts, review), null, 2) + "\n")}>{t("exportRules")}</button>
        <button disabled={!isWhole} onClick={() => download("real-studio-dev.jsonl", labelledItem(source, units, texts, results, review, analysis.choice.language))}>{t("exportItems")}</button>
        <button onClick={() => analysis.mark(new Map())}>{t("clearMarks")}</button>
      </div>
      <p class="note">{t("exportHint")}</p>
    </section>
  );
}
