/** Launches shaders/expert-down.wgsl, with weights in any format. */
import code from "../../../shaders/expert-down.wgsl?raw";
import rowsCode from "../../../shaders/shared/rows.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { weightsCode } from "../formats.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import { TILE } from "../layout.ts";

/** A piece of a stack: some experts whole, or some rows of the only one. */
export function expertPieces(stack: MatrixBuffer) {
  const single = stack.count === 1;
  return stack.pieces.map(({ buffer, first, count }) => ({
    buffer,
    firstExpert: single ? 0 : first,
    experts: single ? 1 : count,
    firstRow: single ? first : 0,
    rows: single ? count : stack.rows,
  }));
}

/** One dispatch for each piece of the stack. */
export function expertDown(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: { act: TensorBuffer; gates: TensorBuffer; down: MatrixBuffer; out: TensorBuffer },
): readonly Dispatch[] {
  const { format, columns, count } = a.down;
  const source = {
    label: `expert-down-${format}`,
    weights: 1,
    code: step + weightsCode(format) + rowsCode + code,
    tiled: true,
    sliced: true,
    buffers: ["read", "read", "read", "write"],
  } as const;
  return expertPieces(a.down).map(({ buffer, firstExpert, experts, firstRow, rows }) =>
    kernels.bind(
      source,
      [
        rows,
        columns,
        experts,
        a.act.stride / 4,
        a.gates.stride,
        a.out.stride,
        count,
        firstExpert,
        firstRow,
      ],
      [at, a.act.buffer, a.gates.buffer, a.out.buffer],
      [buffer],
      (_, tiles) => [Math.ceil(rows / TILE), tiles],
    ),
  );
}
