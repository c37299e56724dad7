import { useEffect, useState } from "preact/hooks";
import { named, shownDate, t } from "../i18n";
import { ApiError, cancelJob, hasEnded, read } from "../model/api";
import { submittedJobs, type SubmittedJob } from "../model/jobs";
import type { JobAnswer } from "../model/wire";

type Known = JobAnswer | "gone";

const kinds = { text: "kindText", conversation: "kindConversation", recording: "recording" } as const;

const between = 1000; // milliseconds between two looks at the jobs that go on

export function JobsPage() {
  const [jobs] = useState<SubmittedJob[]>(submittedJobs);
  const [states, setStates] = useState<ReadonlyMap<string, Known>>(new Map());
  const [shown, setShown] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const look = async (path: string) => {
    try {
      const state = await read<JobAnswer>(path);
      setStates((before) => new Map(before).set(path, state));
      return hasEnded(state.status);
    } catch (failure) {
      if (!(failure instanceof ApiError && failure.status === 404)) throw failure;
      setStates((before) => new Map(before).set(path, "gone"));
      return true;
    }
  };

  useEffect(() => {
    let isOver = false;
    const follow = async () => {
      let open = jobs.map((job) => job.path);
      while (!isOver && open.length > 0) {
        const ended = new Set<string>();
        for (const path of open) if (!isOver && (await look(path))) ended.add(path);
        open = open.filter((path) => !ended.has(path));
        await new Promise((resolve) => setTimeout(resolve, between));
      }
    };
    follow().catch((failure: Error) => setProblem(failure.message));
    return () => {
      isOver = true;
    };
  }, []);

  const cancel = (path: string) => cancelJob(path).then(() => look(path)).catch((failure: Error) => setProblem(failure.message));
  const result = shown === null ? undefined : states.get(shown);

  return (
    <section class="panel" aria-labelledby="jobs-title">
      <h2 id="jobs-title">{t("jobs")}</h2>
      <p class="note">{t("jobsHint")}</p>
      {problem !== null && <p class="problem" role="alert">{problem}</p>}
      {jobs.length === 0 ? (
        <p class="empty">{t("jobsEmpty")}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="group" aria-label={t("jobs")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("job")}</th><th scope="col">{t("kind")}</th><th scope="col">{t("status")}</th>
                <th scope="col">{t("created")}</th><th scope="col">{t("expires")}</th><th scope="col">{t("actions")}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map(({ path, kind, submitted }) => {
                const state = states.get(path);
                const job = state === "gone" ? undefined : state;
                const id = /jobs\/([\w-]{8})/.exec(path)?.[1];
                return (
                  <tr key={path}>
                    <th scope="row"><code>{id}</code></th>
                    <td>{t(kinds[kind])}</td>
                    <td data-state={job?.status}>{state === "gone" ? t("gone") : (job === undefined ? "…" : named(job.status))}</td>
                    <td>{shownDate(submitted)}</td>
                    <td>{job === undefined ? "" : shownDate(job.expirationDateTime)}</td>
                    <td class="row">
                      {job !== undefined && !hasEnded(job.status) && <button aria-label={`${t("cancelJob")} ${id}`} onClick={() => cancel(path)}>{t("cancel")}</button>}
                      {job !== undefined && hasEnded(job.status) && <button aria-label={`${t("showResult")} ${id}`} aria-expanded={shown === path} onClick={() => setShown(shown === path ? null : path)}>{t("showResult")}</button>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {result !== undefined && result !== "gone" && <pre class="program" tabIndex={0} role="group" aria-label={t("showResult")}>{JSON.stringify(result, null, 2)}</pre>}
    </section>
  );
}
