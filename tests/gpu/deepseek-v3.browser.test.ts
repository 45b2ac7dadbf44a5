/** The forward pass on WebGPU against golden logits of transformers. */
import { describe, it } from "vitest";
import { kernelNeeds } from "../../src/model/config.ts";
import { WebGpuBackend } from "../../src/model/webgpu-backend.ts";
import { expectGoldenLogits } from "../model/support/agreement.ts";
import { readGolden } from "../model/support/golden.ts";

describe.each(["embedded", "odd"])("golden logits of %s, on WebGPU", (name) => {
  it("agree for 1, 3 and 8 sequences and prompts of several lengths", async () => {
    const golden = await readGolden(name);
    const backend = await WebGpuBackend.open(kernelNeeds(golden.config, "f32"));
    await expectGoldenLogits(backend, golden, 1, [1, 17], 4);
    // More than 64 own tokens: their attention is split and merged.
    await expectGoldenLogits(backend, golden, 3, [2], 67);
    await expectGoldenLogits(backend, golden, 8, [3, 66], 4);
    backend.dispose();
  }, 180_000);
});
