import type { ErrorBody, JobAnswer } from "./wire";

const keyName = "hush.key";

/** The key lives as long as the tab: sessionStorage only. */
export const key = {
  get: () => sessionStorage.getItem(keyName) ?? "",
  set: (value: string) => (value === "" ? sessionStorage.removeItem(keyName) : sessionStorage.setItem(keyName, value)),
};

export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const mostTries = 5; // of a call that a busy server puts off

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls the server that served the page. A call that is put off for a while is tried again. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (key.get() !== "") headers.set("Ocp-Apim-Subscription-Key", key.get());
  let answer = await fetch(path, { ...init, headers });
  for (let tries = 1; (answer.status === 429 || answer.status === 503) && tries < mostTries; tries++) {
    await wait(Number(answer.headers.get("Retry-After") ?? 1) * 1000);
    answer = await fetch(path, { ...init, headers });
  }
  if (!answer.ok) throw new ApiError(answer.status, await messageOf(answer));
  return answer;
}

export const post = (path: string, body: unknown, signal?: AbortSignal) =>
  call(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" }, signal: signal ?? null });

export const read = async <T>(path: string, signal?: AbortSignal) => (await (await call(path, { signal: signal ?? null })).json()) as T;

/** Returns when the server takes requests, however long it loads. */
export async function untilReady(): Promise<void> {
  while (!(await fetch("/ready")).ok) await wait(1000);
}

async function messageOf(answer: Response): Promise<string> {
  try {
    const { error } = (await answer.json()) as { error: ErrorBody };
    return error.innererror?.message ?? error.message;
  } catch {
    return `${answer.status} ${answer.statusText}`;
  }
}

export const hasEnded = (status: string) => ["succeeded", "partiallyCompleted", "failed", "cancelled"].includes(status);

/** Path and query of a job just accepted, on this server however it calls itself. */
export function jobPath(answer: Response): string {
  const location = new URL(answer.headers.get("operation-location") ?? "", window.location.href);
  return location.pathname + location.search;
}

/** Reads a job until it has ended. */
export async function followJob<T extends { status: string } = JobAnswer>(path: string, signal: AbortSignal): Promise<T> {
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1000)) {
    const job = await read<T>(path, signal);
    if (hasEnded(job.status)) return job;
    await wait(pause);
  }
}

export const cancelJob = (path: string) => call(path.replace(/(?=\?|$)/, ":cancel"), { method: "POST" });
