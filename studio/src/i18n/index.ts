import { de } from "./de";
import { en, type TextKey, type Texts } from "./en";
import { es } from "./es";
import { fr } from "./fr";

export type UiLanguage = "en" | "de" | "fr" | "es";

export const uiLanguages: Readonly<Record<UiLanguage, string>> = { en: "English", de: "Deutsch", fr: "Français", es: "Español" };

const texts: Record<UiLanguage, Texts> = { en, de, fr, es };

let current: UiLanguage = "en";

// Made once for each language of the studio: a page names many.
let languages: Intl.DisplayNames | undefined;

/** The language that was chosen before, else the browser's where the studio has it, else English. */
export function firstLanguage(): UiLanguage {
  const wanted = [localStorage.getItem("hush.language"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (wanted.find((tag) => tag !== null && tag in texts) as UiLanguage | undefined) ?? "en";
}

export function speak(language: UiLanguage) {
  if (language !== current) languages = undefined;
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

export const shownNumber = (value: number) => value.toLocaleString(current, { maximumFractionDigits: 3 });

export const percent = (share: number) => share.toLocaleString(current, { style: "percent", maximumFractionDigits: 1 });

/** A language by its name in the chosen language. */
function nameOf(tag: string): string {
  languages ??= new Intl.DisplayNames(current, { type: "language" });
  return languages.of(tag) ?? tag;
}

/** A language by its name and its tag. */
export const languageName = (tag: string): string => `${nameOf(tag)} (${tag})`;

/** Languages by their names, as a list. */
export const languageNames = (tags: readonly string[]): string => new Intl.ListFormat(current).format(tags.map(nameOf));

/** A share between 0 and 1 with two digits. */
export const shownShare = (value: number) => value.toLocaleString(current, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A time of a recording: minutes and seconds with a tenth, hours where there are any. */
export function shownTime(seconds: number): string {
  const tenths = Math.floor(seconds * 10) / 10;
  const hours = Math.floor(tenths / 3600);
  const minutes = Math.floor((tenths % 3600) / 60);
  const rest = (tenths % 60).toLocaleString(current, { minimumFractionDigits: 1, maximumFractionDigits: 1, minimumIntegerDigits: 2 });
  return `${hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}` : minutes}:${rest}`;
}

export const shownDate = (date: string | Date) => new Date(date).toLocaleString(current, { dateStyle: "short", timeStyle: "medium" });
