/** The search's view of a model on WebGPU: the CPU's texts, a lost device, no device. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { DeviceLostError, GpuMemoryError, WebGpuMissingError } from "../../src/gpu/errors.ts";
import { type GenerateRequest, loadTextModel, type TextModel } from "../../src/model/text-model.ts";
import { readGolden } from "../model/support/golden.ts";

/** The devices that were opened, to lose them. */
const devices: GPUDevice[] = [];

/** The browser's GPU, whose devices are noted, and which can stop giving adapters. */
function watchedGpu(adapters = Number.POSITIVE_INFINITY): GPU {
  let left = adapters;
  const gpu: Pick<GPU, "requestAdapter"> = {
    requestAdapter: async (options) => {
      if (left-- <= 0) return null;
      const adapter = await navigator.gpu.requestAdapter(options);
      if (!adapter) return null;
      const request = adapter.requestDevice.bind(adapter);
      adapter.requestDevice = async (descriptor) => {
        const device = await request(descriptor);
        devices.push(device);
        return device;
      };
      return adapter;
    },
  };
  return gpu as GPU;
}

async function load(backend: "auto" | "webgpu" | "cpu", gpu?: GPU): Promise<TextModel> {
  const { files } = await readGolden("embedded");
  return loadTextModel({ files, backend, weights: "stored", ...(gpu ? { gpu } : {}) });
}

async function collect(model: TextModel, request: Partial<GenerateRequest> = {}) {
  const texts: string[] = [];
  const running = model.generate({
    prompt: "theorem a : ∀ n : ℕ, n = n",
    n: 5,
    maxNewTokens: 20,
    temperature: 0,
    topP: 0.9,
    seed: 3,
    signal: new AbortController().signal,
    onEnd: () => undefined,
    ...request,
    onText: (sequence, delta) => {
      texts[sequence] = (texts[sequence] ?? "") + delta;
      request.onText?.(sequence, delta);
    },
  });
  await running.done;
  return texts;
}

afterEach(() => {
  for (const device of devices.splice(0)) device.destroy();
});

describe("a text model on WebGPU", () => {
  it("gives the same texts as the CPU, and can be stopped", async () => {
    const gpu = await load("webgpu");
    const cpu = await load("cpu");
    expect(gpu.backend).toBe("webgpu");
    const wanted = await collect(cpu, { temperature: 1 });
    expect(await collect(gpu, { temperature: 1 })).toEqual(wanted);
    // In two places, one after the other.
    expect(await collect(gpu, { temperature: 1, together: 2 })).toEqual(wanted);
    expect(gpu.dispatchesPerStep).toBeLessThanOrEqual(1 + 3 * 11 + 2);
    const controller = new AbortController();
    const stopped = collect(gpu, {
      maxNewTokens: 400,
      signal: controller.signal,
      onText: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await collect(gpu, { temperature: 1 })).toEqual(wanted);
    gpu.dispose();
    cpu.dispose();
  }, 120_000);

  it("gives the CPU's texts with weights in 4 bits, for 64 sequences at once", async () => {
    const { files } = await readGolden("embedded");
    const gpu = await loadTextModel({ files, backend: "webgpu", weights: "q4" });
    const cpu = await loadTextModel({ files, backend: "cpu", weights: "q4" });
    const request = { n: 64, maxNewTokens: 4, temperature: 1 };
    expect(await collect(gpu, request)).toEqual(await collect(cpu, request));
    expect(gpu.bytes).toBeLessThan(cpu.bytes);
    gpu.dispose();
    cpu.dispose();
  }, 120_000);

  it("goes on where it was after the device is lost, on a new one and then on the CPU", async () => {
    const cpu = await load("cpu");
    const wanted = await collect(cpu);
    const model = await load("webgpu", watchedGpu(2));
    let deltas = 0;
    const texts = await collect(model, {
      onText: () => {
        deltas++;
        if (deltas === 12 || deltas === 40) devices.at(-1)?.destroy();
      },
    });
    expect(texts).toEqual(wanted);
    expect(devices).toHaveLength(2);
    expect(model.backend).toBe("cpu");
    expect(await collect(model)).toEqual(wanted);
    model.dispose();
    cpu.dispose();
  }, 120_000);

  it("says what is missing without an adapter; auto takes the CPU", async () => {
    await expect(load("webgpu", watchedGpu(0))).rejects.toThrow(WebGpuMissingError);
    const error = await load("webgpu", watchedGpu(0)).catch((e: unknown) => e);
    expect(error instanceof WebGpuMissingError && error.fix).toContain("hardware acceleration");
    const model = await load("auto", watchedGpu(0));
    expect(model.backend).toBe("cpu");
    expect((await collect(model)).length).toBe(5);
    model.dispose();
  });

  it("says that the GPU's memory does not hold a request, and takes a smaller one", async () => {
    const model = await load("webgpu", watchedGpu());
    const limit = vi.spyOn(GPUSupportedLimits.prototype, "maxBufferSize", "get");
    limit.mockReturnValue(40_000);
    const refused = await collect(model, { n: 64 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GpuMemoryError);
    expect(refused instanceof GpuMemoryError && refused.fix).toContain("fewer candidates");
    limit.mockRestore();
    expect((await collect(model)).length).toBe(5);
    model.dispose();
  }, 120_000);

  it("names a device that is lost while loading", async () => {
    const { files } = await readGolden("embedded");
    const loading = loadTextModel({
      files,
      backend: "webgpu",
      gpu: watchedGpu(),
      onProgress: (stage) => {
        if (stage === "weights") devices.at(-1)?.destroy();
      },
    });
    await expect(loading).rejects.toThrow(DeviceLostError);
  });
});
