/** Twin of shaders/expert-up.wgsl: silu(gate·x̂) · (up·x̂) for the experts that each row chose. */
import { dot, inverseRms } from "./linear.ts";

export interface ExpertUpArguments {
  readonly rows: number;
  /** (R, hidden) */
  readonly x: Float32Array;
  readonly hidden: number;
  /** (R, experts); 0 is not chosen */
  readonly gates: Float32Array;
  readonly experts: number;
  /** (experts, inner, hidden), the norm's weight folded in */
  readonly gate: Float32Array;
  readonly up: Float32Array;
  readonly inner: number;
  /** (R, experts, inner) */
  readonly act: Float32Array;
  readonly eps: number;
}

export function expertUp(a: ExpertUpArguments): void {
  const { hidden, inner, experts } = a;
  for (let r = 0; r < a.rows; r++) {
    const inverse = inverseRms(a.x, r * hidden, hidden, a.eps);
    for (let e = 0; e < experts; e++) {
      if (a.gates[r * experts + e] === 0) continue;
      for (let i = 0; i < inner; i++) {
        const row = (e * inner + i) * hidden;
        const gate = dot(a.gate, row, a.x, r * hidden, hidden) * inverse;
        const up = dot(a.up, row, a.x, r * hidden, hidden) * inverse;
        a.act[(r * experts + e) * inner + i] = (gate / (1 + Math.exp(-gate))) * up;
      }
    }
  }
}
