/** The plan says before what a session takes after; and what fits is found. */
import { describe, expect, it } from "vitest";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import { bytesPerStep, fitMemory, planMemory } from "../../src/model/plan.ts";
import { Session } from "../../src/model/session.ts";
import { loadWeights } from "../../src/model/weights.ts";
import { GOLDEN_NAMES, readGolden } from "./support/golden.ts";

describe.each(GOLDEN_NAMES)("the plan of %s", (name) => {
  it.each([
    { sequences: 1, prefixCapacity: 64, suffixCapacity: 64 },
    { sequences: 24, prefixCapacity: 300, suffixCapacity: 130 },
  ])("says what $sequences sequences take", async (size) => {
    const { checkpoint, config } = await readGolden(name);
    const backend = new CpuBackend();
    const weights = await loadWeights(backend, checkpoint, { format: "stored", positions: 64 });
    const before = backend.bytes;
    const session = new Session(backend, config, weights, size);
    const model = { ...checkpoint, format: "stored", contextLength: 0 } as const;
    const { caches, activations } = planMemory(model, size, "cpu");
    const taken = backend.bytes - before;
    expect(Math.abs(taken - caches - activations)).toBeLessThan(0.1 * taken);
    session.dispose();
    expect(backend.bytes).toBe(before);
  });

  it("fits fewer sequences and smaller caches into less memory", async () => {
    const { checkpoint } = await readGolden(name);
    const model = { ...checkpoint, format: "stored", contextLength: 512 } as const;
    const size = { sequences: 16, prefixCapacity: 2000, suffixCapacity: 2000 };
    const most = planMemory(model, { ...size, cacheType: "f16" }).total;
    expect(fitMemory(model, size, most)).toMatchObject({ sequences: 16, cacheType: "f16" });
    const less = fitMemory(model, size, most - 1);
    expect(less?.cacheType).toBe("q8");
    const least = planMemory(model, { ...size, sequences: 1, cacheType: "q4" }).total;
    expect(fitMemory(model, size, least)).toMatchObject({ sequences: 1, cacheType: "q4" });
    expect(fitMemory(model, size, least - 1)).toBeNull();
    expect(bytesPerStep(model)).toBeLessThanOrEqual(planMemory(model, size).weights);
  });
});
