// A provider of language models for the checks: notes what it is sent and answers what a check says, in the formats of OpenAI and Anthropic.
import { createServer } from "node:http";

// Splits a text into pieces of so many characters, as a stream would send it.
const cut = (text, size) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];

const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

const chat = {
  whole: (reply) => ({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "fake",
    choices: [{ index: 0, finish_reason: reply.call ? "tool_calls" : "stop", logprobs: null, message: { role: "assistant", content: reply.text ?? null, refusal: null, tool_calls: reply.call && [{ id: "call_1", type: "function", function: { name: reply.call.name, arguments: JSON.stringify(reply.call.input) } }] } }],
    usage,
  }),
  stream: (reply, size) => {
    const chunk = (delta, finish = null) => ({ data: { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "fake", choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }] } });
    const pieces = [chunk({ role: "assistant", content: "" }), ...cut(reply.text ?? "", size).map((content) => chunk({ content }))];
    if (reply.call) {
      pieces.push(chunk({ tool_calls: [{ index: 0, id: "call_1", type: "function", function: { name: reply.call.name, arguments: "" } }] }));
      for (const part of cut(JSON.stringify(reply.call.input), size)) pieces.push(chunk({ tool_calls: [{ index: 0, function: { arguments: part } }] }));
    }
    return [...pieces, chunk({}, reply.call ? "tool_calls" : "stop"), { data: "[DONE]" }];
  },
};

let responses = 0;
const outputOf = (reply) => [
  ...(reply.text ? [{ id: "msg_1", type: "message", role: "assistant", status: "completed", content: [{ type: "output_text", text: reply.text, annotations: [] }] }] : []),
  ...(reply.call ? [{ id: "fc_1", type: "function_call", call_id: "call_1", name: reply.call.name, arguments: JSON.stringify(reply.call.input), status: "completed" }] : []),
];
const response = {
  whole: (reply) => ({ id: `resp_${++responses}`, object: "response", created_at: 1, status: "completed", model: "fake", output: outputOf(reply), parallel_tool_calls: true, tools: [], tool_choice: "auto", error: null, incomplete_details: null, instructions: null, metadata: {} }),
  stream: (reply, size) => {
    const whole = response.whole(reply);
    const events = [{ type: "response.created", response: { ...whole, status: "in_progress", output: [] } }];
    whole.output.forEach((item, output_index) => {
      const at = { item_id: item.id, output_index };
      events.push({ type: "response.output_item.added", output_index, item: item.type === "message" ? { ...item, content: [] } : { ...item, arguments: "" } });
      if (item.type === "message") {
        events.push({ type: "response.content_part.added", ...at, content_index: 0, part: { type: "output_text", text: "", annotations: [] } });
        for (const delta of cut(reply.text, size)) events.push({ type: "response.output_text.delta", ...at, content_index: 0, delta, logprobs: [] });
        events.push({ type: "response.output_text.done", ...at, content_index: 0, text: reply.text, logprobs: [] });
        events.push({ type: "response.content_part.done", ...at, content_index: 0, part: item.content[0] });
      } else {
        for (const delta of cut(item.arguments, size)) events.push({ type: "response.function_call_arguments.delta", ...at, delta });
        events.push({ type: "response.function_call_arguments.done", ...at, name: item.name, arguments: item.arguments });
      }
      events.push({ type: "response.output_item.done", output_index, item });
    });
    events.push({ type: "response.completed", response: whole });
    return events.map((event, sequence_number) => ({ event: event.type, data: { ...event, sequence_number } }));
  },
};

const blocksOf = (reply) => [
  ...(reply.text ? [{ type: "text", text: reply.text, citations: null }] : []),
  ...(reply.call ? [{ type: "tool_use", id: "toolu_1", name: reply.call.name, input: reply.call.input }] : []),
];
const messages = {
  whole: (reply) => ({ id: "msg_1", type: "message", role: "assistant", model: "fake", content: blocksOf(reply), stop_reason: reply.call ? "tool_use" : "end_turn", stop_sequence: null, usage: { input_tokens: 1, output_tokens: 1 } }),
  stream: (reply, size) => {
    const whole = messages.whole(reply);
    const events = [{ type: "message_start", message: { ...whole, content: [], stop_reason: null } }, { type: "ping" }];
    whole.content.forEach((block, index) => {
      const isText = block.type === "text";
      events.push({ type: "content_block_start", index, content_block: isText ? { ...block, text: "" } : { ...block, input: {} } });
      for (const part of cut(isText ? block.text : JSON.stringify(block.input), size))
        events.push({ type: "content_block_delta", index, delta: isText ? { type: "text_delta", text: part } : { type: "input_json_delta", partial_json: part } });
      events.push({ type: "content_block_stop", index });
    });
    events.push({ type: "message_delta", delta: { stop_reason: whole.stop_reason, stop_sequence: null }, usage: { output_tokens: 1 } }, { type: "message_stop" });
    return events.map((event) => ({ event: event.type, data: event }));
  },
};

const embeddings = (request) => {
  const vector = request.encoding_format === "base64" ? Buffer.from(new Float32Array([0.5]).buffer).toString("base64") : [0.5];
  return { object: "list", model: "fake", data: [request.input].flat().map((_, index) => ({ object: "embedding", index, embedding: vector })), usage: { prompt_tokens: 1, total_tokens: 1 } };
};
const kinds = { "/v1/chat/completions": chat, "/v1/responses": response, "/v1/messages": messages };

/** Starts it. `next` is what it answers: { text, call, status, size }; `seen` is what it was sent. */
export async function startProvider() {
  const provider = { next: {}, seen: [] };
  const server = createServer((request, answer) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      const path = request.url.split("?")[0];
      const sent = body === "" ? null : JSON.parse(body);
      provider.seen.push({ method: request.method, path, headers: request.headers, body: sent, text: body });
      const json = (status, value) => answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
      const { next } = provider;
      if (next.status) return json(next.status, next.error);
      if (path === "/v1/embeddings") return json(200, embeddings(sent));
      if (path === "/v1/models") return json(200, { object: "list", data: [{ id: "fake", object: "model", created: 1, owned_by: "nobody" }] });
      if (!sent?.stream) return json(200, kinds[path].whole(next));
      answer.writeHead(200, { "content-type": "text/event-stream" });
      for (const { event, data } of kinds[path].stream(next, next.size ?? 4))
        answer.write(`${event ? `event: ${event}\n` : ""}data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`);
      answer.end();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  provider.url = `http://127.0.0.1:${server.address().port}`;
  provider.close = () => server.close();
  return provider;
}
