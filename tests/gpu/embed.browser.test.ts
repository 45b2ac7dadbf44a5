/** shaders/embed.wgsl against its twin: dequantization is exact, in every format. */
import { describe, it } from "vitest";
import { ALL_ENCODINGS, wholeColumns } from "../model/support/blocks.ts";
import { kernelTest } from "./support/compare.ts";

const whole = kernelTest();
const cut = kernelTest({ maxBinding: 64 * 32 * 4 * 17 });

describe.each(ALL_ENCODINGS)("embed of a table in %s", (encoding) => {
  it.each([
    { rows: 3, hidden: 64, tokens: 20 },
    { rows: 11, hidden: 515, tokens: 130 },
  ])("looks up $rows rows of $hidden", async ({ rows, hidden, tokens }) => {
    const columns = encoding.startsWith("Q") ? wholeColumns(encoding, hidden) : hidden;
    const slots = Array.from({ length: rows }, (_, i) => ({ token: (i * 47) % tokens }));
    for (const { compare } of [whole, cut]) {
      await compare(
        {
          slots,
          build: async (make) => {
            const table = await make.matrix(1, tokens, columns, encoding);
            const out = make.zeros(rows, columns);
            return {
              outputs: [out],
              record: (operations) => operations.embed({ table, out }),
            };
          },
        },
        1e-9,
      );
    }
  });
});
