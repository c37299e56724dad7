import { useRef, useState } from "preact/hooks";
import type { Status } from "../model/models";
import type { ServerSettings } from "../model/wire";
import type { Segment } from "../model/review";
import type { Analysis } from "./analysis";
import { DetailsPanel } from "./DetailsPanel";
import { InputPanel } from "./InputPanel";
import { ResultPanel } from "./ResultPanel";
import { ReviewPanel } from "./ReviewPanel";
import { SettingsPanel } from "./SettingsPanel";

/** A stretch of a unit that a person points at or has selected. */
export interface Pointed {
  unit: string;
  segment: Segment;
}

interface Props {
  server: ServerSettings;
  analysis: Analysis;
  status: Status | null;
  onRecording(files: Iterable<File>): void;
}

export function RedactPage({ server, analysis, status, onRecording }: Props) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [withRejected, setWithRejected] = useState(false);
  const details = useRef<HTMLElement>(null);

  return (
    <div class="workbench">
      <InputPanel analysis={analysis} onRecording={onRecording} />
      <SettingsPanel server={server} analysis={analysis} status={status} />
      <ResultPanel server={server} analysis={analysis} model={status?.model ?? server.modelVersion} withRejected={withRejected} onRejected={setWithRejected} pointed={pointed} onPoint={setPointed} onOpen={() => details.current?.focus()} />
      <aside>
        <DetailsPanel root={details} server={server} analysis={analysis} pointed={pointed} onPoint={setPointed} />
        <ReviewPanel server={server} analysis={analysis} />
      </aside>
    </div>
  );
}
