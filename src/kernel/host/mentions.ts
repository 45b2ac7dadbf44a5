/** What declarations and terms mention: their own names, and universe parameters. */
import type { Declaration } from "./declaration.ts";
import { type Expr, hasLevelParam } from "./expr.ts";
import type { Level } from "./level.ts";

/** What the declaration is called in messages. */
export function nameOf<E>(d: Declaration<E>): string {
  if (d.kind === "quot") return "Quot";
  return d.kind === "inductive" ? (d.types[0]?.name ?? "") : d.name;
}

/** Every name that the declaration states. */
export function namesOf<E>(d: Declaration<E>): string[] {
  if (d.kind === "quot") return [];
  if (d.kind !== "inductive") return [d.name];
  return d.types.flatMap((type) => [type.name, ...type.ctors.map((ctor) => ctor.name)]);
}

/** Universe parameters that occur in `e`: a service's term may mention any. */
export function levelParamsOf(root: Expr): string[] {
  const found = new Set<string>();
  const seen = new Set<Expr>();
  const todo: Expr[] = [root];
  for (let e = todo.pop(); e !== undefined; e = todo.pop()) {
    if (!hasLevelParam(e) || seen.has(e)) continue;
    seen.add(e);
    if (e.kind === "sort") collectParams(e.level, found);
    else if (e.kind === "const") for (const u of e.levels) collectParams(u, found);
    else if (e.kind === "app") todo.push(e.fn, e.arg);
    else if (e.kind === "lambda" || e.kind === "pi") todo.push(e.type, e.body);
    else if (e.kind === "let") todo.push(e.type, e.value, e.body);
    else if (e.kind === "proj") todo.push(e.of);
  }
  return [...found];
}

function collectParams(root: Level, found: Set<string>): void {
  const seen = new Set<Level>();
  const todo = [root];
  for (let u = todo.pop(); u !== undefined; u = todo.pop()) {
    if (seen.has(u)) continue;
    seen.add(u);
    if (u.kind === "param") found.add(u.name);
    else if (u.kind === "succ") todo.push(u.of);
    else if (u.kind === "max" || u.kind === "imax") todo.push(u.lhs, u.rhs);
  }
}
