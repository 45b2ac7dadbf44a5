/** Tactics on hypotheses: `clear`, `revert`, `specialize`, `subst`, `injection`, `replace`, … */
import { type Expr, mkFVar } from "../kernel/host/expr.ts";
import { asEq } from "../elab/app-builder.ts";
import { injection } from "../elab/injection.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import {
  assertHypothesis,
  assumption,
  clear,
  defineHypothesis,
  revert,
  subst,
  tryClear,
} from "../elab/goal.ts";
import { inferType } from "../elab/infer.ts";
import type { LocalDeclaration, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { elabDeclaration } from "./have.ts";
import { renameLocals } from "./locals.ts";
import { rcases, termPattern } from "./rcases-patterns.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { elabTerm, findHypothesis, mvarMark, newGoals } from "./terms.ts";

interface Name {
  readonly name: string;
  readonly span: Term["span"];
}

function names(parser: { atIdent(): boolean; ident(): Name }): Name[] {
  const result: Name[] = [];
  while (parser.atIdent()) result.push(parser.ident());
  return result;
}

export const clearTactic = defineTactic<readonly Name[]>({
  keywords: ["clear"],
  parse: (parser) => names(parser),
  run(hypotheses, t) {
    for (const h of [...hypotheses].reverse()) {
      t.refineMain((goal) => [clear(t.m, goal, findHypothesis(t, h.name, h.span))]);
    }
  },
});

export const revertTactic = defineTactic<readonly Name[]>({
  keywords: ["revert"],
  parse: (parser) => names(parser),
  run(hypotheses, t) {
    t.refineMain((goal) => {
      const ids = new Set(hypotheses.map((h) => findHypothesis(t, h.name, h.span)));
      return [revert(t.m, goal, ids).goal];
    });
  },
});

export const specialize = defineTactic<Term>({
  keywords: ["specialize"],
  parse: (parser) => parser.term(),
  run(stx, t) {
    t.refineMain((goal) => {
      const head = stx.kind === "app" ? stx.fn : stx;
      const local = head.kind === "ident" ? t.m.lctx.findByName(head.name) : undefined;
      if (head.kind !== "ident" || local === undefined) {
        throw new ElabError(
          "specialize",
          "specialize requires a term of the form `h x_1 .. x_n` where `h` appears in the local context",
          stx.span,
        );
      }
      const mark = mvarMark(t.m);
      const e = elabTerm(t, stx);
      const holes = newGoals(t, e, mark, stx, false, "specialize");
      const type = t.m.instantiate(inferType(t.m, e));
      const added = assertHypothesis(t.m, goal, head.name, type, e);
      return [tryClear(t.m, added.goal, local.id), ...holes];
    });
  },
});

export const substTactic = defineTactic<readonly Term[]>({
  keywords: ["subst"],
  parse(parser) {
    const terms: Term[] = [];
    while (parser.atArgument()) terms.push(parser.term(1024));
    return terms;
  },
  run(terms, t) {
    for (const stx of terms) {
      t.refineMain((goal) => {
        const { m } = t;
        const e = elabTerm(t, stx);
        if (e.kind !== "fvar") {
          const type = m.instantiate(inferType(m, e));
          const added = assertHypothesis(m, goal, "h✝", type, e);
          const id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
          return [t.inGoal(added.goal, () => subst(m, added.goal, id).goal)];
        }
        return [substVariable(t, goal, e.id)];
      });
    }
  },
});

/** `subst h` with an equation, or `subst x` with a variable that some equation determines. */
function substVariable(t: TacticContext, goal: number, id: number): number {
  const { m } = t;
  const type = m.instantiate(m.localDecl(mkFVar(id)).type);
  if (asEq(m, type) !== undefined) return subst(m, goal, id).goal;
  for (const d of [...m.lctx.decls].reverse()) {
    const eq = d.hidden === true ? undefined : asEq(m, d.type);
    if (eq === undefined) continue;
    const left = m.instantiate(eq.lhs);
    const right = m.instantiate(eq.rhs);
    const mine = (e: Expr): boolean => e.kind === "fvar" && e.id === id;
    if (!mine(left) && !mine(right)) continue;
    const done = m.attempt(() => subst(m, goal, d.id, mine(right) ? "right" : "left"));
    if (done !== undefined) return done.goal;
  }
  throw t.fail("subst", goal, (show) => `did not find an equation for\n  ${show(mkFVar(id))}`);
}

export const substVars = defineSimpleTactic(["subst_vars"], (t) => {
  t.refineMain((goal0) => {
    const { m } = t;
    let goal = goal0;
    for (let progress = true; progress;) {
      progress = false;
      for (const d of m.decl(goal).lctx.decls) {
        if (d.hidden === true || asEq(m, d.type) === undefined) continue;
        const next = m.attempt(() => subst(m, goal, d.id));
        if (next === undefined) continue;
        goal = next.goal;
        progress = true;
        break;
      }
    }
    return [goal];
  });
});

interface InjectionArgs {
  readonly term: Term;
  readonly names: readonly (string | undefined)[];
}

export const injectionTactic = defineTactic<InjectionArgs>({
  keywords: ["injection"],
  parse(parser) {
    const term = parser.term();
    const given: (string | undefined)[] = [];
    if (parser.eat("with")) {
      while (parser.atIdent() || (parser.at("_") && parser.atArgument())) {
        given.push(parser.binderName().name);
      }
    }
    return { term, names: given };
  },
  run({ term, names: given }, t) {
    t.refineMain((goal) => {
      const { m } = t;
      const e = elabTerm(t, term);
      let g = goal;
      let id = e.kind === "fvar" ? e.id : -1;
      if (e.kind !== "fvar") {
        const added = assertHypothesis(m, goal, "h✝", m.instantiate(inferType(m, e)), e);
        g = added.goal;
        id = added.fvar.kind === "fvar" ? added.fvar.id : -1;
      }
      const result = t.inGoal(g, () => injection(m, g, id));
      if (result === undefined) {
        throw t.fail("injection", goal, () => "equality of constructor applications expected");
      }
      if (result.kind === "closed") return [];
      const map = new Map<number, string>();
      result.equations.forEach((x, i) => {
        const name = given[i];
        if (name !== undefined && x.kind === "fvar") map.set(x.id, name);
      });
      const next = renameLocals(m, tryClear(m, result.goal, id), map);
      // As in Lean, the new equations may close the goal at once.
      return assumption(m, next) ? [] : [next];
    });
  },
});

/** `replace h : t := e`: as `have`, and the old `h` goes. */
export const replace = defineTactic<LocalDeclaration>({
  keywords: ["replace"],
  parse: (parser) => parser.localDeclaration(),
  run(d, t, span) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const name = d.name === undefined ? "this" : (d.name.name ?? "x✝");
      const old = m.lctx.findByName(name);
      const mark = mvarMark(m);
      const { type, value } = elabDeclaration(t, d, target, span);
      const holes = newGoals(t, value, mark, d.value ?? { kind: "hole", span }, false, "replace");
      const added = assertHypothesis(m, goal, name, type, value);
      return [old === undefined ? added.goal : tryClear(m, added.goal, old.id), ...holes];
    });
  },
});

