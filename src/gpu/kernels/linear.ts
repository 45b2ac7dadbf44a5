/** Launches shaders/linear.wgsl, with weights in any format. */
import code from "../../../shaders/linear.wgsl?raw";
import norms from "../../../shaders/shared/norms.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { type Format, weightsCode } from "../formats.ts";
import { type Dispatch, type Kernels, type KernelSource } from "../kernel.ts";
import { TILE } from "../layout.ts";

function source(format: Format, normalized: boolean): KernelSource {
  return {
    label: `linear-${format}${normalized ? "-normalized" : ""}`,
    weights: 1,
    code: step + weightsCode(format) + rowsCode + norms + code,
    tiled: true,
    sliced: true,
    buffers: ["read", "read", "write", "read"],
    constants: { normalized: normalized ? 1 : 0 },
  };
}

/** One dispatch for each piece of the weights. */
export function linear(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    x: TensorBuffer;
    weights: MatrixBuffer;
    out: TensorBuffer;
    start: number;
    norm: { readonly eps: number; readonly weight: TensorBuffer } | null;
    add: boolean;
  },
): readonly Dispatch[] {
  const { columns, format } = a.weights;
  const gain = a.norm?.weight.buffer ?? a.x.buffer;
  return a.weights.pieces.map(({ buffer, first, count }) => {
    const outputs = a.weights.count === 1 ? count : a.weights.rows;
    return kernels.bind(
      source(format, a.norm !== null),
      [
        outputs,
        columns,
        a.x.stride / 4,
        a.out.stride,
        a.start + first,
        a.add ? 1 : 0,
        { f32: a.norm?.eps ?? 0 },
      ],
      [at, a.x.buffer, a.out.buffer, gain],
      [buffer],
      (_, tiles) => [Math.ceil(outputs / TILE), tiles],
    );
  });
}
