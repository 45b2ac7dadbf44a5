/** Launches shaders/embed.wgsl, with a table in any format. */
import code from "../../../shaders/embed.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import { weightsCode } from "../formats.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import { OCTET } from "../layout.ts";

/** One dispatch for each piece of the table. */
export function embed(
  kernels: Kernels,
  at: StepBuffers,
  a: { table: MatrixBuffer; out: TensorBuffer },
): readonly Dispatch[] {
  const { format, columns } = a.table;
  const source = {
    label: `embed-${format}`,
    weights: 1,
    code: step + weightsCode(format) + code,
    buffers: ["read", "read", "write"],
  } as const;
  return a.table.pieces.map(({ buffer, first, count }) =>
    kernels.bind(
      source,
      [columns, a.out.stride, first, count],
      [at.step, at.slots, a.out.buffer],
      [buffer],
      ({ rows }) => [Math.ceil(columns / OCTET / 64), rows],
    ),
  );
}
