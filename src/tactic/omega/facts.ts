/**
 * What literals and atoms say: linear facts with their proofs, and distinctions of cases.
 * The lemmas are those of library/Quod/Lia.lean.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { whnfR } from "../../elab/whnf.ts";
import { type Fact, negation, type Split } from "../tableau.ts";
import type { LinearFact } from "./proof.ts";
import { type Atom, carrierOf, mkNatCast, type Reader } from "./reader.ts";
import { addTree, constantOf, literalTree, mulTree, negTree, subTree } from "./tree.ts";

const zero = { kind: "zero" } as const;
const one = { kind: "succ", of: zero } as const;

/** A relation on ℕ or ℤ. */
export interface WholeRelation {
  readonly name: "Eq" | "LE.le" | "LT.lt" | "Dvd.dvd";
  readonly carrier: "nat" | "int";
  readonly a: Expr;
  readonly b: Expr;
  readonly negated: boolean;
  /** It is between numbers below this bound; `a` and `b` are their values. */
  readonly fin?: Expr;
}

function lemma(name: string, args: readonly Expr[]): Expr {
  return mkApps(mkConst(`Quod.Lia.${name}`), args);
}

/** `Nat.ble 1 c = true` for a numeral, by computation. */
const positive: Expr = mkApps(mkConst("Eq.refl", [one]), [mkConst("Bool"), mkConst("Bool.true")]);

export function wholeRelationOf(m: Meta, type0: Expr): WholeRelation | undefined {
  const type = whnfR(m, m.instantiate(type0));
  const inner = negation(type);
  if (inner !== undefined) {
    const of = wholeRelationOf(m, inner);
    return of === undefined || of.negated ? undefined : { ...of, negated: true };
  }
  const fn = getAppFn(type);
  const args = getAppArgs(type);
  if (fn.kind !== "const") return undefined;
  const [a, b] = args.slice(-2);
  if (a === undefined || b === undefined) return undefined;
  if (fn.name === "Nat.le" || fn.name === "Nat.lt") {
    const name = fn.name === "Nat.le" ? "LE.le" : "LT.lt";
    return { name, carrier: "nat", a, b, negated: false };
  }
  const [domain] = args;
  if (args.length < 3 || domain === undefined) return undefined;
  const carrier = carrierOf(m, domain);
  if (carrier === undefined) return finRelation(m, fn.name, domain, a, b);
  switch (fn.name) {
    case "Eq":
    case "LE.le":
    case "LT.lt":
    case "Dvd.dvd":
      return { name: fn.name, carrier, a, b, negated: false };
    case "Ne":
      return { name: "Eq", carrier, a, b, negated: true };
    case "GE.ge":
      return { name: "LE.le", carrier, a: b, b: a, negated: false };
    case "GT.gt":
      return { name: "LT.lt", carrier, a: b, b: a, negated: false };
    default:
      return undefined;
  }
}

/** `a = b`, `a < b`, … on `Fin n`, by their values. */
function finRelation(
  m: Meta,
  name: string,
  domain: Expr,
  a: Expr,
  b: Expr,
): WholeRelation | undefined {
  const [n, more] = getAppArgs(domain);
  const fn = getAppFn(domain);
  if (fn.kind !== "const" || fn.name !== "Fin" || n === undefined || more !== undefined) {
    return undefined;
  }
  if (!m.env.has("Quod.Lia.fin_eq")) return undefined;
  const [x, y] = [a, b].map((e) => mkApps(mkConst("Fin.val"), [n, e]));
  if (x === undefined || y === undefined) return undefined;
  const of = { carrier: "nat", fin: n } as const;
  switch (name) {
    case "Eq":
    case "Ne":
      return { ...of, name: "Eq", a: x, b: y, negated: name === "Ne" };
    case "LE.le":
    case "LT.lt":
      return { ...of, name, a: x, b: y, negated: false };
    case "GE.ge":
      return { ...of, name: "LE.le", a: y, b: x, negated: false };
    case "GT.gt":
      return { ...of, name: "LT.lt", a: y, b: x, negated: false };
    default:
      return undefined;
  }
}

/** The proof of the relation between values. */
function valueProof(r: WholeRelation, proof: Expr): Expr {
  if (r.fin === undefined || r.name !== "Eq") return proof;
  const [a, b] = [r.a, r.b].map((e) => getAppArgs(e)[1] ?? e);
  if (a === undefined || b === undefined) return proof;
  return lemma(r.negated ? "fin_ne" : "fin_eq", [r.fin, a, b, proof]);
}

