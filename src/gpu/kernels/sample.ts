/** Launches shaders/sample.wgsl. */
import code from "../../../shaders/sample.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";

const source = {
  label: "sample",
  code: step + code,
  buffers: ["read", "write", "write", "write", "write", "read", "write"],
} as const;

/** `weights` is scratch of the logits' size. */
export function sample(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: {
    logits: TensorBuffer;
    weights: GPUBuffer;
    sampled: TensorBuffer;
    bias: TensorBuffer;
    seen: TensorBuffer;
  },
): Dispatch {
  return kernels.bind(
    source,
    [a.logits.shape[1] ?? 0, a.logits.stride],
    [at, slots, a.logits.buffer, a.weights, a.sampled.buffer, a.bias.buffer, a.seen.buffer],
    [],
    ({ rows }) => [rows],
  );
}
