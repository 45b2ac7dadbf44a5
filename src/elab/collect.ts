/** The metavariables of a term. */
import { type Expr, hasExprMVar, hasMVar } from "../kernel/host/expr.ts";
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
