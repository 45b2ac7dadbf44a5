/** Text for people: expressions, signatures, goals. */
import { isHidden, shownName } from "./local-context.ts";
import type { Expr } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { printTerm } from "../syntax/printer.ts";
import { delab, shortName } from "./delab.ts";
import type { Environment } from "./environment.ts";
import { ElabError } from "./error.ts";
import type { LocalContext } from "./local-context.ts";
import type { Meta, SavedMeta } from "./meta.ts";
import type { Scope } from "./scope.ts";

/** What printing needs to know. */
export interface PrintContext {
  readonly m: Meta;
  readonly env: Environment;
  readonly scope: Scope;
}

/** `e` as Lean would print it; what can't be printed is told as such. */
export function showExpr(c: PrintContext, e: Expr): string {
  try {
    return printTerm(delab(c, c.m.instantiate(e)));
  } catch (error) {
    if (error instanceof RangeError) return "(a term too deep to print)";
    if (error instanceof ElabError) return "(a term that can't be printed)";
    throw error;
  }
}

/** `Nat.add_comm (n m : ℕ) : n + m = m + n`. */
export function showSignature(c: PrintContext, name: string): string {
  const info = c.env.constant(name);
  if (info === undefined) return name;
  const levels = info.levelParams.length === 0 ? "" : `.{${info.levelParams.join(", ")}}`;
  const groups: { open: string; names: string[]; type: string; close: string }[] = [];
  const walk = (t: Expr): string => {
    if (t.kind !== "pi") return showExpr(c, t);
    const anonymous = t.name === "a" || isHidden(t.name);
    if (anonymous && t.info === "default") return showExpr(c, t);
    const [open, close] =
      t.info === "implicit"
        ? ["{", "}"]
        : t.info === "instImplicit"
          ? ["[", "]"]
          : t.info === "strictImplicit"
            ? ["⦃", "⦄"]
            : ["(", ")"];
    const type = showExpr(c, t.type);
    const last = groups[groups.length - 1];
    const shown = t.info === "instImplicit" && t.name.startsWith("inst") ? "" : t.name;
    if (
      last !== undefined &&
      last.open === open &&
      last.type === type &&
      shown !== "" &&
      open !== "["
    ) {
      last.names.push(shown);
    } else groups.push({ open, names: shown === "" ? [] : [shown], type, close });
    return c.m.withLocal(t.name, t.info, t.type, (x) => walk(instantiate1(t.body, x)));
  };
  const result = walk(info.type);
  const binders = groups
    .map(
      (g) =>
        ` ${g.open}${g.names.length === 0 ? "" : `${g.names.join(" ")} : `}${g.type}${g.close}`,
    )
    .join("");
  return `${shortName(c, name)}${levels}${binders} : ${result}`;
}

export interface ShownHypothesis {
  readonly names: readonly string[];
  readonly type: string;
  readonly value?: string;
}

export interface ShownGoal {
  /** The case name, or empty. */
  readonly caseName: string;
  readonly hypotheses: readonly ShownHypothesis[];
  readonly target: string;
}

/** A goal's hypotheses and target as text, in the state that is in force. */
export function showGoal(c: PrintContext, goal: number): ShownGoal {
  const decl = c.m.decl(goal);
  return c.m.withContext(decl.lctx, () => ({
    caseName: decl.name,
    hypotheses: showContext(c, decl.lctx),
    target: showExpr(c, decl.type),
  }));
}

function showContext(c: PrintContext, lctx: LocalContext): ShownHypothesis[] {
  const result: { names: string[]; type: string; value?: string }[] = [];
  for (const d of lctx.decls) {
    if (d.hidden === true) continue;
    const visible = lctx.findByName(d.name);
    const name =
      isHidden(d.name) || visible === undefined || visible.id === d.id
        ? shownName(d.name)
        : `${d.name}✝`;
    const type = showExpr(c, d.type);
    if (d.value !== undefined) {
      result.push({ names: [name], type, value: showExpr(c, d.value) });
      continue;
    }
    const last = result[result.length - 1];
    if (last !== undefined && last.type === type && last.value === undefined) last.names.push(name);
    else result.push({ names: [name], type });
  }
  return result;
}

/** The goal as one text, as in Lean's messages. */
export function renderGoal(g: ShownGoal): string {
  const lines: string[] = [];
  if (g.caseName !== "") lines.push(`case ${g.caseName}`);
  for (const h of g.hypotheses) {
    lines.push(`${h.names.join(" ")} : ${h.type}${h.value === undefined ? "" : ` := ${h.value}`}`);
  }
  lines.push(`⊢ ${g.target}`);
  return lines.join("\n");
}

/** Shows goals in an earlier state. */
export function showGoalsIn(
  c: PrintContext,
  state: SavedMeta,
  goals: readonly number[],
): ShownGoal[] {
  return c.m.inState(state, c.m.lctx, () =>
    goals.filter((g) => !c.m.isAssigned(g)).map((g) => showGoal(c, g)),
  );
}
