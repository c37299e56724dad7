import { useEffect, useState } from "preact/hooks";
import { named, shownNumber, t } from "../i18n";
import { ApiError, call, hasEnded, read } from "../model/api";
import { submittedJobs } from "../model/jobs";
import { readMetrics, type Metric } from "../model/metrics";
import type { JobAnswer } from "../model/wire";

const between = 5000; // milliseconds between two looks

interface Numbers {
  /** What the server says of itself: `ready`, or why it is not. */
  state: string;
  jobs: ReadonlyMap<string, number>;
  /** Null where this caller gets none. */
  metrics: Metric[] | null;
}

/** How the server is: whether it is ready, the jobs of this tab by state, and its own metrics where this caller may read them. */
export function MetricsPage({ model }: { model: string }) {
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let timer = 0;
    let isOver = false;
    let hasMetrics = true; // until the server says otherwise; it is not asked again
    const ended = new Map<string, string>(); // states of jobs that do not change any more; their results are not read again
    const look = async () => {
      try {
        const next = await readNumbers(hasMetrics, ended);
        hasMetrics = next.metrics !== null;
        if (isOver) return;
        setNumbers(next);
        setProblem(null);
      } catch {
        if (!isOver) setProblem(t("unreachable"));
      }
      if (!isOver) timer = window.setTimeout(look, between);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);

  return (
    <section class="panel" aria-labelledby="metrics-title">
      <h2 id="metrics-title">{t("metrics")}</h2>
      {problem !== null && <p class="problem" role="alert">{problem}</p>}
      {numbers !== null && (
        <>
          <dl class="figures">
            <dt>{t("status")}</dt><dd>{named(numbers.state)}</dd>
            <dt>{t("model", { model: "" }).trim()}</dt><dd>{model}</dd>
            {[...numbers.jobs].map(([state, count]) => <><dt>{t("jobsOfState", { state: named(state) })}</dt><dd>{shownNumber(count)}</dd></>)}
          </dl>
          <h3>{t("serverMetrics")}</h3>
          {numbers.metrics === null ? <p class="empty">{t("noMetrics")}</p> : (
            <div class="scroll" tabIndex={0} role="group" aria-label={t("serverMetrics")}>
              <table class="metrics">
                <thead><tr><th scope="col">{t("metric")}</th><th scope="col">{t("labels")}</th><th scope="col">{t("value")}</th></tr></thead>
                <tbody>
                  {numbers.metrics.flatMap((metric) => metric.samples.map((sample, index) => (
                    <tr key={metric.name + sample.labels}>
                      <th scope="row"><code>{metric.name}</code>{index === 0 && <><br /><span class="note" lang="en">{metric.help}</span></>}</th>
                      <td><code>{sample.labels}</code></td>
                      <td>{sample.count === undefined ? shownNumber(sample.value) : t("meanOf", { mean: shownNumber(sample.value), count: sample.count })}</td>
                    </tr>
                  )))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </section>
  );
}

async function readNumbers(withMetrics: boolean, ended: Map<string, string>): Promise<Numbers> {
  const stateOf = async (path: string) => {
    const state = ended.get(path) ?? (await read<JobAnswer>(path).then((job) => job.status, () => "gone"));
    if (hasEnded(state)) ended.set(path, state);
    return state;
  };
  const [ready, metrics, states] = await Promise.all([
    fetch("/ready").then((answer) => answer.json() as Promise<{ status: string; reason?: string }>),
    withMetrics ? readPage() : null,
    Promise.all(submittedJobs().map(({ path }) => stateOf(path))),
  ]);
  const jobs = new Map([...Map.groupBy(states, (state) => state)].map(([state, all]) => [state, all.length]));
  return { state: ready.reason ?? ready.status, jobs, metrics };
}

/** The server's metrics; null where it has none, or none for this caller. */
async function readPage(): Promise<Metric[] | null> {
  try {
    return readMetrics(await (await call("/metrics")).text());
  } catch (failure) {
    if (failure instanceof ApiError && [401, 403, 404].includes(failure.status)) return null;
    throw failure;
  }
}
