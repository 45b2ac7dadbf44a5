/** shaders/expert-up.wgsl against its twin. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest(["expert-up-f32", "expert-up-q4"]);

describe.each(["f32", "q4"] as const)("expert-up with weights in %s", (format) => {
  it.each([
    { rows: 1, experts: 1, hidden: 1, inner: 1 },
    { rows: 3, experts: 3, hidden: 37, inner: 23 },
    { rows: 8, experts: 9, hidden: 64, inner: 65 },
    { rows: 13, experts: 4, hidden: 33, inner: 130 },
  ])("$rows rows, $experts experts, $hidden → $inner", async ({ rows, experts, hidden, inner }) => {
    await compare({
      slots: Array.from({ length: rows }, () => ({})),
      build: async (make) => {
        const x = make.tensor([rows, hidden]);
        const chosen = make.numbers(rows * experts).map((v) => (v > 0 || experts === 1 ? 1 : 0));
        const gates = make.backend.upload("gates", [rows, experts], chosen);
        const gate = await make.matrix(experts, inner, hidden, format);
        const up = await make.matrix(experts, inner, hidden, format);
        const act = make.zeros(rows, experts, inner);
        return {
          outputs: [act],
          record: (operations) => operations.expertUp({ x, gates, gate, up, act, eps: 1e-6 }),
        };
      },
    });
  });
});
