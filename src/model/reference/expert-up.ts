/** Twin of shaders/expert-up.wgsl: silu(gate·x̂) · (up·x̂) for the experts that each row chose. */
import { dot, inverseRms, type RowNorm, weighted } from "./linear.ts";

export interface ExpertUpArguments {
  readonly rows: number;
  /** (R, hidden) */
  readonly x: Float32Array;
  readonly hidden: number;
  /** (R, experts); 0 is not chosen */
  readonly gates: Float32Array;
  readonly experts: number;
  /** (experts, inner, hidden) */
  readonly gate: Float32Array;
  readonly up: Float32Array;
  readonly inner: number;
  /** (R, experts, inner) */
  readonly act: Float32Array;
  readonly norm: RowNorm;
}

export function expertUp(a: ExpertUpArguments): void {
  const { hidden, inner, experts } = a;
  for (let r = 0; r < a.rows; r++) {
    const inverse = inverseRms(a.x, r * hidden, hidden, a.norm.eps);
    const row = weighted(a.x, r * hidden, a.norm.weight);
    for (let e = 0; e < experts; e++) {
      if (a.gates[r * experts + e] === 0) continue;
      for (let i = 0; i < inner; i++) {
        const at = (e * inner + i) * hidden;
        const gate = dot(a.gate, at, row, 0, hidden) * inverse;
        const up = dot(a.up, at, row, 0, hidden) * inverse;
        a.act[(r * experts + e) * inner + i] = (gate / (1 + Math.exp(-gate))) * up;
      }
    }
  }
}
