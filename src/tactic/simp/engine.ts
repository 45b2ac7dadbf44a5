/**
 * The simplifier: one traversal with hooks before and after each subterm, rewriting by rules,
 * discharging their side conditions, congruence for everything else. All simplifying tactics are
 * clients of it.
 *
 * Invariants: a result's proof is about the very term that was given; steps are counted, so that
 * rules that loop end in an error.
 * Source: Lean's Meta/Tactic/Simp/Main.lean and Rewrite.lean for behaviour.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkPi,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { exprEquals, instantiate1, instantiateRevBeta } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { ElabError } from "../../elab/error.ts";
import { inferType, isProp } from "../../elab/infer.ts";
import { synthInstance } from "../../elab/instances.ts";
import type { Meta } from "../../elab/meta.ts";
import { unfoldDefinition, whnf } from "../../elab/whnf.ts";
import { unfoldHead } from "../definition-equations.ts";
import { intArithmetic, intRelation } from "./int-literals.ts";
import { compareTerms } from "./order.ts";
import {
  constructorClash,
  decisionProof,
  isNumeral,
  natArithmetic,
  natRelation,
  reduceHead,
} from "./reduce.ts";
import {
  congrApp,
  congrArrow,
  congrForall,
  congrLambda,
  joinResults,
  proofOf,
  type SimpResult,
} from "./result.ts";
import { openRule, rulesOfProof, type SimpRule, type SimpRules } from "./theorems.ts";

/** What a hook says about a term; undefined: nothing. */
export interface HookResult extends SimpResult {
  /** The term is not looked at again. */
  readonly done?: boolean;
}

/** A step on a term, before or after its parts were simplified. */
export type Hook = (simp: Simp, e: Expr) => HookResult | undefined;

/** Proves a side condition, or gives up. */
export type Discharger = (simp: Simp, proposition: Expr) => Expr | undefined;

export interface SimpOptions {
  readonly rules: SimpRules;
  /** Rules tried before a term's parts are simplified. */
  readonly preRules?: SimpRules;
  /** Arithmetic on literals. */
  readonly arithmetic: boolean;
  /** Only steps that are equalities by computation. */
  readonly dsimp?: boolean;
  readonly contextual?: boolean;
  readonly decide?: boolean;
  /** Rewrites a term once at each place only. */
  readonly singlePass?: boolean;
  readonly pre?: readonly Hook[];
  readonly post?: readonly Hook[];
  readonly discharge?: Discharger;
  readonly maxSteps?: number;
  /** How deep side conditions may nest. */
  readonly maxDischargeDepth?: number;
}

const MAX_DEPTH = 300;
const MAX_DISCHARGE_DEPTH = 2;

export class Simp {
  readonly m: Meta;
  readonly options: SimpOptions;
  private rules: SimpRules;
  private cache = new Map<number, { readonly e: Expr; readonly result: SimpResult }[]>();
  private steps = 0;
  private depth = 0;
  private dischargeDepth = 0;
  /** Origins of the rules that were used. */
  readonly used = new Set<string>();

  constructor(m: Meta, options: SimpOptions) {
    this.m = m;
    this.options = options;
    this.rules = options.rules;
  }

  /** Simplifies a term of the context in force. */
  run(e: Expr): SimpResult {
    return this.m.withTransparency("reducible", () => this.visit(this.m.instantiate(e)));
  }

  /** Simplifies, with a cache for terms seen before. */
  visit(e: Expr): SimpResult {
    const known = this.cache.get(e.hash)?.find((c) => exprEquals(c.e, e));
    if (known !== undefined) return known.result;
    if (this.depth > MAX_DEPTH) {
      throw new ElabError("max-recursion", "maximum recursion depth has been reached");
    }
    this.depth++;
    try {
      this.tick();
      const result = this.simplify(e);
      const bucket = this.cache.get(e.hash);
      if (bucket === undefined) this.cache.set(e.hash, [{ e, result }]);
      else bucket.push({ e, result });
      return result;
    } finally {
      this.depth--;
    }
  }

  private tick(): void {
    this.m.tick("simp");
    this.steps++;
    if (this.steps > (this.options.maxSteps ?? 20_000)) {
      throw new ElabError("simp-steps", "simp failed, maximum number of steps exceeded");
    }
  }

