import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { firstLanguage } from "../i18n";
import { analyze, explainText, unitsOf, type Progress, type UnitResult } from "../model/analysis";
import { keptModel } from "../model/models";
import { firstChoice, readForm, type Choice } from "../model/requests";
import type { Review } from "../model/review";
import type { Source, Unit } from "../model/source";
import type { ServerSettings } from "../model/wire";

/** The one analysis that the pages share: what was put in, what was asked for, what came back, and what a person says of it. */
export interface Analysis {
  source: Source | null;
  units: readonly Unit[];
  /** The text of each unit that detection reads and the page highlights. */
  texts: ReadonlyMap<string, string>;
  choice: Choice;
  progress: Progress | null;
  isRunning: boolean;
  /** Whether the results answer everything that was asked: nothing is under way, was cancelled or failed. */
  isWhole: boolean;
  problem: string | null;
  review: Review;
  start(source: Source): void;
  choose(change: Partial<Choice>): void;
  cancel(): void;
  clear(): void;
  mark(review: Review): void;
  /** Fetches the explanation of a piece whose result came without one. */
  explain(unit: string): Promise<void>;
}

/** Progress in which results that were explained meanwhile stand in place of those that were not. */
const withExplanations = (progress: Progress, explained: ReadonlyMap<string, UnitResult>): Progress =>
  explained.size === 0 ? progress : { ...progress, results: new Map([...progress.results, ...explained]) };

const quiet = 250; // milliseconds without a further change before settings take effect

export function useAnalysis(server: ServerSettings | null): Analysis {
  const [source, setSource] = useState<Source | null>(null);
  const [choice, setChoice] = useState<Choice>(() => ({ ...firstChoice, language: firstLanguage(), model: keptModel.get() }));
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [review, setReview] = useState<Review>(new Map());
  const running = useRef<AbortController | null>(null);
  // Whether the results on the page answer the settings of now, and not those before.
  const answered = useRef(true);
  const explaining = useRef(new Set<string>());
  const explained = useRef(new Map<string, UnitResult>());

  const units = useMemo(() => (source === null || server === null ? [] : unitsOf(source, server)), [source, server]);
  const isTranscript = source?.kind === "conversation" && source.modality === "transcript";
  const texts = useMemo(() => new Map(units.map((unit) => [unit.id, unit.forms[readForm(unit, choice, isTranscript)] ?? ""])), [units, choice.source]);

  const stop = () => {
    running.current?.abort();
    running.current = null;
    setIsRunning(false);
  };

  /** Takes results of the settings before off the page, when none of the new ones will come. */
  const dropOlder = () => {
    if (answered.current) return;
    answered.current = true;
    setProgress(null);
  };

  const cancel = () => {
    stop();
    dropOlder();
  };

  // Results of the settings before stay on the page until the first new ones come.
  useEffect(() => {
    stop();
    if (source === null || server === null) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      running.current = abort;
      explained.current = new Map();
      answered.current = false;
      setIsRunning(true);
      setProblem(null);
      try {
        await analyze(source, units, choice, server, abort.signal, (next) => {
          if (abort.signal.aborted) return;
          answered.current = true;
          setProgress(withExplanations(next, explained.current));
        });
      } catch (failure) {
        if (!abort.signal.aborted) {
          setProblem(failure instanceof Error ? failure.message : String(failure));
          dropOlder();
        }
      }
      if (!abort.signal.aborted) setIsRunning(false);
    }, progress === null ? 0 : quiet);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [source, choice, server]);

  const explain = async (id: string) => {
    const unit = units.find((other) => other.id === id);
    const abort = running.current;
    if (unit === undefined || abort === null || server === null || explaining.current.has(id)) return;
    explaining.current.add(id);
    try {
      const result = await explainText(unit, choice, server, abort.signal);
      if (result !== undefined && !abort.signal.aborted) {
        explained.current.set(id, result);
        setProgress((now) => now && withExplanations(now, explained.current));
      }
    } catch (failure) {
      if (!abort.signal.aborted) setProblem(failure instanceof Error ? failure.message : String(failure));
    }
    explaining.current.delete(id);
  };

  const isWhole = progress !== null && progress.done === progress.total && !isRunning;

  return {
    source, units, texts, choice, progress, isRunning, isWhole, problem, review, cancel, explain,
    start(next) {
      setReview(new Map());
      setProgress(null);
      setSource(next);
    },
    choose(change) {
      // Marks and results are offsets in the form that was read.
      if (change.source !== undefined) {
        setReview(new Map());
        setProgress(null);
      }
      if (change.model !== undefined) keptModel.set(change.model);
      setChoice((before) => ({ ...before, ...change }));
    },
    clear() {
      cancel();
      setSource(null);
      setProgress(null);
      setProblem(null);
      setReview(new Map());
    },
    mark: setReview,
  };
}
