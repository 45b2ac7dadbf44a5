/** WebGPU in Node, through the npm package `webgpu` (Dawn), which a person installs to have it. */

interface Dawn {
  create(flags: readonly string[]): GPU;
  readonly globals: object;
}

/** Null where the package or a GPU is missing: the CPU does the work then. */
export async function openWebGpu(): Promise<GPU | null> {
  // A name that bundlers and package checks do not follow: nothing else needs the package.
  const name = ["web", "gpu"].join("");
  try {
    const dawn = (await import(/* @vite-ignore */ name)) as Dawn;
    Object.assign(globalThis, dawn.globals);
    const gpu = dawn.create([]);
    return (await gpu.requestAdapter()) ? gpu : null;
  } catch {
    return null;
  }
}
