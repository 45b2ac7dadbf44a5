/**
 * `theorem`, `def`, `instance`, `example`, `axiom` and the like: header, body, closing, kernel.
 *
 * Source: Lean's Elab/MutualDef.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import type { Declaration } from "../../kernel/host/declaration.ts";
import { type Expr, hasExprMVar, hasSorry, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import { replaceFVars } from "../../kernel/host/traverse.ts";
import type { Command, DeclarationBody, Term } from "../../syntax/ast.ts";
import { mkSorry } from "../app-builder.ts";
import type { Elaborator } from "../elaborator.ts";
import { resolveGlobal } from "../scope.ts";
import { addEquations } from "./equations.ts";
import { callsItself } from "./calls.ts";
import type { Termination } from "./measure-recursion.ts";
import { compileRecursion } from "./recursion.ts";
import { lastComponent, namespaceOf } from "../environment.ts";
import { ElabError, ResourceError } from "../error.ts";
import { isProp } from "../infer.ts";
import { className } from "../instances.ts";
import { elabBinders } from "../term/binders.ts";
import { applyAttribute, instanceName, priorityOfTerm } from "./attributes.ts";
import { LevelNamer, addToKernel, hintsFor, usedLevelParams, usedVariables } from "./finish.ts";
import { withHeader } from "./header.ts";

type DeclarationCommand = Command & { kind: "declaration" };

export interface DeclaredName {
  readonly name: string;
  readonly kind: DeclarationCommand["keyword"];
  readonly span: Span;
  /** False when the proof failed and `sorry` stands in its place. */
  readonly complete: boolean;
}

/** The full name of what is declared here. */
export function declarationName(elab: Elaborator, name: string): string {
  if (name.startsWith("_root_.")) return name.slice("_root_.".length);
  return elab.scope.namespace === "" ? name : `${elab.scope.namespace}.${name}`;
}

function bodyTerm(body: DeclarationBody, span: Span): Term {
  switch (body.kind) {
    case "term":
      return body.term;
    case "alternatives":
      return { kind: "funAlternatives", alternatives: body.alternatives, span };
    case "fields":
      return { kind: "structureInstance", sources: [], fields: body.fields, span };
  }
}

/** A body as it was written, calls to the variable `self` and all. */
interface Written {
  readonly self: Expr;
  readonly value: Expr;
  /** See {@link Compiled}. */
  readonly unfold: Expr | undefined;
}

interface Elaborated {
  /** The value before its calls to itself were compiled, when it has such. */
  readonly source: Expr | undefined;
  /** Proves the equations of a function that recurs on a measure. */
  readonly unfold: Expr | undefined;
  readonly levelParams: string[];
  readonly type: Expr;
  readonly value: Expr | undefined;
  readonly isInstance: boolean;
  readonly name: string;
  readonly proposition: boolean;
  readonly error: ElabError | undefined;
}

