/** The code that stores a cache's rows, by the cache's type. */
import f16 from "../../../shaders/shared/cache-write-f16.wgsl?raw";
import f32 from "../../../shaders/shared/cache-write-f32.wgsl?raw";
import q4 from "../../../shaders/shared/cache-write-q4.wgsl?raw";
import q8 from "../../../shaders/shared/cache-write-q8.wgsl?raw";
import type { CacheType } from "../layout.ts";

export const CACHE_WRITES: Readonly<Record<CacheType, string>> = { f32, f16, q8, q4 };
