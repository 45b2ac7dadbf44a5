/** Launches shaders/linear.wgsl, with weights in either format. */
import code from "../../../shaders/linear.wgsl?raw";
import f32 from "../../../shaders/shared/linear-f32.wgsl?raw";
import q4 from "../../../shaders/shared/linear-q4.wgsl?raw";
import norms from "../../../shaders/shared/norms.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { type Dispatch, type Kernels, type KernelSource } from "../kernel.ts";
import { TILE } from "../layout.ts";

export const linearSources: readonly KernelSource[] = [
  {
    label: "linear-f32",
    weights: 1,
    code: step + f32 + rowsCode + norms + code,
    tiled: true,
    buffers: ["read", "read", "write"],
  },
  {
    label: "linear-q4",
    weights: 2,
    code: step + q4 + rowsCode + norms + code,
    tiled: true,
    buffers: ["read", "read", "write"],
  },
];

export function linear(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    x: TensorBuffer;
    weights: MatrixBuffer;
    out: TensorBuffer;
    /** The norm's eps, or null for no norm. */
    normalize: number | null;
    add: boolean;
  },
): Dispatch {
  const { rows: outputs, columns } = a.weights;
  return kernels.bind(
    `linear-${a.weights.format}`,
    [
      outputs,
      columns,
      a.x.stride / 4,
      0,
      a.out.stride,
      a.normalize === null ? 0 : 1,
      a.add ? 1 : 0,
      { f32: a.normalize ?? 0 },
    ],
    [at, a.x.buffer, a.out.buffer],
    a.weights.buffers,
    (_, tiles) => [Math.ceil(outputs / TILE), tiles],
  );
}
