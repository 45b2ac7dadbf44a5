/**
 * `alias new := old`, `alias ⟨there, back⟩ := equivalence`: another name for a constant, or names
 * for the two directions of an `↔`.
 *
 * Source: Batteries' Tactic/Alias.lean.
 */
import type { Command } from "../../syntax/ast.ts";
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import { asConstApp } from "../app-builder.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, mkArrow } from "../infer.ts";
import { resolveGlobal } from "../scope.ts";
import { applyAttribute } from "./attributes.ts";
import { type DeclaredName, declarationName } from "./declaration.ts";
import { addToKernel, hintsFor } from "./finish.ts";

type AliasCommand = Extract<Command, { kind: "alias" }>;

/** Adds the names. Throws when the old name is unknown, or is no `↔` where one is needed. */
export function elabAlias(elab: Elaborator, command: AliasCommand): DeclaredName[] {
  const { env } = elab;
  const { name: old, span: oldSpan } = command.target;
  const [target, ...more] = resolveGlobal(env, elab.scope, old).filter(
    (c) => c.fields.length === 0,
  );
  const info = target === undefined ? undefined : env.constant(target.name);
  if (info === undefined || more.length > 0) {
    throw new ElabError(
      "unknown-identifier",
      more.length > 0 ? `ambiguous identifier '${old}'` : `unknown identifier '${old}'`,
      oldSpan,
    );
  }
  const { levelParams } = info;
  const constant = mkConst(info.name, levelParams.map(levelParam));
  const declared: DeclaredName[] = [];
  const add = (id: { name: string; span: AliasCommand["span"] }, type: Expr, value: Expr): void => {
    const name = declarationName(elab, id.name);
    if (env.has(name)) {
      throw new ElabError("already-declared", `'${name}' has already been declared`, id.span);
    }
    const isTheorem = info.kind === "theorem" || command.names.length > 1;
    addToKernel(
      elab,
      isTheorem
        ? { kind: "theorem", name, levelParams, type, value }
        : { kind: "definition", name, levelParams, type, value, hints: hintsFor(env, value) },
      id.span,
    );
    if (!isTheorem) env.reducibility.set(name, "reducible");
    const { docstring, attributes } = command.modifiers;
    if (command.modifiers.protected) env.protectedNames.set(name, true);
    const dot = name.lastIndexOf(".");
    if (dot > 0) env.addNamespace(name.slice(0, dot));
    env.meta.set(name, { ...(docstring === undefined ? {} : { docstring }), span: id.span });
    for (const a of attributes) {
      const back = applyAttribute(elab, a, name);
      if (a.scope === "local") elab.undo.push(back);
    }
    declared.push({
      name,
      kind: isTheorem ? "theorem" : "def",
      span: id.span,
      complete: true,
    });
  };
  const [first, second] = command.names;
  if (command.names.length === 1) {
    if (first !== undefined) add(first, info.type, constant);
    return declared;
  }
  const { m } = elab;
  forallTelescope(m, info.type, (xs, body) => {
    const sides = asConstApp(m, body, "Iff", 2);
    const [a, b] = sides ?? [];
    if (a === undefined || b === undefined) {
      throw new ElabError("alias-iff", `target theorem '${old}' is not an iff`, oldSpan);
    }
    const direction = (name: string, from: Expr, to: Expr, id: typeof first): void => {
      if (id === undefined || id.name === "_") return;
      const value = mkApps(mkConst(name), [a, b, mkApps(constant, xs)]);
      add(id, m.mkPi(xs, mkArrow(from, to)), m.mkLambda(xs, value));
    };
    direction("Iff.mp", a, b, first);
    direction("Iff.mpr", b, a, second);
  });
  return declared;
}