  /**
   * What comes before the parts, the parts, what comes after them; then again, until a round
   * ends where it began. That stops rules such as `Nat.mul_mod`, which come back to themselves.
   */
  private simplify(e: Expr): SimpResult {
    const { m } = this;
    const pre = this.before(e);
    if (pre !== undefined) return pre.done === true ? pre : this.andThen(pre);
    const reduced = reduceHead(m, e);
    if (reduced !== undefined) {
      return this.andThen({ expr: m.instantiate(reduced), proof: undefined });
    }
    let result = this.congruence(e);
    const post = this.after(result.expr);
    if (post !== undefined) {
      result = joinResults(m, result, post);
      if (post.done === true) return result;
    }
    if (this.options.singlePass === true || result.expr === e || exprEquals(result.expr, e)) {
      return result;
    }
    return this.andThen(result);
  }

  private andThen(r: SimpResult): SimpResult {
    return joinResults(this.m, r, this.visit(r.expr));
  }

  /** Hooks, rules and definitions that come before the parts. */
  private before(e: Expr): HookResult | undefined {
    for (const hook of this.options.pre ?? []) {
      const r = hook(this, e);
      if (r !== undefined) return r;
    }
    const { preRules } = this.options;
    if (preRules !== undefined) {
      const r = this.rewriteWith(preRules, e);
      if (r !== undefined) return r;
    }
    return this.unfold(e);
  }

  /** Unfolds the definitions that were named. */
  private unfold(e: Expr): HookResult | undefined {
    if (this.rules.unfold.size === 0) return undefined;
    const fn = getAppFn(e);
    if (fn.kind !== "const" || !this.rules.unfold.has(fn.name)) return undefined;
    const expr = this.unfoldOnce(e, fn.name);
    if (expr === undefined) return undefined;
    this.used.add(fn.name);
    return { expr: this.m.instantiate(expr), proof: undefined };
  }

  private unfoldOnce(e: Expr, name: string): Expr | undefined {
    const { m } = this;
    if (m.env.projections.has(name)) {
      return m.withTransparency("default", () => unfoldDefinition(m, e));
    }
    const arity = lambdaArity(m, name);
    if (getAppArgs(e).length < arity) return undefined;
    return unfoldHead(m, e, name);
  }

  private after(e: Expr): HookResult | undefined {
    if (this.options.arithmetic) {
      const r = this.arithmetic(e);
      if (r !== undefined) return r;
    }
    const rewritten = this.rewriteWith(this.rules, e);
    if (rewritten !== undefined) return rewritten;
    if (this.options.decide === true) {
      const r = this.decide(e);
      if (r !== undefined) return r;
    }
    for (const hook of this.options.post ?? []) {
      const r = hook(this, e);
      if (r !== undefined) return r;
    }
    return undefined;
  }

  private arithmetic(e: Expr): HookResult | undefined {
    const { m } = this;
    const value = natArithmetic(m, e) ?? intArithmetic(m, e);
    if (value !== undefined && !exprEquals(value, e)) {
      return { expr: value, proof: undefined, done: true };
    }
    if (this.options.dsimp === true) return undefined;
    const clash = constructorClash(m, e);
    if (clash !== undefined) return { expr: mkConst("False"), proof: clash, done: true };
    const truth = natRelation(m, e) ?? intRelation(e);
    if (truth === undefined) return undefined;
    const found = synthInstance(m, mkApp(mkConst("Decidable"), e));
    if (found.kind !== "found") return undefined;
    return {
      expr: mkConst(truth ? "True" : "False"),
      proof: decisionProof(e, found.value, truth),
      done: true,
    };
  }

  /** `decide := true`: closed propositions are evaluated. */
  private decide(e: Expr): HookResult | undefined {
    const { m } = this;
    if (e.kind !== "app" || hasExprMVar(e) || !isProp(m, e)) return undefined;
    const found = synthInstance(m, mkApp(mkConst("Decidable"), e));
    if (found.kind !== "found") return undefined;
    const value = m.withTransparency("default", () =>
      whnf(m, mkApps(mkConst("Decidable.decide"), [e, found.value])),
    );
    if (value.kind !== "const") return undefined;
    if (value.name !== "Bool.true" && value.name !== "Bool.false") return undefined;
    const truth = value.name === "Bool.true";
    return {
      expr: mkConst(truth ? "True" : "False"),
      proof: decisionProof(e, found.value, truth),
      done: true,
    };
  }

  /** The first rule that applies. */
  rewriteWith(rules: SimpRules, e: Expr): HookResult | undefined {
    for (const rule of rules.candidates(this.m, e)) {
      if (this.options.dsimp === true && !rule.rfl) continue;
      const result = this.applyRule(rule, e);
      if (result !== undefined) {
        this.used.add(rule.origin);
        return result;
      }
    }
    return undefined;
  }

