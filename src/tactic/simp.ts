/** `simp`, `simp only [rules] at h`, `dsimp`. */
import { mkFVar } from "../kernel/host/expr.ts";
import { isProp } from "../elab/infer.ts";
import type { Location } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { defineTactic } from "./tactic.ts";
import { findHypothesis } from "./terms.ts";
import { simpHypothesis, simpTarget } from "./simp/apply-result.ts";
import { parseSimpSyntax, simpSetup, type SimpSyntax } from "./simp/arguments.ts";
import type { SimpOptions } from "./simp/engine.ts";
import { rulesOfProof } from "./simp/theorems.ts";

interface SimpArgs {
  readonly keyword: string;
  readonly syntax: SimpSyntax;
  readonly at: Location;
}

export const simp = defineTactic<SimpArgs>({
  keywords: ["simp", "dsimp", "simp!", "simp?"],
  parse: (parser, keyword) => ({
    keyword,
    syntax: parseSimpSyntax(parser),
    at: parser.location(),
  }),
  run({ keyword, syntax, at }, t) {
    const setup = t.withMain(() => simpSetup(t, syntax));
    const options: SimpOptions = {
      ...setup.options,
      ...(keyword === "dsimp" ? { dsimp: true } : {}),
    };
    simpAt(t, options, at, setup.star, keyword === "dsimp" ? "dsimp" : "simp");
  },
});

/** Simplifies at a location; an error when nothing changes, unless `lenient`. */
export function simpAt(
  t: TacticContext,
  options: SimpOptions,
  at: Location,
  star: boolean,
  name: string,
  lenient = false,
): void {
  const { m } = t;
  const finish = (worked: boolean): void => {
    if (!worked && !lenient) throw m.error("no-progress", () => `${name} made no progress`);
  };
  if (at.wildcard) {
    let worked = false;
    const ids = t.withMain(() =>
      m.lctx.decls
        .filter((d) => d.hidden !== true && isProp(m, m.instantiate(d.type)))
        .map((d) => d.id),
    );
    // The target sees the hypotheses as they were; with `[*]`, as they have become.
    const open = t.goals.length;
    if (!star) worked = simpGoal(t, options);
    if (t.goals.length < open) return;
    for (const id of ids) {
      if (t.goals.length === 0) return;
      if (!m.decl(t.main).lctx.has(id)) continue;
      worked = simpOne(t, options, id, star) || worked;
      if (m.isAssigned(t.goals[0] ?? -1) || t.goals.length === 0) return;
    }
    if (star && t.goals.length > 0) worked = simpGoal(t, options) || worked;
    finish(worked);
    return;
  }
  let worked = false;
  const before = t.goals.length;
  for (const h of at.hypotheses) {
    const id = t.withMain(() => findHypothesis(t, h.name, h.span));
    const done = simpOne(t, options, id, star);
    if (t.goals.length < before) return;
    if (at.hypotheses.length === 1 && !at.goal) finish(done);
    worked ||= done;
  }
  if (at.goal) worked = simpGoal(t, options) || worked;
  finish(worked);
}

function simpGoal(t: TacticContext, options: SimpOptions): boolean {
  let worked = false;
  t.refineMain((goal) => {
    const made = simpTarget(t, goal, options);
    worked = made !== undefined;
    return made ?? [goal];
  });
  return worked;
}

/** A hypothesis does not simplify itself. */
function simpOne(t: TacticContext, options: SimpOptions, id: number, star: boolean): boolean {
  let worked = false;
  t.refineMain((goal) => {
    const own = options.rules.clone();
    if (star) own.erase(`#${id}`);
    const made = simpHypothesis(t, goal, id, { ...options, rules: own });
    if (made === undefined) {
      worked = t.fresh.has(id);
      return [goal];
    }
    worked = true;
    if (star && made.fvar?.kind === "fvar") {
      options.rules.erase(`#${id}`);
      const { fvar } = made;
      const next = made.goal;
      if (next !== undefined) {
        t.inGoal(next, () =>
          options.rules.addAll(rulesOfProof(t.m, `#${fvar.id}`, mkFVar(fvar.id), false)),
        );
      }
    }
    return made.goal === undefined ? [] : [made.goal];
  });
  return worked;
}
