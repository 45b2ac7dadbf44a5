/** The table of terms, and rebuilding terms: what holds of every term. */
import { describe, expect, it } from "vitest";
import {
  type Expr,
  mkApp,
  mkApps,
  mkBVar,
  mkConst,
  mkLambda,
  mkLet,
  mkPi,
  mkSort,
} from "../../src/kernel/host/expr.ts";
import { levelZero } from "../../src/kernel/host/level.ts";
import { exprEquals, instantiateRev, liftLooseBVars } from "../../src/kernel/host/traverse.ts";
import { instantiate } from "../../src/kernel/host/wasm.ts";
import { randomFrom } from "./mutate.ts";
import { kernelModule, kernelWith } from "./support.ts";

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

/** A random proposition over `depth` propositional variables. */
function proposition(random: (n: number) => number, depth: number, size: number): Expr {
  if (size === 0 || random(5) === 0) {
    return depth > 0 && random(4) > 0 ? mkBVar(random(depth)) : mkConst("P");
  }
  const part = (more: number): Expr => proposition(random, depth + more, size - 1);
  const prop = mkSort(levelZero);
  switch (random(5)) {
    case 0:
      return mkPi("h", "default", part(0), liftLooseBVars(part(0), 1));
    case 1:
      return mkPi("x", "default", prop, part(1));
    case 2:
      return mkLet("x", prop, part(0), part(1));
    case 3:
      return mkApp(mkLambda("x", "default", prop, part(1)), part(0));
    default:
      return mkApp(mkApp(mkConst("Q"), part(0)), part(0));
  }
}

describe("rebuilding terms", () => {
  const kernel = kernelWith(
    "axiom P : Prop",
    "axiom Q : Prop → Prop → Prop",
    "axiom T : Prop → Type",
    "axiom all : ∀ (p : Prop), T p",
  );
  const prop = mkSort(levelZero);
  const under = (n: number, body: Expr, make: typeof mkPi | typeof mkLambda): Expr => {
    let e = body;
    for (let i = 0; i < n; i++) e = make("x", "default", prop, e);
    return e;
  };

  it("gives a term back when variables are put for its binders and taken out again", () => {
    const random = randomFrom(7);
    for (let i = 0; i < 300; i++) {
      const n = 1 + random(5);
      const p = proposition(random, n, 5);
      const type = kernel.inferType(under(n, mkApp(mkConst("all"), p), mkLambda));
      const wanted = under(n, mkApp(mkConst("T"), p), mkPi);
      expect(type.kind === "ok" && exprEquals(type.value, wanted)).toBe(true);
    }
  });

  it("puts arguments for binders as the front end's own function does", () => {
    const random = randomFrom(8);
    for (let i = 0; i < 300; i++) {
      const n = 1 + random(5);
      const p = proposition(random, n, 5);
      const args = Array.from({ length: n }, () => proposition(random, 0, 3));
      const found = kernel.whnf(mkApps(under(n, mkApp(mkConst("T"), p), mkLambda), args));
      const wanted = mkApp(mkConst("T"), instantiateRev(p, args));
      expect(found.kind === "ok" && exprEquals(found.value, wanted)).toBe(true);
    }
  });
});
