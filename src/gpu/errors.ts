/**
 * How a GPU can fail a person: environment failures, each with its cause and a way on in `fix`.
 */

/** The common part of the three below. */
export abstract class GpuError extends Error {
  abstract readonly fix: string;
}

/** There is no WebGPU here, or no adapter that can run the model. */
export class WebGpuMissingError extends GpuError {
  override readonly name = "WebGpuMissingError";
  readonly fix =
    "Use a current Chrome, Edge or Safari with hardware acceleration on; the embedded model runs without WebGPU.";
}

/** The device went away: a driver reset, sleep, or another program. Work on it is gone. */
export class DeviceLostError extends GpuError {
  override readonly name = "DeviceLostError";
  readonly fix = "Try again; if it comes back, close other programs that use the GPU.";
}

/** The GPU could not hold a buffer. */
export class GpuMemoryError extends GpuError {
  override readonly name = "GpuMemoryError";
  readonly fix = "Close other tabs, use fewer candidates, or choose a smaller model.";
}
