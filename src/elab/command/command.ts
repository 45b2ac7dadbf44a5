/**
 * Commands, one at a time: the state between them is a {@link Scope} stack and the environment,
 * both of which can be taken back.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Span } from "../../base/span.ts";
import type { Command } from "../../syntax/ast.ts";
import { showExpr, showSignature } from "../print.ts";
import { Elaborator, type TacticRunner } from "../elaborator.ts";
import type { Environment } from "../environment.ts";
import { CancelledError, ElabError, fromRangeError, textOf } from "../error.ts";
import { inferType } from "../infer.ts";
import type { InfoSink } from "../info.ts";
import { type Limits, Meta, defaultLimits } from "../meta.ts";
import {
  activeNamespaces,
  type Scope,
  resolveGlobal,
  resolveNamespace,
  rootScope,
} from "../scope.ts";
import { checkOption } from "../options.ts";
import { openedScope } from "../open.ts";
import { whnf } from "../whnf.ts";
import { elabAlias } from "./alias.ts";
import { applyAttribute } from "./attributes.ts";
import { type DeclaredName, declarationName, elabDeclaration } from "./declaration.ts";
import { axiomsOf } from "./finish.ts";
import { HeaderContext, withHeader } from "./header.ts";
import { addMacros, expandCommand, expandingTooDeep, noMacro } from "../macro.ts";
import { addInjectivity } from "./injectivity.ts";
import { liftLocals } from "./local-functions.ts";
import { checkModifiers } from "./inductive-checks.ts";
import { elabInductive } from "./inductive.ts";
import { elabStructure } from "./structure.ts";

/** Between commands: the open scopes, innermost last. Persistent. */
export interface CommandState {
  readonly scopes: readonly Scope[];
}

export const initialState: CommandState = { scopes: [rootScope] };

export interface CommandResult {
  readonly state: CommandState;
  readonly diagnostics: readonly Diagnostic[];
  readonly declared: readonly DeclaredName[];
}

export interface CommandOptions {
  readonly env: Environment;
  readonly tactics: TacticRunner;
  readonly limits?: Limits;
  readonly info?: InfoSink;
  /** A proof's step that fails is told and left out; the next ones are tried. */
  readonly survey?: boolean;
  /** Throws when a command is not allowed here (candidates). */
  readonly guard?: (command: Command, state: CommandState) => void;
}

export function currentScope(state: CommandState): Scope {
  return state.scopes[state.scopes.length - 1] ?? rootScope;
}

function withScope(state: CommandState, change: Partial<Scope>): CommandState {
  const scope = { ...currentScope(state), ...change };
  return { scopes: [...state.scopes.slice(0, -1), scope] };
}

/** Elaborates one command. Errors of the text become diagnostics; bugs and cancellation throw. */
export function elabCommand(
  options: CommandOptions,
  state: CommandState,
  command: Command,
): CommandResult {
  const diagnostics: Diagnostic[] = [];
  const mark = options.env.mark();
  try {
    options.guard?.(command, state);
    return run(options, state, command, diagnostics);
  } catch (error0) {
    if (error0 instanceof CancelledError) throw error0;
    const error = error0 instanceof RangeError ? fromRangeError(error0) : error0;
    if (!(error instanceof ElabError)) throw error;
    options.env.release(mark);
    const text = textOf(error);
    // One that speaks of a `sorry` follows from an error that was told.
    if (!error.tainted)
      diagnostics.push({
        severity: "error",
        code: error.code,
        span: error.span ?? command.span,
        text,
      });
    return { state, diagnostics, declared: [] };
  }
}

function mkElaborator(options: CommandOptions, scope: Scope): Elaborator {
  const meta = new Meta(options.env, options.limits ?? defaultLimits);
  const elab = new Elaborator({
    meta,
    scope,
    tactics: options.tactics,
    levelNames: scope.universes,
    survey: options.survey ?? false,
    ...(options.info === undefined ? {} : { info: options.info }),
  });
  meta.activeNamespaces = activeNamespaces(scope);
  meta.show = (e) => showExpr(elab, e);
  return elab;
}