/** The facts that a literal gives; none when it needs a distinction of cases. */
export function literalFacts(reader: Reader, fact: Fact): LinearFact[] {
  const r = wholeRelationOf(reader.m, fact.type);
  if (r === undefined) return [];
  const { a, b, carrier, negated } = r;
  const proof = valueProof(r, fact.proof);
  const read = (e: Expr): LinearFact["tree"] => (carrier === "nat" ? reader.nat(e) : reader.int(e));
  if (r.name === "Dvd.dvd") return divisibility(reader, r, proof);
  const [x, y] = [read(a), read(b)];
  const use = (name: string): Expr => lemma(`${carrier}_${name}`, [a, b, proof]);
  const minusOne = (t: LinearFact["tree"]): LinearFact["tree"] => subTree(t, literalTree(1n));
  switch (r.name) {
    case "LE.le":
      return negated
        ? [{ tree: minusOne(subTree(x, y)), proof: use("not_le") }]
        : [{ tree: subTree(y, x), proof: use("le") }];
    case "LT.lt":
      return negated
        ? [{ tree: subTree(x, y), proof: use("not_lt") }]
        : [{ tree: minusOne(subTree(y, x)), proof: use("lt") }];
    case "Eq":
      if (negated) return [];
      return [
        { tree: subTree(y, x), proof: use("eq") },
        { tree: subTree(x, y), proof: use("eq'") },
      ];
  }
}

/** `c ∣ a` for a numeral `c`. */
function divisibility(reader: Reader, r: WholeRelation, proof: Expr): LinearFact[] {
  const { a: c, b: a, carrier } = r;
  const n = constantOf(carrier === "nat" ? reader.nat(c) : reader.int(c));
  if (n === undefined || n === 0n) return [];
  const size = n < 0n ? -n : n;
  const numeral = carrier === "nat" || n < 0n ? c : mkNatCast(mkNatLit(n));
  const rest = reader.atom(mkMod(carrier, a, numeral), carrier === "nat");
  if (!r.negated) return [{ tree: negTree(rest), proof: lemma(`${carrier}_dvd`, [c, a, proof]) }];
  const args = carrier === "nat" ? [c, a, proof] : [a, mkNatLit(size), positive, proof];
  const name = `${carrier}_not_dvd${n < 0n ? "_neg" : ""}`;
  return [{ tree: subTree(rest, literalTree(1n)), proof: lemma(name, args) }];
}

function operation(carrier: "nat" | "int", cls: string, name: string, a: Expr, b: Expr): Expr {
  const type = mkConst(carrier === "nat" ? "Nat" : "Int");
  const base = mkConst(carrier === "nat" ? `Nat.inst${name}Nat` : `Int.inst${name}Int`);
  const instance = mkApps(mkConst(`inst${cls}`, [zero]), [type, base]);
  const fn = mkConst(`${cls}.h${name}`, [zero, zero, zero]);
  return mkApps(fn, [type, type, type, instance, a, b]);
}

const mkMod = (carrier: "nat" | "int", a: Expr, b: Expr): Expr =>
  operation(carrier, "HMod", "Mod", a, b);
const mkDiv = (carrier: "nat" | "int", a: Expr, b: Expr): Expr =>
  operation(carrier, "HDiv", "Div", a, b);

/** What is known of an atom without a distinction of cases. */
export function atomFacts(reader: Reader, id: number): LinearFact[] {
  const atom = reader.atoms[id];
  if (atom === undefined) return [];
  const { expr, isNat } = atom;
  const self = reader.atom(expr, isNat);
  const result: LinearFact[] = isNat ? [{ tree: self, proof: lemma("nat_nonneg", [expr]) }] : [];
  const fn = getAppFn(expr);
  const args = getAppArgs(expr);
  const [a, b] = args.slice(-2);
  if (fn.kind === "const" && fn.name === "Fin.val" && a !== undefined && b !== undefined) {
    const bound = subTree(subTree(reader.nat(a), self), literalTree(1n));
    result.push({ tree: bound, proof: lemma("fin_lt", [a, b]) });
  }
  if (fn.kind !== "const" || args.length !== 6 || a === undefined || b === undefined) return result;
  switch (fn.name) {
    case "HDiv.hDiv":
    case "HMod.hMod":
      result.push(...divisionFacts(reader, isNat ? "nat" : "int", a, b));
      break;
    case "HPow.hPow": {
      const base = constantOf(isNat ? reader.nat(a) : reader.int(a));
      if (base === undefined || base <= 0n) break;
      result.push({
        tree: subTree(self, literalTree(1n)),
        proof: lemma(isNat ? "nat_pow_pos" : "int_pow_pos", [
          isNat ? a : mkNatLit(base),
          b,
          positive,
        ]),
      });
      break;
    }
    default:
  }
  return result;
}

