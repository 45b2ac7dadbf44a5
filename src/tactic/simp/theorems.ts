/**
 * Rewrite rules of simp: lemmas and hypotheses turned into equations, found by the head symbol
 * of their left side.
 *
 * Source: Lean's Meta/Tactic/Simp/SimpTheorems.lean for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkProj,
} from "../../kernel/host/expr.ts";
import { exprEquals, instantiateLevelParams } from "../../kernel/host/traverse.ts";
import { mkEq, mkEqSymm } from "../../elab/app-builder.ts";
import { negatedProposition } from "../../elab/injection.ts";
import type { Environment } from "../../elab/environment.ts";
import { forallMetaTelescope, inferType, isProp } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { whnfCore, whnfR } from "../../elab/whnf.ts";
import {
  argumentPatterns,
  compareGenerality,
  fitArguments,
  keyOf,
  type Pattern,
} from "./pattern.ts";
import { isProvedByRfl } from "../../elab/without-proofs.ts";

/** A rule in general form, before its metavariables are made. */
export interface SimpRule {
  /** What `-name` erases: a constant's name, or `#id` of a hypothesis. */
  readonly origin: string;
  /** The proof with all of its arguments open, in universes of their own. */
  readonly make: (m: Meta) => Expr;
  /** Which conjunct of the statement. */
  readonly path: readonly ("left" | "right")[];
  readonly symm: boolean;
  readonly priority: number;
  /** Both sides are the same up to the order of variables. */
  readonly permutes: boolean;
  /** Proved by computation alone. */
  readonly rfl: boolean;
  readonly key: string;
  /** The left side's arguments. */
  readonly patterns: readonly Pattern[];
}

/** A rule made ready: `proof : lhs = rhs`. */
export interface OpenRule {
  readonly mvars: readonly Expr[];
  readonly infos: readonly string[];
  readonly proof: Expr;
  readonly lhs: Expr;
  readonly rhs: Expr;
}

/** Rules, some of which may be shared with other sets: those below are never changed. */
export class SimpRules {
  private below: readonly RuleLayer[] = [];
  private top: RuleLayer = new RuleLayer();
  private readonly erased = new Set<string>();
  /** Definitions to unfold. */
  readonly unfold = new Set<string>();

  add(rule: SimpRule): void {
    this.erased.delete(rule.origin);
    this.top.add(rule);
  }

  addAll(rules: readonly SimpRule[]): void {
    for (const rule of rules) this.add(rule);
  }

  erase(origin: string): void {
    this.erased.add(origin);
    this.unfold.delete(origin);
  }

  isErased(origin: string): boolean {
    return this.erased.has(origin);
  }

  /**
   * The rules that may apply to `e`: higher priority first, then those with a variable where
   * another has a symbol, then earlier ones. That is the order in which Lean's discrimination
   * trees give them.
   */
  candidates(m: Meta, e: Expr): readonly SimpRule[] {
    const args = getAppArgs(e);
    const key = keyOf(e);
    const found: SimpRule[] = [];
    for (const layer of [...this.below, this.top]) {
      for (const list of [layer.anywhere, layer.byKey.get(key) ?? none]) {
        for (const rule of list) {
          if (this.erased.has(rule.origin)) continue;
          if (rule.key === "*" || fitArguments(m, rule.patterns, args)) found.push(rule);
        }
      }
    }
    return found.length < 2
      ? found
      : found.sort((a, b) => b.priority - a.priority || compareGenerality(a.patterns, b.patterns));
  }

  private *all(): Generator<SimpRule> {
    for (const layer of [...this.below, this.top]) {
      for (const list of [...layer.byKey.values(), layer.anywhere]) yield* list;
    }
  }

  /** Adds what another set has; what is erased there does not come along. */
  include(other: SimpRules): void {
    for (const rule of other.all()) if (!other.erased.has(rule.origin)) this.add(rule);
    for (const name of other.unfold) this.unfold.add(name);
  }

  /** The same rules with higher priorities. */
  raised(by: number): SimpRules {
    const result = new SimpRules();
    for (const rule of this.all()) result.top.add({ ...rule, priority: rule.priority + by });
    for (const e of this.erased) result.erased.add(e);
    for (const u of this.unfold) result.unfold.add(u);
    return result;
  }

  /** A set to which more can be added. */
  clone(): SimpRules {
    const copy = new SimpRules();
    if (this.top.size > 0) {
      this.below = [...this.below, this.top];
      this.top = new RuleLayer();
    }
    copy.below = this.below;
    for (const e of this.erased) copy.erased.add(e);
    for (const u of this.unfold) copy.unfold.add(u);
    return copy;
  }
}

