// Microsoft's client for analyze-text against the server. Arguments: endpoint, key.
import { AzureKeyCredential, TextAnalysisClient } from "@azure/ai-language-text";
import { equal, refused, run } from "./checks.js";

const [endpoint, key] = process.argv.slice(2);
const KIND = "PiiEntityRecognition";
const connect = (withKey = key, more = {}) =>
  new TextAnalysisClient(endpoint, new AzureKeyCredential(withKey), { allowInsecureConnection: true, retryOptions: { maxRetries: 0 }, ...more });
const client = connect();
const family = "\u{1F469}\u{1F3FB}\u200D\u{1F469}\u{1F3FD}"; // a woman and a woman, with skin tones
const numbered = (count, text = (i) => `Row ${i}: my name is John Doe`) =>
  Array.from({ length: count }, (_, i) => ({ id: String(i), language: "en", text: text(i) }));
const places = (result) => result.entities.map((e) => [e.category, e.text, e.offset, e.length]);
const batch = (actions, documents, more = {}) => {
  const options = { updateIntervalInMs: 200, ...more };
  return typeof documents[0] === "string" ? client.beginAnalyzeBatch(actions, documents, "en", options) : client.beginAnalyzeBatch(actions, documents, options);
};

await run({
  "names and numbers are redacted": async () => {
    const [result] = await client.analyze(KIND, ["My name is John Doe and my SSN is 859-98-0987."], "en");
    equal(result.redactedText, "My name is ******** and my SSN is ***********.");
    equal(places(result), [["Person", "John Doe", 11, 8], ["USSocialSecurityNumber", "859-98-0987", 34, 11]]);
  },
  "offsets count text elements by default": async () => {
    const [result] = await client.analyze(KIND, [`${family} SSN: 859-98-0987`], "en");
    equal(places(result), [["USSocialSecurityNumber", "859-98-0987", 11, 11]]);
  },
  "offsets count UTF-16 code units where asked": async () => {
    const text = `${family} SSN: 859-98-0987`;
    const [result] = await client.analyze(KIND, [text], "en", { stringIndexType: "Utf16CodeUnit" });
    equal(places(result), [["USSocialSecurityNumber", "859-98-0987", text.indexOf("859"), 11]]);
  },
  "only the named categories are found": async () => {
    const [result] = await client.analyze(KIND, ["My name is John Doe and my SSN is 859-98-0987."], "en", { categoriesFilter: ["USSocialSecurityNumber"] });
    equal(result.redactedText, "My name is John Doe and my SSN is ***********.");
  },
  "the health domain leaves out the rest": async () => {
    const [result] = await client.analyze(KIND, ["I am 47 years old, my SSN is 859-98-0987."], "en", { domainFilter: "phi" });
    equal(places(result), [["USSocialSecurityNumber", "859-98-0987", 29, 11]]);
  },
  "statistics are read": async () => {
    let raw;
    const [result] = await client.analyze(KIND, ["hello"], "en", { includeStatistics: true, onResponse: (response) => (raw = response.parsedBody.results) });
    equal(result.statistics, { characterCount: 5, transactionCount: 1 });
    equal([raw.statistics.documentCount, raw.statistics.validDocumentCount, raw.statistics.transactionCount], [1, 1, 1]);
  },
  "documents come back in their order with their errors": async () => {
    const results = await client.analyze(KIND, [
      { id: "c", language: "en", text: "hello" },
      { id: "b", language: "en", text: "" },
      { id: "a", language: "klingon", text: "hello" },
      { id: "d", language: "en", text: "x".repeat(5121) },
    ]);
    equal(results.map((r) => [r.id, r.error?.code]), [["c", undefined], ["b", "InvalidDocument"], ["a", "UnsupportedLanguageCode"], ["d", "InvalidDocument"]]);
    equal(results[1].error.message, "Document text is empty.");
  },
  "a wrong key is refused": async () => equal((await refused(() => connect("no-such-key").analyze(KIND, ["x"]))).status, 401),
  "a wrong model is refused": async () => {
    const error = await refused(() => client.analyze(KIND, ["x"], "en", { modelVersion: "bad" }));
    equal([error.status, error.code], [400, "ModelVersionIncorrect"]);
  },
  "too many documents are refused": async () => {
    const error = await refused(() => client.analyze(KIND, numbered(6)));
    equal([error.status, error.code], [400, "InvalidDocumentBatch"]);
  },
  "documents with one id are refused": async () => {
    const error = await refused(() => client.analyze(KIND, [...numbered(1), ...numbered(1)]));
    equal([error.status, error.code], [400, "InvalidDocument"]);
  },
  "an unknown category is refused": async () => {
    const error = await refused(() => client.analyze(KIND, ["x"], "en", { categoriesFilter: ["Shoe"] }));
    equal([error.status, error.code], [400, "InvalidParameterValue"]);
  },
  "an unknown version is refused": async () => equal((await refused(() => connect(key, { serviceVersion: "1999-01-01" }).analyze(KIND, ["x"]))).status, 404),
  "a batch of two actions is read over two pages": async () => {
    const poller = await batch([{ kind: KIND, actionName: "all" }, { kind: KIND, actionName: "none", categoriesFilter: ["Email"] }], numbered(25), { displayName: "two pages" });
    const pages = [];
    for await (const action of await poller.pollUntilDone()) pages.push([action.actionName, action.results.length, action.results.at(-1).redactedText]);
    equal(pages, [
      ["all", 20, "Row 19: my name is ********"],
      ["none", 20, "Row 19: my name is John Doe"],
      ["all", 5, "Row 24: my name is ********"],
      ["none", 5, "Row 24: my name is John Doe"],
    ]);
    const state = poller.getOperationState();
    equal([state.status, state.displayName, state.actionSucceededCount, state.actionFailedCount, state.actionInProgressCount], ["succeeded", "two pages", 2, 0, 0]);
    equal(state.expiresOn - state.createdOn, 24 * 3600 * 1000);
    equal(Number.isNaN(state.modifiedOn.getTime()), false);
  },
  "a batch is read by pages of ten": async () => {
    const poller = await batch([{ kind: KIND }], numbered(25));
    const lengths = [];
    for await (const page of (await poller.pollUntilDone()).byPage({ maxPageSize: 10 })) lengths.push(page[0].results.length);
    equal(lengths, [10, 10, 5]);
  },
  "an error of one document stays with it": async () => {
    const poller = await client.beginAnalyzeBatch([{ kind: KIND }], [{ id: "1", language: "klingon", text: "x" }, ...numbered(1)], { updateIntervalInMs: 200 });
    for await (const action of await poller.pollUntilDone()) {
      equal(action.error, undefined);
      equal(action.results.map((r) => [r.id, r.error?.code]), [["1", "UnsupportedLanguageCode"], ["0", undefined]]);
    }
  },
  "a language is detected in a batch": async () => {
    let body;
    const auto = connect(key, { serviceVersion: "2022-10-01-preview" });
    const documents = [{ id: "0", language: "auto", text: "Please ring me at the office tomorrow, my name is John Doe." }];
    const poller = await auto.beginAnalyzeBatch([{ kind: KIND }], documents, { updateIntervalInMs: 200, onResponse: (response) => (body = JSON.parse(response.bodyAsText || "null") ?? body) });
    for await (const action of await poller.pollUntilDone()) equal(action.results[0].redactedText.includes("John"), false);
    const [read] = body.tasks.items[0].results.documents;
    equal([read.detectedLanguage.name, read.detectedLanguage.iso6391Name, read.isLanguageDefaulted], ["English", "en", false]);
  },
  "a running batch is cancelled": async () => {
    const long = numbered(25, () => "My name is John Doe and my number is 425-555-0134. ".repeat(96));
    const poller = await batch(Array.from({ length: 20 }, (_, i) => ({ kind: KIND, actionName: String(i) })), long);
    await poller.sendCancellationRequest();
    await refused(() => poller.pollUntilDone());
    equal(poller.getOperationState().status, "canceled");
  },
  "an ended batch cannot be cancelled": async () => {
    const poller = await batch([{ kind: KIND }], numbered(1));
    await poller.pollUntilDone();
    const error = await refused(() => poller.sendCancellationRequest());
    equal([error.status, error.code, error.message.includes("already completed")], [400, "InvalidRequest", true]);
  },
  "a batch with an empty document is refused": async () => {
    const error = await refused(() => batch([{ kind: KIND }], [""]));
    equal([error.status, error.code], [400, "InvalidDocumentBatch"]);
  },
  "a batch with a wrong model is refused": async () => {
    const error = await refused(() => batch([{ kind: KIND, modelVersion: "bad" }], ["x"]));
    equal([error.status, error.code], [400, "InvalidParameterValue"]);
  },
  "a batch with too many documents is refused": async () => {
    const error = await refused(() => batch([{ kind: KIND }], Array(26).fill("x")));
    equal([error.status, error.code], [400, "InvalidDocumentBatch"]);
  },
});
