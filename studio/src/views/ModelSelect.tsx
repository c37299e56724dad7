import { languageNames, t } from "../i18n";
import { reads, type Status } from "../model/models";

interface Props {
  status: Status | null;
  /** What the server calls its model before it has told its name. */
  fallback: string;
  chosen: string;
  /** Of what is to be read. */
  language: string;
  onChoose(name: string): void;
}

/** Which of the server's models is to read, where it lets its callers choose. */
export function ModelSelect({ status, fallback, chosen, language, onChoose }: Props) {
  const offered = status?.models ?? [];
  if (offered.length === 0) return null;
  const model = offered.find(({ name }) => name === chosen);
  const own = offered.find((other) => other.model !== undefined && other.model === status?.model);
  const reader = model ?? own;
  const unread = reader !== undefined && !reads(reader, language) ? reader : undefined;

  return (
    <div>
      <label>
        {t("modelChoice")}
        <select value={model?.name ?? ""} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{t("modelOwn", { model: shortName(status?.model ?? fallback) })}</option>
          {offered.map(({ name, model: file }) => <option key={name} value={name}>{file === undefined ? name : `${name}: ${shortName(file)}`}</option>)}
        </select>
      </label>
      <p class="note" role="status">{unread === undefined ? "" : t("modelReadsOnly", { languages: languageNames(unread.languages ?? []) })}</p>
    </div>
  );
}

// Without the hash.
const shortName = (model: string) => model.split(" ")[0] ?? model;
