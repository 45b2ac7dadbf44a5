/** The metavariables of a term. */
import { type Expr, hasExprMVar } from "../kernel/host/expr.ts";

/** Adds the expression metavariables of `root` to `into`, in order of sight. */
export function collectMVars(root: Expr, into: Set<number>): void {
  const seen = new Set<Expr>();
  const stack = [root];
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    if (!hasExprMVar(e) || seen.has(e)) continue;
    seen.add(e);
    switch (e.kind) {
      case "mvar":
        into.add(e.id);
        break;
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
}
