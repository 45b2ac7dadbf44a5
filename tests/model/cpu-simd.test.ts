/** WebAssembly SIMD against the twins, and the memory they share. */
import { describe, expect, it } from "vitest";
import { openCheckpoint } from "../../src/model/checkpoint.ts";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import { CpuMemory } from "../../src/model/cpu-memory.ts";
import { Session } from "../../src/model/session.ts";
import { loadWeights } from "../../src/model/weights.ts";
import { checkpointFiles, EMBEDDED_CONFIG, random } from "./support/checkpoint.ts";
import { largestDifference } from "./support/golden.ts";

/** Logits of a few steps of `n` sequences after a prompt. */
async function logits(backend: CpuBackend, changes: object, n: number, format: "stored" | "q4") {
  const json = { ...EMBEDDED_CONFIG, num_hidden_layers: 2, vocab_size: 99, ...changes };
  const checkpoint = await openCheckpoint(checkpointFiles(json));
  const { config } = checkpoint;
  const weights = await loadWeights(backend, checkpoint, { format, positions: 128 });
  const size = { sequences: n, prefixCapacity: 100, suffixCapacity: 8 };
  const session = new Session(backend, config, weights, size);
  const prompt = Array.from({ length: 70 }, (_, i) => (i * 13) % 99);
  await session.prefill(prompt, () => Promise.resolve());
  const rows = Array.from({ length: n }, (_, slot) => ({ slot, suffixLength: 1 }));
  for (const { slot } of rows) {
    session.place(slot, slot % 99, 0, { temperature: 0, topP: 1, seed: 1 });
  }
  await session.decode(rows);
  return session.logits(n);
}

const ODD = {
  hidden_size: 50,
  num_attention_heads: 3,
  kv_lora_rank: 27,
  qk_nope_head_dim: 11,
  qk_rope_head_dim: 6,
  v_head_dim: 9,
  intermediate_size: 61,
  moe_intermediate_size: 13,
};

describe("SIMD and twins", () => {
  it.each([
    [{}, 1, "stored"],
    [{}, 6, "q4"],
    [ODD, 1, "q4"],
    [ODD, 7, "stored"],
    [{ n_shared_experts: 3 }, 64, "stored"],
  ] as const)("agree for %j with %i sequences in %s", async (changes, n, format) => {
    const fast = await logits(new CpuBackend(), changes, n, format);
    const plain = await logits(new CpuBackend({ simd: false }), changes, n, format);
    expect(largestDifference(fast, plain)).toBeLessThan(1e-4);
    expect(fast.some((value) => Math.abs(value) > 0.1)).toBe(true);
  });

  it("are used here", () => {
    expect(new CpuMemory().loops).not.toBeNull();
  });
});

describe("4-bit weights", () => {
  it("change the logits a little, not a lot", async () => {
    // Without experts: a choice that flips is a large change for a small error.
    const dense = { first_k_dense_replace: 2 };
    const exact = await logits(new CpuBackend(), dense, 3, "stored");
    const rounded = await logits(new CpuBackend(), dense, 3, "q4");
    let error = 0;
    let power = 0;
    exact.forEach((value, i) => {
      error += (value - (rounded[i] ?? 0)) ** 2;
      power += value ** 2;
    });
    expect(error / power).toBeGreaterThan(1e-6);
    expect(error / power).toBeLessThan(0.1);
  });
});

describe("the CPU's memory", () => {
  it("gives zeroed blocks that do not overlap, and takes all of it back", () => {
    const memory = new CpuMemory();
    const next = random(5);
    const start = memory.used;
    const live = new Map<number, number>();
    for (let round = 0; round < 2000; round++) {
      const [oldest] = live.keys();
      if (oldest !== undefined && next() < 0.48) {
        memory.release(oldest);
        live.delete(oldest);
        continue;
      }
      const size = 1 + Math.floor(next() ** 3 * 20_000);
      const address = memory.allocate(size);
      expect(address % 16).toBe(0);
      const bytes = new Uint8Array(memory.buffer, address, size);
      expect(bytes.every((byte) => byte === 0)).toBe(true);
      bytes.fill(1);
      live.set(address, size);
    }
    const sorted = [...live].toSorted(([a], [b]) => a - b);
    sorted.forEach(([address, size], i) => {
      expect(address + size).toBeLessThanOrEqual(sorted[i + 1]?.[0] ?? memory.buffer.byteLength);
    });
    for (const address of live.keys()) memory.release(address);
    expect(memory.used).toBe(start);
    expect(() => memory.release(16)).toThrow("once");
  });
});
