/**
 * `where` and `let rec`: functions that only one declaration can use become declarations of their
 * own, `f.g`, that take the variables of `f` first where they mention them.
 *
 * Source: Lean's Elab/LetRec.lean, Elab/MutualDef.lean (closures) for behaviour.
 */
import type { Binder, Command, Term } from "../../syntax/ast.ts";

type DeclarationCommand = Command & { kind: "declaration" };

/** The declarations for a declaration with local functions, the functions first. */
export function liftLocals(command: DeclarationCommand, namespace: string): DeclarationCommand[] {
  const { locals = [], ...main } = command;
  const owner = command.id?.name ?? "_example";
  const full = namespace === "" || owner.startsWith("_root_.") ? owner : `${namespace}.${owner}`;
  const outer = command.binders.flatMap((b) => b.names.flatMap((n) => n.name ?? []));
  const explicit = command.binders
    .filter((b) => b.info === "default")
    .flatMap((b) => b.names.flatMap((n) => n.name ?? []));
  const names = new Map<string, readonly string[]>();
  const lifted = locals.map((local): DeclarationCommand => {
    const taken = new Set(local.binders.flatMap((b) => b.names.flatMap((n) => n.name ?? [])));
    const closes = outer.some((name) => !taken.has(name) && mentions(local, name));
    const uses = [...names].some(([name, args]) => args.length > 0 && mentions(local, name));
    const binders: readonly Binder[] = closes || uses ? command.binders : [];
    names.set(local.name, binders.length > 0 ? explicit : []);
    const { terminationBy, decreasingBy } = local;
    const made: DeclarationCommand = {
      kind: "declaration",
      keyword: "def",
      keywordSpan: local.span,
      modifiers: { ...command.modifiers, attributes: [], protected: false },
      id: { name: `${owner}.${local.name}`, span: local.span },
      binders: [...binders, ...local.binders],
      body: local.body,
      span: local.span,
      ...(local.type === undefined ? {} : { type: local.type }),
      ...(terminationBy === undefined ? {} : { terminationBy }),
      ...(decreasingBy === undefined ? {} : { decreasingBy }),
    };
    return { ...made, body: replaceNames(local.body, full, names, local.name) };
  });
  const body = main.body === undefined ? {} : { body: replaceNames(main.body, full, names) };
  return [...lifted, { ...main, ...body }];
}

function isObject(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === "object" && x !== null;
}

/** Whether the text of a local function has this identifier. */
function mentions(x: unknown, name: string): boolean {
  if (Array.isArray(x)) return x.some((item) => mentions(item, name));
  if (!isObject(x)) return false;
  if ("items" in x && "expansion" in x) return false;
  const own = x["name"];
  if (typeof own === "string" && (own === name || own.startsWith(`${name}.`))) return true;
  return Object.values(x).some((value) => mentions(value, name));
}

/** Each `g` as `f.g x y`, with the variables that it takes; `own` keeps its short name. */
function replaceNames<T>(
  tree: T,
  owner: string,
  names: ReadonlyMap<string, readonly string[]>,
  own?: string,
): T {
  const walk = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(walk);
    if (!isObject(x) || ("items" in x && "expansion" in x)) return x;
    const { name, span } = x;
    if (x["kind"] === "ident" && typeof name === "string") {
      const [head = ""] = name.split(".");
      const args = names.get(head);
      if (args === undefined) return x;
      const here = span as Term["span"];
      const fn: Term = {
        kind: "ident",
        name: head === own ? name : `_root_.${owner}.${name}`,
        span: here,
      };
      if (args.length === 0) return fn;
      const values = args.map((arg) => ({
        value: { kind: "ident" as const, name: arg, span: here },
        span: here,
      }));
      return { kind: "app", fn, args: values, span: here } satisfies Term;
    }
    return Object.fromEntries(Object.entries(x).map(([key, value]) => [key, walk(value)]));
  };
  return walk(tree) as T;
}
