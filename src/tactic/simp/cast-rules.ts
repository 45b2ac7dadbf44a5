/**
 * The lemmas marked `norm_cast` and `push_cast` as rules, by where their casts stand: *elim*
 * lemmas take casts off a relation, *move* lemmas exchange a cast and an operation, *squash*
 * lemmas join casts or take one off a numeral.
 */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import type { Environment } from "../../elab/environment.ts";
import type { Meta } from "../../elab/meta.ts";
import { openRule, rulesOfConstant, type SimpRule, SimpRules } from "./theorems.ts";

export interface CastRules {
  /** Casts towards the root. */
  readonly up: SimpRules;
  /** Casts towards the leaves. */
  readonly down: readonly SimpRule[];
  readonly squash: SimpRules;
}

const known = new WeakMap<
  Environment,
  { readonly source: unknown; readonly length: number; readonly rules: CastRules }
>();

/** The rules of the lemmas that are marked, kept until there are more. */
export function castRules(m: Meta): CastRules {
  const entries = m.env.lemmaSets.get("norm_cast") ?? [];
  const before = known.get(m.env);
  if (before?.source === entries && before.length === entries.length) return before.rules;
  const up = new SimpRules();
  const down: SimpRule[] = [];
  const squash = new SimpRules();
  const labelled = (name: string): Kind | undefined =>
    kinds.find((k) => m.env.lemmaSets.get(`norm_cast ${k}`)?.some((e) => e.name === name));
  for (const { name, priority } of entries) {
    const forward = rulesOfConstant(m, name, false, priority);
    const kind = labelled(name) ?? forward.map((r) => kindOf(m, r))[0];
    if (kind === "elim") up.addAll(forward);
    if (kind === "move") up.addAll(rulesOfConstant(m, name, true, priority));
    if (kind === "squash") squash.addAll(forward);
    if (kind === "move" || kind === "squash") down.push(...forward);
  }
  for (const { name, priority } of m.env.lemmaSets.get("push_cast") ?? []) {
    down.push(...rulesOfConstant(m, name, false, priority));
  }
  const rules = { up, down, squash };
  known.set(m.env, { source: entries, length: entries.length, rules });
  return rules;
}

const kinds = ["elim", "move", "squash"] as const;
type Kind = (typeof kinds)[number];

function kindOf(m: Meta, rule: SimpRule): Kind | undefined {
  const saved = m.save();
  try {
    const open = m.withNewDepth(() => openRule(m, rule));
    if (open === undefined) return undefined;
    const lhs = m.instantiate(open.lhs);
    const rhs = m.instantiate(open.rhs);
    const head = headCasts(m, lhs);
    if (head === 0) return countCasts(m, lhs) > 0 ? "elim" : undefined;
    return head === 1 && countCasts(m, rhs) > 0 && headCasts(m, rhs) === 0 ? "move" : "squash";
  } finally {
    m.restore(saved);
  }
}

/** What is under a cast: `↑x`. */
export function castOf(m: Meta, e: Expr): Expr | undefined {
  const fn = getAppFn(e);
  if (fn.kind !== "const") return undefined;
  if (!(m.env.lemmaSets.get("coe") ?? []).some(({ name }) => name === fn.name)) return undefined;
  return getAppArgs(e).at(-1);
}

function headCasts(m: Meta, e: Expr): number {
  let count = 0;
  for (let x = castOf(m, e); x !== undefined; x = castOf(m, x)) count++;
  return count;
}

function countCasts(m: Meta, e: Expr): number {
  const inside = getAppArgs(e).reduce((n, x) => n + countCasts(m, x), 0);
  const body = e.kind === "lambda" || e.kind === "pi" ? countCasts(m, e.body) : 0;
  return inside + body + (castOf(m, e) === undefined ? 0 : 1);
}
