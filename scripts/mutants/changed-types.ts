/**
 * Types that differ from a theorem's own in one place, such that its proof term must not have
 * them: the claim denied or replaced by `False`, a relation turned around, a numeral one higher, a
 * hypothesis left out or turned around.
 *
 * Invariant: each changed type differs from the theorem's as it is written; whether it is well
 * typed, and whether it says something else, is for the kernel to find.
 */
import { synthInstance } from "../../src/elab/instances.ts";
import type { Meta } from "../../src/elab/meta.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkLambda,
  mkNatLit,
  mkPi,
  type Pi,
} from "../../src/kernel/host/expr.ts";
import {
  exprEquals,
  hasLooseBVar,
  liftLooseBVars,
  mapChildren,
} from "../../src/kernel/host/traverse.ts";

export interface ChangedType {
  /** What was changed, for people. */
  readonly change: string;
  readonly type: Expr;
}

/** At most so many numerals are changed in one claim, the last first. */
const MOST_NUMERALS = 4;

/** The changed types of a closed `type`. */
export function changedTypes(m: Meta, type: Expr): ChangedType[] {
  const binders: Pi[] = [];
  let claim = type;
  while (claim.kind === "pi") {
    binders.push(claim);
    claim = claim.body;
  }
  const changes: ChangedType[] = [];
  const add = (change: string, changed: Expr): void => {
    if (!exprEquals(changed, type)) changes.push({ change, type: changed });
  };
  const close = (body: Expr): Expr => rebuild(binders, body);

  add("claim denied", close(mkApp(mkConst("Not"), claim)));
  add("claim replaced by False", close(mkConst("False")));
  add("claim and False", close(mkApps(mkConst("And"), [claim, mkConst("False")])));
  for (const changed of turned(claim)) add("relation of the claim", close(changed));
  for (const changed of otherNumerals(m, claim).slice(0, MOST_NUMERALS)) {
    add("numeral of the claim", close(changed));
  }
  binders.forEach((binder, i) => {
    const rest = rebuild(binders.slice(i + 1), claim);
    if (!hasLooseBVar(rest, 0)) {
      add(`'${binder.name}' left out`, rebuild(binders.slice(0, i), liftLooseBVars(rest, -1)));
    }
    const other = [...turned(binder.type), ...otherNumerals(m, binder.type).slice(0, 1)][0];
    if (other === undefined) return;
    const changed = mkPi(binder.name, binder.info, other, rest);
    add(`'${binder.name}' changed`, rebuild(binders.slice(0, i), changed));
  });
  return changes;
}

function rebuild(binders: readonly Pi[], body: Expr): Expr {
  return binders.reduceRight<Expr>((e, b) => mkPi(b.name, b.info, b.type, e), body);
}

/**
 * The proposition with one relation changed into another, at each place under connectives and
 * quantifiers.
 */
function turned(p: Expr): Expr[] {
  if (p.kind === "pi" || p.kind === "lambda") {
    const make = p.kind === "pi" ? mkPi : mkLambda;
    return turned(p.body).map((q) => make(p.name, p.info, p.type, q));
  }
  const fn = getAppFn(p);
  const args = getAppArgs(p);
  if (fn.kind !== "const") return [];
  const [first, second, third, fourth] = args;
  switch (fn.name) {
    case "Eq":
      return [mkApps(mkConst("Ne", fn.levels), args)];
    case "Ne":
      return [mkApps(mkConst("Eq", fn.levels), args)];
    case "Not":
      return first === undefined ? [] : [first];
    case "LT.lt":
    case "LE.le":
    case "GT.gt":
    case "GE.ge":
    case "Dvd.dvd":
      if (first === undefined || second === undefined) return [];
      if (third === undefined || fourth === undefined) return [];
      return [mkApps(fn, [first, second, fourth, third])];
    case "Exists":
      return second === undefined || first === undefined
        ? []
        : turned(second).map((q) => mkApps(fn, [first, q]));
    case "And":
    case "Or":
    case "Iff":
      if (first === undefined || second === undefined) return [];
      return [
        ...turned(first).map((q) => mkApps(fn, [q, second])),
        ...turned(second).map((q) => mkApps(fn, [first, q])),
      ];
    default:
      return [];
  }
}

/** The term with one numeral higher by one, for each of its numerals, the last first. */
function otherNumerals(m: Meta, root: Expr): Expr[] {
  let count = 0;
  const results: Expr[] = [];
  for (let wanted = 0; wanted === 0 || wanted < count; wanted++) {
    let seen = 0;
    let changed = false;
    const visit = (e: Expr): Expr => {
      const numeral = nextNumeral(m, e);
      if (numeral === undefined) return mapChildren(e, 0, visit);
      if (seen++ !== wanted) return e;
      changed = true;
      return numeral;
    };
    const result = visit(root);
    count = seen;
    if (changed) results.unshift(result);
  }
  return results;
}

/** `OfNat.ofNat α n _` as `OfNat.ofNat α (n + 1) _`; undefined for all else. */
function nextNumeral(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  const [type, value, instance, ...more] = getAppArgs(e);
  if (fn.kind !== "const" || fn.name !== "OfNat.ofNat") return undefined;
  if (type === undefined || instance === undefined || more.length > 0) return undefined;
  if (type.looseBVarRange > 0 || value?.kind !== "natLit") return undefined;
  const next = mkNatLit(value.value + 1n);
  const wanted = mkApps(mkConst("OfNat", fn.levels), [type, next]);
  const found = synthInstance(m, wanted);
  return found.kind === "found" ? mkApps(fn, [type, next, found.value]) : undefined;
}
