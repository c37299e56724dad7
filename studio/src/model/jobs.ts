/** A job that this tab has submitted. */
export interface SubmittedJob {
  path: string;
  kind: "text" | "conversation" | "recording";
  submitted: string;
}

const name = "hush.jobs";
const kept = 50;

export const submittedJobs = (): SubmittedJob[] => JSON.parse(sessionStorage.getItem(name) ?? "[]") as SubmittedJob[];

/** Notes a job, newest first. Only its address is kept, for as long as the tab lives. */
export function noteJob(path: string, kind: SubmittedJob["kind"]) {
  const jobs = [{ path, kind, submitted: new Date().toISOString() }, ...submittedJobs()].slice(0, kept);
  sessionStorage.setItem(name, JSON.stringify(jobs));
}
