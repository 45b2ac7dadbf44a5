/** Launches shaders/latent.wgsl, with caches of any type. */
import code from "../../../shaders/latent.wgsl?raw";
import pages from "../../../shaders/shared/pages.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { CacheBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import type { AttentionShape } from "../layout.ts";
import { CACHE_WRITES } from "./cache-write.ts";

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
    cache: CacheBuffer;
    shape: AttentionShape;
    nope: number;
    scale: number;
    interleave: boolean;
    eps: number;
  },
): Dispatch {
  const { heads, key, value: latentSize, width } = a.shape;
  const { cacheType } = a.cache;
  return kernels.bind(
    {
      label: `latent-${cacheType}`,
      code: step + pages + CACHE_WRITES[cacheType] + code,
      buffers: ["read", "read", "read", "read", "read", "read", "write", "write"],
    },
    [
      heads,
      a.nope,
      key - latentSize,
      latentSize,
      a.q.stride,
      a.queryStart,
      a.kv.stride,
      a.latentStart,
      a.query.stride,
      a.keyUp.stride,
      a.rotations.stride,
      width,
      a.interleave ? 1 : 0,
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
