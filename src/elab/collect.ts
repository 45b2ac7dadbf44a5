/** The metavariables of a term. */
import { type Expr, hasExprMVar, hasLevelMVar, hasMVar } from "../kernel/host/expr.ts";
import type { Level } from "../kernel/host/level.ts";
import { someSubterm } from "../kernel/host/traverse.ts";

/** Adds the expression metavariables of `root` to `into`, in order of sight. */
export function collectMVars(root: Expr, into: Set<number>): void {
  someSubterm(
    root,
    (e) => {
      if (e.kind === "mvar") into.add(e.id);
      return false;
    },
    (e) => !hasExprMVar(e),
  );
}

/** Whether `root` has a metavariable, of terms or universes, with these numbers or higher ones. */
export function hasMVarFrom(
  root: Expr,
  first: { readonly expr: number; readonly level: number },
): boolean {
  return someSubterm(
    root,
    (e) => {
      if (e.kind === "mvar") return e.id >= first.expr;
      if (e.kind === "sort") return levelHasMVarFrom(e.level, first.level);
      return e.kind === "const" && e.levels.some((u) => levelHasMVarFrom(u, first.level));
    },
    (e) => !hasMVar(e),
  );
}

function levelHasMVarFrom(u: Level, first: number): boolean {
  switch (u.kind) {
    case "mvar":
      return u.id >= first;
    case "succ":
      return levelHasMVarFrom(u.of, first);
    case "max":
    case "imax":
      return levelHasMVarFrom(u.lhs, first) || levelHasMVarFrom(u.rhs, first);
    default:
      return false;
  }
}

/** The universe metavariables of a term, in order of sight. */
export function levelMVars(root: Expr): ReadonlySet<number> {
  const into = new Set<number>();
  const visit = (u: Level): void => {
    if (u.kind === "mvar") into.add(u.id);
    else if (u.kind === "succ") visit(u.of);
    else if (u.kind === "max" || u.kind === "imax") {
      visit(u.lhs);
      visit(u.rhs);
    }
  };
  someSubterm(
    root,
    (e) => {
      if (e.kind === "sort") visit(e.level);
      else if (e.kind === "const") e.levels.forEach(visit);
      return false;
    },
    (e) => !hasLevelMVar(e),
  );
  return into;
}
