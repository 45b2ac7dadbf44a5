/**
 * `conv`: rewriting at a chosen place. A block is read as a walk: each step either rewrites the
 * term in focus or moves the focus to a part of it; what the rest of the block makes of the part
 * is lifted back by congruence.
 *
 * Invariant: the result's proof is about the very term that was in focus.
 * Source: Lean's Elab/Tactic/Conv for behaviour.
 */
import type { Span } from "../base/span.ts";
import { type Expr, mkApp, mkFVar, mkPi, mkSort } from "../kernel/host/expr.ts";
import { betaApply, instantiate1 } from "../kernel/host/traverse.ts";
import { mkEq, mkEqRefl, mkFalseElim } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { expanding, expandTactic } from "../elab/macro.ts";
import { ElabError, ResourceError } from "../elab/error.ts";
import { mkGoal, replaceHypothesis } from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import { kabstract } from "../elab/kabstract.ts";
import { whnf, whnfCore, whnfR } from "../elab/whnf.ts";
import type { Tactic, TacticSequence, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { argumentOf, argumentsOf, type Enter, convNames, liftBinder, under } from "./conv-parts.ts";
import { asEquation } from "./rewrite-term.ts";
import { closeByRfl, mkEqMp } from "./rw.ts";
import { applyToTarget, isFalse } from "./simp/apply-result.ts";
import { joinResults, proofOf, type SimpResult } from "./simp/result.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm, findHypothesis } from "./terms.ts";

interface ConvArgs {
  readonly at: { readonly name: string; readonly span: Span } | undefined;
  readonly pattern: Term | undefined;
  readonly side: "lhs" | "rhs" | undefined;
  readonly body: TacticSequence;
}

export const conv = defineTactic<ConvArgs>({
  keywords: ["conv", "conv_lhs", "conv_rhs"],
  parse(parser, keyword) {
    const at = parser.eat("at") ? parser.ident() : undefined;
    const pattern = parser.eat("in") ? parser.term() : undefined;
    parser.expect("=>");
    const side = keyword === "conv_lhs" ? "lhs" : keyword === "conv_rhs" ? "rhs" : undefined;
    return { at, pattern, side, body: parser.tacticSequence() };
  },
  run({ at, pattern, side, body }, t) {
    const { m } = t;
    const others: number[] = [];
    const convert = (e: Expr): SimpResult => {
      const steps: Step[] = [];
      if (side !== undefined) steps.push({ kind: "side", side });
      if (pattern !== undefined) steps.push({ kind: "pattern", pattern });
      const all = [...steps, ...body.tactics.map((tactic): Step => ({ kind: "tactic", tactic }))];
      return new Conv(t, others).run(e, all);
    };
    t.refineMain((goal, target) => {
      if (at === undefined) {
        const r = convert(target);
        return [...applyToTarget(t, goal, target, finished(t, r)), ...others];
      }
      const id = findHypothesis(t, at.name, at.span);
      const old = m.instantiate(m.localDecl(mkFVar(id)).type);
      const r = finished(t, convert(old));
      const value = mkEqMp(t, old, r.expr, proofOf(m, old, r), mkFVar(id));
      if (isFalse(r.expr)) {
        m.assign(goal, mkFalseElim(m, target, value));
        return others;
      }
      return [replaceHypothesis(m, goal, id, r.expr, value).goal, ...others];
    });
    if (at === undefined) closeByRfl(t, "reducible");
  },
});

function finished(t: TacticContext, r: SimpResult): SimpResult {
  const proof = r.proof === undefined ? undefined : t.m.instantiate(r.proof);
  return { expr: t.m.instantiate(r.expr), proof };
}

/** A tactic of the block, or a step that the head of `conv` asks for. */
type Step =
  | { readonly kind: "tactic"; readonly tactic: Tactic }
  | { readonly kind: "side"; readonly side: "lhs" | "rhs" }
  | { readonly kind: "pattern"; readonly pattern: Term }
  | { readonly kind: "enter"; readonly enter: Enter };

class Conv {
  private readonly t: TacticContext;
  /** Side goals of the rewrites made. */
  private readonly others: number[];

  constructor(t: TacticContext, others: number[]) {
    this.t = t;
    this.others = others;
  }

  /** What the steps make of `e`, in the context in force. */
  run(e0: Expr, steps: readonly Step[]): SimpResult {
    const [step, ...rest] = steps;
    const e = this.t.m.instantiate(e0);
    if (step === undefined) return { expr: e, proof: undefined };
    this.t.m.tick("conv");
    switch (step.kind) {
      case "side":
        return argumentOf(this.t, e, step.side, (part) => this.run(part, rest));
      case "pattern":
        return this.atPattern(e, step.pattern, (part) => this.run(part, rest));
      case "enter":
        return this.enter(e, step.enter, (part) => this.run(part, rest));
      case "tactic":
        try {
          return this.tactic(e, step.tactic, rest);
        } catch (error) {
          if (error instanceof ElabError) error.span ??= step.tactic.span;
          throw error;
        }
    }
  }

  private followed(r: SimpResult, rest: readonly Step[]): SimpResult {
    return joinResults(this.t.m, r, this.run(r.expr, rest));
  }

  private sequence(tactics: readonly Tactic[], rest: readonly Step[] = []): Step[] {
    return [...tactics.map((tactic): Step => ({ kind: "tactic", tactic })), ...rest];
  }

  private tactic(e: Expr, tactic: Tactic, rest: readonly Step[]): SimpResult {
    switch (tactic.kind) {
      case "error":
        throw new ElabError("syntax-error", tactic.message, tactic.span);
      case "custom":
      case "antiquotation": {
        const [made] = expandTactic(this.t.elab, tactic);
        if (made === undefined) throw new ElabError("conv", "unknown tactic", tactic.span);
        return expanding(this.t.elab, tactic.span, () => this.tactic(e, made, rest));
      }
      case "cdot":
      case "in":
      case "paren":
        return this.followed(this.run(e, this.sequence(tactic.tactics.tactics)), rest);
      case "andThen":
        return this.run(e, this.sequence([tactic.lhs, tactic.rhs], rest));
      case "tactic":
        break;
    }
    const { args, name } = tactic;
    switch (name) {
      case "lhs":
      case "rhs":
        return argumentOf(this.t, e, name, (part) => this.run(part, rest));
      case "arg":
      case "enter": {
        const path = args as readonly Enter[];
        return this.run(e, [...path.map((enter): Step => ({ kind: "enter", enter })), ...rest]);
      }
      case "pattern":
        return this.atPattern(e, args as Term, (part) => this.run(part, rest));
      case "ext":
      case "intro":
      case "intros":
      case "funext": {
        const names = convNames(args);
        const path = names.length === 0 ? [undefined] : names;
        return this.run(e, [
          ...path.map((binder): Step => ({ kind: "enter", enter: { kind: "binder", binder } })),
          ...rest,
        ]);
      }
      case "congr":
      case "args":
        return this.congruence(e, rest);
      case "skip":
      case "rfl":
      case "done":
        return this.run(e, rest);
      case "whnf":
        return this.followed({ expr: whnf(this.t.m, e), proof: undefined }, rest);
      case "reduce":
        return this.followed({ expr: whnf(this.t.m, e), proof: undefined }, rest);
      case "zeta":
      case "beta":
        return this.followed({ expr: whnfCore(this.t.m, e), proof: undefined }, rest);
      case "change":
        return this.followed(this.change(e, (args as { readonly stx: Term }).stx), rest);
      case "exact":
      case "apply":
      case "refine":
        return this.followed(this.byProof(e, args, tactic), rest);
      case "first":
        return this.first(e, args as readonly TacticSequence[], rest);
      case "try": {
        const { tactics } = args as TacticSequence;
        return this.followed(this.attempt(e, tactics) ?? { expr: e, proof: undefined }, rest);
      }
      case "repeat": {
        const { tactics } = args as TacticSequence;
        let result: SimpResult = { expr: e, proof: undefined };
        for (let i = 0; i < 100; i++) {
          const next = this.attempt(result.expr, tactics);
          if (next === undefined) break;
          result = joinResults(this.t.m, result, next);
        }
        return this.followed(result, rest);
      }
      case "conv":
        return this.followed(this.run(e, this.sequence((args as ConvArgs).body.tactics)), rest);
      case "all_goals":
      case "any_goals":
      case "focus":
        return this.followed(this.run(e, this.sequence((args as TacticSequence).tactics)), rest);
      default:
        return this.followed(this.ordinary(e, tactic), rest);
    }
  }

  private attempt(e: Expr, tactics: readonly Tactic[]): SimpResult | undefined {
    const back = this.t.checkpoint();
    const known = this.others.length;
    try {
      return this.run(e, this.sequence(tactics));
    } catch (error) {
      if (!(error instanceof ElabError) || error instanceof ResourceError) throw error;
      back();
      this.others.length = known;
      return undefined;
    }
  }

  private first(
    e: Expr,
    alternatives: readonly TacticSequence[],
    rest: readonly Step[],
  ): SimpResult {
    for (const { tactics } of alternatives) {
      const result = this.attempt(e, tactics);
      if (result !== undefined) return this.followed(result, rest);
    }
    throw new ElabError("first", "no alternative succeeded");
  }

  private change(e: Expr, stx: Term): SimpResult {
    const { m } = this.t;
    const type = inferType(m, e);
    const next = elabTerm(this.t, stx, type);
    if (isDefEq(m, e, next)) return { expr: m.instantiate(next), proof: undefined };
    throw m.error(
      "type-mismatch",
      (show) =>
        `invalid 'change' conv tactic, term\n  ${show(next)}\nis not definitionally equal to\n  ${show(e)}`,
    );
  }

  /** `exact h` for `h : e = e'`. */
  private byProof(e: Expr, args: unknown, tactic: Tactic): SimpResult {
    const { m } = this.t;
    const given = args as Term | { readonly stx: Term };
    const proof = elabTerm(this.t, "stx" in given ? given.stx : given);
    const equation = asEquation(m, proof);
    if (equation === undefined || !isDefEq(m, equation.lhs, e)) {
      const error = m.error(
        "type-mismatch",
        (show) => `equation with left-hand side expected\n  ${show(e)}`,
      );
      error.span = tactic.span;
      throw error;
    }
    return { expr: m.instantiate(equation.rhs), proof: m.instantiate(equation.proof) };
  }

  /**
   * An ordinary tactic on the term: run on the goal `P e` for an unknown predicate `P`. When it
   * leaves `P e'`, its proof with `· = e'` for `P` shows `e = e'`.
   */
  private ordinary(e: Expr, tactic: Tactic): SimpResult {
    const { m } = this.t;
    const type = m.instantiate(inferType(m, e));
    const predicate = m.mkLocal("P✝", mkPi("x", "default", type, mkSort({ kind: "zero" })));
    const p = mkFVar(predicate.id);
    const lctx = m.lctx.push({ ...predicate, hidden: true });
    const start = mkGoal(m, mkApp(p, e), lctx);
    const left = this.t.on([start.id], () => this.t.runTactic(tactic));
    const [main, ...more] = left;
    const target = main === undefined ? undefined : m.instantiate(m.typeOfMVar(main));
    if (main === undefined || target?.kind !== "app" || target.fn !== p) {
      throw new ElabError("conv", "this tactic does not rewrite the term in focus", tactic.span);
    }
    const result = target.arg;
    this.others.push(...more);
    // The goal that is left becomes a variable; then `P` and it are filled in.
    const proof = m.withContext(lctx, () => {
      const hole = m.mkLocal("h✝", target);
      return m.withContext(m.lctx.push(hole), () => {
        m.assign(main, mkFVar(hole.id));
        return m.mkLambda([p, mkFVar(hole.id)], m.instantiate(start.expr));
      });
    });
    const equals = m.withLocal("x", "default", type, (x) => m.mkLambda([x], mkEq(m, x, result)));
    const args = [equals, mkEqRefl(m, result)];
    return { expr: result, proof: betaApply(m.instantiate(proof), args) };
  }

  private atPattern(e: Expr, stx: Term, body: (part: Expr) => SimpResult): SimpResult {
    const { m } = this.t;
    const pattern = this.t.elab.withFreshPending(() => {
      const value = this.t.elab.elabTerm(stx, undefined);
      this.t.elab.synthesize("partial");
      return value;
    });
    const abstracted = kabstract(m, e, pattern, new Set([1]));
    if (abstracted.looseBVarRange === 0) {
      throw m.error(
        "pattern",
        (show) =>
          `'pattern' conv tactic failed, pattern was not found\n  ${show(m.instantiate(pattern))}`,
      );
    }
    const part = m.instantiate(pattern);
    const r = body(part);
    return under(this.t, e, part, abstracted, r);
  }

  private enter(e: Expr, enter: Enter, body: (part: Expr) => SimpResult): SimpResult {
    if (enter.kind === "argument") return argumentOf(this.t, e, enter, body);
    return this.underBinder(e, enter.binder, body);
  }

  private underBinder(
    e0: Expr,
    name: string | undefined,
    body: (part: Expr) => SimpResult,
  ): SimpResult {
    const { m } = this.t;
    const e = e0.kind === "lambda" || e0.kind === "pi" ? e0 : whnfR(m, e0);
    const part = e;
    if (part.kind !== "lambda" && part.kind !== "pi") {
      throw m.error(
        "ext",
        (show) => `'ext' conv tactic failed, function or arrow expected\n  ${show(e)}`,
      );
    }
    return m.withLocal(name ?? `${part.name}✝`, part.info, part.type, (x) => {
      const inner = instantiate1(part.body, x);
      return liftBinder(this.t, part, x, inner, body(inner));
    });
  }

  /** `congr`: the arguments become foci of their own, taken by the blocks that follow. */
  private congruence(e: Expr, rest: readonly Step[]): SimpResult {
    const blocks = rest.filter(
      (s) => s.kind === "tactic" && (s.tactic.kind === "cdot" || s.tactic.kind === "paren"),
    );
    const inBlocks = blocks.length > 0 && blocks.length === rest.length;
    let next = 0;
    return argumentsOf(this.t, e, (part) => {
      const i = next++;
      const block = rest[i];
      if (inBlocks) return this.run(part, block === undefined ? [] : [block]);
      return this.run(part, i === 0 ? rest : []);
    });
  }
}
