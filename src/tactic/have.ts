/** `have h : t := e`, `have h : t`, `have ⟨x, y⟩ := e`: a new hypothesis. */
import { type Expr, hasExprMVar } from "../kernel/host/expr.ts";
import { mkSorry } from "../elab/app-builder.ts";
import { ElabError, ResourceError } from "../elab/error.ts";
import { assertHypothesis, mkGoal } from "../elab/goal.ts";
import { elabBinders } from "../elab/term/binders.ts";
import { mkApp, mkFVar } from "../kernel/host/expr.ts";
import type { LocalDeclaration, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { rcases, termPattern } from "./rcases-patterns.ts";
import { defineTactic } from "./tactic.ts";
import { mvarMark, newGoals } from "./terms.ts";

export const have = defineTactic<LocalDeclaration>({
  keywords: ["have", "haveI"],
  parse: (parser) => parser.localDeclaration(),
  run(d, t, span) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const mark = mvarMark(m);
      const name = d.name === undefined ? "this" : (d.name.name ?? "x✝");
      if (d.value === undefined && d.alternatives === undefined) {
        if (d.pattern !== undefined) {
          throw new ElabError(
            "have",
            "'have' with a pattern needs a value: have ⟨x, y⟩ := e",
            span,
          );
        }
        const type = elabDeclarationType(t, d);
        const proof = mkGoal(m, type, m.lctx, d.name === undefined ? "this" : name);
        const next = assertHypothesis(m, goal, name, type, proof.expr);
        return [proof.id, next.goal];
      }
      const { type, value } = elabDeclaration(t, d, target, span);
      const stx: Term = d.value ?? { kind: "hole", span };
      const holes = newGoals(t, value, mark, stx, false, "refine_lift", m.decl(goal).name);
      if (d.pattern !== undefined) {
        const pattern = termPattern(d.pattern);
        if (pattern === undefined) {
          throw new ElabError("have", "this pattern is not supported here", d.pattern.span);
        }
        const added = assertHypothesis(m, goal, "x✝", type, value);
        return [...rcases(t, added.goal, added.fvar, pattern), ...holes];
      }
      const added = assertHypothesis(m, goal, name, type, value);
      if (added.fvar.kind === "fvar") t.fresh.add(added.fvar.id);
      return [added.goal, ...holes];
    });
  },
});

/** The type alone, with the binders in front. */
function elabDeclarationType(t: TacticContext, d: LocalDeclaration): Expr {
  const { elab, m } = t;
  return m.instantiate(
    elab.withFreshPending(() => {
      const type = elabBinders(elab, d.binders, (xs) => {
        const result = d.type === undefined ? m.mkFreshTypeMVar() : elab.elabType(d.type);
        elab.synthesize("all");
        return m.mkPi(xs, m.instantiate(result));
      });
      elab.synthesize("all");
      return type;
    }),
  );
}

/**
 * Type and value of a declaration, with the binders in front. With recovery, a value that fails
 * against a known type is reported and admitted.
 */
export function elabDeclaration(
  t: TacticContext,
  d: LocalDeclaration,
  target: Expr,
  span: Term["span"],
): { readonly type: Expr; readonly value: Expr } {
  const { elab, m } = t;
  const result = elab.withFreshPending(() => {
    const both = elabBinders(elab, d.binders, (xs) => {
      const type = d.type === undefined ? m.mkFreshTypeMVar() : elab.elabType(d.type);
      if (d.type !== undefined) elab.synthesize("no-tactics");
      const stx: Term =
        d.value ??
        ({ kind: "funAlternatives", alternatives: d.alternatives ?? [], span } satisfies Term);
      const value = elabValue(t, stx, type);
      return { type: m.mkPi(xs, m.instantiate(type)), value: m.mkLambda(xs, m.instantiate(value)) };
    });
    elab.synthesize("all");
    return both;
  });
  return { type: m.instantiate(result.type), value: m.instantiate(result.value) };
}

function elabValue(t: TacticContext, stx: Term, type: Expr): Expr {
  const { elab, m } = t;
  const saved = m.save();
  const { pending } = elab;
  try {
    const value = t.withTermRecovery(() => {
      const e = elab.elabTermEnsuringType(stx, type);
      elab.synthesize("all");
      return e;
    });
    if (elab.admitted && hasExprMVar(m.instantiate(value)) && !hasExprMVar(m.instantiate(type)))
      return mkSorry(m, m.instantiate(type));
    return value;
  } catch (error) {
    if (!elab.recover || !(error instanceof ElabError) || error instanceof ResourceError)
      throw error;
    m.restore(saved);
    elab.pending = pending;
    const known = m.instantiate(type);
    if (hasExprMVar(known)) throw error;
    elab.reportError(error, stx.span);
    return mkSorry(m, known);
  }
}

/** `suffices h : t from e`, `suffices h : t by tac`, `suffices h : t`. */
interface SufficesArgs {
  readonly name: string;
  readonly type: Term;
  readonly from: Term | undefined;
}

export const suffices = defineTactic<SufficesArgs>({
  keywords: ["suffices"],
  parse(parser) {
    let type = parser.at(":") ? undefined : parser.term();
    let name = "this";
    if (type === undefined || parser.at(":")) {
      parser.expect(":");
      if (type?.kind === "ident") ({ name } = type);
      else if (type?.kind === "hole") name = "x✝";
      else if (type !== undefined) parser.fail("'suffices' needs a name before ':'");
      type = parser.term();
    }
    let from: Term | undefined;
    if (parser.eat("from") || parser.eat(":=") || parser.at("by")) from = parser.term();
    return { name, type, from };
  },
  run({ name, type: typeStx, from }, t) {
    t.refineMain((goal, target) => {
      const { elab, m } = t;
      const type = elabDeclarationType(t, { binders: [], type: typeStx });
      const proof = mkGoal(m, type, m.lctx, m.decl(goal).name);
      const local = m.mkLocal(name, type);
      const lctx = m.lctx.push(local);
      const use = mkGoal(m, target, lctx, m.decl(goal).name);
      m.assign(
        goal,
        m.withContext(lctx, () => mkApp(m.mkLambda([mkFVar(local.id)], use.expr), proof.expr)),
      );
      if (from === undefined) return [use.id, proof.id];
      const mark = mvarMark(m);
      const value = t.inGoal(use.id, (wanted) =>
        elab.withFreshPending(() => {
          const e = elab.elabTermEnsuringType(from, wanted);
          elab.synthesize("all");
          return e;
        }),
      );
      const holes = newGoals(t, value, mark, from, false, "refine_lift");
      m.assign(use.id, m.instantiate(value));
      return [proof.id, ...holes];
    });
  },
});
