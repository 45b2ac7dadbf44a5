/** Our own SHA-256 against Node's. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256, sha256Plain } from "../../src/base/sha256.ts";

describe("SHA-256", () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 1000])("of %i bytes is Node's", async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
    const wanted = createHash("sha256").update(bytes).digest("hex");
    expect(sha256Plain(bytes)).toBe(wanted);
    expect(await sha256(bytes)).toBe(wanted);
  });
});