  /** Rewrites `e` with a rule; extra arguments are carried along. */
  applyRule(rule: SimpRule, e: Expr): HookResult | undefined {
    const { m } = this;
    this.tick();
    const extra = rule.key === "*" ? 0 : getAppArgs(e).length - rule.patterns.length;
    let head = e;
    const rest: Expr[] = [];
    for (let i = 0; i < extra && head.kind === "app"; i++) {
      rest.unshift(head.arg);
      head = head.fn;
    }
    const saved = m.save();
    const made = m.withNewDepth(() => this.tryRule(rule, head));
    if (made === undefined) {
      m.restore(saved);
      return undefined;
    }
    let result: SimpResult = made;
    let fn = head;
    for (const arg of rest) {
      result = congrApp(m, fn, result, arg, { expr: arg, proof: undefined });
      fn = mkApp(fn, arg);
    }
    return result;
  }

  private tryRule(rule: SimpRule, e: Expr): SimpResult | undefined {
    const { m } = this;
    const open = openRule(m, rule);
    if (open === undefined) return undefined;
    if (!isDefEq(m, open.lhs, e)) return undefined;
    if (!this.synthesizeArguments(open.mvars, open.infos)) return undefined;
    const rhs = m.instantiate(open.rhs);
    const proof = m.instantiate(open.proof);
    if (hasExprMVar(proof) && hasOwn(m, proof, open.mvars)) return undefined;
    if (rule.permutes && compareTerms(m.env, rhs, e) >= 0) return undefined;
    if (exprEquals(rhs, e)) return undefined;
    return { expr: headBeta(rhs), proof: this.options.dsimp === true ? undefined : proof };
  }

  /** Instances and side conditions of a rule that fits. */
  private synthesizeArguments(mvars: readonly Expr[], infos: readonly string[]): boolean {
    const { m } = this;
    for (let i = 0; i < mvars.length; i++) {
      const x = mvars[i];
      if (x?.kind !== "mvar") continue;
      if (infos[i] === "instImplicit") {
        const type = m.typeOfMVar(x.id);
        const found = synthInstance(m, type);
        if (found.kind !== "found") {
          if (!m.isAssigned(x.id)) return false;
          continue;
        }
        const old = m.assignments.get(x.id);
        if (old === undefined) m.assign(x.id, found.value);
        else if (!m.withTransparency("instances", () => isDefEq(m, old, found.value))) return false;
        continue;
      }
      if (m.isAssigned(x.id)) continue;
      const type = m.typeOfMVar(x.id);
      if (!isProp(m, type)) continue;
      const proof = this.discharge(type);
      if (proof === undefined) return false;
      if (!isDefEq(m, x, proof)) return false;
    }
    return mvars.every((x) => x.kind !== "mvar" || m.isAssigned(x.id));
  }

  /** A proof of a side condition. */
  discharge(proposition: Expr): Expr | undefined {
    const most = this.options.maxDischargeDepth ?? MAX_DISCHARGE_DEPTH;
    if (this.dischargeDepth >= most) return undefined;
    const { m } = this;
    this.dischargeDepth++;
    try {
      const p = m.instantiate(proposition);
      if (this.options.discharge !== undefined) return this.options.discharge(this, p);
      return this.dischargeBySimp(p);
    } finally {
      this.dischargeDepth--;
    }
  }

  /** Simplifies a proposition to `True`. */
  dischargeBySimp(p: Expr): Expr | undefined {
    const { m } = this;
    if (p.kind === "pi") {
      // ∀ x, q x: introduce, then simplify what is left.
      return m.withLocal(`${p.name}✝`, p.info, p.type, (x) => {
        const inner = this.dischargeBySimp(instantiate1(p.body, x));
        return inner === undefined ? undefined : m.mkLambda([x], inner);
      });
    }
    const r = this.visit(p);
    if (r.expr.kind !== "const" || r.expr.name !== "True") return undefined;
    return mkApps(mkConst("of_eq_true"), [p, proofOf(m, p, r)]);
  }

  /** Simplifies the parts of a term. */
  private congruence(e: Expr): SimpResult {
    switch (e.kind) {
      case "app":
        return this.congruenceApp(e);
      case "lambda":
        return this.m.withLocal(e.name, e.info, e.type, (x) => {
          const body = instantiate1(e.body, x);
          const r = this.visit(body);
          if (r.proof === undefined && r.expr === body) return { expr: e, proof: undefined };
          return congrLambda(this.m, x, body, r);
        });
      case "pi":
        return this.congruencePi(e);
      default:
        return { expr: e, proof: undefined };
    }
  }

