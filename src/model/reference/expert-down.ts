/** Twin of shaders/expert-down.wgsl: adds the weighted results of each row's experts. */
import { dot } from "./linear.ts";

export interface ExpertDownArguments {
  readonly rows: number;
  /** (R, experts, inner) */
  readonly act: Float32Array;
  /** (R, experts) */
  readonly gates: Float32Array;
  readonly experts: number;
  readonly inner: number;
  /** (experts, hidden, inner) */
  readonly down: Float32Array;
  readonly hidden: number;
  /** (R, hidden), added to */
  readonly out: Float32Array;
}

export function expertDown(a: ExpertDownArguments): void {
  const { hidden, inner, experts } = a;
  for (let r = 0; r < a.rows; r++) {
    for (let e = 0; e < experts; e++) {
      const weight = a.gates[r * experts + e] ?? 0;
      if (weight === 0) continue;
      const at = (r * experts + e) * inner;
      for (let o = 0; o < hidden; o++) {
        const value = dot(a.down, (e * hidden + o) * inner, a.act, at, inner);
        a.out[r * hidden + o] = (a.out[r * hidden + o] ?? 0) + weight * value;
      }
    }
  }
}
