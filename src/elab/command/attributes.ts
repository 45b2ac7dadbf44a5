/** Attributes on declarations and in `attribute [...] names`. */
import type { Attribute, Term } from "../../syntax/ast.ts";
import { type Expr, getAppFn } from "../../kernel/host/expr.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, isProp } from "../infer.ts";
import { className } from "../instances.ts";
import { resolveGlobal } from "../scope.ts";

/** Attributes that only collect names for tactics. */
const collecting = new Set([
  "aesop",
  "cases_eliminator",
  "coe",
  "congr",
  "elab_as_elim",
  "ext",
  "gcongr",
  "induction_eliminator",
  "mono",
  "norm_cast",
  "norm_num",
  "positivity",
  "push_cast",
  "refl",
  "simp",
  "symm",
  "trans",
  "field_simps",
  "zify_simps",
  "qify_simps",
  "rify_simps",
  "parity_simps",
  "bool_to_prop",
  "mfld_simps",
]);

/** Attributes without meaning for a checker. */
const ignored = new Set([
  "inline",
  "always_inline",
  "specialize",
  "noinline",
  "match_pattern",
  "to_additive",
  "simps",
  "extern",
  "implemented_by",
  "export",
  "deprecated",
  "nolint",
  "csimp",
  "elab_without_expected_type",
  "macro_inline",
  "never_extract",
  "unbox",
  "pp_dot",
  "pp_nodot",
  "app_unexpander",
  "higher_order",
  "to_app",
  "nospecialize",
  "coe_decl",
  "simproc",
  "stacks",
]);

const castLabels = new Set(["elim", "move", "squash"]);

function priorityOf(a: Attribute, fallback: number): number {
  for (const word of a.words) {
    const named = namedPriorities.get(word);
    if (named !== undefined) return named;
    if (/^[0-9]+$/.test(word)) return Number(word);
  }
  for (const t of a.args) {
    const priority = priorityOfTerm(t);
    if (priority !== undefined) return priority;
  }
  return fallback;
}

/** Lean's words for priorities (Init/Tactics.lean). */
const namedPriorities: ReadonlyMap<string, number> = new Map([
  ["low", 100],
  ["mid", 500],
  ["default", 1000],
  ["high", 10_000],
]);

/** `(priority := low)`, `high + 1`, `100`. */
export function priorityOfTerm(t: Term | undefined): number | undefined {
  if (t?.kind === "num") return Number(t.value);
  if (t?.kind === "ident") return namedPriorities.get(t.name);
  if (t?.kind === "paren") return priorityOfTerm(t.term);
  if (t?.kind !== "notation" || t.notation.expansion.kind !== "binop") return undefined;
  const [a, b] = t.args.map(priorityOfTerm);
  if (a === undefined || b === undefined) return undefined;
  return t.notation.expansion.fn === "HSub.hSub" ? a - b : a + b;
}

/** Applies one attribute to a constant. `undo` runs at the end of the scope for local ones. */
export function applyAttribute(elab: Elaborator, a: Attribute, name: string): () => void {
  const { env, m } = elab;
  const info = env.constant(name);
  if (info === undefined) {
    throw new ElabError("unknown-constant", `unknown constant '${name}'`, a.span);
  }
  const nothing = (): void => undefined;
  switch (a.name) {
    case "reducible":
    case "irreducible":
    case "semireducible": {
      const before = env.reducibility.get(name);
      env.setReducibility(name, a.name);
      m.whnfCaches.clear();
      m.defEqCache.clear();
      return () => {
        env.setReducibility(name, before ?? "semireducible");
      };
    }
    case "instance": {
      const cls = className(m, info.type);
      if (cls === undefined) {
        throw new ElabError(
          "not-an-instance",
          `invalid 'instance', target '${name}' is not a class instance`,
          a.span,
        );
      }
      m.instanceCache.clear();
      if (a.erase) {
        const entry = env.removeInstance(cls, name);
        if (entry === undefined) {
          throw new ElabError("not-an-instance", `'${name}' does not have [instance] attribute`);
        }
        return () => env.addInstance(cls, entry);
      }
      env.addInstance(cls, {
        name,
        priority: priorityOf(a, 1000),
        ...(a.scope === "scoped" ? { scope: elab.scope.namespace } : {}),
      });
      if (env.reducibility.get(name) === undefined) env.reducibility.set(name, "instance");
      m.instanceCache.clear();
      return () => void env.removeInstance(cls, name);
    }
    case "default_instance": {
      const cls = className(m, info.type);
      if (cls !== undefined) {
        env.addDefaultInstance(cls, { name, priority: priorityOf(a, 1000) });
      }
      return nothing;
    }
    case "eqns": {
      const before = env.equations.get(name) ?? [];
      const names = a.args.map((x) => {
        const [found] = x.kind === "ident" ? resolveGlobal(env, elab.scope, x.name) : [];
        if (found === undefined || found.fields.length > 0) {
          throw new ElabError("attribute-argument", "the name of a theorem expected", x.span);
        }
        return found.name;
      });
      env.equations.set(name, names);
      return () => env.equations.set(name, before);
    }
    case "class": {
      if (!env.classes.has(name)) env.classes.set(name, { outParams: [] });
      return nothing;
    }
    default:
  }
  if (collecting.has(a.name)) {
    if (a.erase) {
      env.eraseLemma(a.name, name);
      return nothing;
    }
    const isLemma = forallTelescope(m, info.type, (_, body) => isProp(m, body), { reduce: false });
    const unfold = a.name === "simp" && info.kind === "definition" && !isLemma;
    const symm = a.words.includes("←") || a.words.includes("<-");
    const entry = { name, priority: priorityOf(a, 1000), symm, unfold };
    env.addLemma(a.name, entry);
    // `norm_cast squash`: the kind of a lemma, where its form does not say it.
    const label = a.name === "norm_cast" ? a.words.find((w) => castLabels.has(w)) : undefined;
    const labelled = label === undefined ? undefined : `norm_cast ${label}`;
    if (labelled !== undefined) env.addLemma(labelled, entry);
    return () => {
      env.eraseLemma(a.name, name);
      if (labelled !== undefined) env.eraseLemma(labelled, name);
    };
  }
  if (ignored.has(a.name)) return nothing;
  throw new ElabError("unknown-attribute", `unknown attribute [${a.name}]`, a.span);
}

/** The name that Lean gives an anonymous instance: `inst` and the heads of its type. */
export function instanceName(elab: Elaborator, type: Expr): string {
  return forallTelescope(elab.m, type, (_, body) => {
    const words: string[] = [];
    const add = (e: Expr, depth: number): void => {
      const fn = getAppFn(e);
      if (fn.kind === "const") words.push(fn.name.slice(fn.name.lastIndexOf(".") + 1));
      else if (fn.kind === "sort") words.push(fn.level.kind === "zero" ? "Prop" : "Type");
      else if (fn.kind === "pi") words.push("Forall");
      if (depth > 0 && e.kind === "app") {
        const args: Expr[] = [];
        let f: Expr = e;
        while (f.kind === "app") {
          args.unshift(f.arg);
          f = f.fn;
        }
        for (const x of args) add(x, depth - 1);
      }
    };
    add(body, 2);
    const base = `inst${words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join("")}`;
    let name = base;
    const full = (n: string): string =>
      elab.scope.namespace === "" ? n : `${elab.scope.namespace}.${n}`;
    for (let i = 1; elab.env.has(full(name)); i++) name = `${base}_${i}`;
    return name;
  });
}
