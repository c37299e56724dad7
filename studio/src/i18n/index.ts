import { de } from "./de";
import { en, type TextKey, type Texts } from "./en";
import { es } from "./es";
import { fr } from "./fr";

export type UiLanguage = "en" | "de" | "fr" | "es";

export const uiLanguages: Readonly<Record<UiLanguage, string>> = { en: "English", de: "Deutsch", fr: "Français", es: "Español" };

const texts: Record<UiLanguage, Texts> = { en, de, fr, es };

let current: UiLanguage = "en";

/** The language that was chosen before, else the browser's where the studio has it, else English. */
export function firstLanguage(): UiLanguage {
  const wanted = [localStorage.getItem("hush.language"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (wanted.find((tag) => tag !== null && tag in texts) as UiLanguage | undefined) ?? "en";
}

export function speak(language: UiLanguage) {
  current = language;
  document.documentElement.lang = language;
  document.title = t("title");
}

/** A text in the chosen language, with its values put in. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return texts[current][key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? shown(values[name]!) : whole));
}

const shown = (value: string | number) => (typeof value === "number" ? value.toLocaleString(current) : value);

/** A text whose key comes from the server; what the studio has no text for is shown as it is. */
export const named = (name: string): string => (name in en ? t(name as TextKey) : name);

export const percent = (share: number) => share.toLocaleString(current, { style: "percent", maximumFractionDigits: 1 });

export const shownDate = (date: string | Date) => new Date(date).toLocaleString(current, { dateStyle: "short", timeStyle: "medium" });