const none: readonly SimpRule[] = [];

/** Rules by the heads of their left sides. */
class RuleLayer {
  readonly byKey = new Map<string, SimpRule[]>();
  readonly anywhere: SimpRule[] = [];
  size = 0;

  add(rule: SimpRule): void {
    this.size++;
    if (rule.key === "*") {
      this.anywhere.push(rule);
      return;
    }
    const list = this.byKey.get(rule.key);
    if (list === undefined) this.byKey.set(rule.key, [rule]);
    else list.push(rule);
  }
}

/** Makes metavariables for a rule's variables and reads the equation off. */
export function openRule(m: Meta, rule: SimpRule): OpenRule | undefined {
  const proof0 = rule.make(m);
  const type = m.instantiate(inferType(m, proof0));
  return openProof(m, proof0, type, rule.path, rule.symm);
}

function openProof(
  m: Meta,
  proof0: Expr,
  type: Expr,
  path: readonly ("left" | "right")[],
  symm: boolean,
): OpenRule | undefined {
  const mvars: Expr[] = [];
  const infos: string[] = [];
  let proof = proof0;
  let statement = type;
  const open = (): void => {
    const t = forallMetaTelescope(m, statement, { reduce: false });
    mvars.push(...t.mvars);
    infos.push(...t.infos);
    proof = mkApps(proof, t.mvars);
    statement = m.instantiate(t.body);
    if (statement.kind !== "pi") {
      const reduced = whnfR(m, statement);
      if (reduced.kind === "pi" && negatedProposition(m, statement) === undefined) {
        statement = reduced;
        open();
      }
    }
  };
  open();
  for (const side of path) {
    const and = asAnd(m, statement);
    if (and === undefined) return undefined;
    proof = mkProj("And", side === "left" ? 0 : 1, proof);
    statement = side === "left" ? and[0] : and[1];
    open();
  }
  const eq = asRule(m, proof, statement);
  if (eq === undefined) return undefined;
  const flipped = symm ? { proof: mkEqSymm(m, eq.proof), lhs: eq.rhs, rhs: eq.lhs } : eq;
  return { mvars, infos, ...flipped };
}

function asAnd(m: Meta, type: Expr): readonly [Expr, Expr] | undefined {
  const t = whnfCore(m, type);
  const fn = getAppFn(t);
  const [p, q, more] = getAppArgs(t);
  if (fn.kind !== "const" || fn.name !== "And" || p === undefined || q === undefined)
    return undefined;
  return more === undefined ? [p, q] : undefined;
}

/** A statement as an equation: `p` is `p = True`, `¬p` is `p = False`. */
function asRule(
  m: Meta,
  proof: Expr,
  statement: Expr,
): { readonly proof: Expr; readonly lhs: Expr; readonly rhs: Expr } | undefined {
  const t = whnfCore(m, statement);
  const fn = getAppFn(t);
  const args = getAppArgs(t);
  if (fn.kind === "const") {
    if (fn.name === "Eq" && args[1] !== undefined && args[2] !== undefined) {
      return { proof, lhs: args[1], rhs: args[2] };
    }
    if (fn.name === "Iff" && args[0] !== undefined && args[1] !== undefined) {
      return {
        proof: mkApps(mkConst("propext"), [args[0], args[1], proof]),
        lhs: args[0],
        rhs: args[1],
      };
    }
    if (fn.name === "Ne" && args[1] !== undefined && args[2] !== undefined) {
      const eq = mkEq(m, args[1], args[2]);
      return { proof: mkApps(mkConst("eq_false"), [eq, proof]), lhs: eq, rhs: mkConst("False") };
    }
    if (fn.name === "Not" && args[0] !== undefined) {
      return {
        proof: mkApps(mkConst("eq_false"), [args[0], proof]),
        lhs: args[0],
        rhs: mkConst("False"),
      };
    }
  }
  return { proof: mkApps(mkConst("eq_true"), [t, proof]), lhs: t, rhs: mkConst("True") };
}

const constantRules = new WeakMap<Environment, Map<string, readonly SimpRule[]>>();