  private congruencePi(e: Expr & { kind: "pi" }): SimpResult {
    const { m } = this;
    if (!isProp(m, e)) return { expr: e, proof: undefined };
    const domainIsProp = isProp(m, e.type);
    if (e.body.looseBVarRange === 0) {
      if (!domainIsProp) {
        const q = e.body;
        const rq = this.visit(q);
        return congrArrow(m, e.type, { expr: e.type, proof: undefined }, q, rq, (p, b) =>
          p === e.type && b === q ? e : mkPi(e.name, e.info, p, b),
        );
      }
      const rp = this.visit(e.type);
      if (this.options.contextual === true) return this.contextualArrow(e, rp);
      const rq = this.visit(e.body);
      return congrArrow(m, e.type, rp, e.body, rq, (p, q) =>
        p === e.type && q === e.body ? e : mkPi(e.name, e.info, p, q),
      );
    }
    return m.withLocal(e.name, e.info, e.type, (x) => {
      const body = instantiate1(e.body, x);
      const r = this.visit(body);
      if (r.proof === undefined && r.expr === body) return { expr: e, proof: undefined };
      return congrForall(m, x, body, r);
    });
  }

  /** `p → q` where `p` may be used to simplify `q`. */
  private contextualArrow(e: Expr & { kind: "pi" }, rp: SimpResult): SimpResult {
    const { m } = this;
    const q = e.body;
    if (!isProp(m, q)) return { expr: e, proof: undefined };
    return m.withLocal("h✝", "default", rp.expr, (h) => {
      const rq = this.withRules(
        rulesOfProof(m, `#${h.kind === "fvar" ? h.id : ""}`, h, false),
        () => this.visit(q),
      );
      const expr = mkPi(e.name, e.info, rp.expr, rq.expr);
      if (rp.proof === undefined && rq.proof === undefined) return { expr, proof: undefined };
      const proof = mkApps(mkConst("implies_congr_ctx"), [
        e.type,
        rp.expr,
        q,
        rq.expr,
        proofOf(m, e.type, rp),
        m.mkLambda([h], proofOf(m, q, rq)),
      ]);
      return { expr, proof };
    });
  }

  /** Runs `body` with more rules; what was remembered does not hold there. */
  withRules<T>(rules: readonly SimpRule[], body: () => T): T {
    const before = this.rules;
    const cache = this.cache;
    this.rules = before.clone();
    this.rules.addAll(rules);
    this.cache = new Map();
    try {
      return body();
    } finally {
      this.rules = before;
      this.cache = cache;
    }
  }

  private congruenceApp(e: Expr): SimpResult {
    if (isNumeral(e)) return { expr: e, proof: undefined };
    return this.congruenceLemma(e) ?? this.congruenceArgs(e);
  }

  /** Simplifies the arguments on which nothing depends. */
  private congruenceArgs(e: Expr): SimpResult {
    const { m } = this;
    const fn = getAppFn(e);
    const args = getAppArgs(e);
    const free = rewritableArguments(m, fn, args);
    let term = fn;
    let result: SimpResult =
      fn.kind === "const" || fn.kind === "fvar" || fn.kind === "mvar"
        ? { expr: fn, proof: undefined }
        : this.visit(fn);
    args.forEach((arg, i) => {
      const ra: SimpResult = free[i] === true ? this.visit(arg) : { expr: arg, proof: undefined };
      result = congrApp(m, term, result, arg, ra);
      term = mkApp(term, arg);
    });
    return result.proof === undefined && exprEquals(result.expr, e)
      ? { expr: e, proof: undefined }
      : result;
  }

  /** Congruence with rules of its own. */
  private congruenceLemma(e: Expr): SimpResult | undefined {
    const fn = getAppFn(e);
    if (fn.kind !== "const") return undefined;
    const args = getAppArgs(e);
    if (fn.name === "Exists" && args.length === 2) return this.congruenceExists(e, args);
    if (fn.name === "ite" && args.length === 5) return this.congruenceIte(fn.levels, args);
    return undefined;
  }

