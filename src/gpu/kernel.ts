/**
 * Kernels as pipelines, and a kernel bound to its buffers as a dispatch that can be replayed.
 */
import { invariant, InvariantError } from "../base/invariant.ts";
import type { Gpu } from "./device.ts";
import { DeviceLostError } from "./errors.ts";
import type { Extent } from "./layout.ts";

/** One kernel to compile. */
export interface KernelSource {
  readonly label: string;
  readonly code: string;
  /** How the storage buffers after the uniform are used, in the order of their bindings. */
  readonly buffers: readonly ("read" | "write")[];
  /** Buffers of group 1, all read. */
  readonly weights?: number;
  /**
   * Whether it computes tiles of 1, 4 or 8 rows and shares outputs among `slices` threads; a
   * pipeline for each size of tile.
   */
  readonly tiled?: boolean;
  readonly constants?: Readonly<Record<string, number>>;
}

/** A kernel with everything bound but the size of the step. */
export interface Dispatch {
  readonly label: string;
  readonly pipelines: Pipelines;
  readonly groups: readonly GPUBindGroup[];
  /** The dispatch's own constants, freed with it. */
  readonly uniform: GPUBuffer;
  /** Workgroups for a step whose rows are cut into this many tiles. */
  workgroups(extent: Extent, tiles: number): readonly [number, number?, number?];
}

/** Rows that a workgroup computes. */
type TileRows = 1 | 4 | 8;

/**
 * A kernel's pipelines by the rows of a tile. Only the largest is there from the start; a smaller
 * one is compiled in the background when it is first wanted, and used once it is ready.
 */
export class Pipelines {
  readonly #ready = new Map<TileRows, GPUComputePipeline>();
  readonly #wanted = new Map<TileRows, Promise<void>>([[8, Promise.resolve()]]);
  readonly #compile: ((rows: TileRows) => Promise<GPUComputePipeline>) | null;

  /** Without `compile`, the kernel is not tiled and one pipeline does for all. */
  constructor(
    largest: GPUComputePipeline,
    compile: ((rows: TileRows) => Promise<GPUComputePipeline>) | null,
  ) {
    this.#ready.set(8, largest);
    this.#compile = compile;
  }

  /** The best pipeline at hand for so many rows, and the rows of its tiles. */
  for(rows: number): { readonly pipeline: GPUComputePipeline; readonly tileRows: TileRows } {
    const best: TileRows = !this.#compile || rows > 4 ? 8 : rows > 1 ? 4 : 1;
    if (this.#compile && !this.#wanted.has(best)) {
      // A failure leaves the larger one in use; a lost device shows elsewhere.
      const compiled = this.#compile(best).then(
        (pipeline) => void this.#ready.set(best, pipeline),
        () => undefined,
      );
      this.#wanted.set(best, compiled);
    }
    for (const tileRows of [best, 8] as const) {
      const pipeline = this.#ready.get(tileRows);
      if (pipeline) return { pipeline, tileRows };
    }
    throw new InvariantError("the largest pipeline is always there");
  }

  /** Resolves when nothing is being compiled. */
  async settled(): Promise<void> {
    await Promise.all(this.#wanted.values());
  }
}

/** A word of a uniform: u32 as a number, f32 in a box. */
export type Word = number | { readonly f32: number };

/** Threads that share an output on a real GPU. */
const SLICES = 4;
const COMPUTE = 4;

interface Compiled {
  readonly pipelines: Pipelines;
  readonly layouts: readonly GPUBindGroupLayout[];
}

/** All kernels, compiled for one device. */
export class Kernels {
  readonly gpu: Gpu;
  readonly #compiled: ReadonlyMap<string, Compiled>;

  private constructor(gpu: Gpu, compiled: ReadonlyMap<string, Compiled>) {
    this.gpu = gpu;
    this.#compiled = compiled;
  }

  /**
   * Compiles all at once and without blocking the thread; `slices` threads share an output.
   */
  static async compile(
    gpu: Gpu,
    sources: readonly KernelSource[],
    slices = gpu.software ? 1 : SLICES,
  ): Promise<Kernels> {
    const compiled = await Promise.all(
      sources.map(async (source) => [source.label, await compileOne(gpu, source, slices)] as const),
    );
    await gpu.check();
    return new Kernels(gpu, new Map(compiled));
  }

