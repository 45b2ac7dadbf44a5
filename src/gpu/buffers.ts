/** What launchers know of a tensor and of a stack of matrices: where it lies and how. */
import type { Format } from "./formats.ts";
import type { CacheType } from "./layout.ts";

export interface TensorBuffer {
  readonly buffer: GPUBuffer;
  readonly shape: readonly number[];
  /** Elements from one last-dimension run to the next: padded to whole octets with zeros. */
  readonly stride: number;
}

export interface CacheBuffer extends TensorBuffer {
  readonly cacheType: CacheType;
}

export interface MatrixBuffer {
  readonly format: Format;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  /**
   * The weights, in as many buffers as bindings' limits ask for: each holds `count` matrices of a
   * stack, or so many rows of a single one, from `first` on.
   */
  readonly pieces: readonly MatrixPiece[];
}

export interface MatrixPiece {
  readonly buffer: GPUBuffer;
  readonly first: number;
  readonly count: number;
}

/** The step and the slots, which nearly all kernels read. */
export interface StepBuffers {
  readonly step: GPUBuffer;
  readonly slots: GPUBuffer;
}
