/** The order of universe levels against brute force, and the well-known identities. */
import { describe, expect, it } from "vitest";
import type { Level } from "../../src/kernel/host/level.ts";
import { BigTable } from "../../src/kernel/host/big.ts";
import { Encoder, StringTable } from "../../src/kernel/host/encode.ts";
import { NameTable } from "../../src/kernel/host/names.ts";
import { showLevel } from "../../src/kernel/host/show.ts";
import { instantiate } from "../../src/kernel/host/wasm.ts";
import { level } from "./language.ts";
import { kernelModule } from "./support.ts";

const wasm = instantiate(kernelModule, { bigOp: () => 0, bigCost: () => 0, derivedName: () => 0 });
wasm.init();
const encoder = new Encoder(wasm, new NameTable(), new BigTable(), new StringTable());

function leq(a: Level, b: Level): boolean {
  wasm.begin(1e9);
  const result = wasm.levelLeq(encoder.level(a), encoder.level(b)) !== 0;
  expect(wasm.statusCode()).toBe(0);
  return result;
}

const PARAMS = ["u", "v", "w"];

function value(u: Level, at: ReadonlyMap<string, number>): number {
  switch (u.kind) {
    case "zero":
      return 0;
    case "succ":
      return value(u.of, at) + 1;
    case "max":
      return Math.max(value(u.lhs, at), value(u.rhs, at));
    case "imax": {
      const r = value(u.rhs, at);
      return r === 0 ? 0 : Math.max(value(u.lhs, at), r);
    }
    case "param":
      return at.get(u.name) ?? 0;
    case "mvar":
      throw new Error("no mvar here");
  }
}

/** All assignments of 0 … 7 to three parameters: larger than any offset that is made below. */
const assignments: ReadonlyMap<string, number>[] = [];
for (let u = 0; u < 8; u++) {
  for (let v = 0; v < 8; v++) {
    for (let w = 0; w < 8; w++) {
      assignments.push(
        new Map([
          ["u", u],
          ["v", v],
          ["w", w],
        ]),
      );
    }
  }
}

let seed = 12345;
function random(n: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >>> 8) % n;
}
function randomLevel(depth: number): Level {
  const pick = depth === 0 ? random(4) : random(8);
  if (pick === 0) return { kind: "zero" };
  if (pick < 4) return { kind: "param", name: PARAMS[random(3)] ?? "u" };
  if (pick < 6) return { kind: "succ", of: randomLevel(depth - 1) };
  const lhs = randomLevel(depth - 1);
  const rhs = randomLevel(depth - 1);
  return random(2) === 0 ? { kind: "max", lhs, rhs } : { kind: "imax", lhs, rhs };
}

describe("level order", () => {
  it("agrees with brute force on 4000 random pairs", () => {
    let related = 0;
    for (let i = 0; i < 4000; i++) {
      const a = randomLevel(3);
      const b = randomLevel(3);
      const truth = assignments.every((at) => value(a, at) <= value(b, at));
      if (truth) related++;
      expect(leq(a, b), `${showLevel(a)} ≤ ${showLevel(b)}`).toBe(truth);
    }
    // The pairs must be of both sorts for this to say anything.
    expect(related).toBeGreaterThan(500);
    expect(related).toBeLessThan(3500);
  });

  it.each([
    ["imax 1 u", "u", true],
    ["u", "imax 1 u", true],
    ["max u v", "imax u v", false],
    ["imax u v", "max u v", true],
    ["imax (u+1) v", "(imax u v)+1", true],
    ["(imax u v)+1", "imax (u+1) (v+1)", true],
    ["imax (u+1) (v+1)", "imax u v", false],
    ["imax u (imax v w)", "imax (max u v) w", true],
    ["imax (max u v) w", "imax u (imax v w)", true],
  ])("%s ≤ %s is %s", (a, b, truth) => {
    expect(leq(level(a), level(b))).toBe(truth);
  });
});
