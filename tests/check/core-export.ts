/**
 * Reads the types in a lean4export file (NDJSON, plain or .gz) and puts types of ours and of Lean
 * into one form, so that they can be compared: constants by name, universe levels by their values
 * under sample assignments (levels that are equal have equal values), binders by their kind.
 *
 * Source: leanprover/lean4export, format_ndjson.md (3.1.0).
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { BinderInfo, Expr } from "../../src/kernel/host/expr.ts";
import type { Level } from "../../src/kernel/host/level.ts";

/** What of a type is compared. */
export interface Signature {
  readonly kind: string;
  readonly shape: string;
}

type Assignment = ReadonlyMap<string, number>;

function valueOf(level: Level, at: Assignment): number {
  switch (level.kind) {
    case "zero":
      return 0;
    case "succ":
      return valueOf(level.of, at) + 1;
    case "max":
      return Math.max(valueOf(level.lhs, at), valueOf(level.rhs, at));
    case "imax": {
      const right = valueOf(level.rhs, at);
      return right === 0 ? 0 : Math.max(valueOf(level.lhs, at), right);
    }
    case "param":
      return at.get(level.name) ?? -1;
    case "mvar":
      return -1;
  }
}

/** All assignments of 0 … 3 to up to three parameters, a spread of them for more. */
function assignments(params: readonly string[]): Assignment[] {
  const count = Math.min(4 ** params.length, 64);
  return Array.from({ length: count }, (_, index) => {
    let rest = params.length > 3 ? (index * 2_654_435_761) >>> 0 : index;
    return new Map(
      params.map((name) => {
        const value = rest % 4;
        rest = Math.floor(rest / 4);
        return [name, value];
      }),
    );
  });
}

/** The comparable form of a closed type with these level parameters. */
export function shapeOf(type: Expr, levelParams: readonly string[]): string {
  const samples = assignments(levelParams);
  const level = (u: Level): string => samples.map((at) => valueOf(u, at)).join("");
  const show = (e: Expr): string => {
    switch (e.kind) {
      case "bvar":
        return `#${e.index}`;
      case "sort":
        return `Sort<${level(e.level)}>`;
      case "const":
        return `${e.name}<${e.levels.map(level).join(",")}>`;
      case "app":
        return `(${show(e.fn)} ${show(e.arg)})`;
      case "pi":
        return `∀${e.info}[${show(e.type)}]${show(e.body)}`;
      case "lambda":
        return `λ[${show(e.type)}]${show(e.body)}`;
      case "let":
        return `let[${show(e.type)}:=${show(e.value)}]${show(e.body)}`;
      case "natLit":
        return String(e.value);
      case "strLit":
        return JSON.stringify(e.value);
      case "proj":
        return `${show(e.of)}.${e.struct}.${e.index}`;
      case "fvar":
      case "mvar":
        return e.kind;
    }
  };
  return show(type);
}

type Row = Readonly<Record<string, unknown>>;

function row(value: unknown): Row {
  if (typeof value !== "object" || value === null) throw new Error("not an object");
  return value as Row;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw new Error("not a number");
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw new Error("not a text");
  return String(value);
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("not a list");
  return value;
}

class Reader {
  readonly names = new Map<number, string>([[0, ""]]);
  readonly levels = new Map<number, Level>([[0, { kind: "zero" }]]);
  readonly exprs = new Map<number, Expr>();
  readonly signatures = new Map<string, Signature>();

  private get<T>(from: ReadonlyMap<number, T>, id: unknown): T {
    const found = from.get(number(id));
    if (found === undefined) throw new Error(`no entry ${String(id)}`);
    return found;
  }

  name(id: unknown): string {
    return this.get(this.names, id);
  }

  readName(id: number, o: Row): void {
    const part = row(o["str"] ?? o["num"]);
    const last = o["str"] === undefined ? text(part["i"]) : text(part["str"]);
    const prefix = this.name(part["pre"]);
    this.names.set(id, prefix === "" ? last : `${prefix}.${last}`);
  }

