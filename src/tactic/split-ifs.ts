/**
 * `split_ifs with h at h'` and `split`: case analysis on the conditions of `if`, and for `split`
 * on what a `match` looks at.
 *
 * Source: Mathlib's Tactic/SplitIfs.lean and Lean's Meta/Tactic/Split.lean for behaviour.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkFVar, mkConst } from "../kernel/host/expr.ts";
import { asConstApp } from "../elab/app-builder.ts";
import { cases } from "../elab/cases.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { isProp } from "../elab/infer.ts";
import type { Location } from "../syntax/ast.ts";
import { splitOn } from "./by-cases.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import type { Simp, SimpOptions } from "./simp/engine.ts";
import { rulesOfConstant, SimpRules } from "./simp/theorems.ts";
import { defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";

interface SplitIfsArgs {
  readonly at: Location;
  readonly names: readonly (string | undefined)[];
}

export const splitIfs = defineTactic<SplitIfsArgs>({
  keywords: ["split_ifs"],
  parse(parser) {
    const at = parser.location();
    const names: (string | undefined)[] = [];
    if (parser.eat("with"))
      while (parser.atIdent() || (parser.at("_") && parser.atArgument()))
        names.push(parser.binderName().name);
    return { at, names };
  },
  run({ at, names }, t) {
    const left = [...names];
    const all = (goal: number): number[] => {
      const hypotheses = locations(t, goal, at);
      const condition = t.inGoal(goal, () => nextCondition(t, goal, hypotheses, at.goal));
      if (condition === undefined) return [goal];
      const name = left.shift() ?? "h✝";
      const pair = t.inGoal(goal, (target) =>
        splitOn(t, goal, target, condition, name, ["pos", "neg"]),
      );
      return pair.flatMap((g) => {
        const next = reduceIfs(t, g, at);
        return next === undefined ? [] : all(next);
      });
    };
    t.refineMain((goal) => {
      const made = all(goal);
      if (made.length === 1 && made[0] === goal) {
        throw t.m.error("split-ifs", () => "no if-then-else conditions to split");
      }
      return made;
    });
  },
});

function locations(t: TacticContext, goal: number, at: Location): number[] {
  return t.inGoal(goal, () => {
    const { m } = t;
    if (at.wildcard) {
      return m.lctx.decls
        .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
        .map((d) => d.id);
    }
    return at.hypotheses.flatMap((h) => {
      const found = m.lctx.findByName(h.name);
      return found === undefined ? [] : [found.id];
    });
  });
}

/** A condition of some `if` of the places looked at, which contains no other `if`. */
function nextCondition(
  t: TacticContext,
  goal: number,
  hypotheses: readonly number[],
  target: boolean,
): Expr | undefined {
  const { m } = t;
  const places = hypotheses.map((id) => m.localDecl(mkFVar(id)).type);
  if (target || hypotheses.length === 0) places.push(m.typeOfMVar(goal));
  for (const place of places) {
    const found = findCondition(m.instantiate(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

function ifCondition(e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || (fn.name !== "ite" && fn.name !== "dite")) return undefined;
  const args = getAppArgs(e);
  const [, condition] = args;
  return args.length >= 5 && condition?.looseBVarRange === 0 ? condition : undefined;
}

function findCondition(root: Expr): Expr | undefined {
  return findTerm(root, (e) => {
    const condition = ifCondition(e);
    return condition === undefined ? undefined : (findCondition(condition) ?? condition);
  });
}

/** The first answer over the subterms, from outside to inside and from left to right. */
function findTerm<T>(root: Expr, ask: (e: Expr) => T | undefined): T | undefined {
  const stack = [root];
  const seen = new Set<Expr>();
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    if (seen.has(e)) continue;
    seen.add(e);
    const found = ask(e);
    if (found !== undefined) return found;
    switch (e.kind) {
      case "app":
        stack.push(e.arg, e.fn);
        break;
      case "lambda":
      case "pi":
        stack.push(e.body, e.type);
        break;
      case "let":
        stack.push(e.body, e.value, e.type);
        break;
      case "proj":
        stack.push(e.of);
        break;
      default:
    }
  }
  return undefined;
}

/** `if c then a else b` becomes `a` or `b` where a hypothesis decides `c`. */
function ifOptions(t: TacticContext): SimpOptions {
  const rules = new SimpRules();
  for (const name of ["if_pos", "if_neg", "dif_pos", "dif_neg"]) {
    if (t.m.env.has(name)) rules.addAll(rulesOfConstant(t.m, name, false, 1000));
  }
  return { rules, preRules: rules, arithmetic: false, discharge: byHypothesis };
}

function byHypothesis(simp: Simp, proposition: Expr): Expr | undefined {
  const { m } = simp;
  const [inner] = asConstApp(m, proposition, "Not", 1) ?? [];
  const [twice] = inner === undefined ? [] : (asConstApp(m, inner, "Not", 1) ?? []);
  for (const d of m.lctx.decls.toReversed()) {
    if (d.hidden === true || !isProp(m, m.instantiate(d.type))) continue;
    if (isDefEq(m, d.type, proposition)) return mkFVar(d.id);
    if (twice !== undefined && isDefEq(m, d.type, twice))
      return mkApps(mkConst("not_not_intro"), [twice, mkFVar(d.id)]);
  }
  return undefined;
}

/** The goal with decided `if`s reduced; undefined when that closed it. */
function reduceIfs(t: TacticContext, goal: number, at: Location): number | undefined {
  let now = goal;
  for (const id of locations(t, goal, at)) {
    if (!t.m.decl(now).lctx.has(id)) continue;
    const made = t.inGoal(now, () => simpHypothesis(t, now, id, ifOptions(t)));
    if (made === undefined) continue;
    if (made.goal === undefined) return undefined;
    now = made.goal;
  }
  if (!at.goal && !at.wildcard) return now;
  const made = t.inGoal(now, () => simpTarget(t, now, ifOptions(t)));
  return made === undefined ? now : made[0];
}

export const split = defineTactic<Location>({
  keywords: ["split"],
  parse: (parser) => parser.location(),
  run(at, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const [h] = at.hypotheses;
      const place =
        h === undefined
          ? target
          : m.instantiate(m.localDecl(mkFVar(findHypothesis(t, h.name, h.span))).type);
      const found = findTerm(place, (e): { condition?: Expr; major?: Expr } | undefined => {
        const condition = ifCondition(e);
        if (condition !== undefined) return { condition };
        const major = matchedTerm(t, e);
        return major === undefined ? undefined : { major };
      });
      if (found?.condition !== undefined) {
        const names: [string, string] = ["isTrue", "isFalse"];
        const pair = splitOn(t, goal, target, found.condition, "h✝", names);
        return pair.flatMap((g) => reduceIfs(t, g, at) ?? []);
      }
      if (found?.major !== undefined) return splitMatch(t, goal, found.major);
      const what = h === undefined ? "the goal" : h.name;
      throw t.fail("split", goal, () => `there is no \`if\` or \`match\` to split in ${what}`);
    });
  },
});

