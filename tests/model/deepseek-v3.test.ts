/** The forward pass on the CPU against golden logits of transformers. */
import { describe, expect, it } from "vitest";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import { freeWeights, loadWeights } from "../../src/model/weights.ts";
import { expectGoldenLogits } from "./support/agreement.ts";
import { readGolden } from "./support/golden.ts";

describe.each(["embedded", "odd"])("golden logits of %s, on the CPU", (name) => {
  it.each([1, 3, 8])("agree for %i sequences of prompts of several lengths", async (n) => {
    await expectGoldenLogits(new CpuBackend(), await readGolden(name), n, [1, 2, 17, 65]);
  });

  it("agree with the twins alone", async () => {
    const backend = new CpuBackend({ simd: false });
    await expectGoldenLogits(backend, await readGolden(name), 3, [1, 40]);
  });

  it("frees what it loaded", async () => {
    const golden = await readGolden(name);
    const backend = new CpuBackend();
    const weights = await loadWeights(backend, golden.config, golden.tensors, {
      format: "q4",
      positions: 64,
    });
    expect(backend.bytes).toBeGreaterThan(100_000);
    freeWeights(backend, weights);
    expect(backend.bytes).toBe(0);
  });
});
