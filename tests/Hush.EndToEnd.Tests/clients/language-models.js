// OpenAI's and Anthropic's clients through `hush proxy`, their base URL alone changed. Argument: the assembly of hush.
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { equal, run } from "./checks.js";
import { startProvider } from "./fake-provider.js";
import { startHush } from "./hush-process.js";

const [program] = process.argv.slice(2);
const provider = await startProvider();
const upstream = ["--openai", provider.url, "--anthropic", provider.url, "--language", "en", "--listen", "http://127.0.0.1:0"];
const proxy = await startHush(program, "proxy", ...upstream);
const openai = new OpenAI({ apiKey: "key-of-the-caller", baseURL: `${proxy.url}/v1`, maxRetries: 0 });
const anthropic = new Anthropic({ apiKey: "key-of-the-caller", baseURL: proxy.url, maxRetries: 0 });

const model = "fake";
const question = "My name is Maria Lindqvist, my mail is m.l@example.com. Greet me.";
const redacted = "My name is [PERSON_1], my mail is [EMAIL_1]. Greet me.";
const reply = "Hello [PERSON_1]! I wrote to [EMAIL_1], or did you say [EMAIL_7]? Bye PERSON_1";
const restored = "Hello Maria Lindqvist! I wrote to m.l@example.com, or did you say [EMAIL_7]? Bye Maria Lindqvist";
const call = { name: "send_mail", input: { to: "[EMAIL_1]", text: "Dear [PERSON_1]" } };
const realCall = { to: "m.l@example.com", text: "Dear Maria Lindqvist" };
const tool = { type: "object", properties: { to: { type: "string" }, text: { type: "string" } } };
const last = () => provider.seen.at(-1).body;
const answer = (next) => (provider.next = next);
const sizes = [1, 2, 3, 5, 8, 13, 1000];
const collect = async (stream) => {
  const events = [];
  for await (const event of stream) events.push(event);
  return events;
};
async function refusal(request) {
  const before = provider.seen.length;
  try {
    await request();
  } catch (error) {
    equal(provider.seen.length, before);
    return error;
  }
  throw new Error("the request was not refused");
}

