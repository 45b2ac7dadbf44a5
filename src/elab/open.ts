/** What `open` puts in scope: namespaces, single names, renamings. */
import type { OpenItem } from "../syntax/ast.ts";
import type { Environment } from "./environment.ts";
import { ElabError } from "./error.ts";
import { type OpenDecl, resolveNamespace, type Scope } from "./scope.ts";

/** Namespaces of Mathlib's header that the library may not have yet. */
const libraryNamespaces = new Set([
  "BigOperators",
  "Real",
  "Nat",
  "Topology",
  "Rat",
  "Int",
  "Finset",
  "Set",
  "Function",
  "Classical",
]);

/** The opened names of `scope` after `open items`. Throws on an unknown namespace. */
export function openedScope(
  env: Environment,
  scope: Scope,
  { items, scoped }: { readonly items: readonly OpenItem[]; readonly scoped: boolean },
): readonly OpenDecl[] {
  const opens: OpenDecl[] = [...scope.opens];
  for (const item of items) {
    const name = item.kind === "namespace" ? item.name : item.namespace;
    const found = resolveNamespace(env, { ...scope, opens }, name);
    if (found.length === 0) {
      if (item.kind === "namespace" && libraryNamespaces.has(name)) continue;
      throw new ElabError("unknown-namespace", `unknown namespace '${name}'`, item.span);
    }
    const mentioned =
      item.kind === "namespace"
        ? []
        : item.kind === "renaming"
          ? item.renames.map((r) => r.from)
          : item.names;
    const missing = mentioned.find((n) => found.every((space) => !env.has(`${space}.${n}`)));
    if (missing !== undefined) {
      const text = `unknown identifier '${found[0] ?? name}.${missing}'`;
      throw new ElabError("unknown-identifier", text, item.span);
    }
    for (const namespace of found) {
      switch (item.kind) {
        case "namespace":
          opens.push(
            scoped ? { kind: "scoped", namespace } : { kind: "namespace", namespace, hiding: [] },
          );
          break;
        case "hiding":
          opens.push({ kind: "namespace", namespace, hiding: item.names });
          break;
        case "only":
          for (const n of item.names) {
            opens.push({ kind: "alias", alias: n, target: `${namespace}.${n}` });
          }
          break;
        case "renaming":
          for (const r of item.renames) {
            opens.push({ kind: "alias", alias: r.to, target: `${namespace}.${r.from}` });
          }
          break;
      }
    }
  }
  return opens;
}
