/** What surrounds a command: namespace, opened names, variables, universes. Persistent. */
import type { Binder } from "../syntax/ast.ts";
import { type Environment, lastComponent } from "./environment.ts";

export type OpenDecl =
  | { readonly kind: "namespace"; readonly namespace: string; readonly hiding: readonly string[] }
  /** `open scoped`: notations and instances, no names. */
  | { readonly kind: "scoped"; readonly namespace: string }
  | { readonly kind: "alias"; readonly alias: string; readonly target: string };

export interface Scope {
  /** What opened it, for `end`. */
  readonly header: string;
  readonly isNamespace: boolean;
  readonly namespace: string;
  readonly opens: readonly OpenDecl[];
  readonly variables: readonly Binder[];
  readonly universes: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Attributes to take back at the end: `attribute [local simp]`, local notations. */
  readonly undo: readonly (() => void)[];
}

export const rootScope: Scope = {
  header: "",
  isNamespace: false,
  namespace: "",
  opens: [],
  variables: [],
  universes: [],
  options: new Map(),
  undo: [],
};

/** The namespaces whose scoped instances are in force. */
export function activeNamespaces(scope: Scope): ReadonlySet<string> {
  const active = new Set(enclosingNamespaces(scope.namespace));
  for (const o of scope.opens) if (o.kind !== "alias") active.add(o.namespace);
  return active;
}

/** One reading of a name: a constant and the field names that follow it. */
export interface GlobalCandidate {
  readonly name: string;
  readonly fields: readonly string[];
}

function join(namespace: string, name: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

/** `A.B` → `["A.B", "A", ""]`. */
export function enclosingNamespaces(namespace: string): string[] {
  const result: string[] = [];
  let ns = namespace;
  while (ns !== "") {
    result.push(ns);
    const dot = ns.lastIndexOf(".");
    ns = dot < 0 ? "" : ns.slice(0, dot);
  }
  result.push("");
  return result;
}

function exactCandidates(env: Environment, scope: Scope, id: string): string[] {
  const found = new Set<string>();
  const atomic = !id.includes(".");
  const rooted = id.startsWith("_root_.");
  if (rooted) {
    const name = id.slice("_root_.".length);
    return env.has(name) ? [name] : [];
  }
  for (const ns of enclosingNamespaces(scope.namespace)) {
    const full = join(ns, id);
    // A protected name needs at least one component of its namespace.
    if (env.has(full) && !(ns !== "" && atomic && env.protectedNames.has(full))) {
      if (ns !== "") return [full];
      found.add(full);
    }
    const alias = env.aliases.get(full);
    if (alias !== undefined) {
      if (ns !== "") return [alias];
      found.add(alias);
    }
  }
  for (const open of scope.opens) {
    if (open.kind === "alias") {
      if (open.alias === id) found.add(open.target);
      continue;
    }
    if (open.kind === "scoped") continue;
    if (open.hiding.includes(id)) continue;
    const full = join(open.namespace, id);
    if (env.has(full) && !(atomic && env.protectedNames.has(full))) found.add(full);
    const alias = env.aliases.get(full);
    if (alias !== undefined) found.add(alias);
  }
  return [...found];
}

/** All readings of an identifier, longest constant first; empty when there is none. */
export function resolveGlobal(env: Environment, scope: Scope, id: string): GlobalCandidate[] {
  // A name that a macro brought along means what it means there.
  const own = id.includes("✝") ? env.unmarked(id) : undefined;
  if (own !== undefined && !env.has(id)) {
    const found = resolveGlobal(env, own.scope, own.name);
    return found.length > 0 ? found : resolveGlobal(env, scope, own.name);
  }
  let name = id;
  const fields: string[] = [];
  for (;;) {
    const exact = exactCandidates(env, scope, name);
    if (exact.length > 0) return exact.map((n) => ({ name: n, fields: [...fields] }));
    const dot = name.lastIndexOf(".");
    if (dot < 0) return [];
    fields.unshift(lastComponent(name));
    name = name.slice(0, dot);
  }
}

/** The namespaces that a name in `open` or a prefix may mean. */
export function resolveNamespace(env: Environment, scope: Scope, name: string): string[] {
  const found = new Set<string>();
  for (const ns of enclosingNamespaces(scope.namespace)) {
    const full = join(ns, name);
    if (env.namespaces.has(full)) {
      found.add(full);
      break;
    }
  }
  for (const open of scope.opens) {
    if (open.kind !== "namespace") continue;
    const full = join(open.namespace, name);
    if (env.namespaces.has(full)) found.add(full);
  }
  return [...found];
}
