// Submits a job with Microsoft's client for conversations and prints what the client makes of the answer.
// Arguments: endpoint, key, API version or "default". Standard input: the request body.
import { AzureKeyCredential } from "@azure/core-auth";
import { ConversationAnalysisClient } from "@azure/ai-language-conversations";

const [endpoint, key, apiVersion] = process.argv.slice(2);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const request = JSON.parse(Buffer.concat(chunks).toString("utf8"));

const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
if (apiVersion !== "default") options.apiVersion = apiVersion;
const client = new ConversationAnalysisClient(endpoint, new AzureKeyCredential(key), options);

try {
  const poller = await client.beginConversationAnalysis(request, { updateIntervalInMs: 200 });
  const state = await poller.pollUntilDone();
  console.log(JSON.stringify({ state }));
} catch (error) {
  console.log(JSON.stringify({ error: { statusCode: error.statusCode, code: error.code, message: error.message } }));
}