function run(
  options: CommandOptions,
  state: CommandState,
  command: Command,
  diagnostics: Diagnostic[],
  depth = 0,
): CommandResult {
  const { env } = options;
  const scope = currentScope(state);
  const done = (
    next: CommandState = state,
    declared: readonly DeclaredName[] = [],
  ): CommandResult => ({
    state: next,
    diagnostics,
    declared,
  });
  const info = (span: Span, text: string): void => {
    diagnostics.push({ severity: "information", code: "info", span, text });
  };
  switch (command.kind) {
    case "error":
      // The parser has told it.
      return done();
    case "import":
    case "moduleDoc":
      return done();
    case "declaration": {
      if (command.locals !== undefined) {
        const [main, ...functions] = liftLocals(command, scope.namespace).toReversed();
        if (main === undefined) return done();
        const before = env.mark();
        let now = state;
        for (const local of functions.toReversed())
          now = run(options, now, local, diagnostics, depth).state;
        const result = run(options, now, main, diagnostics, depth);
        if (command.keyword === "example") env.release(before);
        return result;
      }
      const elab = mkElaborator(options, scope);
      const limit = env.mark();
      try {
        // Errors within terms are told one by one; a survey wants the first of each step.
        const declare = (): DeclaredName => elabDeclaration(elab, command);
        const declared = elab.survey ? declare() : elab.m.withTermRecovery(declare);
        diagnostics.push(...elab.messages);
        const next =
          elab.undo.length === 0
            ? state
            : withScope(state, { undo: [...scope.undo, ...elab.undo] });
        return done(next, [declared]);
      } catch (error) {
        diagnostics.push(...elab.messages);
        env.release(limit);
        throw error;
      }
    }
    case "alias": {
      const elab = mkElaborator(options, scope);
      const declared = elabAlias(elab, command);
      const undo = [...scope.undo, ...elab.undo];
      return done(elab.undo.length === 0 ? state : withScope(state, { undo }), declared);
    }
    case "inductive":
    case "structure": {
      const elab = mkElaborator(options, scope);
      const name = declarationName(elab, command.id.name);
      if (env.has(name)) {
        throw new ElabError(
          "already-declared",
          `'${name}' has already been declared`,
          command.id.span,
        );
      }
      checkModifiers(command.modifiers, command.kind, command.span);
      const levels = command.id.levels ?? [];
      elab.levelNames = [...levels, ...scope.universes];
      withHeader(elab, levels, (h) =>
        h.withAutoBound((autos) => {
          const variables = [...h.variables, ...autos("keep")];
          elab.autoBound = elab.scope.options.get("autoImplicit") !== "false";
          // What the header binds by itself is a parameter before the written ones.
          const inner = new HeaderContext(elab, variables, levels);
          if (command.kind === "inductive") elabInductive(inner, command, name);
          else elabStructure(inner, command, name);
        }),
      );
      const { docstring } = command.modifiers;
      env.meta.set(name, {
        ...(docstring === undefined ? {} : { docstring }),
        span: command.id.span,
      });
      for (const [part, span] of partsOf(command)) env.meta.set(`${name}.${part}`, { span });
      for (const a of command.modifiers.attributes) applyAttribute(elab, a, name);
      diagnostics.push(...elab.messages);
      return done();
    }
    case "namespace": {
      const namespace =
        scope.namespace === "" ? command.name : `${scope.namespace}.${command.name}`;
      env.addNamespace(namespace);
      return done({
        scopes: [
          ...state.scopes,
          { ...scope, header: command.name, isNamespace: true, namespace, undo: [] },
        ],
      });
    }
    case "section":
      return done({
        scopes: [
          ...state.scopes,
          { ...scope, header: command.name ?? "", isNamespace: false, undo: [] },
        ],
      });
    case "end": {
      if (state.scopes.length === 1) {
        throw new ElabError("end", "invalid 'end', insufficient scopes", command.span);
      }
      const header = scope.header;
      if ((command.name ?? "") !== header) {
        throw new ElabError(
          "end",
          header === ""
            ? "invalid 'end', name mismatch"
            : `invalid 'end', name mismatch (expected '${header}')`,
          command.span,
        );
      }
      for (const undo of [...scope.undo].reverse()) undo();
      return done({ scopes: state.scopes.slice(0, -1) });
    }
    case "open": {
      const opens = openedScope(env, scope, command);
      return done(withScope(state, { opens }));
    }
    case "export": {
      for (const namespace of resolveNamespace(env, scope, command.namespace)) {
        for (const n of command.names) {
          const target = `${namespace}.${n}`;
          if (!env.has(target)) {
            throw new ElabError("unknown-constant", `unknown constant '${target}'`, command.span);
          }
          env.aliases.set(scope.namespace === "" ? n : `${scope.namespace}.${n}`, target);
        }
      }
      return done();
    }
    case "variable": {
      // Elaborated once here for its errors, then again by each declaration.
      const variables = [...scope.variables, ...command.binders];
      const elab = mkElaborator(options, { ...scope, variables });
      withHeader(elab, [], () => elab.synthesize("all"));
      return done(withScope(state, { variables }));
    }
    case "universe": {
      for (const u of command.names) {
        if (scope.universes.includes(u)) {
          throw new ElabError(
            "duplicate-universe",
            `a universe level named '${u}' has already been declared`,
            command.span,
          );
        }
      }
      return done(withScope(state, { universes: [...scope.universes, ...command.names] }));
    }
    case "notation":
      // A local notation lives in the parser's state alone; the others go into the image.
      if (!command.local) {
        env.notations.set(command.notation.name, {
          notation: command.notation,
          ...(command.scoped ? { namespace: scope.namespace } : {}),
        });
      }
      return done();
    case "attribute": {
      const elab = mkElaborator(options, scope);
      const undo: (() => void)[] = [];
      for (const { name, span } of command.names) {
        const [only, ...more] = resolveGlobal(env, scope, name).filter(
          (c) => c.fields.length === 0,
        );
        if (only === undefined || more.length > 0) {
          throw new ElabError(
            "unknown-identifier",
            only === undefined ? `unknown identifier '${name}'` : `ambiguous identifier '${name}'`,
            span,
          );
        }
        for (const a of command.attributes) {
          const back = applyAttribute(elab, a, only.name);
          if (a.scope === "local") undo.push(back);
        }
      }
      return done(withScope(state, { undo: [...scope.undo, ...undo] }));
    }
    case "setOption": {
      checkOption(command);
      const optionsMap = new Map(scope.options);
      optionsMap.set(command.option, command.value);
      return done(withScope(state, { options: optionsMap }));
    }
    case "check": {
      const elab = mkElaborator(options, scope);
      if (command.term.kind === "ident") {
        const readings = resolveGlobal(env, scope, command.term.name);
        if (readings.length > 0 && readings.every((r) => r.fields.length === 0)) {
          for (const r of readings) info(command.term.span, showSignature(elab, r.name));
          return done();
        }
      }
      const show = (): void => {
        const e = elab.elabTerm(command.term);
        elab.synthesize("all");
        if (elab.admitted) return;
        const type = elab.m.instantiate(inferType(elab.m, e));
        info(
          command.term.span,
          `${showExpr(elab, elab.m.instantiate(e))} : ${showExpr(elab, type)}`,
        );
      };
      try {
        withHeader(elab, [], () => elab.m.withTermRecovery(show));
      } catch (error) {
        diagnostics.push(...elab.messages);
        throw error;
      }
      diagnostics.push(...elab.messages);
      return done();
    }
    case "reduce": {
      const elab = mkElaborator(options, scope);
      withHeader(elab, [], () => {
        const e = elab.elabTerm(command.term);
        elab.synthesize("all");
        info(command.term.span, showExpr(elab, whnf(elab.m, elab.m.instantiate(e))));
      });
      return done();
    }
    case "synth": {
      const elab = mkElaborator(options, scope);
      withHeader(elab, [], () => {
        const type = elab.elabType(command.term);
        elab.synthesize("all");
        const e = elab.mkInstMVar(elab.m.instantiate(type), command.term.span);
        elab.synthesize("all");
        info(command.span, showExpr(elab, elab.m.instantiate(e)));
      });
      return done();
    }
    case "eval":
      throw new ElabError(
        "unsupported",
        "#eval is not supported: Quod checks proofs and does not run programs; use #reduce",
        command.span,
      );
    case "print": {
      const elab = mkElaborator(options, scope);
      const [only] = resolveGlobal(env, scope, command.name);
      if (only === undefined || only.fields.length > 0) {
        throw new ElabError(
          "unknown-identifier",
          `unknown identifier '${command.name}'`,
          command.span,
        );
      }
      const constant = env.constant(only.name);
      const kind = env.proved.has(only.name) ? "theorem" : (constant?.kind ?? "constant");
      const value =
        constant?.kind === "definition" || constant?.kind === "theorem"
          ? ` :=\n${showExpr(elab, constant.value)}`
          : "";
      info(command.span, `${kind} ${showSignature(elab, only.name)}${value}`);
      return done();
    }
    case "printAxioms": {
      const [only] = resolveGlobal(env, scope, command.name);
      if (only === undefined || only.fields.length > 0) {
        throw new ElabError(
          "unknown-identifier",
          `unknown identifier '${command.name}'`,
          command.nameSpan,
        );
      }
      const axioms = axiomsOf(env, only.name);
      info(
        command.span,
        axioms.length === 0
          ? `'${only.name}' does not depend on any axioms`
          : `'${only.name}' depends on axioms: [${axioms.join(", ")}]`,
      );
      return done();
    }
    case "in": {
      const inner: CommandState = {
        scopes: [...state.scopes, { ...scope, header: "", isNamespace: false, undo: [] }],
      };
      const first = run(options, inner, command.first, diagnostics);
      const second = run(options, first.state, command.second, diagnostics);
      for (const undo of [...currentScope(second.state).undo].reverse()) undo();
      return done(state, second.declared);
    }
    case "syntax":
      return done();
    case "macroRules":
      addMacros(env, scope, command.rules);
      return done();
    case "antiquotation":
      throw new ElabError("macro", "`$` outside of a quotation", command.span);
    case "custom": {
      const elab = mkElaborator(options, scope);
      const made = expandCommand(elab, command);
      if (made === undefined) throw noMacro(elab, command.rule, command.span);
      if (depth >= 250) expandingTooDeep(command.span);
      const declared: DeclaredName[] = [];
      let now = state;
      for (const inner of made) {
        options.guard?.(inner, now);
        const result = run(options, now, inner, diagnostics, depth + 1);
        now = result.state;
        declared.push(...result.declared);
      }
      return done(now, declared);
    }
    case "initQuot": {
      const verdict = env.add({ kind: "quot" });
      if (verdict.kind !== "accepted") {
        throw new ElabError("kernel", `(kernel) ${verdict.message}`, command.span);
      }
      env.addNamespace("Quot");
      return done();
    }
    case "injectivity": {
      const [only] = resolveGlobal(env, scope, command.name);
      if (only === undefined || only.fields.length > 0) {
        throw new ElabError(
          "unknown-identifier",
          `unknown identifier '${command.name}'`,
          command.nameSpan,
        );
      }
      addInjectivity(mkElaborator(options, scope), only.name, command.nameSpan);
      return done();
    }
  }
}

/** Constructors or fields, with where they stand. */
function partsOf(command: Command & { kind: "inductive" | "structure" }): [string, Span][] {
  if (command.kind === "inductive") {
    return command.constructors.map((c) => [c.name, c.nameSpan]);
  }
  return command.fields.flatMap((f) => f.names.map((n): [string, Span] => [n.name ?? "", n.span]));
}
