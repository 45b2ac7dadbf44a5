/**
 * Reads lean4export NDJSON (format 3.1.0) line by line: names, levels and terms by number (ids may
 * be sparse and out of order), declarations as they come. What an export says beyond what the
 * kernel makes itself (recursors, counts, flags) is handed on as claims, to be compared.
 *
 * Source: leanprover/lean4export, format_ndjson.md.
 */
import type { Declaration, InductiveDecl, ReducibilityHints } from "./declaration.ts";
import type { Bulk } from "./bulk.ts";
import type { BinderInfo } from "./expr.ts";
import { IdTable, LineScanner } from "./export-lines.ts";

/** A line that is not of the format. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

export interface RuleClaim {
  readonly ctor: string;
  readonly numFields: number;
  readonly rhs: number;
}
export interface RecursorClaim {
  readonly name: string;
  readonly levelParams: readonly string[];
  readonly type: number;
  readonly all: readonly string[];
  readonly numParams: number;
  readonly numIndices: number;
  readonly numMotives: number;
  readonly numMinors: number;
  readonly rules: readonly RuleClaim[];
  readonly k: boolean;
}
export interface TypeClaim {
  readonly name: string;
  readonly levelParams: readonly string[];
  readonly numParams: number;
  readonly numIndices: number;
  readonly all: readonly string[];
  readonly ctors: readonly string[];
  readonly isRec: boolean;
  /** Nested occurrences of the block; each has a recursor. */
  readonly numNested: number;
}
export interface CtorClaim {
  readonly name: string;
  readonly levelParams: readonly string[];
  readonly induct: string;
  readonly index: number;
  readonly numParams: number;
  readonly numFields: number;
}
/** What an export says of a block's constants. */
export interface BlockClaims {
  readonly types: readonly TypeClaim[];
  readonly ctors: readonly CtorClaim[];
  readonly recursors: readonly RecursorClaim[];
}
export interface QuotClaim {
  readonly name: string;
  readonly levelParams: readonly string[];
  readonly type: number;
  readonly role: string;
}

export type ExportItem =
  | { readonly kind: "declaration"; readonly declaration: Declaration<number> }
  | {
      readonly kind: "block";
      readonly declaration: InductiveDecl<number>;
      readonly claims: BlockClaims;
    }
  | { readonly kind: "quot"; readonly claim: QuotClaim }
  /** A declaration that the kernel does not take: unsafe or partial ones. */
  | { readonly kind: "unsupported"; readonly name: string; readonly why: string };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

function fields(value: Json | undefined, what: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExportError(`${what}: an object is expected`);
  }
  return value;
}
function numberOf(f: Fields, key: string): number {
  const n = f[key];
  if (typeof n !== "number" || !Number.isSafeInteger(n) || n < 0) {
    throw new ExportError(`${key}: a natural number is expected`);
  }
  return n;
}
function boolOf(f: Fields, key: string): boolean {
  const b = f[key];
  if (typeof b !== "boolean") throw new ExportError(`${key}: true or false is expected`);
  return b;
}
function stringOf(f: Fields, key: string): string {
  const s = f[key];
  if (typeof s !== "string") throw new ExportError(`${key}: a string is expected`);
  return s;
}
function listOf(f: Fields, key: string): Json[] {
  const list = f[key];
  if (!Array.isArray(list)) throw new ExportError(`${key}: an array is expected`);
  return list;
}
function numbersOf(f: Fields, key: string): number[] {
  return listOf(f, key).map((n) => {
    if (typeof n !== "number") throw new ExportError(`${key}: numbers are expected`);
    return n;
  });
}

/** A number of the format in a message. */
function show(id: Json | undefined): string {
  return typeof id === "number" ? String(id) : "(not a number)";
}

const INFOS: Readonly<Record<string, BinderInfo>> = {
  default: "default",
  implicit: "implicit",
  strictImplicit: "strictImplicit",
  instImplicit: "instImplicit",
};

