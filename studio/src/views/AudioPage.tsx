import { useEffect, useRef, useState } from "preact/hooks";
import { firstLanguage, languageName, t } from "../i18n";
import type { Status } from "../model/models";
import { fills, firstMuteChoice, isRecording, muteRecording, type MuteChoice, type MutedRecording } from "../model/recording";
import type { ServerSettings } from "../model/wire";
import { AudioResult } from "./AudioResult";
import { ModelSelect } from "./ModelSelect";

/** A recording and its transcript, as far as they were given. */
export interface AudioFiles {
  recording: File | null;
  transcript: File | null;
}

/** What of the given files is the recording and what its transcript; what is not among them stays. */
export const sorted = (files: Iterable<File>, before: AudioFiles): AudioFiles =>
  [...files].reduce((known, file) => (isRecording(file) ? { ...known, recording: file } : { ...known, transcript: file }), before);

const fillTexts = { silence: "fillSilence", beep: "fillBeep", noise: "fillNoise" } as const;

interface Props {
  server: ServerSettings;
  status: Status | null;
  /** The chosen model; empty for the server's own. */
  model: string;
  onModel(name: string): void;
  files: AudioFiles;
  onFiles(files: AudioFiles): void;
}

/** Mutes a recording by its transcript. */
export function AudioPage({ server, status, model, onModel, files, onFiles }: Props) {
  const [choice, setChoice] = useState<MuteChoice>(() => ({ ...firstMuteChoice, language: firstLanguage() }));
  const [isOver, setIsOver] = useState(false);
  const [muted, setMuted] = useState<{ name: string; muted: MutedRecording } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const running = useRef<AbortController | null>(null);
  const { recording, transcript } = files;

  const cancel = () => {
    running.current?.abort();
    setIsRunning(false);
  };

  const run = async () => {
    if (recording === null || transcript === null) return;
    cancel();
    const abort = (running.current = new AbortController());
    setIsRunning(true);
    setProblem(null);
    setMuted(null);
    try {
      const result = await muteRecording(recording, transcript, choice, model, abort.signal);
      if (!abort.signal.aborted) setMuted({ name: recording.name, muted: result });
    } catch (failure) {
      if (!abort.signal.aborted) setProblem(failure instanceof Error ? failure.message : String(failure));
    }
    if (!abort.signal.aborted) setIsRunning(false);
  };

  return (
    <>
      <section
        class={isOver ? "panel audio over" : "panel audio"}
        aria-labelledby="audio-title"
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          onFiles(sorted(event.dataTransfer?.files ?? [], files));
        }}
      >
        <h2 id="audio-title">{t("audio")}</h2>
        <p class="note">{t("audioHint")}</p>
        <div class="fields">
          <FileInput label={t("recording")} file={recording} accept="audio/*,.wav,.rf64" onFile={(file) => onFiles({ ...files, recording: file })} />
          <FileInput label={t("transcript")} file={transcript} onFile={(file) => onFiles({ ...files, transcript: file })} />
          <label>
            {t("spokenLanguage")}
            <select value={choice.language} onChange={(event) => setChoice({ ...choice, language: event.currentTarget.value })}>
              {server.languages.map((tag) => <option key={tag} value={tag}>{languageName(tag)}</option>)}
            </select>
          </label>
          <label>
            {t("fill")}
            <select value={choice.fill} onChange={(event) => setChoice({ ...choice, fill: event.currentTarget.value as MuteChoice["fill"] })}>
              {fills.map((fill) => <option key={fill} value={fill}>{t(fillTexts[fill])}</option>)}
            </select>
          </label>
          <label>
            {t("padding")}
            <input type="number" min="0" max="10000" step="10" value={choice.padding} onChange={(event) => setChoice({ ...choice, padding: Math.min(10_000, Math.max(0, Math.round(event.currentTarget.valueAsNumber || 0))) })} />
          </label>
          <ModelSelect status={status} fallback={server.modelVersion} chosen={model} language={choice.language} onChoose={onModel} />
        </div>
        <div class="row">
          <button class="main" disabled={recording === null || transcript === null || isRunning} onClick={run}>{t("mute")}</button>
          {isRunning && <button onClick={cancel}>{t("cancel")}</button>}
          <span role="status" class="state">{isRunning ? t("muting") : ""}</span>
        </div>
        {problem !== null && <p class="problem" role="alert">{problem}</p>}
      </section>
      {muted !== null && <AudioResult name={muted.name} muted={muted.muted} model={status?.model ?? server.modelVersion} />}
    </>
  );
}

interface FileInputProps {
  label: string;
  file: File | null;
  accept?: string;
  onFile(file: File | null): void;
}

/** The browser's own control; it names files that were dropped, too. */
function FileInput({ label, file, accept, onFile }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const files = new DataTransfer();
    if (file !== null) files.items.add(file);
    if (input.current!.files?.[0] !== file) input.current!.files = files.files;
  }, [file]);
  return <label>{label}<input ref={input} type="file" accept={accept} onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)} /></label>;
}
