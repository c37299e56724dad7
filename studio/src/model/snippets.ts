export type SnippetLanguage = "curl" | "JavaScript" | "Python" | "C#";

export const snippetLanguages: readonly SnippetLanguage[] = ["curl", "JavaScript", "Python", "C#"];

export interface Call {
  /** Absolute address. */
  url: string;
  body: unknown;
  needsKey: boolean;
  /** Whether the answer is a job, to be read where `operation-location` says. */
  isJob: boolean;
}

/** The call as a program of a few lines; the key comes from the environment variable HUSH_KEY. */
export function snippet(language: SnippetLanguage, call: Call): string {
  const json = JSON.stringify(call.body, null, 2);
  switch (language) {
    case "curl":
      return curl(call, json);
    case "JavaScript":
      return javaScript(call, json);
    case "Python":
      return python(call, json);
    case "C#":
      return cSharp(call, json);
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function curl({ url, needsKey, isJob }: Call, json: string): string {
  const key = needsKey ? ` -H "Ocp-Apim-Subscription-Key: $HUSH_KEY"` : "";
  const data = `-H 'Content-Type: application/json'${key} --data-binary ${quoted(json)}`;
  if (!isJob) return `curl -s ${quoted(url)} ${data}\n`;
  return `job=$(curl -s -D - -o /dev/null ${quoted(url)} ${data} | tr -d '\\r' | sed -n 's/^operation-location: //Ip')
until curl -s "$job"${key} | grep -E '"status": ?"(succeeded|failed|partiallyCompleted|cancelled)"'; do sleep 1; done
`;
}

function javaScript({ url, needsKey, isJob }: Call, json: string): string {
  const key = needsKey ? `, "Ocp-Apim-Subscription-Key": process.env.HUSH_KEY` : "";
  const wait = `
const job = answer.headers.get("operation-location");
let result;
do {
  await new Promise((resolve) => setTimeout(resolve, 500));
  result = await (await fetch(job, { headers })).json();
} while (["notStarted", "running", "cancelling"].includes(result.status));
`;
  return `const headers = { "Content-Type": "application/json"${key} };
const body = ${json};
const answer = await fetch(${JSON.stringify(url)}, { method: "POST", headers, body: JSON.stringify(body) });
${isJob ? wait.trimStart() : "const result = await answer.json();\n"}console.log(JSON.stringify(result, null, 2));
`;
}

function python({ url, needsKey, isJob }: Call, json: string): string {
  const key = needsKey ? `, "Ocp-Apim-Subscription-Key": os.environ["HUSH_KEY"]` : "";
  const send = `request = urllib.request.Request(${JSON.stringify(url)}, json.dumps(body).encode(), headers)
with urllib.request.urlopen(request) as answer:
`;
  const wait = `    job = answer.headers["operation-location"]
result = {"status": "running"}
while result["status"] in ("notStarted", "running", "cancelling"):
    time.sleep(0.5)
    with urllib.request.urlopen(urllib.request.Request(job, headers=headers)) as answer:
        result = json.load(answer)
`;
  return `import json${needsKey ? ", os" : ""}${isJob ? ", time" : ""}, urllib.request

headers = {"Content-Type": "application/json"${key}}
body = json.loads(${pythonText(json)})
${send}${isJob ? wait : "    result = json.load(answer)\n"}print(json.dumps(result, indent=2, ensure_ascii=False))
`;
}

// A raw text can't hold its own quotes, which JSON never has three of unescaped.
const pythonText = (json: string) => (json.includes('"""') ? JSON.stringify(json) : `r"""${json}"""`);

function cSharp({ url, needsKey, isJob }: Call, json: string): string {
  const fence = '"'.repeat(Math.max(3, ...[...json.matchAll(/"+/g)].map(([run]) => run.length + 1)));
  const key = needsKey ? `client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", Environment.GetEnvironmentVariable("HUSH_KEY"));\n` : "";
  const wait = `var job = answer.Headers.GetValues("operation-location").Single();
JsonNode result;
do
{
    await Task.Delay(500);
    result = JsonNode.Parse(await client.GetStringAsync(job))!;
}
while (result["status"]!.GetValue<string>() is "notStarted" or "running" or "cancelling");
`;
  return `${isJob ? "using System.Text.Json.Nodes;\n\n" : ""}using var client = new HttpClient();
${key}var body = new StringContent(${fence}
${json}
${fence}, System.Text.Encoding.UTF8, "application/json");
using var answer = await client.PostAsync(${JSON.stringify(url)}, body);
${isJob ? wait : "var result = await answer.Content.ReadAsStringAsync();\n"}Console.WriteLine(result);
`;
}
