/** What Lean's front end checks of inductive types before its kernel does: with names and places. */
import type { Span } from "../../base/span.ts";
import { type Expr, mkSort } from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import type { Command, Modifiers } from "../../syntax/ast.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, getLevel } from "../infer.ts";
import {
  instantiateLevelMVars,
  isNeverZero,
  levelLeq,
  normalizeLevel,
  showLevel,
} from "../levels.ts";
import type { Meta } from "../meta.ts";
import { whnf } from "../whnf.ts";

type InductiveCommand = Command & { kind: "inductive" | "structure" };

/** `partial inductive` and the like. */
export function checkModifiers(modifiers: Modifiers, kind: string, span: Span): void {
  for (const word of ["partial", "noncomputable"] as const) {
    if (modifiers[word]) {
      throw new ElabError(
        "invalid-modifier",
        `invalid use of '${word}' in ${kind} declaration`,
        span,
      );
    }
  }
}

/** The sort that a declared type ends in; an error when it ends in something else. */
export function resultSort(
  elab: Elaborator,
  type: Expr,
  command: InductiveCommand,
): Expr & { kind: "sort" } {
  const { m } = elab;
  const sort = forallTelescope(m, type, (_, body) => {
    const t = whnf(m, body);
    return t.kind === "sort" ? t : undefined;
  });
  if (sort !== undefined) return sort;
  throw new ElabError(
    "inductive-not-sort",
    command.kind === "structure"
      ? "invalid resulting type, expecting 'Type _' or 'Prop'"
      : "invalid inductive type, resultant type is not a sort",
    command.type?.span ?? command.id.span,
  );
}

/** `Sort (max u v)` is a proposition for some `u` and `v`: not allowed for types with data. */
export function checkNeverProp(elab: Elaborator, sort: Expr & { kind: "sort" }, span: Span): void {
  const { m } = elab;
  if (elab.scope.options.get("bootstrap.inductiveCheckResultingUniverse") === "false") return;
  const level = normalizeLevel(instantiateLevelMVars(m, sort.level));
  if (level.kind === "zero" || isNeverZero(level) || mentionsMVar(level)) return;
  const error = m.error(
    "resulting-universe",
    (show) =>
      `invalid universe polymorphic type, the resultant universe is not Prop (i.e., \`0\`), but it may be \`Prop\` for some parameter values (use \`u+1\` or \`max u 1\`)\n  ${show(mkSort(level))}`,
  );
  error.span = span;
  throw error;
}

function mentionsMVar(u: Level): boolean {
  if (u.kind === "mvar") return true;
  if (u.kind === "succ") return mentionsMVar(u.of);
  return (u.kind === "max" || u.kind === "imax") && (mentionsMVar(u.lhs) || mentionsMVar(u.rhs));
}

/** Tells of the field that lives in no universe of the type, where the kernel found one. */
export function checkFieldUniverses(
  m: Meta,
  name: string,
  ctorType: Expr,
  sort: Expr & { kind: "sort" },
  span: Span,
): void {
  const own = normalizeLevel(instantiateLevelMVars(m, sort.level));
  if (own.kind === "zero" || mentionsMVar(own)) return;
  forallTelescope(m, ctorType, (xs) => {
    for (const x of xs) {
      const { name: field, type } = m.localDecl(x);
      const level = normalizeLevel(instantiateLevelMVars(m, getLevel(m, type)));
      if (mentionsMVar(level) || levelLeq(level, own)) continue;
      const error = m.error(
        "constructor-universe",
        (show) =>
          `invalid universe level in constructor '${name}', parameter '${field}' has type\n  ${show(type)}\nat universe level\n  ${showLevel(level)}\nit must be smaller than or equal to the inductive datatype universe level\n  ${showLevel(own)}`,
      );
      error.span = span;
      throw error;
    }
  });
}