/** Elaborates and adds one declaration. Throws on errors that leave nothing to add. */
export function elabDeclaration(elab: Elaborator, command: DeclarationCommand): DeclaredName {
  const { env } = elab;
  const explicitLevels = command.id?.levels ?? [];
  for (const [i, u] of explicitLevels.entries()) {
    if (explicitLevels.indexOf(u) !== i) {
      throw new ElabError(
        "duplicate-universe",
        `a universe level named '${u}' has already been declared`,
        command.id?.span ?? command.span,
      );
    }
  }
  elab.levelNames = [...explicitLevels, ...elab.scope.universes];
  const given = command.id?.name;
  let fullName: string | undefined;
  const idSpan = command.id?.span ?? command.keywordSpan;
  if (given !== undefined && env.has(declarationName(elab, given))) {
    throw new ElabError(
      "already-declared",
      `'${declarationName(elab, given)}' has already been declared`,
      idSpan,
    );
  }
  if (given !== undefined) {
    // Within `theorem A.b` the namespace A is open; `_root_.A.b` leaves the current one as it is.
    fullName = declarationName(elab, given);
    if (!given.startsWith("_root_.")) {
      elab.scope = { ...elab.scope, namespace: namespaceOf(fullName) };
    }
  }
  const result = withHeader(elab, explicitLevels, (h) =>
    h.withAutoBound((autos) =>
      elabBinders(elab, command.binders, (xs): Elaborated => {
        const m = elab.m;
        const isTheorem = command.keyword === "theorem" || command.keyword === "lemma";
        let type = command.type === undefined ? m.mkFreshTypeMVar() : elab.elabType(command.type);
        const params = [...autos(), ...xs];
        if (command.type !== undefined || isTheorem) elab.synthesize("all");
        type = m.instantiate(type);
        const namer = new LevelNamer(elab.levelNames);
        if (isTheorem) {
          namer.apply(m, m.mkPi(params, type));
          type = m.instantiate(type);
          requireProposition(elab, type, command, idSpan);
        }
        let value: Expr | undefined;
        let written: Written | undefined;
        let error: ElabError | undefined;
        if (command.body !== undefined) {
          const term = bodyTerm(command.body, command.span);
          const own = command.type === undefined ? undefined : selfCall(command, fullName, term);
          try {
            const elaborate = (sure = true): Expr => {
              const run = (): Expr => {
                const e = elab.elabTermEnsuringType(term, type);
                elab.synthesize("all");
                return m.instantiate(e);
              };
              return sure ? run() : m.withoutTermRecovery(run);
            };
            if (own === undefined || fullName === undefined) value = elaborate();
            else {
              const made = recursively(
                elab,
                own,
                fullName,
                params,
                m.mkPi(params, type),
                idSpan,
                {
                  ...(command.terminationBy === undefined ? {} : { by: command.terminationBy }),
                  ...(command.decreasingBy === undefined
                    ? {}
                    : { decreasing: command.decreasingBy }),
                },
                elaborate,
              );
              ({ value, written } = made);
            }
            // What a reported error left open is not told a second time.
            value =
              elab.admitted && hasExprMVar(value)
                ? mkSorry(m, m.instantiate(type))
                : elab.ensureNoMVars(value, term.span);
          } catch (e) {
            if (!(e instanceof ElabError) || command.type === undefined || !env.has("sorryAx"))
              throw e;
            error = e;
            elab.pending = [];
            value = mkSorry(m, m.instantiate(type));
          }
        } else if (command.keyword === "opaque") {
          value = elab.elabTermEnsuringType(
            {
              kind: "ident",
              name: "_root_.Inhabited.default",
              span: command.span,
            },
            type,
          );
          elab.synthesize("all");
        }
        type = m.instantiate(type);
        const terms = [
          type,
          ...(value === undefined ? [] : [value]),
          ...params.map((p) => m.localDecl(p).type),
        ];
        const vars = usedVariables(elab, h.variables, terms);
        const all = [...vars, ...params];
        const closedType = namer.apply(m, m.mkPi(all, type));
        const closedValue =
          value === undefined ? undefined : namer.apply(m, m.mkLambda(all, value));
        if (hasExprMVar(closedType)) elab.ensureNoMVars(closedType, idSpan);
        if (closedValue !== undefined && hasExprMVar(closedValue)) {
          elab.ensureNoMVars(closedValue, command.span);
        }
        const levelParams = usedLevelParams(
          [closedType, ...(closedValue === undefined ? [] : [closedValue])],
          elab.levelNames,
          explicitLevels,
        );
        const isInstance = command.keyword === "instance";
        let source: Expr | undefined;
        let unfold: Expr | undefined;
        if (written !== undefined && fullName !== undefined) {
          const f = mkApps(mkConst(fullName, levelParams.map(levelParam)), vars);
          const open = replaceFVars(m.instantiate(written.value), [written.self], [f]);
          source = namer.apply(m, m.mkLambda(all, open));
          if (written.unfold !== undefined)
            unfold = namer.apply(m, m.mkLambda(all, m.instantiate(written.unfold)));
        }
        const name =
          fullName !== undefined
            ? fullName
            : isInstance
              ? declarationName(elab, instanceName(elab, closedType))
              : "_example";
        return {
          levelParams,
          type: closedType,
          value: closedValue,
          source,
          unfold,
          isInstance,
          name,
          proposition: isProp(m, closedType),
          error,
        };
      }),
    ),
  );
  addDeclaration(elab, command, result, idSpan);
  const byCases = command.body?.kind === "alternatives" || result.source !== undefined;
  const whole = result.source ?? result.value;
  const isDefinition = ["def", "abbrev", "instance"].includes(command.keyword);
  if (isDefinition && byCases && whole !== undefined && env.constant(result.name) !== undefined) {
    const { name, levelParams, source, unfold } = result;
    addEquations(
      elab,
      name,
      levelParams,
      whole,
      { recursive: source !== undefined, unfold },
      idSpan,
    );
  }
  const usesSorry = result.value !== undefined && hasSorry(result.value);
  if (result.error !== undefined) {
    elab.reportError(result.error, idSpan);
  } else if (usesSorry && !elab.admitted) {
    elab.report({
      severity: "warning",
      code: "sorry",
      span: idSpan,
      text: "declaration uses 'sorry'",
    });
  }
  return {
    name: result.name,
    kind: command.keyword,
    span: idSpan,
    complete: result.error === undefined && !elab.admitted && !usesSorry,
  };
}

