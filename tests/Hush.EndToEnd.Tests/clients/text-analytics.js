// Microsoft's client for the routes of v3.1 against the server. Arguments: endpoint, key.
import { AzureKeyCredential, TextAnalyticsClient } from "@azure/ai-text-analytics";
import { equal, refused, run } from "./checks.js";

const [endpoint, key] = process.argv.slice(2);
const connect = (withKey = key) =>
  new TextAnalyticsClient(endpoint, new AzureKeyCredential(withKey), { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } });
const client = connect();
const numbered = (count) => Array.from({ length: count }, (_, i) => `Row ${i}: my name is John Doe`);
const places = (result) => result.entities.map((e) => [e.category, e.text, e.offset, e.length]);

await run({
  "names and numbers are redacted": async () => {
    const [result] = await client.recognizePiiEntities(["My name is John Doe and my SSN is 859-98-0987."], "en");
    equal(result.redactedText, "My name is ******** and my SSN is ***********.");
    equal(places(result), [["Person", "John Doe", 11, 8], ["USSocialSecurityNumber", "859-98-0987", 34, 11]]);
  },
  "offsets count UTF-16 code units by default": async () => {
    const [result] = await client.recognizePiiEntities(["\u{1F469}\u{1F3FB} SSN: 859-98-0987"], "en");
    equal(places(result), [["USSocialSecurityNumber", "859-98-0987", 10, 11]]);
  },
  "categories, domain and statistics are read": async () => {
    const results = await client.recognizePiiEntities(["My name is John Doe and my SSN is 859-98-0987."], "en", {
      categoriesFilter: ["USSocialSecurityNumber", "Age"],
      domainFilter: "phi",
      includeStatistics: true,
      modelVersion: "latest",
    });
    equal(places(results[0]).map(([category]) => category), ["USSocialSecurityNumber"]);
    equal([results.statistics.documentCount, results.statistics.transactionCount], [1, 1]);
    equal(/^\d{4}-\d\d-\d\d/.test(results.modelVersion), true);
  },
  "documents come back in their order with their errors": async () => {
    const results = await client.recognizePiiEntities([
      { id: "b", language: "en", text: "hello" },
      { id: "a", language: "en", text: "" },
      { id: "c", language: "klingon", text: "hello" },
    ]);
    equal(results.map((r) => [r.id, r.error?.code]), [["b", undefined], ["a", "InvalidDocument"], ["c", "UnsupportedLanguageCode"]]);
  },
  "a wrong key is refused": async () => equal((await refused(() => connect("no-such-key").recognizePiiEntities(["x"]))).status, 401),
  "a wrong model is refused": async () =>
    equal((await refused(() => client.recognizePiiEntities(["x"], "en", { modelVersion: "bad" }))).status, 400),
  "too many documents are refused": async () => equal((await refused(() => client.recognizePiiEntities(Array(6).fill("x")))).status, 400),
  "actions are read over two pages": async () => {
    const actions = { recognizePiiEntitiesActions: [{ modelVersion: "latest", categoriesFilter: ["Person"] }] };
    const poller = await client.beginAnalyzeActions(numbered(25), actions, "en", { updateIntervalInMs: 200, displayName: "two pages", includeStatistics: true });
    const pages = [];
    for await (const page of await poller.pollUntilDone())
      pages.push(page.recognizePiiEntitiesResults.map((action) => [action.results.length, action.results.at(-1).redactedText]));
    equal(pages, [
      [[20, "Row 19: my name is ********"]],
      [[5, "Row 24: my name is ********"]],
    ]);
    const state = poller.getOperationState();
    equal([state.status, state.displayName, state.actionsSucceededCount, state.actionsFailedCount], ["succeeded", "two pages", 1, 0]);
  },
  "too many documents for actions are refused": async () => {
    const error = await refused(() => client.beginAnalyzeActions(numbered(26), { recognizePiiEntitiesActions: [{}] }, "en"));
    equal([error.status, error.code], [400, "InvalidDocumentBatch"]);
  },
  "actions of another kind are refused": async () => {
    const error = await refused(() => client.beginAnalyzeActions(["x"], { extractKeyPhrasesActions: [{}] }, "en"));
    equal(error.status, 400);
  },
});