  /** `if c then a else b`: the condition takes its instance along. */
  private congruenceIte(levels: readonly Level[], args: readonly Expr[]): SimpResult | undefined {
    const { m } = this;
    const [type, c, instance, a, b] = args;
    if (type === undefined || c === undefined || instance === undefined) return undefined;
    if (a === undefined || b === undefined || !m.env.has("Quod.Simp.ite_condition")) {
      return undefined;
    }
    const rc = this.visit(c);
    if (rc.proof === undefined) return undefined;
    const constant = (name: string): Expr => mkConst(`Quod.Simp.${name}`, levels);
    if (this.options.arithmetic && rc.expr.kind === "const") {
      const branch = rc.expr.name === "True" ? a : rc.expr.name === "False" ? b : undefined;
      if (branch !== undefined) {
        const name = branch === a ? "ite_true" : "ite_false";
        return {
          expr: branch,
          proof: mkApps(constant(name), [type, c, instance, rc.proof, a, b]),
        };
      }
    }
    const found = synthInstance(m, mkApp(mkConst("Decidable"), rc.expr));
    if (found.kind !== "found") return undefined;
    const changed = mkApps(mkConst("ite", levels), [type, rc.expr, found.value, a, b]);
    const first: SimpResult = {
      expr: changed,
      proof: mkApps(constant("ite_condition"), [
        type,
        c,
        rc.expr,
        instance,
        found.value,
        rc.proof,
        a,
        b,
      ]),
    };
    return joinResults(m, first, this.congruenceArgs(changed));
  }

  /** `∃ x, p x` keeps the name of its variable. */
  private congruenceExists(e: Expr, args: readonly Expr[]): SimpResult | undefined {
    const { m } = this;
    const [domain, predicate] = args;
    if (domain === undefined || predicate?.kind !== "lambda" || e.kind !== "app") return undefined;
    const r = this.visit(predicate);
    if (r.proof === undefined && r.expr === predicate) return { expr: e, proof: undefined };
    return congrApp(m, e.fn, { expr: e.fn, proof: undefined }, predicate, r);
  }
}

/** Which arguments nothing else depends on, so that they may be replaced by equal ones. */
export function rewritableArguments(m: Meta, fn: Expr, args: readonly Expr[]): boolean[] {
  const result: boolean[] = [];
  let type = m.instantiate(inferType(m, fn));
  for (const arg of args) {
    if (type.kind !== "pi") type = m.withTransparency("default", () => whnf(m, type));
    if (type.kind !== "pi") {
      result.push(false);
      continue;
    }
    const dependent = type.body.looseBVarRange > 0 && occursFree(type.body);
    const instance = type.info === "instImplicit";
    result.push(!dependent && !instance && !isTypeOrProof(m, type.type));
    // A family of types that is constant shows as such: `⇑f` of a bundled function.
    type = instantiateRevBeta(type.body, [arg]);
  }
  return result;
}

function occursFree(body: Expr): boolean {
  // Loose index 0 somewhere.
  const marker = mkFVar(-1);
  return instantiate1(body, marker) !== body;
}

/** Proofs stay as they are; types are not simplified as arguments. */
function isTypeOrProof(m: Meta, type: Expr): boolean {
  if (type.kind === "sort") return type.level.kind !== "zero";
  return isProp(m, type);
}

function headBeta(e: Expr): Expr {
  let result = e;
  for (;;) {
    const fn = getAppFn(result);
    if (fn.kind !== "lambda" || result.kind !== "app") return result;
    result = betaOnce(result);
  }
}

function betaOnce(e: Expr): Expr {
  const args = getAppArgs(e);
  let body: Expr = getAppFn(e);
  const used: Expr[] = [];
  while (body.kind === "lambda" && used.length < args.length) {
    const arg = args[used.length];
    if (arg === undefined) break;
    used.push(arg);
    body = instantiate1(body.body, arg);
  }
  return mkApps(body, args.slice(used.length));
}

function hasOwn(m: Meta, e: Expr, mvars: readonly Expr[]): boolean {
  const ids = new Set(mvars.map((x) => (x.kind === "mvar" ? x.id : -1)));
  let found = false;
  const stack: Expr[] = [e];
  for (let t = stack.pop(); t !== undefined && !found; t = stack.pop()) {
    if (!hasExprMVar(t)) continue;
    switch (t.kind) {
      case "mvar":
        found ||= ids.has(t.id) || m.decl(t.id).depth >= m.depth;
        break;
      case "app":
        stack.push(t.fn, t.arg);
        break;
      case "lambda":
      case "pi":
        stack.push(t.type, t.body);
        break;
      case "let":
        stack.push(t.type, t.value, t.body);
        break;
      case "proj":
        stack.push(t.of);
        break;
      default:
    }
  }
  return found;
}

function lambdaArity(m: Meta, name: string): number {
  const info = m.env.constant(name);
  if (info?.kind !== "definition") return 0;
  let n = 0;
  for (let v = info.value; v.kind === "lambda"; v = v.body) n++;
  return n;
}
