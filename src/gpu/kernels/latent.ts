/** Launches shaders/latent.wgsl. */
import code from "../../../shaders/latent.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels, KernelSource } from "../kernel.ts";
import type { AttentionShape, CacheLayout } from "../layout.ts";

export const latentSources: readonly KernelSource[] = [
  {
    label: "latent",
    code: step + code,
    buffers: ["read", "read", "read", "read", "read", "read", "write", "write"],
  },
];

export function latent(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: {
    q: TensorBuffer;
    queryStart: number;
    kv: TensorBuffer;
    latentStart: number;
    keyUp: TensorBuffer;
    rotations: TensorBuffer;
    query: TensorBuffer;
    cache: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
    scale: number;
    interleave: boolean;
    eps: number;
  },
): Dispatch {
  const { heads, nope, rope, latent: width } = a.shape;
  return kernels.bind(
    "latent",
    [
      heads,
      nope,
      rope,
      width,
      a.q.stride,
      a.queryStart,
      a.kv.stride,
      a.latentStart,
      a.query.stride,
      a.cache.stride,
      a.keyUp.stride,
      a.rotations.stride,
      a.layout.prefixCapacity,
      a.layout.suffixCapacity,
      a.interleave ? 1 : 0,
      0,
      { f32: a.scale },
      { f32: a.eps },
    ],
    [
      at,
      slots,
      a.q.buffer,
      a.kv.buffer,
      a.keyUp.buffer,
      a.rotations.buffer,
      a.query.buffer,
      a.cache.buffer,
    ],
    [],
    ({ rows }) => [heads + 1, rows],
  );
}
