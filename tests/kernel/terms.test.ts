/** The table of terms, and rebuilding terms: what holds of every term. */
import { describe, expect, it } from "vitest";
import { instantiate } from "../../src/kernel/host/wasm.ts";
import { kernelModule } from "./support.ts";

const imports = { bigOp: () => 0, bigCost: () => 0, derivedName: () => 0 };

/** The hash of `bvar i` in terms.ts, so that records can be steered to a place in the table. */
function hashOfBVar(i: number): number {
  const mix = (h: number, x: number): number => {
    const m = Math.imul(h ^ x, 0x9e3779b1) >>> 0;
    return (m ^ (m >>> 15)) >>> 0;
  };
  let h = mix(Math.imul(8, 0x85ebca6b) >>> 0, i);
  h = mix(h, 0);
  h = mix(h, 0);
  h = mix(h, 0);
  return Math.imul(h, 0xc2b2ae35) >>> 0;
}

describe("the table of terms", () => {
  it("finds a record again after later ones are taken out, also over the table's end", () => {
    const wasm = instantiate(kernelModule, imports);
    wasm.init();
    const slots = 1 << 15;
    // Two records for the last slot: the second wraps around to slot 0. After the table has grown
    // both still want one slot.
    const last: number[] = [];
    for (let i = 0; last.length < 2; i++) {
      if ((hashOfBVar(i) & (2 * slots - 1)) === slots - 1) last.push(i);
    }
    const [older = 0, newer = 0] = last;
    const first = wasm.bvar(older);
    const top = wasm.arenaTop();
    wasm.bvar(newer);
    const before = wasm.termCount();
    for (let i = 1_000_000; wasm.termCount() < before + slots / 2; i++) wasm.bvar(i);
    wasm.rollback(top);
    expect(wasm.bvar(older)).toBe(first);
    expect(wasm.arenaTop()).toBe(top);
  });

  it("gives one address to equal terms, in whatever order they are made", () => {
    const wasm = instantiate(kernelModule, imports);
    wasm.init();
    const make = (n: number): number => {
      let e = wasm.bvar(n % 7);
      for (let i = 0; i < n % 50; i++) e = wasm.app(e, wasm.bvar((n * i) % 5));
      return e;
    };
    const firsts = Array.from({ length: 500 }, (_, n) => make(n));
    for (let n = 499; n >= 0; n--) expect(make(n)).toBe(firsts[n]);
  });
});