/** What `T.casesOn` looks at, when that is no constructor. */
function matchedTerm(t: TacticContext, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const" || !fn.name.endsWith(".casesOn")) return undefined;
  const info = t.m.env.constant(fn.name.slice(0, -".casesOn".length));
  if (info?.kind !== "inductive") return undefined;
  const major = getAppArgs(e)[info.numParams + 1 + info.numIndices];
  return major?.looseBVarRange === 0 ? major : undefined;
}

function splitMatch(t: TacticContext, goal: number, major: Expr): number[] {
  const { m } = t;
  const tag = m.decl(goal).name;
  let now = goal;
  let variable = major;
  if (major.kind !== "fvar") {
    const made = generalizeTerm(m, goal, major, "x✝", "heq✝");
    now = made.goal;
    variable = made.fvar;
  }
  if (variable.kind !== "fvar") throw new ElabError("split", "nothing to split");
  const id = variable.id;
  const made = t.inGoal(now, () => cases(m, now, id));
  return made.map(({ goal: g }, i) => {
    const name = `h_${i + 1}`;
    m.updateDecl(g, { name: tag === "" ? name : `${tag}.${name}` });
    const reduced = t.inGoal(g, () => simpTarget(t, g, { ...ifOptions(t), dsimp: true }));
    return reduced?.[0] ?? g;
  });
}
