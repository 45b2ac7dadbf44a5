/** WebGPU in Node, through the npm package `webgpu` (Dawn) where it is installed and finds a GPU. */

/** Null where there is none: the CPU does the work then. */
export async function openWebGpu(): Promise<GPU | null> {
  try {
    const { create, globals } = await import("webgpu");
    Object.assign(globalThis, globals);
    const gpu = create([]);
    return (await gpu.requestAdapter()) ? gpu : null;
  } catch {
    return null;
  }
}
