/** Twin of shaders/embed.wgsl: looks up each row's token. */
import { rowState, type StepView } from "./step.ts";

/** **Shapes**: `table (vocab, hidden)`, `out (R, hidden)`. */
export function embed(
  view: StepView,
  rows: number,
  hidden: number,
  table: Float32Array,
  out: Float32Array,
): void {
  for (let r = 0; r < rows; r++) {
    const from = rowState(view, r).token * hidden;
    out.set(table.subarray(from, from + hidden), r * hidden);
  }
}
