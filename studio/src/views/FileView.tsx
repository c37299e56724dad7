import { t } from "../i18n";

const linesOfBlock = 50;

/** A file before and after, line by line; redaction keeps the lines. Blocks outside the window are not laid out. */
export function FileView({ before, after }: { before: string; after: string }) {
  const left = before.split("\n");
  const right = after.split("\n");
  const blocks = Array.from({ length: Math.ceil(Math.max(left.length, right.length) / linesOfBlock) }, (_, block) => block * linesOfBlock);
  return (
    <div class="file" tabIndex={0} role="group" aria-label={t("result")}>
      <div class="file-head"><div>{t("before")}</div><div>{t("after")}</div></div>
      {blocks.map((from) => (
        <div key={from} class="file-block">
          <pre>{left.slice(from, from + linesOfBlock).map((line, index) => changed(line, right[from + index] ?? ""))}</pre>
          <pre>{right.slice(from, from + linesOfBlock).map((line, index) => changed(line, left[from + index] ?? ""))}</pre>
        </div>
      ))}
    </div>
  );
}

/** A line with the stretch emphasized in which it differs from the other. */
function changed(line: string, other: string) {
  if (line === other) return line + "\n";
  let start = 0;
  while (start < line.length && line[start] === other[start]) start++;
  let end = line.length;
  for (let last = other.length; end > start && last > start && line[end - 1] === other[last - 1]; last--) end--;
  return [line.slice(0, start), <span class="hidden-words">{line.slice(start, end)}</span>, line.slice(end) + "\n"];
}