/** `let x : t := e` and `set x := e with h`. */
export const letTactic = defineTactic<LocalDeclaration>({
  keywords: ["let", "letI"],
  parse: (parser) => parser.localDeclaration(),
  run(d, t, span) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const mark = mvarMark(m);
      const name = d.name === undefined ? "this" : (d.name.name ?? "x✝");
      const { type, value } = elabDeclaration(t, d, target, span);
      const holes = newGoals(t, value, mark, d.value ?? { kind: "hole", span }, false, "let");
      const pattern = d.pattern === undefined ? undefined : termPattern(d.pattern);
      if (pattern !== undefined) {
        const added = assertHypothesis(m, goal, "x✝", type, value);
        return [...rcases(t, added.goal, added.fvar, pattern), ...holes];
      }
      return [defineHypothesis(m, goal, name, type, value).goal, ...holes];
    });
  },
});

interface GeneralizeItem {
  readonly equation: string | undefined;
  readonly term: Term;
  readonly name: string;
}

export const generalize = defineTactic<readonly GeneralizeItem[]>({
  keywords: ["generalize"],
  parse(parser) {
    const items: GeneralizeItem[] = [];
    do {
      let equation: string | undefined;
      let term = parser.term();
      if (parser.eat(":")) {
        if (term.kind !== "ident") return parser.fail("a name expected before ':'");
        equation = term.name;
        term = parser.term();
      }
      // `e = x` was read as one term.
      const args = term.kind === "notation" ? term.args : [];
      const [e, x] = args;
      if (e === undefined || x?.kind !== "ident" || term.kind !== "notation") {
        return parser.fail("expected 'generalize e = x' or 'generalize h : e = x'");
      }
      items.push({ equation, term: e, name: x.name });
    } while (parser.eat(","));
    return items;
  },
  run(items, t) {
    for (const item of items) {
      t.refineMain((goal) => [
        generalizeTerm(t.m, goal, elabTerm(t, item.term), item.name, item.equation).goal,
      ]);
    }
  },
});

/** `rename h => h'`-like: `rename t => h` finds the hypothesis by its type. */
export const rename = defineTactic<{ from: Term; to: string }>({
  keywords: ["rename"],
  parse(parser) {
    const from = parser.term();
    parser.expect("=>");
    return { from, to: parser.ident().name };
  },
  run({ from, to }, t) {
    t.refineMain((goal) => {
      const { m } = t;
      const e = elabTerm(t, from);
      if (e.kind === "fvar") return [renameLocals(m, goal, new Map([[e.id, to]]))];
      for (const d of [...m.lctx.decls].reverse()) {
        if (d.hidden === true) continue;
        const same = m.attempt(() => isSame(t, d.type, e) || undefined);
        if (same === true) return [renameLocals(m, goal, new Map([[d.id, to]]))];
      }
      throw t.fail("rename", goal, () => "unable to find a hypothesis of this type");
    });
  },
});

function isSame(t: TacticContext, a: Expr, b: Expr): boolean {
  return t.m.withTransparency("reducible", () => isDefEq(t.m, a, b));
}
