import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n";
import { batchesOf, stretchesOf } from "../model/analysis";
import { jobPath, post } from "../model/api";
import { noteJob } from "../model/jobs";
import { modelQuery } from "../model/models";
import { conversationRequest, textJobRequest, textRequest } from "../model/requests";
import { snippet, snippetLanguages, type Call, type SnippetLanguage } from "../model/snippets";
import type { ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";
import { copy } from "./ResultPanel";

interface Props {
  server: ServerSettings;
  analysis: Analysis;
  onClose(): void;
}

/** The call that was made, as a program to copy or as a job to submit. */
export function ProgramDialog({ server, analysis, onClose }: Props) {
  const [language, setLanguage] = useState<SnippetLanguage>("curl");
  const [note, setNote] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const { source, choice } = analysis;
  if (source === null || source.kind === "file") return null;
  const units = [...analysis.units];
  const parts = source.kind === "text" ? batchesOf(units, server) : stretchesOf(units, server);
  const first = parts[0] ?? [];
  const query = modelQuery(choice.model);
  const textJobs = `/language/analyze-text/jobs?api-version=${server.textVersion}${query}`;
  const conversationJobs = `/language/analyze-conversations/jobs?api-version=${server.conversationVersion}${query}`;
  const call: Call = source.kind === "text"
    ? { url: `${location.origin}/language/:analyze-text?api-version=${server.textVersion}${query}`, body: textRequest(first, choice, server), needsKey: server.needsKey, isJob: false }
    : { url: location.origin + conversationJobs, body: conversationRequest(source, first, choice, server), needsKey: server.needsKey, isJob: true };
  const program = snippet(language, call);

  const submit = async () => {
    try {
      const answer = source.kind === "text"
        ? await post(textJobs, textJobRequest(first, choice, server))
        : await post(conversationJobs, conversationRequest(source, first, choice, server));
      noteJob(jobPath(answer), source.kind);
      setNote(t("jobSubmitted"));
    } catch (failure) {
      setNote(failure instanceof Error ? failure.message : String(failure));
    }
  };

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="program-title">
      <h2 id="program-title">{t("program")}</h2>
      <label class="inline">
        {t("programLanguage")}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as SnippetLanguage)}>
          {snippetLanguages.map((name) => <option key={name}>{name}</option>)}
        </select>
      </label>
      {parts.length > 1 && <p class="note">{t("programFirst", { count: parts.length })}</p>}
      <pre class="program" tabIndex={0} role="group" aria-label={t("program")}>{program}</pre>
      <div class="row">
        <button class="main" onClick={() => copy(program, () => setNote(t("copied")))}>{t("copy")}</button>
        <button onClick={submit}>{t("asJob")}</button>
        <button onClick={() => dialog.current?.close()}>{t("close")}</button>
        <span role="status" class="note">{note}</span>
      </div>
    </dialog>
  );
}
