/** Launches shaders/embed.wgsl. */
import code from "../../../shaders/embed.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels, KernelSource } from "../kernel.ts";

export const embedSources: readonly KernelSource[] = [
  { label: "embed", code: step + code, buffers: ["read", "read", "read", "write"] },
];

/** `packed`: the table is u32 with two bf16 a word. */
export function embed(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: { table: TensorBuffer; packed: boolean; out: TensorBuffer },
): Dispatch {
  const hidden = a.out.shape[1] ?? 0;
  return kernels.bind(
    "embed",
    [hidden, a.out.stride, a.table.stride, a.packed ? 1 : 0],
    [at, slots, a.table.buffer, a.out.buffer],
    [],
    ({ rows }) => [Math.ceil(hidden / 64), rows],
  );
}
