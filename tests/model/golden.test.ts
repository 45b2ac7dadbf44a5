/** Forward passes on the CPU against golden logits of transformers, from safetensors and GGUF. */
import { describe, expect, it } from "vitest";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import { freeWeights, loadWeights } from "../../src/model/weights.ts";
import { expectGoldenLogits } from "./support/agreement.ts";
import { GOLDEN_NAMES, readGolden } from "./support/golden.ts";

describe.each(GOLDEN_NAMES)("golden logits of %s, on the CPU", (name) => {
  it.each([1, 3, 8])("agree for %i sequences of prompts of several lengths", async (n) => {
    await expectGoldenLogits(new CpuBackend(), await readGolden(name), n, [1, 2, 17, 65]);
  });

  it("agree with the twins alone", async () => {
    const backend = new CpuBackend({ simd: false });
    await expectGoldenLogits(backend, await readGolden(name), 3, [1, 40]);
  });

  it("agree with a cache in f16, and nearly in 8 bits", async () => {
    const golden = await readGolden(name);
    for (const cacheType of ["f16", "q8"] as const) {
      const options = { tolerance: 1, kl: cacheType === "f16" ? 1e-4 : 1e-3, cacheType };
      await expectGoldenLogits(new CpuBackend(), golden, 2, [30], 50, options);
    }
  });

  it("frees what it loaded", async () => {
    const { checkpoint } = await readGolden(name);
    const backend = new CpuBackend();
    const weights = await loadWeights(backend, checkpoint, { format: "q4", positions: 64 });
    expect(backend.bytes).toBeGreaterThan(100_000);
    freeWeights(backend, weights);
    expect(backend.bytes).toBe(0);
  });
});
