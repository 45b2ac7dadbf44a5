/**
 * Each constant that the library shares with Lean's core has the type that Lean gives it, binders
 * and universe levels included. Needs an export of Lean's Init: set QUOD_CORE_EXPORT to its path.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { unpackImage } from "../../src/elab/image.ts";
import { readCoreExport, shapeOf } from "./core-export.ts";

const path = process.env["QUOD_CORE_EXPORT"];

/** The export is of Lean 4.29; these had another type in Lean 4.9, which the library follows. */
const changedSince49: ReadonlySet<string> = new Set([
  "DecidableRel",
  "Iff.rfl",
  "Int.eq_succ_of_zero_lt",
  "Int.le_def",
  "Int.lt.intro",
  "Int.lt_add_succ",
  "Int.lt_iff_add_one_le",
  "Int.natCast_succ",
  "Membership.mem",
  "Membership.mk",
  "Membership.rec",
  "Nat.eq_zero_or_pos",
  "Nat.mod_lt",
  "Nat.pow_succ",
  "cond",
  "decide_eq_true_iff",
  "inferInstance",
  "inferInstanceAs",
  "instPowNat",
  "maxOfLe",
  "minOfLe",
]);

/** Instances that Lean 4.9 names otherwise than 4.29. */
const renamedSince49: ReadonlyMap<string, string> = new Map([
  ["Nat.instDivNat", "Nat.instDiv"],
  ["Nat.instModNat", "Nat.instMod"],
  ["Nat.instDvdNat", "Nat.instDvd"],
  ["Int.instAddInt", "Int.instAdd"],
  ["Int.instSubInt", "Int.instSub"],
  ["Int.instMulInt", "Int.instMul"],
  ["Int.instDivInt", "Int.instDiv"],
  ["Int.instModInt", "Int.instMod"],
  ["Int.instDvdInt", "Int.instDvd"],
  ["Int.instMinInt", "Int.instMin"],
  ["Int.instMaxInt", "Int.instMax"],
]);

/**
 * Made by Lean's `inductive` in another form (4.29's `noConfusion`; recursors without `outParam`);
 * no statement reaches them.
 */
const auxiliary = /\.noConfusion(Type)?$|^(H[A-Z][a-z]+|Trans)\.rec$/;

test.skipIf(path === undefined)(
  "types agree with Lean's core",
  () => {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
    const { env } = unpackImage(module, readFileSync(`${root}build/library.image`));
    const core = readCoreExport(path ?? "");
    const different: string[] = [];
    let shared = 0;
    for (const name of env.kernel.names()) {
      const theirs = core.get(name);
      const ours = env.constant(name);
      if (theirs === undefined || ours === undefined) continue;
      if (changedSince49.has(name) || auxiliary.test(name)) continue;
      shared++;
      let shape = shapeOf(ours.type, ours.levelParams);
      for (const [ours49, newer] of renamedSince49)
        shape = shape.replaceAll(`${ours49}<`, `${newer}<`);
      if (shape !== theirs.shape) different.push(name);
    }
    expect(different).toEqual([]);
    expect(shared).toBeGreaterThan(400);
  },
  120_000,
);
