/** `unfold f at h`, `delta f`: definitions replaced by their values. */
import { type Expr, mkFVar } from "../kernel/host/expr.ts";
import { replaceExpr } from "../kernel/host/traverse.ts";
import { exprEquals } from "../kernel/host/traverse.ts";
import { changeTarget } from "../elab/goal.ts";
import { ElabError } from "../elab/error.ts";
import { resolveGlobal } from "../elab/scope.ts";
import { whnfCore } from "../elab/whnf.ts";
import { getAppFn } from "../kernel/host/expr.ts";
import type { Location } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { declaredEquations, unfoldHead } from "./definition-equations.ts";
import { changeLocal } from "./hypothesis-steps.ts";
import { defineTactic } from "./tactic.ts";
import { rewriteRule } from "./rw.ts";
import { findHypothesis } from "./terms.ts";

interface UnfoldArgs {
  readonly names: readonly {
    readonly name: string;
    readonly span: { start: number; end: number };
  }[];
  readonly at: Location;
}

export const unfold = defineTactic<UnfoldArgs>({
  keywords: ["unfold", "delta"],
  parse(parser) {
    const names = [];
    while (parser.atIdent()) names.push(parser.ident());
    return { names, at: parser.location() };
  },
  run({ names, at }, t) {
    for (const { name, span } of names) {
      const candidates = resolveGlobal(t.elab.env, t.elab.scope, name).filter(
        (c) => c.fields.length === 0,
      );
      const found = candidates.find((c) => t.elab.env.constant(c.name)?.kind === "definition");
      if (found === undefined) {
        throw new ElabError("unfold", `'${name}' is not a definition`, span);
      }
      if (recursOnMeasure(t, found.name)) {
        // Its equations don't hold by computation.
        const term = { kind: "ident" as const, name: `_root_.${found.name}`, span };
        rewriteRule(t, { symm: false, term, span }, at, undefined);
        continue;
      }
      let worked = false;
      const replace = (e: Expr): Expr => {
        const result = unfoldEverywhere(t, e, found.name);
        worked ||= !exprEquals(result, e);
        return result;
      };
      for (const h of at.hypotheses) {
        t.refineMain((goal) => {
          const id = findHypothesis(t, h.name, h.span);
          const type = replace(t.m.instantiate(t.m.localDecl(mkFVar(id)).type));
          return [changeLocal(t, goal, mkFVar(id), type, { kind: "hole", span })];
        });
      }
      if (at.goal) t.refineMain((goal, target) => [changeTarget(t.m, goal, replace(target))]);
      if (!worked) {
        throw t.fail("unfold", t.main, () => `failed to unfold '${found.name}'`);
      }
    }
  },
});

/** Whether a definition calls itself on what a measure makes smaller. */
function recursOnMeasure(t: TacticContext, name: string): boolean {
  const info = t.elab.env.constant(name);
  if (info?.kind !== "definition" || declaredEquations(t.m, name) === undefined) return false;
  let value = info.value;
  while (value.kind === "lambda") value = value.body;
  const fn = getAppFn(value);
  return fn.kind === "const" && (fn.name === "Quod.fix" || fn.name === "Quod.fixLex");
}

/** Every application of `name` replaced by the value of its definition. */
function unfoldEverywhere(t: TacticContext, e: Expr, name: string): Expr {
  return replaceExpr(t.m.instantiate(e), (term) => {
    const fn = getAppFn(term);
    if (fn.kind !== "const" || fn.name !== name) return undefined;
    const value = unfoldHead(t.m, term, name);
    if (value === undefined) return undefined;
    return getAppFn(value).kind === "lambda" && value.kind === "app" ? whnfCore(t.m, value) : value;
  });
}
