/**
 * Kernels as pipelines, and a kernel bound to its buffers as a dispatch that can be replayed.
 */
import { invariant, InvariantError } from "../base/invariant.ts";
import type { Gpu } from "./device.ts";
import { DeviceLostError } from "./errors.ts";
import type { Extent } from "./layout.ts";

/** One kernel to compile; the label tells it and its constants from all others. */
export interface KernelSource {
  readonly label: string;
  readonly code: string;
  /** How the storage buffers after the uniform are used, in the order of their bindings. */
  readonly buffers: readonly ("read" | "write")[];
  /** Buffers of group 1, all read. */
  readonly weights?: number;
  /** Whether it computes tiles of 1, 4 or 8 items; a pipeline for each size of tile. */
  readonly tiled?: boolean;
  /** Whether `slices` threads share an output. */
  readonly sliced?: boolean;
  readonly constants?: Readonly<Record<string, number>>;
}

/** A kernel with everything bound but the size of the step. */
export interface Dispatch {
  readonly label: string;
  readonly pipelines: Pipelines;
  readonly groups: readonly GPUBindGroup[];
  /** The dispatch's own constants, freed with it. */
  readonly uniform: GPUBuffer;
  /** What is cut into tiles; default: the step's rows. */
  items(extent: Extent): number;
  /** Workgroups for a step whose items are cut into this many tiles. */
  workgroups(extent: Extent, tiles: number): readonly [number, number?, number?];
}

/** Items that a workgroup computes. */
type TileRows = 1 | 4 | 8;

/**
 * A kernel's pipelines by the items of a tile, compiled without blocking the thread. The largest
 * is begun at once; a smaller one when it is first wanted, and used once it is ready.
 */
export class Pipelines {
  readonly #ready = new Map<TileRows, GPUComputePipeline>();
  readonly #wanted = new Map<TileRows, Promise<void>>();
  readonly #compile: (rows: TileRows) => Promise<GPUComputePipeline>;
  readonly #tiled: boolean;

  /** Not `tiled`, one pipeline does for all. */
  constructor(compile: (rows: TileRows) => Promise<GPUComputePipeline>, tiled: boolean) {
    this.#compile = compile;
    this.#tiled = tiled;
    const largest = compile(8).then((pipeline) => void this.#ready.set(8, pipeline));
    // Whoever waits for it hears of a failure.
    largest.catch(() => undefined);
    this.#wanted.set(8, largest);
  }

  /** Resolves when the largest is there. Rejects with a GpuError. */
  get ready(): Promise<void> {
    return this.#wanted.get(8) ?? Promise.resolve();
  }

  /** The best pipeline at hand for so many items, and the items of its tiles. */
  for(items: number): { readonly pipeline: GPUComputePipeline; readonly tileRows: TileRows } {
    const best: TileRows = !this.#tiled || items > 4 ? 8 : items > 1 ? 4 : 1;
    if (!this.#wanted.has(best)) {
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
    throw new InvariantError("a program runs after its kernels were compiled");
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

/** All kernels of a device, compiled when they are first bound. */
export class Kernels {
  readonly gpu: Gpu;
  readonly #slices: number;
  readonly #compiled = new Map<string, Compiled>();

  /** `slices` threads share an output. */
  constructor(gpu: Gpu, slices = gpu.software ? 1 : SLICES) {
    this.gpu = gpu;
    this.#slices = slices;
  }

  /** Resolves when nothing is being compiled in the background. */
  async settled(): Promise<void> {
    await Promise.all([...this.#compiled.values()].map(({ pipelines }) => pipelines.settled()));
  }

  /**
   * Binds a kernel: its uniform at binding 0 and `buffers` after it; `weights` are group 1.
   */
  bind(
    source: KernelSource,
    words: readonly Word[],
    buffers: readonly GPUBuffer[],
    weights: readonly GPUBuffer[],
    workgroups: Dispatch["workgroups"],
    items: Dispatch["items"] = (extent) => extent.rows,
  ): Dispatch {
    const { label } = source;
    const compiled = this.#compiled.get(label) ?? begin(this.gpu, source, this.#slices);
    this.#compiled.set(label, compiled);
    const uniform = this.gpu.uniform(label, packWords(words));
    const group = (list: readonly GPUBuffer[], index: number): GPUBindGroup => {
      const layout = compiled.layouts[index];
      invariant(layout, "a group has its layout");
      const entries = list.map((buffer, binding) => ({ binding, resource: { buffer } }));
      return this.gpu.device.createBindGroup({ label, layout, entries });
    };
    const groups = [[uniform, ...buffers], weights].slice(0, compiled.layouts.length);
    return {
      label,
      pipelines: compiled.pipelines,
      groups: groups.map(group),
      uniform,
      workgroups,
      items,
    };
  }
}

function begin(gpu: Gpu, source: KernelSource, slices: number): Compiled {
  const { device } = gpu;
  const { label } = source;
  const layoutOf = (types: readonly GPUBufferBindingType[]): GPUBindGroupLayout =>
    device.createBindGroupLayout({
      label,
      entries: types.map((type, binding) => ({ binding, visibility: COMPUTE, buffer: { type } })),
    });
  const storage = source.buffers.map((use) => (use === "read" ? "read-only-storage" : "storage"));
  const layouts = [layoutOf(["uniform", ...storage])];
  const { weights = 0, constants = {} } = source;
  if (weights > 0) {
    layouts.push(layoutOf(Array.from({ length: weights }, () => "read-only-storage")));
  }
  const layout = device.createPipelineLayout({ label, bindGroupLayouts: layouts });
  const module = device.createShaderModule({ label, code: source.code });
  const partCount = slices === 1 ? 1 : 64 * slices;
  const compile = async (rows: TileRows): Promise<GPUComputePipeline> => {
    try {
      return await device.createComputePipelineAsync({
        label,
        layout,
        compute: {
          module,
          entryPoint: "main",
          constants: {
            ...constants,
            ...(source.tiled === true ? { tile_rows: rows } : {}),
            ...(source.sliced === true ? { slices, part_count: partCount } : {}),
          },
        },
      });
    } catch (cause) {
      await gpu.check();
      throw new DeviceLostError(`The GPU's driver refuses the kernel ${label}.`, { cause });
    }
  };
  return { pipelines: new Pipelines(compile, source.tiled === true), layouts };
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
    const items = dispatch.items(extent);
    const { pipeline, tileRows } = dispatch.pipelines.for(items);
    const [x, y = 1, z = 1] = dispatch.workgroups(extent, Math.ceil(items / tileRows));
    if (x * y * z === 0) continue;
    pass.setPipeline(pipeline);
    dispatch.groups.forEach((group, index) => pass.setBindGroup(index, group));
    pass.dispatchWorkgroups(x, y, z);
  }
  pass.end();
  gpu.device.queue.submit([encoder.finish()]);
}
