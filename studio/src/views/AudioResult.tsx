import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { shownTime, t } from "../i18n";
import { downloadBlob } from "../model/exports";
import { waveformOf, type Waveform } from "../model/peaks";
import type { MutedRange, MutedRecording } from "../model/recording";
import { FileView } from "./FileView";
import { WaveformSlider } from "./WaveformSlider";

type Version = "before" | "after";

const versions = { before: "playBefore", after: "playAfter" } as const;

const around = 1; // seconds that are played before and after a muted piece

interface Props {
  name: string;
  muted: MutedRecording;
  /** The server's own. */
  model: string;
}

/** A recording before and after, at the same place of both, and the pieces that were muted. */
export function AudioResult({ name, muted, model }: Props) {
  const urls = useUrls(muted);
  const waveforms = useWaveforms(muted);
  const players = { before: useRef<HTMLAudioElement>(null), after: useRef<HTMLAudioElement>(null) };
  const [playing, setPlaying] = useState<Version | null>(null);
  const [time, setTime] = useState(0);
  const [length, setLength] = useState(0);
  const [isUnplayable, setIsUnplayable] = useState(false);
  const until = useRef(Infinity);
  const duration = waveforms.before?.duration ?? length;

  const seek = (to: number) => {
    until.current = Infinity;
    setTime(to);
    for (const player of [players.before.current, players.after.current]) if (player !== null) player.currentTime = to;
  };

  const pause = () => {
    players.before.current?.pause();
    players.after.current?.pause();
  };

  // On another page nothing would show what is heard, nor stop it.
  useEffect(() => {
    window.addEventListener("hashchange", pause);
    return () => window.removeEventListener("hashchange", pause);
  }, []);

  const play = (version: Version, from: number) => {
    pause();
    seek(from >= duration ? 0 : from);
    players[version].current?.play().catch(() => setIsUnplayable(true));
  };

  const toggle = (version: Version) => (playing === version ? pause() : play(version, time));

  const playRange = (version: Version, range: MutedRange) => {
    play(version, Math.max(0, range.start - around));
    until.current = range.end + around;
  };

  return (
    <section class="panel" aria-labelledby="audio-result-title">
      <h2 id="audio-result-title">{t("result")}</h2>
      <div class="row">
        <p class="state" role="status">{t("mutedCount", { count: muted.ranges.length })}</p>
        <button onClick={() => downloadBlob("muted-" + name, muted.after)}>{t("download")}</button>
      </div>
      <p class="note">{t("readBy", { model: muted.model ?? model })}</p>
      {muted.warnings.map((warning) => <p key={warning} class="note">{warning}</p>)}
      {isUnplayable && <p class="problem" role="alert">{t("unplayable")}</p>}
      {(Object.keys(versions) as Version[]).map((version) => (
        <div key={version} class="player" role="group" aria-label={t(version)}>
          <h3>{t(version)}</h3>
          <audio
            ref={players[version]}
            src={urls[version]}
            preload="metadata"
            onLoadedMetadata={(event) => Number.isFinite(event.currentTarget.duration) && setLength(event.currentTarget.duration)}
            onPlay={() => setPlaying(version)}
            onPause={() => setPlaying((now) => (now === version ? null : now))}
            onTimeUpdate={(event) => {
              const { currentTime, paused } = event.currentTarget;
              if (paused) return;
              setTime(currentTime);
              if (currentTime >= until.current) pause();
            }}
          />
          <div class="row">
            <button onClick={() => toggle(version)}>{playing === version ? t("pause") : t(versions[version])}</button>
            <span class="note">{t("timeOf", { time: shownTime(time), duration: shownTime(duration) })}</span>
          </div>
          <WaveformSlider label={t("positionIn", { version: t(version) })} waveform={waveforms[version]} duration={duration} time={time} ranges={muted.ranges} onSeek={seek} onToggle={() => toggle(version)} />
        </div>
      ))}
      <h3>{t("mutedRanges")}</h3>
      {muted.ranges.length === 0 ? <p class="empty">{t("nothingMuted")}</p> : (
        <ol class="ranges" tabIndex={0} aria-label={t("mutedRanges")}>
          {muted.ranges.map((range, index) => {
            const words = t("rangeOf", { start: shownTime(range.start), end: shownTime(range.end) }) + (range.channel === undefined ? "" : `, ${t("channel", { number: range.channel })}`);
            return (
              <li key={index}>
                {words}{" "}
                {(Object.keys(versions) as Version[]).map((version) => <button key={version} aria-label={`${t(versions[version])}: ${words}`} onClick={() => playRange(version, range)}>{t(versions[version])}</button>)}
              </li>
            );
          })}
        </ol>
      )}
      <h3>{t("transcript")}</h3>
      <FileView before={muted.transcript.before} after={muted.transcript.after} />
    </section>
  );
}

/** Addresses of both recordings inside the tab, given up with the page. */
function useUrls(muted: MutedRecording): Record<Version, string> {
  const urls = useMemo(() => ({ before: URL.createObjectURL(muted.before), after: URL.createObjectURL(muted.after) }), [muted]);
  useEffect(() => () => Object.values(urls).forEach((url) => URL.revokeObjectURL(url)), [urls]);
  return urls;
}

function useWaveforms(muted: MutedRecording): Record<Version, Waveform | null> {
  const [waveforms, setWaveforms] = useState<Record<Version, Waveform | null>>({ before: null, after: null });
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const before = await waveformOf(muted.before);
      const after = await waveformOf(muted.after);
      if (!isOver) setWaveforms({ before, after });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [muted]);
  return waveforms;
}