  /** Resolves when nothing is being compiled in the background. */
  async settled(): Promise<void> {
    await Promise.all([...this.#compiled.values()].map(({ pipelines }) => pipelines.settled()));
  }

  /**
   * Binds a kernel: its uniform at binding 0 and `buffers` after it; `weights` are group 1.
   */
  bind(
    label: string,
    words: readonly Word[],
    buffers: readonly GPUBuffer[],
    weights: readonly GPUBuffer[],
    workgroups: Dispatch["workgroups"],
  ): Dispatch {
    const compiled = this.#compiled.get(label);
    invariant(compiled, `the kernel ${label} was compiled`);
    const uniform = this.gpu.uniform(label, packWords(words));
    const groups = [[uniform, ...buffers], weights].slice(0, compiled.layouts.length);
    return {
      label,
      pipelines: compiled.pipelines,
      groups: groups.map((list, index) => {
        const layout = compiled.layouts[index];
        invariant(layout, "a group has its layout");
        const entries = list.map((buffer, binding) => ({ binding, resource: { buffer } }));
        return this.gpu.device.createBindGroup({ label, layout, entries });
      }),
      uniform,
      workgroups,
    };
  }
}

async function compileOne(gpu: Gpu, source: KernelSource, slices: number): Promise<Compiled> {
  const { device } = gpu;
  const { label } = source;
  const layoutOf = (types: readonly GPUBufferBindingType[]): GPUBindGroupLayout =>
    device.createBindGroupLayout({
      label,
      entries: types.map((type, binding) => ({ binding, visibility: COMPUTE, buffer: { type } })),
    });
  const storage = source.buffers.map((use) => (use === "read" ? "read-only-storage" : "storage"));
  const layouts = [layoutOf(["uniform", ...storage])];
  const { weights = 0 } = source;
  if (weights > 0) layouts.push(layoutOf(Array(weights).fill("read-only-storage")));
  const layout = device.createPipelineLayout({ label, bindGroupLayouts: layouts });
  const module = device.createShaderModule({ label, code: source.code });
  const pipeline = async (constants: Record<string, number>): Promise<GPUComputePipeline> => {
    try {
      return await device.createComputePipelineAsync({
        label,
        layout,
        compute: { module, entryPoint: "main", constants },
      });
    } catch (cause) {
      await gpu.check();
      throw new DeviceLostError(`The GPU's driver refuses the kernel ${label}.`, { cause });
    }
  };
  const { constants = {} } = source;
  if (source.tiled !== true) {
    return { pipelines: new Pipelines(await pipeline(constants), null), layouts };
  }
  const part_count = slices === 1 ? 1 : 64 * slices;
  const tiled = (rows: TileRows): Promise<GPUComputePipeline> =>
    pipeline({ ...constants, slices, part_count, tile_rows: rows });
  return { pipelines: new Pipelines(await tiled(8), tiled), layouts };
}

function packWords(words: readonly Word[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, i) => {
    if (typeof word === "number") view.setUint32(4 * i, word, true);
    else view.setFloat32(4 * i, word.f32, true);
  });
  return view.buffer;
}

/** Queues dispatches in one pass; empty ones are left out. */
export function replay(gpu: Gpu, dispatches: readonly Dispatch[], extent: Extent): void {
  const encoder = gpu.device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  for (const dispatch of dispatches) {
    const { pipeline, tileRows } = dispatch.pipelines.for(extent.rows);
    const [x, y = 1, z = 1] = dispatch.workgroups(extent, Math.ceil(extent.rows / tileRows));
    if (x * y * z === 0) continue;
    pass.setPipeline(pipeline);
    dispatch.groups.forEach((group, index) => pass.setBindGroup(index, group));
    pass.dispatchWorkgroups(x, y, z);
  }
  pass.end();
  gpu.device.queue.submit([encoder.finish()]);
}
