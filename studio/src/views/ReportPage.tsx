import { useMemo, useState } from "preact/hooks";
import { languageName, named, percent, shownDate, shownShare, t } from "../i18n";
import { figuresOf } from "../model/review";
import type { Entity, ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";

const kinds = { text: "kindText", conversation: "kindConversation", file: "kindFile" } as const;

interface Props {
  server: ServerSettings;
  analysis: Analysis;
  /** The server's own. */
  model: string;
}

/** What was asked and found, to print and to file: counts and settings, not a single value. */
export function ReportPage({ server, analysis, model }: Props) {
  const { source, units, texts, progress, isRunning, isWhole, choice, review } = analysis;
  const [date] = useState(() => new Date());
  const results = progress?.results;
  const counts = useMemo(() => countsOf([...(results?.values() ?? [])].flatMap((result) => result.entities)), [results]);
  const reasons = useMemo(() => reasonsOf([...(results?.values() ?? [])].flatMap((result) => result.candidates.map((candidate) => candidate.dropped))), [results]);

  if (source === null || progress === null || results === undefined || source.kind === "file") {
    return <section class="panel" aria-labelledby="report-title"><h2 id="report-title">{t("report")}</h2><p class="empty">{t("reportEmpty")}</p></section>;
  }

  const figures = figuresOf(texts, results, review);
  const characters = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  const settings: [string, string][] = [
    [t("date"), shownDate(date)],
    ...(isWhole ? [] : [[t("status"), isRunning ? t("working", { done: progress.done, total: progress.total }) : t("stopped")] as [string, string]]),
    [t("inputKind"), t(kinds[source.kind])],
    [t("input"), t("inputSize", { units: units.length, characters })],
    [t("model", { model: "" }).trim(), progress.model ?? model],
    ["API", source.kind === "text" ? server.textVersion : server.conversationVersion],
    [t("textLanguage"), choice.language === "auto" ? t("languageAuto") : languageName(choice.language)],
    [t("policy"), t(choice.policy)],
    [t("categories"), choice.categories === "chosen" ? choice.chosen.join(", ") : t(choice.categories === "all" ? "categoriesAll" : "categoriesDefault")],
    ...(source.kind === "text" ? [[t("threshold"), shownShare(choice.threshold)] as [string, string]] : []),
    [t("warnings"), progress.warnings.join(" ") || t("none")],
    [t("review"), t("marks", { missed: figures.missed, false: figures.false, border: figures.border })],
    [t("leak"), percent(figures.gold === 0 ? 0 : figures.leaked / figures.gold)],
    [t("over"), percent(figures.predicted === 0 ? 0 : figures.excess / figures.predicted)],
  ];

  return (
    <section class="panel report" aria-labelledby="report-title">
      <h2 id="report-title">{t("report")}</h2>
      <div class="row no-print"><p class="note">{t("reportHint")}</p><button onClick={() => window.print()}>{t("print")}</button></div>
      <table>
        <tbody>{settings.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody>
      </table>
      <h3>{t("finished", { count: [...counts.values()].reduce((sum, row) => sum + row.count, 0) })}</h3>
      <table>
        <thead><tr><th scope="col">{t("category")}</th><th scope="col">{t("count")}</th><th scope="col">{t("mean")}</th><th scope="col">{t("least")}</th></tr></thead>
        <tbody>
          {[...counts].map(([category, row]) => (
            <tr key={category}><th scope="row">{category}</th><td>{row.count}</td><td>{percent(row.sum / row.count)}</td><td>{percent(row.least)}</td></tr>
          ))}
        </tbody>
      </table>
      <h3>{t("reasons")}</h3>
      <table>
        <thead><tr><th scope="col">{t("reason")}</th><th scope="col">{t("count")}</th></tr></thead>
        <tbody>{[...reasons].map(([reason, count]) => <tr key={reason}><th scope="row">{named(reason)}</th><td>{count}</td></tr>)}</tbody>
      </table>
    </section>
  );
}

interface Count {
  count: number;
  sum: number;
  least: number;
}

function countsOf(entities: Entity[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { category, confidenceScore } of entities) {
    const row = counts.get(category) ?? { count: 0, sum: 0, least: 1 };
    counts.set(category, { count: row.count + 1, sum: row.sum + confidenceScore, least: Math.min(row.least, confidenceScore) });
  }
  return new Map([...counts].sort(([, a], [, b]) => b.count - a.count));
}

function reasonsOf(reasons: (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
