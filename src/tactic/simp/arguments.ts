/** `simp only [a, ← b, -c, *]`: from syntax to rules. */
import { type Expr, hasExprMVar, hasLevelMVar, mkFVar } from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import { levelMVars } from "../../elab/collect.ts";
import { ElabError } from "../../elab/error.ts";
import { inferType, isProp } from "../../elab/infer.ts";
import { resolveGlobal } from "../../elab/scope.ts";
import type { SimpArgument, Term } from "../../syntax/ast.ts";
import type { TacticArgumentParser } from "../../syntax/tactic-syntax.ts";
import type { TacticContext } from "../context.ts";
import { declaredEquations } from "../definition-equations.ts";
import { elabOpenTerm, openMVars } from "../terms.ts";
import { castRules } from "./cast-rules.ts";
import type { SimpOptions } from "./engine.ts";
import {
  declaredRules,
  rulesOfConstant,
  rulesOfProof,
  type SimpRule,
  SimpRules,
} from "./theorems.ts";

export interface SimpSyntax {
  readonly only: boolean;
  readonly args: readonly SimpArgument[];
  readonly config: readonly { readonly name: string; readonly value: Term }[];
}

/** `(config := …) only [args]`. */
export function parseSimpSyntax(parser: TacticArgumentParser): SimpSyntax {
  const config = parser.config();
  const only = parser.eat("only");
  return { only, args: parser.optSimpArguments() ?? [], config };
}

/** Whether an option is switched on: `+contextual`, `(config := { contextual := true })`. */
export function option(syntax: Pick<SimpSyntax, "config">, name: string): boolean | undefined {
  for (const { name: key, value } of syntax.config) {
    const given =
      key === name
        ? value
        : value.kind === "structureInstance"
          ? value.fields.find((f) => f.name === name)?.value
          : undefined;
    if (given?.kind === "ident") return given.name === "true";
  }
  return undefined;
}

/** Rules that `simp only` has by itself. */
const onlyBuiltins = ["eq_self", "iff_self"];

export interface SimpSetup {
  readonly options: SimpOptions;
  /** `*` was given: all hypotheses are rules. */
  readonly star: boolean;
}

/** Elaborates the arguments in the main goal's context. */
export function simpSetup(t: TacticContext, syntax: SimpSyntax): SimpSetup {
  const { m } = t;
  const rules = syntax.only ? new SimpRules() : declaredRules(m);
  if (syntax.only) {
    for (const name of onlyBuiltins) rules.addAll(rulesOfConstant(m, name, false, 1000));
  }
  const pre = new SimpRules();
  let star = false;
  let arithmetic = !syntax.only;
  for (const arg of syntax.args) {
    switch (arg.kind) {
      case "star":
        star = true;
        break;
      case "erase":
        rules.erase(erasedOrigin(t, arg.name));
        break;
      case "lemma":
        if (isArithmeticName(t, arg.term)) arithmetic = true;
        else if (addSimpSet(t, arg.pre ? pre : rules, arg)) break;
        else addLemma(t, arg.pre ? pre : rules, arg);
    }
  }
  if (star) {
    for (const d of m.lctx.decls) {
      if (d.hidden === true || !isProp(m, m.instantiate(d.type))) continue;
      if (rules.isErased(`#${d.id}`)) continue;
      rules.addAll(rulesOfProof(m, `#${d.id}`, mkFVar(d.id), false));
    }
  }
  const decide = option(syntax, "decide") ?? false;
  const options: SimpOptions = {
    rules,
    preRules: pre,
    arithmetic,
    contextual: option(syntax, "contextual") ?? false,
    decide,
    singlePass: option(syntax, "singlePass") ?? false,
  };
  return { options, star };
}

/** `Nat.reduceAdd` and its kin switch arithmetic on; they are no lemmas. */
function isArithmeticName(t: TacticContext, term: Term): boolean {
  return (
    term.kind === "ident" &&
    /^((Nat|Int|Fin|Bool|UInt\d+|String|Char)\.(reduce|isValue|fromExpr)|reduce(Ite|DIte|CtorEq)$)/.test(
      term.name,
    ) &&
    !t.elab.env.has(term.name)
  );
}

/** The simp sets that have names, as `simp [field_simps]` takes them. */
const simpSets: ReadonlySet<string> = new Set([
  "field_simps",
  "parity_simps",
  "push_cast",
  "zify_simps",
  "qify_simps",
  "rify_simps",
  "bool_to_prop",
  "mfld_simps",
]);

