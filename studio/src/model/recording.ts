import { call, followJob, jobPath } from "./api";
import { noteJob } from "./jobs";
import { modelQuery } from "./models";
import type { ErrorBody, Warning } from "./wire";

export const fills = ["silence", "beep", "noise"] as const;

export interface MuteChoice {
  language: string;
  fill: (typeof fills)[number];
  /** Milliseconds before and after each range that are muted as well; 0 to 10,000. */
  padding: number;
}

export const firstMuteChoice: MuteChoice = { language: "en", fill: "silence", padding: 60 };

/** A piece of a recording, in seconds. Without a channel all of them; the first has number 1. */
export interface MutedRange {
  start: number;
  end: number;
  channel?: number;
}

export interface MutedRecording {
  before: Blob;
  after: Blob;
  ranges: MutedRange[];
  warnings: string[];
  /** The chosen model that read the transcript, by its own name; absent where none was chosen. */
  model?: string;
  transcript: { before: string; after: string };
}

interface RecordingJobAnswer {
  status: string;
  errors: ErrorBody[];
  warnings: Warning[];
  hushModel?: string;
  mutedRanges?: { offset: number; duration: number; channel?: number }[];
}

const ticksOfSecond = 10_000_000;

export const isRecording = (file: File) => file.type.startsWith("audio/") || /\.(wav|wave|rf64|mp3|ogg|oga|opus|flac|m4a|aac)$/i.test(file.name);

/** Has a recording muted by its transcript, and the transcript redacted, both by one model. */
export async function muteRecording(recording: File, transcript: File, choice: MuteChoice, model: string, signal: AbortSignal): Promise<MutedRecording> {
  const form = new FormData();
  form.append("transcript", transcript, "transcript");
  form.append("audio", recording, "audio.wav");
  const query = new URLSearchParams({ language: choice.language, fill: choice.fill, padding: String(choice.padding) });
  const path = jobPath(await call(`/audio/redact?${query}${modelQuery(model)}`, { method: "POST", body: form, signal }));
  noteJob(path, "recording");
  const text = await transcript.text();
  const [job, redacted] = await Promise.all([
    followJob<RecordingJobAnswer>(path, signal),
    call(`/transcripts/redact?${new URLSearchParams({ language: choice.language })}${modelQuery(model)}`, { method: "POST", body: text, signal }),
  ]);
  if (job.status !== "succeeded") throw new Error(job.errors[0]?.innererror?.message ?? job.errors[0]?.message ?? job.status);
  const muted = await call(`${path}/recording`, { signal });
  const ranges = (job.mutedRanges ?? []).map(({ offset, duration, channel }) => ({
    start: offset / ticksOfSecond,
    end: (offset + duration) / ticksOfSecond,
    ...(channel === undefined ? {} : { channel }),
  }));
  return { before: recording, after: await muted.blob(), ranges, warnings: job.warnings.map((warning) => warning.message), ...(job.hushModel === undefined ? {} : { model: job.hushModel }), transcript: { before: text, after: await redacted.text() } };
}
