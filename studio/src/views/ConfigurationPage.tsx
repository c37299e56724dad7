import { useEffect, useMemo, useState } from "preact/hooks";
import { t } from "../i18n";
import { call, read } from "../model/api";

interface Setting {
  name: string;
  meaning: string;
  default: string;
  range: string;
  choices: string[];
  isPlain: boolean;
  isSet: boolean;
  source?: "commandLine" | "environment" | "file";
  value?: string;
  written?: string;
}

interface Configuration {
  file: string;
  settings: Setting[];
}

const path = "/studio/configuration";
const sources = { commandLine: "sourceCommandLine", environment: "sourceEnvironment", file: "sourceFile" } as const;

/** The settings of the server: which hold, and what its configuration file is to say at the next start. */
export function ConfigurationPage() {
  const [configuration, setConfiguration] = useState<Configuration | null>(null);
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const [filter, setFilter] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState("");

  useEffect(() => {
    read<Configuration>(path).then(setConfiguration, (failure: Error) => setProblem(failure.message));
  }, []);

  const shown = useMemo(() => configuration?.settings.filter((setting) => (setting.name + setting.meaning).toLowerCase().includes(filter.toLowerCase())) ?? [], [configuration, filter]);

  const change = (setting: Setting, value: string) => {
    const next = new Map(changes);
    if (value === (setting.written ?? "")) next.delete(setting.name);
    else next.set(setting.name, value);
    setChanges(next);
    setNote("");
  };

  const save = async () => {
    try {
      const settings = Object.fromEntries([...changes].map(([name, value]) => [name, value === "" ? null : value]));
      const answer = await call(path, { method: "PUT", body: JSON.stringify({ settings }), headers: { "Content-Type": "application/json" } });
      const written = (await answer.json()) as Configuration;
      setConfiguration(written);
      setChanges(new Map());
      setProblem(null);
      setNote(t("settingsWritten", { file: written.file }));
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
    }
  };

  return (
    <section class="panel" aria-labelledby="configuration-title">
      <h2 id="configuration-title">{t("configuration")}</h2>
      {problem !== null && <p class="problem" role="alert">{problem}</p>}
      {configuration !== null && (
        <>
          <p class="note">{t("configurationHint", { file: configuration.file })}</p>
          <div class="row">
            <label class="inline">{t("settingFilter")} <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} /></label>
            <button class="main" disabled={changes.size === 0} onClick={save}>{t("writeSettings", { count: changes.size })}</button>
            <span role="status" class="note">{note}</span>
          </div>
          <div class="scroll" tabIndex={0} role="group" aria-label={t("configuration")}>
            <table class="configuration">
              <thead>
                <tr><th scope="col">{t("setting")}</th><th scope="col">{t("holdsNow")}</th><th scope="col">{t("nextStart")}</th></tr>
              </thead>
              <tbody>
                {shown.map((setting) => (
                  <tr key={setting.name}>
                    <th scope="row"><code>{setting.name}</code><br /><span class="note" lang="en">{plain(setting.meaning)}{setting.range !== "" && ` (${plain(setting.range)})`}</span></th>
                    <td>
                      {setting.value ?? (setting.isSet ? t("isSet") : <span class="note" lang="en">{plain(setting.default)}</span>)}
                      {setting.source !== undefined && <><br /><span class="note">{t(sources[setting.source])}</span></>}
                    </td>
                    <td>{setting.isPlain ? <SettingInput setting={setting} value={changes.get(setting.name) ?? setting.written ?? ""} onChange={(value) => change(setting, value)} /> : <span class="note">{t("byHand")}</span>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const plain = (markdown: string) => markdown.replaceAll("`", "");

function SettingInput({ setting, value, onChange }: { setting: Setting; value: string; onChange(value: string): void }) {
  if (setting.choices.length === 0) return <input aria-label={setting.name} value={value} placeholder={plain(setting.default)} onInput={(event) => onChange(event.currentTarget.value)} />;
  // The file may spell a word in another case than the list.
  const known = setting.choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) ?? "";
  return (
    <select aria-label={setting.name} value={known} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t("notWritten")}</option>
      {setting.choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
    </select>
  );
}
