/** Launches shaders/latent-output.wgsl. */
import code from "../../../shaders/latent-output.wgsl?raw";
import merge from "../../../shaders/shared/merge.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import type { AttentionShape, CacheLayout } from "../layout.ts";

export function latentOutput(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    partial: TensorBuffer;
    statistics: TensorBuffer;
    valueUp: TensorBuffer;
    value: number;
    out: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
  },
): Dispatch {
  const { heads, value: latent } = a.shape;
  return kernels.bind(
    {
      label: `latent-output-${latent}`,
      code: step + merge + code,
      buffers: ["read", "read", "read", "read", "write"],
      constants: { latent_limit: latent },
    },
    [
      heads,
      latent,
      a.value,
      a.layout.splits,
      a.partial.stride,
      a.statistics.stride,
      a.valueUp.stride,
      a.out.stride,
    ],
    [at, a.partial.buffer, a.statistics.buffer, a.valueUp.buffer, a.out.buffer],
    [],
    ({ rows }) => [heads, rows],
  );
}