/** Adds the lemmas of a simp set; false when the argument names none. */
function addSimpSet(
  t: TacticContext,
  rules: SimpRules,
  { term }: SimpArgument & { readonly kind: "lemma" },
): boolean {
  if (term.kind !== "ident" || !simpSets.has(term.name)) return false;
  if (term.name === "push_cast") rules.addAll(castRules(t.m).down);
  else rules.include(declaredRules(t.m, term.name));
  return true;
}

function erasedOrigin(t: TacticContext, name: string): string {
  const local = t.m.lctx.findByName(name);
  if (local !== undefined) return `#${local.id}`;
  const [found] = resolveGlobal(t.elab.env, t.elab.scope, name);
  return found?.name ?? name;
}

function addLemma(
  t: TacticContext,
  rules: SimpRules,
  arg: SimpArgument & { readonly kind: "lemma" },
): void {
  const { m, elab } = t;
  const { term, symm } = arg;
  if (term.kind === "ident") {
    const local = m.lctx.findByName(term.name);
    if (local !== undefined) {
      if (local.value !== undefined && !isProp(m, m.instantiate(local.type))) return;
      addChecked(rules, rulesOfProof(m, `#${local.id}`, mkFVar(local.id), symm), arg);
      return;
    }
    const head = term.name.split(".")[0] ?? term.name;
    if (m.lctx.findByName(head) === undefined) {
      const candidates = resolveGlobal(elab.env, elab.scope, term.name).filter(
        (c) => c.fields.length === 0,
      );
      if (candidates.length > 0) {
        for (const c of candidates) addConstant(t, rules, c.name, arg);
        return;
      }
    }
  }
  const { proof: e, levelParams } = elabOpen(t, term);
  const type = m.instantiate(inferType(m, e));
  if (!isProp(m, type)) {
    const error = m.error(
      "simp",
      (show) => `invalid 'simp', proposition expected\n  ${show(type)}`,
    );
    error.span = arg.span;
    throw error;
  }
  addChecked(rules, rulesOfProof(m, `@${arg.span.start}`, e, symm, 1000, levelParams), arg);
}

/** A lemma of the library, or a definition to unfold. */
function addConstant(
  t: TacticContext,
  rules: SimpRules,
  name: string,
  arg: SimpArgument & { readonly kind: "lemma" },
): void {
  const { m } = t;
  const info = m.env.constant(name);
  if (info?.kind === "definition") {
    const made = rulesOfConstant(m, name, arg.symm, 1000);
    const equations = declaredEquations(m, name);
    if (made.length > 0) rules.addAll(made);
    else if (equations !== undefined) {
      for (const e of equations) rules.addAll(rulesOfConstant(m, e, false, 1000));
    } else rules.unfold.add(name);
    return;
  }
  addChecked(rules, rulesOfConstant(m, name, arg.symm, 1000), arg);
}

function addChecked(
  rules: SimpRules,
  made: readonly SimpRule[],
  arg: SimpArgument & { readonly kind: "lemma" },
): void {
  if (made.length === 0) {
    throw new ElabError("simp", "invalid 'simp', this term gives no rewrite rule", arg.span);
  }
  rules.addAll(made);
}

/** A term with its `_` and missing arguments made into variables of a rule, universes too. */
function elabOpen(
  t: TacticContext,
  term: Term,
): { readonly proof: Expr; readonly levelParams: readonly string[] } {
  const { m } = t;
  const mark = m.mkFreshLevelMVar();
  const e = closeTerm(t, elabOpenTerm(t, term));
  const levelParams: string[] = [];
  if (mark.kind !== "mvar" || !hasLevelMVar(e)) return { proof: e, levelParams };
  for (const id of levelMVars(e)) {
    if (id < mark.id) continue;
    const name = `_simp.${id}`;
    m.assignLevel(id, levelParam(name));
    levelParams.push(name);
  }
  return { proof: m.instantiate(e), levelParams };
}

function closeTerm(t: TacticContext, e: Expr): Expr {
  const { m } = t;
  if (!hasExprMVar(e)) return e;
  const open = openMVars(m, e).filter((id) => m.decl(id).kind !== "opaque");
  if (open.length === 0) return e;
  return m.instantiate(
    m.mkLambda(
      open.map((id) => {
        const decl = m.decl(id);
        const info = decl.kind === "synthetic" ? "instImplicit" : "default";
        const name = decl.name === "" ? "x" : decl.name;
        const local = m.mkLocal(name, m.instantiate(decl.type), info);
        m.assign(id, mkFVar(local.id));
        return mkFVar(local.id);
      }),
      m.instantiate(e),
    ),
  );
}
