/** Launches shaders/attention-input.wgsl, with caches of any type. */
import code from "../../../shaders/attention-input.wgsl?raw";
import pages from "../../../shaders/shared/pages.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { CacheBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";
import type { AttentionShape } from "../layout.ts";
import { CACHE_WRITES } from "./cache-write.ts";

export function attentionInput(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: {
    projected: TensorBuffer;
    rotations: TensorBuffer;
    query: TensorBuffer;
    cache: CacheBuffer;
    shape: AttentionShape;
    scale: number;
    interleave: boolean;
  },
): Dispatch {
  const { heads, kvHeads, key, keyStride, width, valueStart } = a.shape;
  const { cacheType } = a.cache;
  return kernels.bind(
    {
      label: `attention-input-${cacheType}`,
      code: step + pages + CACHE_WRITES[cacheType] + code,
      buffers: ["read", "read", "read", "read", "write", "write"],
    },
    [
      heads,
      kvHeads,
      key,
      a.projected.stride,
      a.query.stride,
      a.rotations.stride,
      width,
      keyStride,
      valueStart,
      a.interleave ? 1 : 0,
      { f32: a.scale },
    ],
    [at, slots, a.projected.buffer, a.rotations.buffer, a.query.buffer, a.cache.buffer],
    [],
    ({ rows }) => [heads + 2 * kvHeads, rows],
  );
}
