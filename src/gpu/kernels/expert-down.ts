/** Launches shaders/expert-down.wgsl, with weights in either format. */
import code from "../../../shaders/expert-down.wgsl?raw";
import f32 from "../../../shaders/shared/linear-f32.wgsl?raw";
import q4 from "../../../shaders/shared/linear-q4.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { type Dispatch, type Kernels, type KernelSource } from "../kernel.ts";
import { TILE } from "../layout.ts";

export const expertDownSources: readonly KernelSource[] = [
  {
    label: "expert-down-f32",
    weights: 1,
    code: step + f32 + rowsCode + code,
    tiled: true,
    buffers: ["read", "read", "read", "write"],
  },
  {
    label: "expert-down-q4",
    weights: 2,
    code: step + q4 + rowsCode + code,
    tiled: true,
    buffers: ["read", "read", "read", "write"],
  },
];

export function expertDown(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: { act: TensorBuffer; gates: TensorBuffer; down: MatrixBuffer; out: TensorBuffer },
): Dispatch {
  const { rows: outputs, columns, count } = a.down;
  return kernels.bind(
    `expert-down-${a.down.format}`,
    [outputs, columns, count, a.act.stride / 4, a.gates.stride, a.out.stride],
    [at, a.act.buffer, a.gates.buffer, a.out.buffer],
    a.down.buffers,
    (_, tiles) => [Math.ceil(outputs / TILE), tiles],
  );
}