  readLevel(id: number, o: Row): void {
    const pair = (value: unknown): [Level, Level] => {
      const [lhs, rhs] = list(value);
      return [this.get(this.levels, lhs), this.get(this.levels, rhs)];
    };
    if (o["param"] !== undefined) {
      this.levels.set(id, { kind: "param", name: this.name(o["param"]) });
    } else if (o["succ"] !== undefined) {
      this.levels.set(id, { kind: "succ", of: this.get(this.levels, o["succ"]) });
    } else {
      const kind = o["max"] === undefined ? "imax" : "max";
      const [lhs, rhs] = pair(o[kind]);
      this.levels.set(id, { kind, lhs, rhs });
    }
  }

  private expr(id: unknown): Expr {
    return this.get(this.exprs, id);
  }

  readExpr(id: number, o: Row): void {
    const common = { looseBVarRange: 0, flags: 0, hash: 0 };
    const binder = (value: unknown) => {
      const b = row(value);
      return {
        ...common,
        name: this.name(b["name"]),
        info: text(b["binderInfo"]) as BinderInfo,
        type: this.expr(b["type"]),
        body: this.expr(b["body"]),
      };
    };
    const make = (): Expr => {
      if (o["bvar"] !== undefined) return { ...common, kind: "bvar", index: number(o["bvar"]) };
      if (o["sort"] !== undefined) {
        return { ...common, kind: "sort", level: this.get(this.levels, o["sort"]) };
      }
      if (o["const"] !== undefined) {
        const c = row(o["const"]);
        const levels = list(c["us"]).map((u) => this.get(this.levels, u));
        return { ...common, kind: "const", name: this.name(c["name"]), levels };
      }
      if (o["app"] !== undefined) {
        const a = row(o["app"]);
        return { ...common, kind: "app", fn: this.expr(a["fn"]), arg: this.expr(a["arg"]) };
      }
      if (o["forallE"] !== undefined) return { ...binder(o["forallE"]), kind: "pi" };
      if (o["lam"] !== undefined) return { ...binder(o["lam"]), kind: "lambda" };
      if (o["letE"] !== undefined) {
        const l = row(o["letE"]);
        return {
          ...common,
          kind: "let",
          name: this.name(l["name"]),
          type: this.expr(l["type"]),
          value: this.expr(l["value"]),
          body: this.expr(l["body"]),
        };
      }
      if (o["natVal"] !== undefined) {
        return { ...common, kind: "natLit", value: BigInt(text(o["natVal"])) };
      }
      if (o["strVal"] !== undefined) {
        return { ...common, kind: "strLit", value: text(o["strVal"]) };
      }
      if (o["mdata"] !== undefined) return this.expr(row(o["mdata"])["expr"]);
      const p = row(o["proj"]);
      return {
        ...common,
        kind: "proj",
        struct: this.name(p["typeName"]),
        index: number(p["idx"]),
        of: this.expr(p["struct"]),
      };
    };
    this.exprs.set(id, make());
  }

  private add(kind: string, value: unknown): void {
    const c = row(value);
    const levelParams = list(c["levelParams"]).map((id) => this.name(id));
    this.signatures.set(this.name(c["name"]), {
      kind,
      shape: shapeOf(this.expr(c["type"]), levelParams),
    });
  }

  readDeclaration(o: Row): void {
    for (const [kind, value] of Object.entries(o)) {
      if (kind === "meta") continue;
      if (kind === "inductive") {
        const block = row(value);
        for (const type of list(block["types"])) this.add("inductive", type);
        for (const ctor of list(block["ctors"])) this.add("constructor", ctor);
        for (const rec of list(block["recs"])) this.add("recursor", rec);
      } else this.add(kind, value);
    }
  }
}

/** The signature of every constant in the export at `path`. */
export function readCoreExport(path: string): ReadonlyMap<string, Signature> {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const reader = new Reader();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const o = row(JSON.parse(line));
    if (o["in"] !== undefined) reader.readName(number(o["in"]), o);
    else if (o["il"] !== undefined) reader.readLevel(number(o["il"]), o);
    else if (o["ie"] !== undefined) reader.readExpr(number(o["ie"]), o);
    else reader.readDeclaration(o);
  }
  return reader.signatures;
}
