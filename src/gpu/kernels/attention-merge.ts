/** Launches shaders/attention-merge.wgsl. */
import code from "../../../shaders/attention-merge.wgsl?raw";
import merge from "../../../shaders/shared/merge.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import type { AttentionShape, CacheLayout } from "../layout.ts";

const source = {
  label: "attention-merge",
  code: step + merge + code,
  buffers: ["read", "read", "read", "write"],
} as const;

export function attentionMerge(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    partial: TensorBuffer;
    statistics: TensorBuffer;
    out: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
  },
): Dispatch {
  const { heads, value } = a.shape;
  return kernels.bind(
    source,
    [heads, value, a.layout.splits, a.partial.stride, a.statistics.stride, a.out.stride],
    [at, a.partial.buffer, a.statistics.buffer, a.out.buffer],
    [],
    ({ rows }) => [heads, rows],
  );
}
