import { useEffect, useState } from "preact/hooks";
import { t, uiLanguages, type UiLanguage } from "../i18n";
import { key } from "../model/api";

const pages = ["redact", "audio", "jobs", "report", "metrics", "configuration"] as const;

export type Page = (typeof pages)[number];

type Theme = "auto" | "light" | "dark";

const themes = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;

export const pageOfAddress = (): Page => pages.find((page) => window.location.hash === "#" + page) ?? "redact";

interface Props {
  language: UiLanguage;
  onLanguage(language: UiLanguage): void;
  page: Page;
  needsKey: boolean;
  isKeyGood: boolean;
  onKey(): void;
}

export function Header({ language, onLanguage, page, needsKey, isKeyGood, onKey }: Props) {
  const [theme, setTheme] = useState<Theme>(() => (localStorage.getItem("hush.theme") as Theme | null) ?? "auto");
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("hush.theme", theme);
  }, [theme]);

  return (
    <header>
      <h1>Hush <span>studio</span></h1>
      <nav aria-label={t("pages")}>
        {pages.map((name) => (
          <a key={name} href={"#" + name} aria-current={name === page ? "page" : undefined}>{t(name)}</a>
        ))}
        <a href="/routes">{t("routes")}</a>
      </nav>
      <div class="header-controls">
        {needsKey && (
          <label class={isKeyGood ? "" : "wanted"}>
            {t("key")}
            <input type="password" autocomplete="off" value={key.get()} title={t("keyHint")} onInput={(event) => key.set(event.currentTarget.value)} onChange={onKey} />
          </label>
        )}
        <label>
          {t("uiLanguage")}
          <select
            value={language}
            onChange={(event) => {
              localStorage.setItem("hush.language", event.currentTarget.value);
              onLanguage(event.currentTarget.value as UiLanguage);
            }}
          >
            {Object.entries(uiLanguages).map(([tag, name]) => <option key={tag} value={tag} lang={tag}>{name}</option>)}
          </select>
        </label>
        <label>
          {t("theme")}
          <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            {Object.entries(themes).map(([name, text]) => <option key={name} value={name}>{t(text)}</option>)}
          </select>
        </label>
      </div>
    </header>
  );
}