/** The name by which a declaration with this body may call itself; undefined when it does not. */
function selfCall(
  command: DeclarationCommand,
  fullName: string | undefined,
  body: Term,
): string | undefined {
  const given = command.id?.name;
  if (given === undefined || fullName === undefined || fullName.startsWith("_root_"))
    return undefined;
  const last = lastComponent(fullName);
  const names = new Set([given, fullName, last]);
  const found = visitNames(body, (name) => (names.has(name) ? name : undefined));
  // `t.size` within `Tree.size`; it is the elaborator that can tell.
  if (command.keyword === "theorem" || command.keyword === "lemma") return found;
  return (
    found ??
    visitNames(body, (name, isField) =>
      (isField && name === last) || (!isField && name.endsWith(`.${last}`)) ? given : undefined,
    )
  );
}

/** The first answer for an identifier or a field of a tree. */
function visitNames(
  body: Term,
  test: (name: string, isField: boolean) => string | undefined,
): string | undefined {
  const visit = (x: unknown): string | undefined => {
    if (Array.isArray(x)) {
      for (const item of x) {
        const found = visit(item);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (typeof x !== "object" || x === null) return undefined;
    if ("kind" in x && x.kind === "ident" && "name" in x && typeof x.name === "string") {
      const answer = test(x.name, false);
      if (answer !== undefined) return answer;
    }
    if ("kind" in x && x.kind === "projection" && "field" in x && typeof x.field === "string") {
      const answer = test(x.field, true);
      if (answer !== undefined) return answer;
    }
    if ("items" in x && "expansion" in x) return undefined;
    for (const value of Object.values(x)) {
      const found = visit(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(body);
}

/** Elaborates a body in which the declaration itself is a variable, and compiles its calls. */
function recursively(
  elab: Elaborator,
  own: string,
  fullName: string,
  params: readonly Expr[],
  type: Expr,
  span: Span,
  termination: Termination,
  elaborate: (sure?: boolean) => Expr,
): { readonly value: Expr; readonly written: Written | undefined } {
  const { m } = elab;
  // A variable of that name comes first.
  if (m.lctx.findByName(own) !== undefined) return { value: elaborate(), written: undefined };
  const others = resolveGlobal(elab.env, elab.scope, own).some((c) => c.fields.length === 0);
  // A proof named `Foo.bar` that uses `bar` means the other theorem of that name.
  if (others && isProp(m, m.instantiate(type))) return { value: elaborate(), written: undefined };
  const saved = elab.save();
  const { scope } = elab;
  try {
    return m.withLocal(own, "default", m.instantiate(type), (self) => {
      elab.own = { name: fullName, self };
      const value = elaborate(!others);
      if (self.kind !== "fvar" || !callsItself(value, self.id)) {
        return { value, written: undefined };
      }
      const compiled = m.withoutTermRecovery(() =>
        compileRecursion(elab, self, fullName, params, value, span, termination),
      );
      return { value: compiled.value, written: { self, value, unfold: compiled.unfold } };
    });
  } catch (error) {
    // `def Nat.foo := foo`, where there is another `foo`.
    if (!(error instanceof ElabError) || error instanceof ResourceError || !others) throw error;
    elab.restore(saved);
    elab.scope = scope;
    elab.own = undefined;
    return { value: elaborate(), written: undefined };
  } finally {
    elab.own = undefined;
  }
}

function requireProposition(
  elab: Elaborator,
  type: Expr,
  command: DeclarationCommand,
  span: Span,
): void {
  if (isProp(elab.m, type)) return;
  const error = elab.m.error(
    "not-a-proposition",
    (show) => `type of theorem '${command.id?.name ?? ""}' is not a proposition\n  ${show(type)}`,
  );
  error.span = span;
  throw error;
}

function addDeclaration(
  elab: Elaborator,
  command: DeclarationCommand,
  d: Elaborated,
  span: Span,
): void {
  const { env } = elab;
  const { name, levelParams, type } = d;
  let declaration: Declaration;
  const asTheorem =
    command.keyword === "theorem" ||
    command.keyword === "lemma" ||
    ((command.keyword === "example" || command.keyword === "instance") && d.proposition);
  if (command.keyword === "axiom") declaration = { kind: "axiom", name, levelParams, type };
  else if (d.value === undefined) {
    throw new ElabError("body-missing", "declaration body is missing", span);
  } else if (command.keyword === "opaque") {
    declaration = { kind: "opaque", name, levelParams, type, value: d.value };
  } else if (asTheorem) declaration = { kind: "theorem", name, levelParams, type, value: d.value };
  else {
    const reducible =
      command.keyword === "abbrev" ||
      command.modifiers.attributes.some((a) => a.name === "reducible");
    declaration = {
      kind: "definition",
      name,
      levelParams,
      type,
      value: d.value,
      hints: reducible ? { kind: "abbrev" } : hintsFor(env, d.value),
    };
  }
  if (command.keyword === "example") {
    const mark = env.mark();
    try {
      addToKernel(elab, declaration, span);
    } finally {
      env.release(mark);
    }
    return;
  }
  addToKernel(elab, declaration, span);
  if (command.keyword === "abbrev") env.reducibility.set(name, "reducible");
  if (command.modifiers.protected) env.protectedNames.set(name, true);
  const dot = name.lastIndexOf(".");
  if (dot > 0) env.addNamespace(name.slice(0, dot));
  env.meta.set(name, {
    ...(command.modifiers.docstring === undefined
      ? {}
      : { docstring: command.modifiers.docstring }),
    span,
  });
  if (d.isInstance) {
    const cls = className(elab.m, type);
    if (cls === undefined) {
      throw new ElabError(
        "not-an-instance",
        `type class instance expected, '${name}' is not one`,
        span,
      );
    }
    const priority = priorityOfTerm(command.priority) ?? 1000;
    env.addInstance(cls, {
      name,
      priority,
      ...(command.scope === "scoped" ? { scope: namespaceOf(name) } : {}),
    });
    if (command.scope === "local") elab.undo.push(() => env.removeInstance(cls, name));
    if (env.reducibility.get(name) === undefined) env.reducibility.set(name, "instance");
  }
  for (const a of command.modifiers.attributes) {
    const back = applyAttribute(elab, a, name);
    if (a.scope === "local") elab.undo.push(back);
  }
}