/** Of `a / c` and `a % c`, for a numeral `c`. */
function divisionFacts(reader: Reader, carrier: "nat" | "int", a: Expr, c0: Expr): LinearFact[] {
  const isNat = carrier === "nat";
  const n = constantOf(isNat ? reader.nat(c0) : reader.int(c0));
  if (n === undefined || n === 0n) return [];
  const x = isNat ? reader.nat(a) : reader.int(a);
  const quotient = reader.atom(mkDiv(carrier, a, c0), isNat);
  const rest = reader.atom(mkMod(carrier, a, c0), isNat);
  const whole = addTree(mulTree(n, quotient), rest);
  const size = n < 0n ? -n : n;
  const below = n < 0n ? "_neg" : "";
  const limit = subTree(subTree(literalTree(size), rest), literalTree(1n));
  const facts: LinearFact[] = [
    { tree: subTree(whole, x), proof: lemma(`${carrier}_div_mod`, [a, c0]) },
    { tree: subTree(x, whole), proof: lemma(`${carrier}_div_mod'`, [a, c0]) },
    {
      tree: limit,
      proof: lemma(`${carrier}_mod_lt${below}`, [a, isNat ? c0 : mkNatLit(size), positive]),
    },
  ];
  if (!isNat) {
    const proof = lemma(`int_mod_nonneg${below}`, [a, mkNatLit(size), positive]);
    facts.push({ tree: rest, proof });
  }
  return facts;
}

/** A distinction of cases: `proof` is of `(p ∧ q) ∨ (p' ∧ q')`. */
export function atomSplit(m: Meta, atom: Atom): Split | undefined {
  const { expr, isNat } = atom;
  const fn = getAppFn(expr);
  const args = getAppArgs(expr);
  const [a, b] = args.slice(-2);
  if (fn.kind !== "const" || b === undefined) return undefined;
  const use = (name: string, given: readonly Expr[]): Split | undefined => {
    const proof = lemma(name, given);
    const type = m.instantiate(inferType(m, proof));
    const [first, second] = getAppArgs(type);
    return first === undefined || second === undefined ? undefined : { proof, first, second };
  };
  switch (fn.name) {
    case "HSub.hSub":
      return isNat && args.length === 6 && a !== undefined
        ? use("nat_sub_cases", [a, b])
        : undefined;
    case "Nat.sub":
      return a === undefined ? undefined : use("nat_sub_cases", [a, b]);
    case "Min.min":
    case "Max.max":
      if (args.length !== 4 || a === undefined) return undefined;
      return use(`${isNat ? "nat" : "int"}_${fn.name === "Min.min" ? "min" : "max"}_cases`, [a, b]);
    case "ite":
      return args.length === 5 ? use("ite_cases", [args[0] ?? b, ...args.slice(1)]) : undefined;
    default:
      return undefined;
  }
}

const unaryCases: ReadonlyMap<string, string> = new Map([
  ["Int.toNat", "toNat_cases"],
  ["Int.natAbs", "natAbs_cases"],
  ["Nat.pred", "nat_pred_cases"],
]);

/** The same for functions of one argument. */
export function unarySplit(m: Meta, atom: Atom): Split | undefined {
  const fn = getAppFn(atom.expr);
  const args = getAppArgs(atom.expr);
  const [z] = args;
  if (fn.kind !== "const" || z === undefined || args.length !== 1) return undefined;
  const name = unaryCases.get(fn.name);
  if (name === undefined || !m.env.has(`Quod.Lia.${name}`)) return undefined;
  const proof = lemma(name, [z]);
  const [first, second] = getAppArgs(m.instantiate(inferType(m, proof)));
  return first === undefined || second === undefined ? undefined : { proof, first, second };
}

/** `a < b ∨ b < a` of `a ≠ b`. */
export function disequalitySplit(m: Meta, fact: Fact): Split | undefined {
  const r = wholeRelationOf(m, fact.type);
  if (r?.name !== "Eq" || !r.negated) return undefined;
  const proof = lemma(`${r.carrier}_ne`, [r.a, r.b, valueProof(r, fact.proof)]);
  const [first, second] = getAppArgs(m.instantiate(inferType(m, proof)));
  return first === undefined || second === undefined ? undefined : { proof, first, second };
}
