/** Launches shaders/expert-up.wgsl, with weights in any format. */
import code from "../../../shaders/expert-up.wgsl?raw";
import norms from "../../../shaders/shared/norms.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import { invariant } from "../../base/invariant.ts";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { pairCode } from "../formats.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import { TILE } from "../layout.ts";
import { expertPieces } from "./expert-down.ts";

/** One dispatch for each piece of the stacks, which are cut alike. */
export function expertUp(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    x: TensorBuffer;
    gates: TensorBuffer;
    gate: MatrixBuffer;
    up: MatrixBuffer;
    act: TensorBuffer;
    norm: { readonly eps: number; readonly weight: TensorBuffer };
  },
): readonly Dispatch[] {
  const { format, columns } = a.gate;
  const source = {
    label: `expert-up-${format}`,
    weights: 2,
    code: step + pairCode(format) + rowsCode + norms + code,
    tiled: true,
    sliced: true,
    buffers: ["read", "read", "read", "write", "read"],
  } as const;
  const ups = expertPieces(a.up);
  return expertPieces(a.gate).map((piece, i) => {
    const up = ups[i];
    invariant(up && up.experts === piece.experts, "gates and ups are cut alike");
    const { rows } = piece;
    return kernels.bind(
      source,
      [
        rows,
        columns,
        a.gate.count,
        a.x.stride / 4,
        a.gates.stride,
        a.act.stride,
        piece.firstExpert,
        piece.firstRow,
        { f32: a.norm.eps },
      ],
      [at, a.x.buffer, a.gates.buffer, a.act.buffer, a.norm.weight.buffer],
      [piece.buffer, up.buffer],
      (_, tiles) => [Math.ceil(rows / TILE), piece.experts, tiles],
    );
  });
}
