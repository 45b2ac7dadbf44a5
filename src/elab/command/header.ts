/** What the elaboration of one declaration shares: its elaborator, section variables, universes. */
import { type Expr, hasExprMVar, mkFVar, mkSort } from "../../kernel/host/expr.ts";
import { collectMVars } from "../collect.ts";
import type { Elaborator } from "../elaborator.ts";
import { AutoBoundError } from "../error.ts";
import { elabBinders } from "../term/binders.ts";

export class HeaderContext {
  readonly elab: Elaborator;
  /** The section variables, all of them in scope. */
  readonly variables: readonly Expr[];
  /** Universes given as `foo.{u, v}`: kept in this order, used or not. */
  readonly explicitLevels: readonly string[];

  constructor(elab: Elaborator, variables: readonly Expr[], explicitLevels: readonly string[]) {
    this.elab = elab;
    this.variables = variables;
    this.explicitLevels = explicitLevels;
  }

  /**
   * Runs `body` again for each unknown short name, with that name bound as an implicit variable
   * first. `autos()` gives the variables bound so, once what is known of their types is known;
   * with "keep" what is not known yet may become so.
   */
  withAutoBound<T>(body: (autos: (open?: "keep") => readonly Expr[]) => T): T {
    const { elab } = this;
    const m = elab.m;
    const names: string[] = [];
    for (;;) {
      const saved = elab.save();
      const lctx = m.lctx;
      const levelNames = elab.levelNames;
      const autoBound = elab.autoBound;
      elab.autoBound = elab.scope.options.get("autoImplicit") !== "false";
      try {
        const autos = names.map((name) => {
          const type = m.mkFreshMVar(mkSort(m.mkFreshLevelMVar()));
          const decl = m.mkLocal(name, type, "implicit");
          m.lctx = m.lctx.push(decl);
          return mkFVar(decl.id);
        });
        return body((open) => {
          elab.autoBound = autoBound;
          return open === "keep" ? autos : [...bindOpenTypes(elab, autos), ...autos];
        });
      } catch (error) {
        if (!(error instanceof AutoBoundError) || names.includes(error.boundName)) throw error;
        elab.restore(saved);
        elab.levelNames = levelNames;
        names.push(error.boundName);
      } finally {
        elab.autoBound = autoBound;
        m.lctx = lctx;
      }
    }
  }
}

/** What is unknown of the types of variables becomes variables: `{α✝ : Sort u} {a b : α✝}`. */
function bindOpenTypes(elab: Elaborator, autos: readonly Expr[]): Expr[] {
  const { m } = elab;
  const types = (): Expr[] => autos.map((x) => m.instantiate(m.localDecl(x).type));
  if (!types().some(hasExprMVar)) return [];
  elab.synthesize("no-tactics");
  const bound: Expr[] = [];
  const bind = (type: Expr): void => {
    const open = new Set<number>();
    collectMVars(type, open);
    for (const id of open) {
      if (m.isAssigned(id)) continue;
      const { name, type: sort, kind } = m.decl(id);
      if (kind !== "natural") continue;
      bind(m.instantiate(sort));
      const local = m.mkLocal(`${name === "" ? "α" : name}✝`, m.instantiate(sort), "implicit");
      m.lctx = m.lctx.push(local);
      m.assign(id, mkFVar(local.id));
      bound.push(mkFVar(local.id));
    }
  };
  for (const type of types()) bind(type);
  return bound;
}

/** Opens the section variables and runs `body` in their scope. */
export function withHeader<T>(
  elab: Elaborator,
  explicitLevels: readonly string[],
  body: (h: HeaderContext) => T,
): T {
  const bare = new HeaderContext(elab, [], explicitLevels);
  return bare.withAutoBound((autos) =>
    elabBinders(elab, elab.scope.variables, (xs) => {
      const variables = [...autos(), ...xs];
      return body(new HeaderContext(elab, variables, explicitLevels));
    }),
  );
}
