import { useRef, useState } from "preact/hooks";
import { t, type UiLanguage } from "../i18n";
import { example } from "../i18n/example";
import { isRecording } from "../model/recording";
import { readSource, type InputKind } from "../model/source";
import type { Analysis } from "./analysis";

// A longer text makes an editor slow; it is kept beside it and shown in the result only.
const longestEdited = 200_000;

const kinds = { auto: "kindAuto", text: "kindText", conversation: "kindConversation", file: "kindFile" } as const;

interface LargeInput {
  name: string;
  content: string;
}

interface Props {
  analysis: Analysis;
  /** Takes files among which is a recording. */
  onRecording(files: Iterable<File>): void;
}

export function InputPanel({ analysis, onRecording }: Props) {
  const [content, setContent] = useState("");
  const [large, setLarge] = useState<LargeInput | null>(null);
  const [kind, setKind] = useState<InputKind>("auto");
  const [name, setName] = useState<string | undefined>();
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const take = (text: string, fileName?: string, as: InputKind = kind) => {
    setName(fileName);
    const isLarge = text.length > longestEdited;
    setLarge(isLarge ? { name: fileName ?? t("pasted"), content: text } : null);
    setContent(isLarge ? "" : text);
    if (text.trim() !== "") analysis.start(readSource(text, as, fileName));
  };

  const open = async (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    if ([...files!].some(isRecording)) onRecording(files!);
    else take(await file.text(), file.name);
  };

  const run = (as: InputKind = kind) => take(large?.content ?? content, name, as);

  const showExample = () => {
    const language = document.documentElement.lang as UiLanguage;
    analysis.choose({ language });
    take(example[language], undefined, "auto");
    setKind("auto");
  };

  const clear = () => {
    setContent("");
    setLarge(null);
    setName(undefined);
    analysis.clear();
  };

  return (
    <section
      class={isOver ? "panel input over" : "panel input"}
      aria-labelledby="input-title"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (event.dataTransfer?.files.length) void open(event.dataTransfer.files);
        else take(event.dataTransfer?.getData("text") ?? "");
      }}
    >
      <h2 id="input-title">{t("input")}</h2>
      {large !== null ? (
        <p class="large">{t("large", { name: large.name, size: large.content.length })}</p>
      ) : (
        <label>
          {t("inputLabel")}
          <textarea
            rows={6}
            value={content}
            placeholder={t("inputHint")}
            spellcheck={false}
            onInput={(event) => {
              setContent(event.currentTarget.value);
              setName(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
            }}
            onPaste={(event) => {
              const text = event.clipboardData?.getData("text") ?? "";
              if (text.length <= longestEdited && content !== "") return;
              event.preventDefault();
              take(text);
            }}
          />
        </label>
      )}
      <div class="row">
        <button class="main" onClick={() => run()} disabled={large === null && content.trim() === ""}>{t("analyze")}</button>
        <label class="inline">
          {t("inputKind")}
          <select
            value={kind}
            onChange={(event) => {
              const chosen = event.currentTarget.value as InputKind;
              setKind(chosen);
              if (analysis.source !== null) run(chosen);
            }}
          >
            {Object.entries(kinds).map(([value, text]) => <option key={value} value={value}>{t(text)}</option>)}
          </select>
        </label>
        <button onClick={() => picker.current?.click()}>{t("openFile")}</button>
        <input ref={picker} type="file" hidden onChange={(event) => void open(event.currentTarget.files)} />
        <button onClick={showExample}>{t("example")}</button>
        <button onClick={clear}>{t("clear")}</button>
      </div>
    </section>
  );
}
