/** Launches shaders/latent-output.wgsl. */
import code from "../../../shaders/latent-output.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels, KernelSource } from "../kernel.ts";
import type { AttentionShape, CacheLayout } from "../layout.ts";

/** For models of at most this latent size. */
export function latentOutputSources(latent: number): readonly KernelSource[] {
  return [
    {
      label: "latent-output",
      code: step + code,
      buffers: ["read", "read", "read", "read", "write"],
      constants: { latent_limit: latent },
    },
  ];
}

export function latentOutput(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    partial: TensorBuffer;
    statistics: TensorBuffer;
    valueUp: TensorBuffer;
    out: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
  },
): Dispatch {
  const { heads, latent, value } = a.shape;
  return kernels.bind(
    "latent-output",
    [
      heads,
      latent,
      value,
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
