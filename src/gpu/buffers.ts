/** What launchers know of a tensor and of a stack of matrices: where it lies and how. */

export interface TensorBuffer {
  readonly buffer: GPUBuffer;
  readonly shape: readonly number[];
  /** Elements from one last-dimension run to the next: padded to whole octets with zeros. */
  readonly stride: number;
}

export interface MatrixBuffer {
  readonly format: "f32" | "q4";
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  /** The weights, and with `q4` their scales. */
  readonly buffers: readonly GPUBuffer[];
}

/** The step and the slots, which nearly all kernels read. */
export interface StepBuffers {
  readonly step: GPUBuffer;
  readonly slots: GPUBuffer;
}
