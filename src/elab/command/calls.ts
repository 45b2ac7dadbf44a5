/** The calls of a function to itself, where a variable stands for the function. */
import { type Expr, getAppArgs, getAppFn, hasFVar } from "../../kernel/host/expr.ts";
import { mapChildren } from "../../kernel/host/traverse.ts";

/** Whether the variable of the function occurs. */
export function callsItself(e: Expr, self: number): boolean {
  const stack = [e];
  const seen = new Set<Expr>();
  for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
    if (!hasFVar(t) || seen.has(t)) continue;
    seen.add(t);
    if (t.kind === "fvar" && t.id === self) return true;
    mapChildren(t, 0, (child) => {
      stack.push(child);
      return child;
    });
  }
  return false;
}

/** The arguments of every call, outermost first. */
export function callsIn(e: Expr, self: number): Expr[][] {
  const calls: Expr[][] = [];
  const visit = (t: Expr): void => {
    if (!hasFVar(t)) return;
    const fn = getAppFn(t);
    if (fn.kind === "fvar" && fn.id === self) {
      const args = getAppArgs(t);
      calls.push(args);
      args.forEach(visit);
      return;
    }
    mapChildren(t, 0, (child) => {
      visit(child);
      return child;
    });
  };
  visit(e);
  return calls;
}
