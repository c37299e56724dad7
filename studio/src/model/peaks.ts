/** How loud a recording is over its time: of each channel the largest sample of each of many equal pieces, 0 to 1. */
export interface Waveform {
  /** Seconds. */
  duration: number;
  channels: Float32Array[];
}

// A larger file would take more memory than its picture is worth.
const largestDrawn = 300_000_000; // bytes
const decodedRate = 8000; // samples a second: enough for a picture
const pieceCount = 2000;
const samplesAtOnce = 2_000_000; // between two of these the page answers

/** The waveform of a recording; null when the browser can't decode it or it is too large. */
export async function waveformOf(recording: Blob): Promise<Waveform | null> {
  if (recording.size > largestDrawn) return null;
  let decoded: AudioBuffer;
  try {
    decoded = await new OfflineAudioContext(1, 1, decodedRate).decodeAudioData(await recording.arrayBuffer());
  } catch {
    return null; // no format of this browser
  }
  const channels: Float32Array[] = [];
  for (let channel = 0; channel < decoded.numberOfChannels; channel++) channels.push(await peaksOf(decoded.getChannelData(channel)));
  return { duration: decoded.duration, channels };
}

async function peaksOf(samples: Float32Array): Promise<Float32Array> {
  const peaks = new Float32Array(Math.min(pieceCount, Math.max(1, samples.length)));
  let sinceBreak = 0;
  for (let piece = 0; piece < peaks.length; piece++) {
    const from = Math.floor((piece * samples.length) / peaks.length);
    const to = Math.floor(((piece + 1) * samples.length) / peaks.length);
    let peak = 0;
    for (let at = from; at < to; at++) peak = Math.max(peak, Math.abs(samples[at]!));
    peaks[piece] = peak;
    sinceBreak += to - from;
    if (sinceBreak < samplesAtOnce) continue;
    sinceBreak = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return peaks;
}
