/**
 * A text that tells atoms of arithmetic apart: terms with the same key differ in instances only,
 * and terms with different keys are different up to reducible definitions. With many atoms this
 * spares unification of each with each.
 *
 * Invariant: a term that might change its shape by unfolding reducible definitions, by β, ζ or
 * arithmetic on ℕ has no key.
 */
import { type Expr, getAppArgs, getAppFn } from "../kernel/host/expr.ts";
import type { Meta } from "../elab/meta.ts";
import { natValue } from "../elab/whnf.ts";

/** Larger terms have no key. */
const MAX_NODES = 400;

/** Reducible functions that arithmetic leaves as they are. */
const casts = new Set(["Nat.cast", "Int.cast"]);

/** Arithmetic on ℕ that unification computes with. */
const natural = new Set(["HAdd.hAdd", "HMul.hMul", "HSub.hSub", "HPow.hPow", "Nat.succ"]);

/** Of an instantiated term. */
export function atomKey(m: Meta, e: Expr): string | undefined {
  const parts: string[] = [];
  return write(m, e, parts) ? parts.join("") : undefined;
}

function write(m: Meta, e: Expr, parts: string[]): boolean {
  if (parts.length > MAX_NODES) return false;
  const value = natValue(m, e);
  if (value !== undefined) {
    parts.push(`#${value} `);
    return true;
  }
  switch (e.kind) {
    case "fvar":
      parts.push(`x${e.id} `);
      return m.localDecl(e).value === undefined;
    case "bvar":
      parts.push(`b${e.index} `);
      return true;
    case "sort":
      parts.push("Sort ");
      return true;
    case "const":
      parts.push(`${e.name} `);
      return isFixed(m, e.name);
    case "strLit":
      parts.push(`${JSON.stringify(e.value)} `);
      return true;
    case "app":
      return writeApp(m, e, parts);
    case "lambda":
    case "pi":
      parts.push(e.kind === "lambda" ? "(λ " : "(Π ");
      return write(m, e.type, parts) && write(m, e.body, parts) && parts.push(") ") > 0;
    default:
      return false;
  }
}

function writeApp(m: Meta, e: Expr, parts: string[]): boolean {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  parts.push("(");
  if (fn.kind === "const") {
    if (natural.has(fn.name) && isNat(args[0])) return false;
    // A projection of a structure that is made there.
    if (m.env.projections.has(fn.name) && args.some((a) => isConstructed(m, a))) return false;
  }
  if (fn.kind !== "const" && fn.kind !== "fvar") return false;
  if (!write(m, fn, parts)) return false;
  const instances = fn.kind === "const" ? instancePositions(m, fn.name) : [];
  for (let i = 0; i < args.length; i++) {
    const a = args[i];
    if (a !== undefined && instances[i] !== true && !write(m, a, parts)) return false;
  }
  parts.push(") ");
  return true;
}

function isNat(type: Expr | undefined): boolean {
  return type?.kind === "const" && type.name === "Nat";
}

function isConstructed(m: Meta, e: Expr): boolean {
  const fn = getAppFn(e);
  return fn.kind === "const" && m.env.constant(fn.name)?.kind === "constructor";
}

/** Whether a constant stays as it is when reducible definitions unfold. */
function isFixed(m: Meta, name: string): boolean {
  if (casts.has(name) || m.env.projections.has(name)) return true;
  return m.env.reducibility.get(name) !== "reducible";
}

/** Which arguments of a constant are instances. By the object that describes the constant. */
const positions = new WeakMap<object, readonly boolean[]>();

function instancePositions(m: Meta, name: string): readonly boolean[] {
  const info = m.env.constant(name);
  if (info === undefined) return [];
  let found = positions.get(info);
  if (found === undefined) {
    const list: boolean[] = [];
    for (let t = info.type; t.kind === "pi"; t = t.body) list.push(t.info === "instImplicit");
    found = list;
    positions.set(info, found);
  }
  return found;
}