/**
 * A string component as it is written in a name: in « » where dots or digits would mislead, with
 * each » in it doubled, so that names of different components are different texts.
 */
function component(text: string): string {
  const plain = text !== "" && !/^\d+$/u.test(text) && !/[.«»]/u.test(text);
  return plain ? text : `«${text.replaceAll("»", "»»")}»`;
}

interface Name {
  readonly text: string;
  /** The kernel's number. */
  readonly stored: number;
}

export class ExportReader {
  readonly #names = new IdTable<Name>();
  /** The kernel's numbers of levels and terms. */
  readonly #levels = new IdTable<number>();
  readonly #terms = new IdTable<number>();
  readonly #scanner = new LineScanner();
  readonly #make: Bulk;

  /** Terms are made in the kernel of `bulk`. */
  constructor(bulk: Bulk) {
    this.#make = bulk;
    this.#names.set(0, { text: "", stored: 0 });
    this.#levels.set(0, bulk.levelZero());
  }

  /** What a line states, if it states a declaration. **Throws** {@link ExportError}. */
  read(line: string): ExportItem | undefined {
    const common = this.#scanner.scan(line);
    if (common !== undefined) {
      this.#terms.set(this.#scanner.id, this.#scanned(common));
      return undefined;
    }
    if (line.trim() === "") return undefined;
    let value: Json;
    try {
      value = JSON.parse(line) as Json;
    } catch {
      throw new ExportError("a line is not JSON");
    }
    const f = fields(value, "line");
    if ("in" in f) this.#name(f);
    else if ("il" in f) this.#level(f);
    else if ("ie" in f) this.#term(f);
    else if ("meta" in f) this.#meta(fields(f["meta"], "meta"));
    else return this.#declaration(f);
    return undefined;
  }

