/** Replaying one export and timing its parts; the same in Node and in a page. */
import type { ExportItem } from "../src/kernel/host/export-reader.ts";
import { Replay } from "../src/kernel/host/replay.ts";

/** One row of the table. **Units**: ms of wall clock, MB of 10⁶ bytes. */
export type Row = Record<string, string | number>;

/** Reads all lines, then checks what they state. */
export function measure(module: object, file: string, text: string): Row {
  const start = performance.now();
  const lines = text.split("\n");
  const replay = new Replay(module);
  const items: ExportItem[] = [];
  for (const line of lines) {
    const item = replay.read(line);
    if (item !== undefined) items.push(item);
  }
  const parsed = performance.now();
  let verdict = "accepted";
  let fuel = 0;
  for (const item of items) {
    const answer = replay.check(item).verdict;
    fuel += replay.kernel.stats().fuel;
    if (answer.kind === "accepted") continue;
    verdict = `${answer.kind}: ${answer.reason} (${answer.declaration})`;
    break;
  }
  const done = performance.now();
  const stats = replay.kernel.stats();
  return {
    file,
    verdict,
    declarations: items.length,
    "parse ms": Math.round(parsed - start),
    "check ms": Math.round(done - parsed),
    "total ms": Math.round(done - start),
    "kernel peak MB": Math.round(stats.peak / 1e5) / 10,
    terms: stats.terms,
    "cache hits": stats.cacheHits,
    fuel,
  };
}
