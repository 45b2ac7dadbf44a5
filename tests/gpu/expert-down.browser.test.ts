/** shaders/expert-down.wgsl against its twin. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest(["expert-down-f32", "expert-down-q4"]);

describe.each(["f32", "q4"] as const)("expert-down with weights in %s", (format) => {
  it.each([
    { rows: 1, experts: 1, hidden: 1, inner: 1 },
    { rows: 3, experts: 3, hidden: 37, inner: 23 },
    { rows: 8, experts: 9, hidden: 65, inner: 64 },
    { rows: 13, experts: 4, hidden: 130, inner: 33 },
  ])("$rows rows, $experts experts, $inner → $hidden", async ({ rows, experts, hidden, inner }) => {
    await compare({
      slots: Array.from({ length: rows }, () => ({})),
      build: async (make) => {
        const act = make.tensor([rows, experts, inner]);
        const chosen = make.numbers(rows * experts).map((v) => Math.max(0, v));
        const gates = make.backend.upload("gates", [rows, experts], chosen);
        const down = await make.matrix(experts, hidden, inner, format);
        const out = make.tensor([rows, hidden]);
        return {
          outputs: [out],
          record: (operations) => operations.expertDown({ act, gates, down, out }),
        };
      },
    });
  });
});
