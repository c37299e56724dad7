/** A metric of the server, as its page of metrics (Prometheus text) tells it. */
export interface Metric {
  name: string;
  help: string;
  samples: Sample[];
}

export interface Sample {
  labels: string;
  value: number;
  /** Of a histogram: how many values were measured; `value` is their mean. */
  count?: number;
}

const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/;

/** Reads a page of metrics, those of Hush first. Of a histogram count and mean are kept. */
export function readMetrics(page: string): Metric[] {
  const metrics = new Map<string, Metric>();
  const histograms = new Set<string>();
  const metricOf = (name: string) => {
    const known = metrics.get(name) ?? { name, help: "", samples: [] };
    metrics.set(name, known);
    return known;
  };
  for (const row of page.split("\n")) {
    const [, kind, about, text] = /^# (HELP|TYPE) (\S+) (.*)/.exec(row) ?? [];
    if (kind === "HELP") metricOf(about!).help = text!;
    else if (kind === "TYPE" && text === "histogram") histograms.add(about!);
    if (kind !== undefined) continue;
    const [, name, labels = "", number] = line.exec(row) ?? [];
    if (name === undefined || number === undefined) continue;
    const [, base, part] = /^(.*)_(sum|count|bucket)$/.exec(name) ?? [];
    if (base === undefined || !histograms.has(base)) metricOf(name).samples.push({ labels, value: Number(number) });
    else if (part !== "bucket") addTo(metricOf(base), labels, part === "sum" ? { sum: Number(number) } : { count: Number(number) });
  }
  const isForeign = (metric: Metric) => Number(!metric.name.startsWith("hush_"));
  return [...metrics.values()].filter((metric) => metric.samples.length > 0).sort((one, other) => isForeign(one) - isForeign(other));
}

// The sum of a histogram comes before its count.
function addTo(metric: Metric, labels: string, part: { sum?: number; count?: number }) {
  const sample = metric.samples.find((other) => other.labels === labels) ?? { labels, value: 0 };
  if (!metric.samples.includes(sample)) metric.samples.push(sample);
  if (part.sum !== undefined) sample.value = part.sum;
  if (part.count === undefined) return;
  sample.count = part.count;
  if (part.count > 0) sample.value /= part.count;
}
