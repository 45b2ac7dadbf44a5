/** Forward passes on WebGPU against golden logits of transformers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Session } from "../../src/model/session.ts";
import { WebGpuBackend } from "../../src/model/webgpu-backend.ts";
import { freeWeights, loadWeights } from "../../src/model/weights.ts";
import { expectGoldenLogits } from "../model/support/agreement.ts";
import { GOLDEN_NAMES, readGolden } from "../model/support/golden.ts";

// One device for all: a kernel is compiled once.
let backend: WebGpuBackend;
beforeAll(async () => {
  backend = await WebGpuBackend.open();
}, 60_000);
afterAll(() => backend.dispose());

describe.each(GOLDEN_NAMES)("golden logits of %s, on WebGPU", (name) => {
  it("agree for 1, 3 and 8 sequences and prompts of several lengths", async () => {
    const golden = await readGolden(name);
    // More than 64 own tokens: their attention is over two pages.
    await expectGoldenLogits(backend, golden, 3, [2], 67);
    await expectGoldenLogits(backend, golden, 8, [66], 3);
    if (!name.endsWith("-yarn") && !name.endsWith("-lite")) return;
    const options = { tolerance: 1, kl: 1e-3, cacheType: "q8" } as const;
    await expectGoldenLogits(backend, golden, 2, [30], 50, options);
  }, 180_000);

  it("takes few enough dispatches, and gives all memory back", async () => {
    const { checkpoint, config } = await readGolden(name);
    const before = backend.bytes;
    const weights = await loadWeights(backend, checkpoint, { format: "stored", positions: 64 });
    const size = { sequences: 4, prefixCapacity: 64, suffixCapacity: 64 };
    const session = new Session(backend, config, weights, size);
    await session.prefill([3], () => Promise.resolve());
    const limit = config.architecture === "llama" ? 9 : 16;
    // The embedding, the logits and the draw are not of a layer.
    expect(session.dispatches - 3).toBeLessThanOrEqual(limit * config.numHiddenLayers);
    session.dispose();
    freeWeights(backend, weights);
    expect(backend.bytes).toBe(before);
  }, 60_000);
});