await run({
  "chat completions are redacted and restored": async () => {
    answer({ text: reply });
    const result = await openai.chat.completions.create({ model, messages: [{ role: "system", content: "Serve help@example.org." }, { role: "user", content: question }] });
    equal(result.choices[0].message.content, restored.replaceAll("m.l@example.com", "help@example.org"));
    equal(last().messages[1].content, redacted.replace("EMAIL_1", "EMAIL_2"));
    equal(provider.seen.at(-1).headers.authorization, "Bearer key-of-the-caller");
  },
  "chat completions are restored in streams cut anywhere": async () => {
    for (const size of sizes) {
      answer({ text: reply, size });
      const stream = await openai.chat.completions.create({ model, stream: true, messages: [{ role: "user", content: question }] });
      equal((await collect(stream)).map((chunk) => chunk.choices[0].delta.content ?? "").join(""), restored);
    }
  },
  "chat content parts are redacted": async () => {
    answer({ text: "ok" });
    await openai.chat.completions.create({ model, messages: [{ role: "user", content: [{ type: "text", text: question }] }] });
    equal(last().messages[0].content, [{ type: "text", text: redacted }]);
  },
  "chat tool calls are restored and redacted again": async () => {
    answer({ call });
    const tools = [{ type: "function", function: { name: "send_mail", description: "Write to support@example.org", parameters: tool } }];
    const messages = [{ role: "user", content: question }];
    const { message } = (await openai.chat.completions.create({ model, messages, tools })).choices[0];
    equal(JSON.parse(message.tool_calls[0].function.arguments), realCall);
    equal(last().tools, tools);
    answer({ text: "Sent to [EMAIL_1]" });
    messages.push(message, { role: "tool", tool_call_id: "call_1", content: JSON.stringify({ sent: "m.l@example.com" }) });
    equal((await openai.chat.completions.create({ model, messages, tools })).choices[0].message.content, "Sent to m.l@example.com");
    equal(JSON.parse(last().messages[1].tool_calls[0].function.arguments), call.input);
    equal(last().messages[1].tool_calls[0].function.name, "send_mail");
    equal(last().messages[2], { role: "tool", tool_call_id: "call_1", content: '{"sent":"[EMAIL_1]"}' });
  },
  "chat tool calls are restored in streams cut anywhere": async () => {
    for (const size of sizes) {
      answer({ text: "Writing to PERSON_1", call, size });
      const runner = openai.chat.completions.stream({ model, messages: [{ role: "user", content: question }] });
      const { message } = (await runner.finalChatCompletion()).choices[0];
      equal(message.content, "Writing to Maria Lindqvist");
      equal(JSON.parse(message.tool_calls[0].function.arguments), realCall);
    }
  },
  "responses are redacted and restored": async () => {
    answer({ text: reply, call });
    const result = await openai.responses.create({ model, instructions: "Be kind.", input: question });
    equal(result.output_text, restored);
    equal(JSON.parse(result.output[1].arguments), realCall);
    equal([last().instructions, last().input], ["Be kind.", redacted]);
  },
  "responses are restored in streams cut anywhere": async () => {
    for (const size of sizes) {
      answer({ text: reply, call, size });
      const events = await collect(await openai.responses.create({ model, stream: true, input: [{ role: "user", content: [{ type: "input_text", text: question }] }] }));
      const deltas = (type) => events.filter((event) => event.type === type).map((event) => event.delta).join("");
      equal(deltas("response.output_text.delta"), restored);
      equal(JSON.parse(deltas("response.function_call_arguments.delta")), realCall);
      equal(events.find((event) => event.type === "response.output_text.done").text, restored);
      equal(events.at(-1).response.output[0].content[0].text, restored);
      equal(events.map((event) => event.sequence_number), events.map((_, index) => index));
      equal(last().input[0].content[0].text, redacted);
    }
  },
  "a response continues another one with its surrogates": async () => {
    answer({ text: "Hello [PERSON_1]" });
    const first = await openai.responses.create({ model, input: question });
    answer({ text: "You are [PERSON_1], not [PERSON_2]" });
    const second = await openai.responses.create({ model, previous_response_id: first.id, input: "My name is not Torvald Eskelin. Who am I?" });
    equal(second.output_text, "You are Maria Lindqvist, not Torvald Eskelin");
    equal(last().previous_response_id, first.id);
  },
  "a response of another caller is not continued": async () => {
    answer({ text: "Hello [PERSON_1]" });
    const first = await openai.responses.create({ model, input: question });
    const other = new OpenAI({ apiKey: "key-of-another", baseURL: `${proxy.url}/v1`, maxRetries: 0 });
    const error = await refusal(() => other.responses.create({ model, previous_response_id: first.id, input: "Who am I?" }));
    equal([error.status, error.code], [409, "hush_unknown_conversation"]);
  },
  "embeddings are redacted": async () => {
    answer({});
    const result = await openai.embeddings.create({ model, input: [question, "nothing"] });
    equal(result.data.map((entry) => entry.embedding), [[0.5], [0.5]]);
    equal(last().input, [redacted, "nothing"]);
  },
  "embeddings of token ids are refused": async () => {
    const error = await refusal(() => openai.embeddings.create({ model, input: [1, 2, 3] }));
    equal([error.status, error.code], [400, "hush_unreadable_content"]);
  },
  "messages are redacted and restored": async () => {
    answer({ text: reply, call });
    const result = await anthropic.messages.create({ model, max_tokens: 9, system: "Serve help@example.org.", messages: [{ role: "user", content: question }] });
    equal(result.content[0].text, restored.replaceAll("m.l@example.com", "help@example.org"));
    equal([last().system, last().messages[0].content], ["Serve [EMAIL_1].", redacted.replace("EMAIL_1", "EMAIL_2")]);
    equal(provider.seen.at(-1).headers.authorization, "Bearer key-of-the-caller");
  },
  "messages are restored in streams cut anywhere": async () => {
    for (const size of sizes) {
      answer({ text: reply, call, size });
      const result = await anthropic.messages.stream({ model, max_tokens: 9, messages: [{ role: "user", content: question }] }).finalMessage();
      equal(result.content[0].text, restored);
      equal(result.content[1].input, realCall);
    }
  },
  "message tool results are redacted": async () => {
    answer({ text: "Done, [PERSON_1]" });
    const messages = [
      { role: "user", content: [{ type: "text", text: question }] },
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "send_mail", input: realCall }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1", content: [{ type: "text", text: "sent to m.l@example.com" }] }] },
    ];
    const result = await anthropic.messages.create({ model, max_tokens: 9, messages, tools: [{ name: "send_mail", input_schema: tool }] });
    equal(result.content[0].text, "Done, Maria Lindqvist");
    equal(last().messages[1].content[0].input, call.input);
    equal(last().messages[2].content[0].content[0].text, "sent to [EMAIL_1]");
    equal(last().messages[2].content[0].tool_use_id, "toolu_1");
  },
  "what a model thought goes back as it came": async () => {
    answer({ text: "ok" });
    const thinking = { type: "thinking", thinking: "[PERSON_1] or m.l@example.com?", signature: "c2lnbmVk" };
    await anthropic.messages.create({ model, max_tokens: 9, messages: [{ role: "user", content: question }, { role: "assistant", content: [thinking] }, { role: "user", content: "And?" }] });
    equal(last().messages[1].content[0], thinking);
  },
  "images are refused": async () => {
    const url = "data:image/png;base64,AAAA";
    const one = await refusal(() => openai.chat.completions.create({ model, messages: [{ role: "user", content: [{ type: "image_url", image_url: { url } }] }] }));
    const source = { type: "base64", media_type: "image/png", data: "AAAA" };
    const two = await refusal(() => anthropic.messages.create({ model, max_tokens: 9, messages: [{ role: "user", content: [{ type: "image", source }] }] }));
    equal([one.status, one.code, two.status, two.error.error.type], [400, "hush_unreadable_content", 400, "invalid_request_error"]);
  },
  "images pass where they are allowed": async () => {
    const open = await startHush(program, "proxy", ...upstream, "--images", "pass");
    try {
      answer({ text: "a cat for [EMAIL_1]" });
      const client = new OpenAI({ apiKey: "k", baseURL: `${open.url}/v1`, maxRetries: 0 });
      const content = [{ type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } }, { type: "text", text: "for m.l@example.com" }];
      equal((await client.chat.completions.create({ model, messages: [{ role: "user", content }] })).choices[0].message.content, "a cat for m.l@example.com");
      equal(last().messages[0].content, [content[0], { type: "text", text: "for [EMAIL_1]" }]);
    } finally {
      open.stop();
    }
  },
  "an error of the provider reaches the client, restored": async () => {
    answer({ status: 429, error: { error: { message: "[EMAIL_1] is over its limit", type: "rate", code: "limit", param: null } } });
    const error = await openai.chat.completions.create({ model, messages: [{ role: "user", content: question }] }).then(() => null, (e) => e);
    equal([error.status, error.code, error.error.message], [429, "limit", "m.l@example.com is over its limit"]);
  },
  "a provider that is not there is told apart": async () => {
    const lost = await startHush(program, "proxy", "--openai", "http://127.0.0.1:1", "--language", "en", "--listen", "http://127.0.0.1:0");
    try {
      const client = new OpenAI({ apiKey: "k", baseURL: `${lost.url}/v1`, maxRetries: 0 });
      const error = await client.chat.completions.create({ model, messages: [{ role: "user", content: question }] }).then(() => null, (e) => e);
      equal([error.status, error.code], [502, "hush_provider_unreachable"]);
    } finally {
      lost.stop();
    }
  },
  "models are listed": async () => {
    answer({});
    equal((await openai.models.list()).data.map((entry) => entry.id), ["fake"]);
  },
  "uploads are refused": async () => {
    const error = await refusal(() => openai.files.create({ purpose: "assistants", file: new File([question], "q.txt") }));
    equal([error.status, error.code], [415, "hush_not_json"]);
  },
  "lifelike surrogates are restored": async () => {
    const lifelike = await startHush(program, "proxy", ...upstream, "--style", "lifelike");
    try {
      const client = new OpenAI({ apiKey: "k", baseURL: `${lifelike.url}/v1`, maxRetries: 0 });
      answer({ text: "ok" });
      const messages = [{ role: "user", content: question }];
      await client.chat.completions.create({ model, messages });
      const [, name, mail] = /My name is (.+), my mail is (.+)\. Greet/.exec(last().messages[0].content);
      if (name.includes("Lindqvist") || mail.includes("m.l@")) throw new Error("not redacted");
      answer({ text: `Hello ${name}, I wrote to ${mail}`, size: 3 });
      const stream = await client.chat.completions.create({ model, stream: true, messages });
      equal((await collect(stream)).map((chunk) => chunk.choices[0].delta.content ?? "").join(""), "Hello Maria Lindqvist, I wrote to m.l@example.com");
    } finally {
      lifelike.stop();
    }
  },
  "no value reaches the provider or a log": async () => {
    for (const value of ["Lindqvist", "m.l@example.com", "Eskelin"]) {
      equal(provider.seen.filter((request) => !request.text.includes('"thinking"') && !request.text.includes("image_url") && request.text.includes(value)).length, 0);
      equal(proxy.log.includes(value), false);
    }
    equal(proxy.log.includes("surrogates"), true);
  },
});
proxy.stop();
provider.close();
process.exit();
