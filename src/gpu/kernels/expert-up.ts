/** Launches shaders/expert-up.wgsl, with weights in either format. */
import code from "../../../shaders/expert-up.wgsl?raw";
import norms from "../../../shaders/shared/norms.wgsl?raw";
import f32 from "../../../shaders/shared/pair-f32.wgsl?raw";
import q4 from "../../../shaders/shared/pair-q4.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { type Dispatch, type Kernels, type KernelSource } from "../kernel.ts";
import { TILE } from "../layout.ts";

export const expertUpSources: readonly KernelSource[] = [
  {
    label: "expert-up-f32",
    weights: 2,
    code: step + f32 + rowsCode + norms + code,
    tiled: true,
    buffers: ["read", "read", "read", "write"],
  },
  {
    label: "expert-up-q4",
    weights: 4,
    code: step + q4 + rowsCode + norms + code,
    tiled: true,
    buffers: ["read", "read", "read", "write"],
  },
];

export function expertUp(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    x: TensorBuffer;
    gates: TensorBuffer;
    gate: MatrixBuffer;
    up: MatrixBuffer;
    act: TensorBuffer;
    eps: number;
  },
): Dispatch {
  const { rows: inner, columns, count } = a.gate;
  return kernels.bind(
    `expert-up-${a.gate.format}`,
    [inner, columns, count, a.x.stride / 4, a.gates.stride, a.act.stride, { f32: a.eps }],
    [at, a.x.buffer, a.gates.buffer, a.act.buffer],
    [...a.gate.buffers, ...a.up.buffers],
    (_, tiles) => [Math.ceil(inner / TILE), count, tiles],
  );
}
