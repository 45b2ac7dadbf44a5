/** Twin of shaders/embed.wgsl: looks up each row's token. */
import { rowState, type StepView } from "./step.ts";

/** A table is f32, or u32 with two bf16 a word, the first in the low half. */
export function embed(
  view: StepView,
  rows: number,
  hidden: number,
  table: Float32Array | Uint32Array,
  out: Float32Array,
): void {
  const bits = new Uint32Array(out.buffer, out.byteOffset, out.length);
  for (let r = 0; r < rows; r++) {
    const from = rowState(view, r).token * hidden;
    if (table instanceof Float32Array) {
      out.set(table.subarray(from, from + hidden), r * hidden);
      continue;
    }
    for (let i = 0; i < hidden; i++) {
      const word = table[(from + i) >> 1] ?? 0;
      bits[r * hidden + i] = (from + i) & 1 ? word & 0xffff0000 : word << 16;
    }
  }
}
