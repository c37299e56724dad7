/** A model that callers may choose, as the server tells it. */
export interface OfferedModel {
  name: string;
  /** Its own name and the beginning of its hash; the server knows that of a file when it has loaded it. */
  model?: string;
  /** Languages that it reads, `*` alone for all. */
  languages?: string[];
}

/** What the server tells of itself and its models to a caller whose key is good. */
export interface Status {
  apiStatus: string;
  model?: string;
  models?: OfferedModel[];
}

const storedAs = "hush.model";

/** The choice lives as long as the tab. Empty: the server's own model. */
export const keptModel = {
  get: () => sessionStorage.getItem(storedAs) ?? "",
  set: (name: string) => (name === "" ? sessionStorage.removeItem(storedAs) : sessionStorage.setItem(storedAs, name)),
};

/** The part of an address that names the chosen model. */
export const modelQuery = (name: string): string => (name === "" ? "" : `&hush-model=${encodeURIComponent(name)}`);

/** Whether a model reads texts in a language, as far as is known. */
export function reads({ languages }: OfferedModel, language: string): boolean {
  const [primary = ""] = language.split("-");
  return languages === undefined || language === "auto" || languages.includes("*") || languages.includes(primary);
}