  /** The term of the line that the scanner has read. */
  #scanned(form: "app" | "lam" | "forallE" | "const"): number {
    const s = this.#scanner;
    switch (form) {
      case "app":
        return this.#make.app(this.#termAt(s.fn), this.#termAt(s.arg));
      case "const":
        return this.#make.constant(
          this.#storedAt(s.name),
          s.levels.map((u) => this.#levelAt(u)),
        );
      case "lam":
        return this.#make.lambda(
          this.#storedAt(s.name),
          s.info,
          this.#termAt(s.type),
          this.#termAt(s.body),
        );
      case "forallE":
        return this.#make.pi(
          this.#storedAt(s.name),
          s.info,
          this.#termAt(s.type),
          this.#termAt(s.body),
        );
    }
  }

  #meta(f: Fields): void {
    const version = stringOf(fields(f["format"], "format"), "version");
    if (!version.startsWith("3.")) throw new ExportError(`format ${version} is not known`);
  }

  #nameEntry(id: Json | undefined): Name {
    const name = typeof id === "number" ? this.#names.get(id) : undefined;
    if (name === undefined) throw new ExportError(`name ${show(id)} is not defined`);
    return name;
  }
  #nameAt(id: Json | undefined): string {
    return this.#nameEntry(id).text;
  }
  #storedAt(id: Json | undefined): number {
    return this.#nameEntry(id).stored;
  }
  #levelAt(id: Json | undefined): number {
    const level = typeof id === "number" ? this.#levels.get(id) : undefined;
    if (level === undefined) throw new ExportError(`level ${show(id)} is not defined`);
    return level;
  }
  #termAt(id: Json | undefined): number {
    const term = typeof id === "number" ? this.#terms.get(id) : undefined;
    if (term === undefined) throw new ExportError(`term ${show(id)} is not defined`);
    return term;
  }
  #namesAt(f: Fields, key: string): string[] {
    return numbersOf(f, key).map((id) => this.#nameAt(id));
  }

  #name(f: Fields): void {
    const part = f["str"] ?? f["num"];
    const p = fields(part, "name");
    const prefix = this.#nameAt(p["pre"]);
    const last = "str" in f ? component(stringOf(p, "str")) : String(numberOf(p, "i"));
    const text = prefix === "" ? last : `${prefix}.${last}`;
    this.#names.set(numberOf(f, "in"), { text, stored: this.#make.name(text) });
  }

  #level(f: Fields): void {
    const id = numberOf(f, "il");
    if ("succ" in f) this.#levels.set(id, this.#make.levelSucc(this.#levelAt(f["succ"])));
    else if ("param" in f) this.#levels.set(id, this.#make.levelParam(this.#storedAt(f["param"])));
    else {
      const key = "max" in f ? "max" : "imax";
      const [l, r] = listOf(f, key);
      const u = this.#levelAt(l);
      const v = this.#levelAt(r);
      this.#levels.set(id, key === "max" ? this.#make.levelMax(u, v) : this.#make.levelImax(u, v));
    }
  }

  #term(f: Fields): void {
    this.#terms.set(numberOf(f, "ie"), this.#makeTerm(f));
  }

  #makeTerm(f: Fields): number {
    const make = this.#make;
    if ("app" in f) {
      const p = fields(f["app"], "app");
      return make.app(this.#termAt(p["fn"]), this.#termAt(p["arg"]));
    }
    if ("bvar" in f) return make.bvar(numberOf(f, "bvar"));
    if ("sort" in f) return make.sort(this.#levelAt(f["sort"]));
    if ("const" in f) {
      const p = fields(f["const"], "const");
      return make.constant(
        this.#storedAt(p["name"]),
        numbersOf(p, "us").map((u) => this.#levelAt(u)),
      );
    }
    if ("lam" in f || "forallE" in f) {
      const p = fields(f["lam"] ?? f["forallE"], "binder");
      const info = INFOS[stringOf(p, "binderInfo")];
      if (info === undefined) throw new ExportError("binderInfo is not known");
      const name = this.#storedAt(p["name"]);
      const type = this.#termAt(p["type"]);
      const body = this.#termAt(p["body"]);
      return "lam" in f ? make.lambda(name, info, type, body) : make.pi(name, info, type, body);
    }
    if ("letE" in f) {
      const p = fields(f["letE"], "letE");
      return make.letIn(
        this.#storedAt(p["name"]),
        this.#termAt(p["type"]),
        this.#termAt(p["value"]),
        this.#termAt(p["body"]),
      );
    }
    if ("proj" in f) {
      const p = fields(f["proj"], "proj");
      const index = numberOf(p, "idx");
      if (index > 0x7fffffff) throw new ExportError("idx: out of range");
      return make.proj(this.#storedAt(p["typeName"]), index, this.#termAt(p["struct"]));
    }
    if ("natVal" in f) {
      const text = stringOf(f, "natVal");
      if (!/^\d+$/.test(text)) throw new ExportError("natVal: digits are expected");
      return make.natLit(BigInt(text));
    }
    if ("strVal" in f) return make.strLit(stringOf(f, "strVal"));
    if ("mdata" in f) return this.#termAt(fields(f["mdata"], "mdata")["expr"]);
    throw new ExportError("a term of an unknown kind");
  }

  #common(p: Fields): { name: string; levelParams: string[]; type: number } {
    return {
      name: this.#nameAt(p["name"]),
      levelParams: this.#namesAt(p, "levelParams"),
      type: this.#termAt(p["type"]),
    };
  }

  #declaration(f: Fields): ExportItem {
    if ("axiom" in f) {
      const p = fields(f["axiom"], "axiom");
      const common = this.#common(p);
      if (boolOf(p, "isUnsafe")) return { kind: "unsupported", name: common.name, why: "unsafe" };
      return { kind: "declaration", declaration: { kind: "axiom", ...common } };
    }
    if ("thm" in f) {
      const p = fields(f["thm"], "thm");
      const value = this.#termAt(p["value"]);
      return { kind: "declaration", declaration: { kind: "theorem", ...this.#common(p), value } };
    }
    if ("opaque" in f) {
      const p = fields(f["opaque"], "opaque");
      const common = this.#common(p);
      if (boolOf(p, "isUnsafe")) return { kind: "unsupported", name: common.name, why: "unsafe" };
      const value = this.#termAt(p["value"]);
      return { kind: "declaration", declaration: { kind: "opaque", ...common, value } };
    }
    if ("def" in f) {
      const p = fields(f["def"], "def");
      const common = this.#common(p);
      const safety = stringOf(p, "safety");
      if (safety !== "safe") return { kind: "unsupported", name: common.name, why: safety };
      const value = this.#termAt(p["value"]);
      const hints = hintsOf(p["hints"]);
      return {
        kind: "declaration",
        declaration: { kind: "definition", ...common, value, hints },
      };
    }
    if ("quot" in f) {
      const p = fields(f["quot"], "quot");
      return { kind: "quot", claim: { ...this.#common(p), role: stringOf(p, "kind") } };
    }
    if ("inductive" in f) return this.#block(fields(f["inductive"], "inductive"));
    throw new ExportError("a line of an unknown kind");
  }

  #block(f: Fields): ExportItem {
    const types = listOf(f, "types").map((t) => fields(t, "type"));
    const ctors = listOf(f, "ctors").map((c) => fields(c, "ctor"));
    const recs = listOf(f, "recs").map((r) => fields(r, "rec"));
    const first = types[0];
    if (first === undefined) throw new ExportError("an inductive block without types");
    const unsafe = [...types, ...ctors, ...recs].some((p) => boolOf(p, "isUnsafe"));
    if (unsafe) return { kind: "unsupported", name: this.#nameAt(first["name"]), why: "unsafe" };
    const ctorTypes = new Map<string, number>();
    for (const c of ctors) ctorTypes.set(this.#nameAt(c["name"]), this.#termAt(c["type"]));
    const declaration: InductiveDecl<number> = {
      kind: "inductive",
      levelParams: this.#namesAt(first, "levelParams"),
      numParams: numberOf(first, "numParams"),
      types: types.map((t) => ({
        name: this.#nameAt(t["name"]),
        type: this.#termAt(t["type"]),
        ctors: this.#namesAt(t, "ctors").map((name) => {
          const type = ctorTypes.get(name);
          if (type === undefined) throw new ExportError(`constructor ${name} is not given`);
          return { name, type };
        }),
      })),
    };
    const claims: BlockClaims = {
      types: types.map((t) => ({
        name: this.#nameAt(t["name"]),
        levelParams: this.#namesAt(t, "levelParams"),
        numParams: numberOf(t, "numParams"),
        numIndices: numberOf(t, "numIndices"),
        all: this.#namesAt(t, "all"),
        ctors: this.#namesAt(t, "ctors"),
        isRec: boolOf(t, "isRec"),
        numNested: numberOf(t, "numNested"),
      })),
      ctors: ctors.map((c) => ({
        name: this.#nameAt(c["name"]),
        levelParams: this.#namesAt(c, "levelParams"),
        induct: this.#nameAt(c["induct"]),
        index: numberOf(c, "cidx"),
        numParams: numberOf(c, "numParams"),
        numFields: numberOf(c, "numFields"),
      })),
      recursors: recs.map((r) => ({
        ...this.#common(r),
        all: this.#namesAt(r, "all"),
        numParams: numberOf(r, "numParams"),
        numIndices: numberOf(r, "numIndices"),
        numMotives: numberOf(r, "numMotives"),
        numMinors: numberOf(r, "numMinors"),
        k: boolOf(r, "k"),
        rules: listOf(r, "rules").map((rule) => {
          const p = fields(rule, "rule");
          return {
            ctor: this.#nameAt(p["ctor"]),
            numFields: numberOf(p, "nfields"),
            rhs: this.#termAt(p["rhs"]),
          };
        }),
      })),
    };
    return { kind: "block", declaration, claims };
  }
}

function hintsOf(value: Json | undefined): ReducibilityHints {
  if (value === "opaque") return { kind: "opaque" };
  if (value === "abbrev") return { kind: "abbrev" };
  return { kind: "regular", height: numberOf(fields(value, "hints"), "regular") };
}
