/**
 * Writes constants of an environment as lean4export NDJSON (format 3.1.0), so that other kernels
 * can check them again. Every name, level and term gets one line, before it is used; each constant
 * comes after those that it mentions were declared, since the environment's own order is kept.
 *
 * Source: leanprover/lean4export, format_ndjson.md.
 */
import { invariant } from "../../base/invariant.ts";
import type {
  ConstantInfo,
  ConstructorInfo,
  InductiveInfo,
  Kernel,
  RecursorInfo,
  ReducibilityHints,
} from "./declaration.ts";
import { type Expr, getAppFn } from "./expr.ts";
import type { Level } from "./level.ts";

/** The components of a name: text, or a number. */
export function nameComponents(name: string): (string | number)[] {
  const parts: (string | number)[] = [];
  for (const m of name.matchAll(/«((?:[^»]|»»)*)»|([^.]+)/gu)) {
    const plain = m[2];
    if (plain === undefined) parts.push((m[1] ?? "").replaceAll("»»", "»"));
    else parts.push(/^\d+$/u.test(plain) ? Number(plain) : plain);
  }
  return parts;
}

/** The keys of an object in alphabetical order, as lean4export writes them. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export class ExportWriter {
  readonly #kernel: Kernel;
  readonly #emit: (line: string) => void;
  /** By path of components, so that the number 1 and the text "1" differ. */
  readonly #paths = new Map<string, number>([["", 0]]);
  readonly #names = new Map<string, number>([["", 0]]);
  readonly #levels = new Map<string, number>([["zero", 0]]);
  readonly #levelIds = new Map<Level, number>();
  /** By identity, and by what a node says: equal terms of different objects get one line. */
  readonly #terms = new Map<Expr, number>();
  readonly #lines = new Map<string, number>();
  readonly #written = new Set<string>();

  /** `emit` gets each line without its end. */
  constructor(kernel: Kernel, emit: (line: string) => void) {
    this.#kernel = kernel;
    this.#emit = emit;
  }

  /** The first line. `lean`: the version of Lean whose names these are. */
  meta(lean: string): void {
    this.#put({
      meta: {
        exporter: { name: "quod", version: "0.1.0" },
        lean: { githash: "", version: lean },
        format: { version: "3.1.0" },
      },
    });
  }

  #put(value: object): void {
    this.#emit(JSON.stringify(value, inOrder));
  }

  #name(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    let path = "";
    let pre = 0;
    for (const part of nameComponents(name)) {
      path = `${path}/${typeof part === "number" ? "#" : "$"}${part}`;
      let id = this.#paths.get(path);
      if (id === undefined) {
        id = this.#paths.size;
        this.#paths.set(path, id);
        if (typeof part === "number") this.#put({ in: id, num: { pre, i: part } });
        else this.#put({ in: id, str: { pre, str: part } });
      }
      pre = id;
    }
    this.#names.set(name, pre);
    return pre;
  }

  #level(root: Level): number {
    const todo: Level[] = [root];
    while (todo.length > 0) {
      const u = todo[todo.length - 1];
      if (u === undefined) break;
      if (this.#levelIds.has(u)) {
        todo.pop();
        continue;
      }
      if (u.kind === "zero") this.#levelIds.set(u, 0);
      else if (u.kind === "param") {
        const param = this.#name(u.name);
        this.#levelIds.set(u, this.#levelLine({ param }));
      } else if (u.kind === "succ") {
        const succ = this.#levelIds.get(u.of);
        if (succ === undefined) todo.push(u.of);
        else this.#levelIds.set(u, this.#levelLine({ succ }));
      } else {
        invariant(u.kind !== "mvar", "a level metavariable in the environment");
        const l = this.#levelIds.get(u.lhs);
        const r = this.#levelIds.get(u.rhs);
        if (r === undefined) todo.push(u.rhs);
        if (l === undefined) todo.push(u.lhs);
        if (l === undefined || r === undefined) continue;
        const pair = [l, r];
        this.#levelIds.set(u, this.#levelLine(u.kind === "max" ? { max: pair } : { imax: pair }));
      }
    }
    return this.#levelIds.get(root) ?? 0;
  }

  #levelLine(what: object): number {
    const key = JSON.stringify(what);
    const known = this.#levels.get(key);
    if (known !== undefined) return known;
    const id = this.#levels.size;
    this.#levels.set(key, id);
    this.#put({ il: id, ...what });
    return id;
  }

  #term(root: Expr): number {
    const todo: Expr[] = [root];
    while (todo.length > 0) {
      const e = todo[todo.length - 1];
      if (e === undefined) break;
      if (this.#terms.has(e)) {
        todo.pop();
        continue;
      }
      const before = todo.length;
      const child = (x: Expr): number => {
        const id = this.#terms.get(x);
        if (id === undefined) todo.push(x);
        return id ?? -1;
      };
      const what = this.#node(e, child);
      if (todo.length === before) this.#terms.set(e, this.#termLine(what));
    }
    const id = this.#terms.get(root);
    invariant(id !== undefined, "term not written");
    return id;
  }

  #termLine(what: object): number {
    const key = JSON.stringify(what);
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const id = this.#lines.size;
    this.#lines.set(key, id);
    this.#put({ ie: id, ...what });
    return id;
  }

  #node(e: Expr, child: (x: Expr) => number): object {
    switch (e.kind) {
      case "bvar":
        return { bvar: e.index };
      case "sort":
        return { sort: this.#level(e.level) };
      case "const":
        return { const: { name: this.#name(e.name), us: e.levels.map((u) => this.#level(u)) } };
      case "app":
        return { app: { fn: child(e.fn), arg: child(e.arg) } };
      case "lambda":
      case "pi": {
        const binder = {
          name: this.#name(e.name),
          type: child(e.type),
          body: child(e.body),
          binderInfo: e.info,
        };
        return e.kind === "pi" ? { forallE: binder } : { lam: binder };
      }
      case "let":
        return {
          letE: {
            name: this.#name(e.name),
            type: child(e.type),
            value: child(e.value),
            body: child(e.body),
            nondep: false,
          },
        };
      case "proj":
        return {
          proj: { typeName: this.#name(e.struct), idx: e.index, struct: child(e.of) },
        };
      case "natLit":
        return { natVal: String(e.value) };
      case "strLit":
        return { strVal: e.value };
      default:
        invariant(false, "a free or metavariable in the environment");
    }
  }

  #common(info: ConstantInfo): { name: number; levelParams: number[]; type: number } {
    return {
      name: this.#name(info.name),
      levelParams: info.levelParams.map((u) => this.#name(u)),
      type: this.#term(info.type),
    };
  }

  /** Writes a constant, with its whole block when it is of one; nothing when it was written. */
  constant(name: string): void {
    if (this.#written.has(name)) return;
    const info = this.#kernel.constant(name);
    invariant(info, `no constant ${name}`);
    switch (info.kind) {
      case "axiom":
        this.#put({ axiom: { ...this.#common(info), isUnsafe: false } });
        break;
      case "definition": {
        const common = this.#common(info);
        const value = this.#term(info.value);
        const hints = hintsLine(info.hints);
        this.#put({ def: { ...common, value, hints, safety: "safe", all: [common.name] } });
        break;
      }
      case "theorem": {
        const common = this.#common(info);
        this.#put({ thm: { ...common, value: this.#term(info.value), all: [common.name] } });
        break;
      }
      case "opaque": {
        const common = this.#common(info);
        const value = this.#term(info.value);
        this.#put({ opaque: { ...common, value, isUnsafe: false, all: [common.name] } });
        break;
      }
      case "quot":
        this.#put({ quot: { ...this.#common(info), kind: info.role } });
        break;
      case "inductive":
        this.#block(info);
        break;
      case "constructor":
        this.constant(info.induct);
        break;
      case "recursor": {
        const first = info.all[0];
        if (first !== undefined) this.constant(first);
        break;
      }
    }
    this.#written.add(name);
  }

  #info<K extends ConstantInfo["kind"]>(name: string, kind: K): Extract<ConstantInfo, { kind: K }> {
    const info = this.#kernel.constant(name);
    invariant(info?.kind === kind, `${name} is not a constant of its block`);
    return info as Extract<ConstantInfo, { kind: K }>;
  }

  #block(first: InductiveInfo): void {
    const types = first.all.map((name) => this.#info(name, "inductive"));
    const ctors = types.flatMap((t) => t.ctors.map((name) => this.#info(name, "constructor")));
    const recs = first.all.map((name) => this.#info(`${name}.rec`, "recursor"));
    const leading = first.all[0] ?? first.name;
    for (let i = 1; ; i++) {
      const rec = this.#kernel.constant(`${leading}.rec_${i}`);
      if (rec?.kind !== "recursor" || rec.all[0] !== leading) break;
      recs.push(rec);
    }
    const numNested = recs.length - types.length;
    const isReflexive = ctors.some((c) => reflexive(c, first.all));
    const all = first.all.map((name) => this.#name(name));
    const inductive = {
      types: types.map((t) => ({
        ...this.#common(t),
        numParams: t.numParams,
        numIndices: t.numIndices,
        all,
        ctors: t.ctors.map((c) => this.#name(c)),
        numNested,
        isRec: t.isRec,
        isUnsafe: false,
        isReflexive,
      })),
      ctors: ctors.map((c) => ({
        ...this.#common(c),
        induct: this.#name(c.induct),
        cidx: c.index,
        numParams: c.numParams,
        numFields: c.numFields,
        isUnsafe: false,
      })),
      recs: recs.map((r) => this.#recursor(r, all)),
    };
    this.#put({ inductive });
    for (const c of [...types, ...ctors, ...recs]) this.#written.add(c.name);
  }

  #recursor(r: RecursorInfo, all: readonly number[]): object {
    return {
      ...this.#common(r),
      all,
      numParams: r.numParams,
      numIndices: r.numIndices,
      numMotives: r.numMotives,
      numMinors: r.numMinors,
      rules: r.rules.map((rule) => ({
        ctor: this.#name(rule.ctor),
        nfields: rule.numFields,
        rhs: this.#term(rule.rhs),
      })),
      k: r.k,
      isUnsafe: false,
    };
  }
}

function hintsLine(hints: ReducibilityHints): string | { regular: number } {
  return hints.kind === "regular" ? { regular: hints.height } : hints.kind;
}

/** Whether a field is a function into the block. */
function reflexive(ctor: ConstructorInfo, all: readonly string[]): boolean {
  let rest = ctor.type;
  for (; rest.kind === "pi"; rest = rest.body) {
    if (rest.type.kind !== "pi") continue;
    let result: Expr = rest.type;
    while (result.kind === "pi") result = result.body;
    const head = getAppFn(result);
    if (head.kind === "const" && all.includes(head.name)) return true;
  }
  return false;
}

/** Constants that `names` need, and they, in the environment's order. */
export function closureOf(kernel: Kernel, names: readonly string[]): string[] {
  const needed = new Set<string>();
  const todo = [...names];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (needed.has(name)) continue;
    const info = kernel.constant(name);
    if (info === undefined) continue;
    needed.add(name);
    mentioned(info.type, todo);
    if ("value" in info) mentioned(info.value, todo);
    if (info.kind === "inductive") todo.push(...info.all, ...info.ctors, `${name}.rec`);
    if (info.kind === "constructor") todo.push(info.induct);
    if (info.kind === "recursor") {
      todo.push(...info.all);
      for (const rule of info.rules) mentioned(rule.rhs, todo);
    }
    if (info.kind === "quot") todo.push("Eq", "Quot", "Quot.mk", "Quot.lift", "Quot.ind");
  }
  return kernel.names().filter((name) => needed.has(name));
}

function mentioned(root: Expr, found: string[]): void {
  const seen = new Set<Expr>();
  const todo: Expr[] = [root];
  for (let e = todo.pop(); e !== undefined; e = todo.pop()) {
    if (seen.has(e)) continue;
    seen.add(e);
    if (e.kind === "const") found.push(e.name);
    else if (e.kind === "app") todo.push(e.fn, e.arg);
    else if (e.kind === "lambda" || e.kind === "pi") todo.push(e.type, e.body);
    else if (e.kind === "let") todo.push(e.type, e.value, e.body);
    else if (e.kind === "proj") {
      found.push(e.struct);
      todo.push(e.of);
    } else if (e.kind === "natLit") found.push("Nat");
    else if (e.kind === "strLit") found.push("String", "Char.ofNat", "String.ofList", "String.mk");
  }
}
