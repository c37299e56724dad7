import { useMemo, useState } from "preact/hooks";
import { languageName, shownShare, t } from "../i18n";
import type { Status } from "../model/models";
import { policies, type Choice } from "../model/requests";
import { forms, type Form, type ServerSettings } from "../model/wire";
import type { Analysis } from "./analysis";
import { ModelSelect } from "./ModelSelect";

const choices = { default: "categoriesDefault", all: "categoriesAll", chosen: "categoriesChosen" } as const;

interface Props {
  server: ServerSettings;
  analysis: Analysis;
  status: Status | null;
}

/** What is asked of the server; every change takes effect at once. */
export function SettingsPanel({ server, analysis, status }: Props) {
  const { choice, choose, source } = analysis;
  const isTranscript = source?.kind === "conversation" && source.modality === "transcript";
  const isText = source === null || source.kind === "text";
  const language = !isText && choice.language === "auto" ? "en" : choice.language;

  return (
    <section class="panel settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t("settings")}</h2>
      <div class="fields">
        <label>
          {t("textLanguage")}
          <select value={language} onChange={(event) => choose({ language: event.currentTarget.value })}>
            {isText && <option value="auto">{t("languageAuto")}</option>}
            {server.languages.map((tag) => <option key={tag} value={tag}>{languageName(tag)}</option>)}
          </select>
        </label>
        <label>
          {t("policy")}
          <select value={choice.policy} onChange={(event) => choose({ policy: event.currentTarget.value as Choice["policy"] })}>
            {policies.filter((policy) => policy !== "noMask" || source?.kind !== "file").map((policy) => <option key={policy} value={policy}>{t(policy)}</option>)}
          </select>
        </label>
        {choice.policy === "characterMask" && (
          <label>
            {t("character")}
            <select value={choice.character} onChange={(event) => choose({ character: event.currentTarget.value })}>
              {[..."*#-_+=~%&@!$?"].map((character) => <option key={character} value={character}>{character}</option>)}
            </select>
          </label>
        )}
        {isTranscript && (
          <label>
            {t("source")}
            <select value={choice.source} onChange={(event) => choose({ source: event.currentTarget.value as Form })}>
              {forms.filter((form) => analysis.units.some((unit) => unit.forms[form] !== undefined)).map((form) => <option key={form} value={form}>{t(form)}</option>)}
            </select>
          </label>
        )}
        {isText && (
          <label>
            {t("threshold")}: {shownShare(choice.threshold)} <small>({t("thresholdTexts")})</small>
            <input type="range" min="0" max="1" step="0.05" value={choice.threshold} onInput={(event) => choose({ threshold: event.currentTarget.valueAsNumber })} />
          </label>
        )}
        {isText && (
          <label class="check">
            <input type="checkbox" checked={choice.healthOnly} onChange={(event) => choose({ healthOnly: event.currentTarget.checked })} /> {t("healthOnly")}
          </label>
        )}
        <label>
          {t("categories")}
          <select value={choice.categories} onChange={(event) => choose({ categories: event.currentTarget.value as Choice["categories"] })}>
            {Object.entries(choices).map(([value, text]) => <option key={value} value={value}>{t(text)}</option>)}
          </select>
        </label>
        <ModelSelect status={status} fallback={server.modelVersion} chosen={choice.model} language={language} onChoose={(model) => choose({ model })} />
      </div>
      {choice.categories === "chosen" && <CategoryList known={isText ? server.textCategories : server.conversationCategories} choice={choice} choose={choose} />}
      {status?.models === undefined && <p class="note">{t("model", { model: status?.model ?? server.modelVersion })} · {t("modelHint")}</p>}
    </section>
  );
}

function CategoryList({ known, choice, choose }: { known: string[]; choice: Choice; choose: Analysis["choose"] }) {
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => known.filter((name) => name.toLowerCase().includes(filter.toLowerCase())), [known, filter]);
  const chosen = new Set(choice.chosen);
  const toggle = (name: string) => choose({ chosen: chosen.has(name) ? choice.chosen.filter((other) => other !== name) : [...choice.chosen, name] });

  return (
    <fieldset class="categories">
      <legend>{t("chosenCount", { count: known.filter((name) => chosen.has(name)).length })}</legend>
      <label>
        {t("categoryFilter")}
        <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <div class="category-list" tabIndex={0} role="group" aria-label={t("categories")}>
        {shown.map((name) => (
          <label key={name} class="check">
            <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} /> {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
