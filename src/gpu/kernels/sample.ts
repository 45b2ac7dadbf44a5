/** Launches shaders/sample.wgsl. */
import code from "../../../shaders/sample.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels, KernelSource } from "../kernel.ts";

export const sampleSources: readonly KernelSource[] = [
  { label: "sample", code: step + code, buffers: ["read", "write", "read", "write", "write"] },
];

/** `weights` is scratch of the logits' size. */
export function sample(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: { logits: TensorBuffer; weights: GPUBuffer; sampled: TensorBuffer },
): Dispatch {
  return kernels.bind(
    "sample",
    [a.logits.shape[1] ?? 0, a.logits.stride],
    [at, slots, a.logits.buffer, a.weights, a.sampled.buffer],
    [],
    ({ rows }) => [rows],
  );
}
