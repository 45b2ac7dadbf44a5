/** Unification: what it assigns makes both sides equal, and a failure leaves nothing assigned. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isDefEq } from "../../src/elab/def-eq.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { Meta } from "../../src/elab/meta.ts";
import { type Expr, mkApp, mkApps, mkConst, mkFVar } from "../../src/kernel/host/expr.ts";
import { exprEquals } from "../../src/kernel/host/traverse.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
const { env } = unpackImage(module, readFileSync(`${root}build/library.image`));
const nat = mkConst("Nat");

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs `body` with variables x, y : ℕ and f : ℕ → ℕ → ℕ in scope. */
function withVariables(body: (m: Meta, x: Expr, y: Expr, f: Expr) => void): void {
  const m = new Meta(env);
  const x = m.mkLocal("x", nat);
  const y = m.mkLocal("y", nat);
  m.lctx = m.lctx.push(x, y);
  const arrow = m.withLocal("a", "default", nat, (a) =>
    m.withLocal("b", "default", nat, (b) => m.mkPi([a, b], nat)),
  );
  const f = m.mkLocal("f", arrow);
  m.lctx = m.lctx.push(f);
  body(m, mkFVar(x.id), mkFVar(y.id), mkFVar(f.id));
}

describe("first-order patterns", () => {
  test("an instance of a pattern unifies with it, and only by making it equal", () => {
    withVariables((m, x, y, f) => {
      const next = random(3);
      const closed = (depth: number): Expr => {
        if (depth === 0 || next() < 0.3) return next() < 0.5 ? x : y;
        return mkApps(f, [closed(depth - 1), closed(depth - 1)]);
      };
      /** The term with some subterms replaced by metavariables. */
      const pattern = (e: Expr): Expr => {
        if (next() < 0.2) return m.mkFreshMVar(nat);
        if (e.kind !== "app" || e.fn.kind !== "app") return e;
        return mkApps(f, [pattern(e.fn.arg), pattern(e.arg)]);
      };
      for (let i = 0; i < 500; i++) {
        const e = closed(5);
        const p = pattern(e);
        expect(next() < 0.5 ? isDefEq(m, p, e) : isDefEq(m, e, p)).toBe(true);
        expect(exprEquals(m.instantiate(p), e)).toBe(true);
      }
    });
  });

  test("a failure assigns nothing", () => {
    withVariables((m, x, y, f) => {
      const hole = m.mkFreshMVar(nat);
      expect(isDefEq(m, mkApps(f, [hole, x]), mkApps(f, [y, y]))).toBe(false);
      expect(hole.kind === "mvar" && m.isAssigned(hole.id)).toBe(false);
    });
  });

  test("the occurs check", () => {
    withVariables((m, x, _, f) => {
      const hole = m.mkFreshMVar(nat);
      expect(isDefEq(m, hole, mkApps(f, [hole, x]))).toBe(false);
    });
  });
});

describe("higher-order patterns", () => {
  test("?m x y =?= t gives ?m := fun x y => t", () => {
    withVariables((m, x, y, f) => {
      const outer = m.lctx.without(new Set([x, y].map((v) => (v.kind === "fvar" ? v.id : -1))));
      const type = m.mkPi([x, y], nat);
      const hole = m.mkFreshMVar(type, "natural", "", outer);
      const t = mkApps(f, [y, mkApp(mkConst("Nat.succ"), x)]);
      expect(isDefEq(m, mkApps(hole, [x, y]), t)).toBe(true);
      expect(exprEquals(m.instantiate(mkApps(hole, [x, y])), t)).toBe(true);
    });
  });

  test("a metavariable takes no variable from outside its scope", () => {
    withVariables((m, x) => {
      const outer = m.lctx.without(new Set([x.kind === "fvar" ? x.id : -1]));
      const hole = m.mkFreshMVar(nat, "natural", "", outer);
      expect(isDefEq(m, hole, x)).toBe(false);
    });
  });

  test("a metavariable from outside is not assigned at a deeper level", () => {
    withVariables((m, x) => {
      const hole = m.mkFreshMVar(nat);
      expect(m.withNewDepth(() => isDefEq(m, hole, x))).toBe(false);
      expect(isDefEq(m, hole, x)).toBe(true);
    });
  });
});
