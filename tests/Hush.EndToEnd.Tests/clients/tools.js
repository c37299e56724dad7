// The official client of the Model Context Protocol against `hush mcp`. Argument: the assembly of hush.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { equal, run } from "./checks.js";
import { startHush } from "./hush-process.js";

const [program] = process.argv.slice(2);
const connect = async (transport) => {
  const client = new Client({ name: "checks", version: "1" });
  await client.connect(transport);
  return client;
};
const stdio = await connect(new StdioClientTransport({ command: "dotnet", args: [program, "mcp", "--language", "en"] }));
const server = await startHush(program, "mcp", "--language", "en", "--http", "http://127.0.0.1:0");
const http = await connect(new StreamableHTTPClientTransport(new URL(server.url)));
const text = "My name is Maria Lindqvist, my mail is m.l@example.com.";
const call = async (client, name, args) => {
  const result = await client.callTool({ name, arguments: args });
  if (result.isError) throw new Error(result.content[0].text);
  return result;
};

const checks = {};
for (const [transport, client] of Object.entries({ stdio, http })) {
  checks[`${transport}: the tools are listed`] = async () => {
    equal((await client.listTools()).tools.map((tool) => tool.name).sort(), ["detect", "redact", "restore"]);
  };
  checks[`${transport}: detect lists places`] = async () => {
    const found = JSON.parse((await call(client, "detect", { text })).content[0].text);
    equal(found.map((entity) => [entity.category, text.substr(entity.offset, entity.length)]), [["Person", "Maria Lindqvist"], ["Email", "m.l@example.com"]]);
  };
  checks[`${transport}: redact and restore are each other's reverse`] = async () => {
    const { structuredContent: redacted } = await call(client, "redact", { text });
    equal(redacted.text, "My name is [PERSON_1], my mail is [EMAIL_1].");
    const next = (await call(client, "redact", { text: "Write to m.l@example.com or a.b@example.org", conversation: redacted.conversation })).structuredContent;
    equal(next, { text: "Write to [EMAIL_1] or [EMAIL_2]", conversation: redacted.conversation });
    equal((await call(client, "restore", { text: "Dear [PERSON_1] at [EMAIL_2]", conversation: redacted.conversation })).content[0].text, "Dear Maria Lindqvist at a.b@example.org");
  };
  checks[`${transport}: an unknown conversation is an error`] = async () => {
    const result = await client.callTool({ name: "restore", arguments: { text: "[PERSON_1]", conversation: "none" } });
    equal([result.isError, result.content[0].text.includes("no conversation of this name")], [true, true]);
  };
}
await run(checks);
await stdio.close();
await http.close();
server.stop();
process.exit();
