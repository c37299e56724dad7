import { useEffect, useRef } from "preact/hooks";
import { shownTime, t } from "../i18n";
import type { Waveform } from "../model/peaks";
import type { MutedRange } from "../model/recording";

const step = 1; // seconds
const leap = 10;

interface Props {
  label: string;
  waveform: Waveform | null;
  duration: number;
  /** Seconds from the start. */
  time: number;
  ranges: readonly MutedRange[];
  onSeek(time: number): void;
  onToggle(): void;
}

/** A recording over its time, with what is muted of it: a picture to click at, and a slider for keyboard and screen reader. */
export function WaveformSlider({ label, waveform, duration, time, ranges, onSeek, onToggle }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => drawnWithTheme(canvas.current!, () => draw(canvas.current!, waveform, duration, ranges)), [waveform, duration, ranges]);

  const seek = (to: number) => onSeek(Math.min(Math.max(to, 0), duration));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const moves: Record<string, number> = { ArrowRight: step, ArrowUp: step, ArrowLeft: -step, ArrowDown: -step, PageUp: leap, PageDown: -leap, Home: -Infinity, End: Infinity };
    const by = moves[event.key];
    if (by !== undefined) seek(time + by);
    else if (event.key === " " || event.key === "Enter") onToggle();
    else return;
    event.preventDefault();
  };

  const isMuted = ranges.some((range) => range.start <= time && time < range.end);
  return (
    <div
      class="waveform"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.round(duration)}
      aria-valuenow={Math.round(time)}
      aria-valuetext={t(isMuted ? "timeMuted" : "timeOf", { time: shownTime(time), duration: shownTime(duration) })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        seek(((event.clientX - left) / width) * duration);
      }}
    >
      <canvas ref={canvas} />
      <span class="playhead" style={{ left: `${duration === 0 ? 0 : (100 * time) / duration}%` }} />
    </div>
  );
}

/** Draws now and whenever the size or the colours change; gives what ends that. */
function drawnWithTheme(canvas: HTMLCanvasElement, redraw: () => void): () => void {
  const size = new ResizeObserver(redraw); // observes with a first call
  size.observe(canvas);
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", redraw);
  return () => {
    size.disconnect();
    theme.disconnect();
    system.removeEventListener("change", redraw);
  };
}

/** One lane for each channel: the wave in the canvas's colour, what is muted in that of its outline, which is not shown. */
function draw(canvas: HTMLCanvasElement, waveform: Waveform | null, duration: number, ranges: readonly MutedRange[]) {
  const scale = window.devicePixelRatio;
  const width = (canvas.width = Math.max(1, Math.round(canvas.clientWidth * scale)));
  const height = (canvas.height = Math.max(1, Math.round(canvas.clientHeight * scale)));
  const pen = canvas.getContext("2d")!;
  const { color, outlineColor } = getComputedStyle(canvas);
  const lanes = waveform?.channels.length ?? Math.max(1, ...ranges.map((range) => range.channel ?? 1));
  const lane = height / lanes;

  for (let channel = 0; channel < lanes; channel++) {
    pen.fillStyle = outlineColor;
    for (const range of ranges) {
      if (range.channel !== undefined && range.channel !== channel + 1) continue;
      const from = (width * range.start) / duration;
      const to = Math.max(from + scale, (width * range.end) / duration);
      pen.globalAlpha = 0.25;
      pen.fillRect(from, channel * lane, to - from, lane);
      pen.globalAlpha = 1;
      pen.fillRect(from, channel * lane, scale, lane);
      pen.fillRect(to - scale, channel * lane, scale, lane);
    }
    pen.fillStyle = color;
    const middle = (channel + 0.5) * lane;
    pen.fillRect(0, middle, width, 1);
    const peaks = waveform?.channels[channel];
    if (peaks === undefined) continue;
    for (let x = 0; x < width; x++) {
      let peak = 0;
      const to = Math.ceil(((x + 1) * peaks.length) / width);
      for (let at = Math.floor((x * peaks.length) / width); at < to; at++) peak = Math.max(peak, peaks[at]!);
      const half = Math.min(1, peak) * lane * 0.46;
      pen.fillRect(x, middle - half, 1, 2 * half);
    }
  }
}