/** The rules that a lemma of the library gives. Cached while the lemma stays what it is. */
export function rulesOfConstant(
  m: Meta,
  name: string,
  symm: boolean,
  priority: number,
): readonly SimpRule[] {
  let cache = constantRules.get(m.env);
  if (cache === undefined) {
    cache = new Map();
    constantRules.set(m.env, cache);
  }
  const info = m.env.constant(name);
  if (info === undefined) return [];
  const key = `${symm ? "←" : ""}${name}:${priority}:${info.type.hash}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const rules = makeRules(m, name, (n) => n.mkConstWithFreshLevels(name), symm, priority);
  const rfl = rules.length === 1 && isProvedByRfl(m.env, name);
  const result = rfl ? rules.map((r) => ({ ...r, rfl: true })) : rules;
  cache.set(key, result);
  return result;
}

/** The rules that a proof in scope gives: a hypothesis or an argument of simp. */
export function rulesOfProof(
  m: Meta,
  origin: string,
  proof: Expr,
  symm: boolean,
  priority = 1000,
  /** Universe parameters of the proof alone: new ones for each use. */
  levelParams: readonly string[] = [],
): readonly SimpRule[] {
  const make = (on: Meta): Expr =>
    instantiateLevelParams(
      proof,
      levelParams,
      levelParams.map(() => on.mkFreshLevelMVar()),
    );
  return makeRules(m, origin, make, symm, priority);
}

function makeRules(
  m: Meta,
  origin: string,
  make: (m: Meta) => Expr,
  symm: boolean,
  priority: number,
): SimpRule[] {
  const saved = m.save();
  try {
    return m.withNewDepth(() =>
      m.withTransparency("reducible", () => {
        const proof = make(m);
        const type = m.instantiate(inferType(m, proof));
        if (!isProp(m, type)) return [];
        const rules: SimpRule[] = [];
        for (const path of conjuncts(type)) {
          const open = openProof(m, proof, type, path, symm);
          if (open === undefined) continue;
          const lhs = m.instantiate(open.lhs);
          const rhs = m.instantiate(open.rhs);
          if (getAppFn(lhs).kind === "mvar" && lhs.kind === "mvar") continue;
          const key = keyOf(lhs);
          rules.push({
            origin,
            make,
            path,
            symm,
            priority,
            permutes: isPermutation(m, lhs, rhs, open.mvars),
            rfl: false,
            key,
            patterns: argumentPatterns(m, lhs),
          });
        }
        return rules;
      }),
    );
  } finally {
    m.restore(saved);
  }
}

/** Where the conjuncts of a statement are. */
function conjuncts(type: Expr): ("left" | "right")[][] {
  let t = type;
  while (t.kind === "pi") t = t.body;
  const fn = getAppFn(t);
  const [p, q] = getAppArgs(t);
  if (fn.kind !== "const" || fn.name !== "And" || p === undefined || q === undefined) return [[]];
  return [
    ...conjuncts(p).map((path): ("left" | "right")[] => ["left", ...path]),
    ...conjuncts(q).map((path): ("left" | "right")[] => ["right", ...path]),
  ];
}

/** Whether two patterns are the same up to a renaming of their variables. */
function isPermutation(m: Meta, a: Expr, b: Expr, mvars: readonly Expr[]): boolean {
  const own = new Set(mvars.map((x) => (x.kind === "mvar" ? x.id : -1)));
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  const same = (x: Expr, y: Expr): boolean => {
    if (x.kind === "mvar" && y.kind === "mvar" && own.has(x.id) && own.has(y.id)) {
      const fx = forward.get(x.id);
      const by = back.get(y.id);
      if (fx === undefined && by === undefined) {
        forward.set(x.id, y.id);
        back.set(y.id, x.id);
        return true;
      }
      return fx === y.id && by === x.id;
    }
    if (x.kind !== y.kind) return false;
    switch (x.kind) {
      case "app":
        return y.kind === "app" && same(x.fn, y.fn) && same(x.arg, y.arg);
      case "lambda":
      case "pi":
        return y.kind === x.kind && same(x.type, y.type) && same(x.body, y.body);
      default:
        return exprEquals(x, y);
    }
  };
  return !exprEquals(a, b) && same(a, b) && [...forward].some(([x, y]) => x !== y);
}

/** The declared simp set, kept until the environment's changes. */
const declared = new WeakMap<
  Environment,
  { readonly source: unknown; readonly rules: SimpRules }
>();

/** All rules that are marked with an attribute. */
export function declaredRules(m: Meta, attribute = "simp"): SimpRules {
  const entries = m.env.lemmaSets.get(attribute) ?? [];
  const known = declared.get(m.env);
  if (attribute === "simp" && known?.source === entries) return known.rules.clone();
  const rules = new SimpRules();
  for (const entry of entries) {
    const equations = m.env.equations.get(entry.name) ?? [];
    if (entry.unfold && equations.length > 0) {
      for (const e of equations) rules.addAll(rulesOfConstant(m, e, false, entry.priority));
    } else if (entry.unfold) rules.unfold.add(entry.name);
    else rules.addAll(rulesOfConstant(m, entry.name, entry.symm, entry.priority));
  }
  if (attribute === "simp") declared.set(m.env, { source: entries, rules });
  return rules.clone();
}
