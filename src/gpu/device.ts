/**
 * The GPU device with what the engine needs of it: buffers whose failures are noticed, readback
 * through pooled staging buffers, and the reason when it is lost.
 *
 * Invariant: after a failure (out of memory, device lost, a validation error) the next read or
 * check throws it; results computed after a failure are never returned.
 */
import { invariant, InvariantError } from "../base/invariant.ts";
import { DeviceLostError, GpuMemoryError, WebGpuMissingError } from "./errors.ts";

const MAP_READ = 1;
const COPY_SRC = 4;
const COPY_DST = 8;
const UNIFORM = 64;
const STORAGE = 128;

export class Gpu {
  readonly device: GPUDevice;
  /** Whether it is a CPU that plays a GPU: kernels take fewer threads there. */
  readonly software: boolean;
  readonly name: string;
  #failure: Error | null = null;
  #checks: Promise<unknown> = Promise.resolve();
  readonly #staging: GPUBuffer[] = [];
  #bytes = 0;
  #disposed = false;

  private constructor(device: GPUDevice, info: GPUAdapterInfo) {
    this.device = device;
    this.name = info.description || info.device || info.architecture || info.vendor || "GPU";
    const text = `${info.vendor} ${info.architecture} ${info.description}`.toLowerCase();
    this.software = info.isFallbackAdapter || /swiftshader|llvmpipe|lavapipe/.test(text);
    void device.lost.then((info_) => {
      if (this.#disposed) return;
      this.#failure = new DeviceLostError(`The GPU was lost: ${info_.message || info_.reason}`);
    });
    device.addEventListener("uncapturederror", (event) => {
      this.#failure ??=
        event.error instanceof GPUOutOfMemoryError
          ? new GpuMemoryError(event.error.message)
          : new InvariantError(event.error.message);
    });
  }

  /**
   * Opens the best adapter of `gpu`, by default the browser's. Throws {@link WebGpuMissingError}
   * when there is none.
   */
  static async open(gpu?: GPU): Promise<Gpu> {
    const from = gpu ?? (globalThis.navigator as { gpu?: GPU } | undefined)?.gpu;
    if (!from) throw new WebGpuMissingError("This browser has no WebGPU.");
    let adapter: GPUAdapter | null;
    try {
      adapter = await from.requestAdapter({ powerPreference: "high-performance" });
    } catch (cause) {
      throw new WebGpuMissingError("WebGPU gives no adapter.", { cause });
    }
    if (!adapter) {
      throw new WebGpuMissingError("This browser has WebGPU, but no GPU that it may use.");
    }
    try {
      const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
      const device = await adapter.requestDevice({
        requiredLimits: { maxBufferSize, maxStorageBufferBindingSize },
      });
      return new Gpu(device, adapter.info);
    } catch (cause) {
      throw new WebGpuMissingError("The GPU gives no device.", { cause });
    }
  }

  /** The most bytes that a kernel can see of one buffer. */
  get maxBinding(): number {
    const { maxBufferSize, maxStorageBufferBindingSize } = this.device.limits;
    return Math.min(maxBufferSize, maxStorageBufferBindingSize);
  }

  /** Bytes of live buffers. */
  get bytes(): number {
    return this.#bytes;
  }

  /** A storage buffer of zeros. Throws {@link GpuMemoryError}, at once or at the next check. */
  storage(label: string, bytes: number): GPUBuffer {
    return this.#buffer(label, Math.max(16, Math.ceil(bytes / 16) * 16), STORAGE);
  }

  /** A small buffer of constants, written once. */
  uniform(label: string, words: ArrayBuffer): GPUBuffer {
    const size = Math.ceil(words.byteLength / 16) * 16;
    const buffer = this.#buffer(label, size, UNIFORM);
    this.device.queue.writeBuffer(buffer, 0, words);
    return buffer;
  }

  #buffer(label: string, size: number, use: number): GPUBuffer {
    if (size > this.maxBinding) {
      throw new GpuMemoryError(`${label} needs ${size} bytes, more than this GPU gives at once.`);
    }
    this.device.pushErrorScope("out-of-memory");
    const buffer = this.device.createBuffer({ label, size, usage: use | COPY_SRC | COPY_DST });
    const scope = this.device.popErrorScope().then(
      (error) => {
        if (error) this.#failure ??= new GpuMemoryError(`${label}: ${error.message}`);
      },
      () => undefined,
    );
    this.#checks = Promise.all([this.#checks, scope]);
    this.#bytes += size;
    return buffer;
  }

  free(buffer: GPUBuffer): void {
    this.#bytes -= buffer.size;
    buffer.destroy();
  }

  write(buffer: GPUBuffer, offset: number, data: Uint32Array | Float32Array): void {
    const bytes = new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
    this.device.queue.writeBuffer(buffer, offset, bytes);
  }

  /** Throws what failed so far. */
  async check(): Promise<void> {
    await this.#checks;
    if (this.#failure) throw this.#failure;
  }

  /** Bytes `[0, length)` of a buffer, after all that was queued before. */
  async read(buffer: GPUBuffer, length: number): Promise<ArrayBuffer> {
    invariant(length % 4 === 0 && length <= buffer.size, "a read stays within its buffer");
    const at = this.#staging.findIndex((s) => s.size >= length);
    const [pooled] = at < 0 ? [] : this.#staging.splice(at, 1);
    const staging =
      pooled ??
      this.device.createBuffer({ size: Math.max(256, length), usage: MAP_READ | COPY_DST });
    const encoder = this.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, staging, 0, length);
    this.device.queue.submit([encoder.finish()]);
    try {
      await staging.mapAsync(MAP_READ, 0, length);
    } catch (cause) {
      await this.#lossOf(cause);
    }
    const copy = staging.getMappedRange(0, length).slice(0);
    staging.unmap();
    if (this.#staging.length < 4 && staging.size <= 2 ** 20) this.#staging.push(staging);
    else staging.destroy();
    await this.check();
    return copy;
  }

  /** A map fails when the device is lost; the reason may come a moment later. */
  async #lossOf(cause: unknown): Promise<never> {
    const late = new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    await Promise.race([this.device.lost, late]);
    await this.check();
    throw new DeviceLostError("The GPU stopped answering.", { cause });
  }

  dispose(): void {
    this.#disposed = true;
    this.device.destroy();
  }
}
