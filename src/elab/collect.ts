/** The metavariables of a term. */
import { type Expr, hasExprMVar } from "../kernel/host/expr.ts";
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
