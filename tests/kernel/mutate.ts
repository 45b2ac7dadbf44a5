/**
 * Mutated exports, made from a seed: one line of an export changed, cut, repeated or moved, with
 * what the rules say must come of it. There is no second kernel here to ask, so each class carries
 * its own judgement, worked out from the lines alone:
 *
 * - `must: "accept"`: nothing was changed that the theory sees (binder names and infos, reducibility
 *   hints, a line stated twice, a line that no declaration reaches).
 * - `must: "reject"`: a count, flag or rule of a block is not the kernel's own; a name is declared
 *   twice; something is used that is not there (yet); a variable or level parameter is out of scope;
 *   an equation between numerals is false.
 * - `must: "any"`: the change may or may not matter (an index, a level or a constant that stays in
 *   scope). The test then asks for the same verdict with the caches off.
 */
import { saysFalseEquation } from "./equations.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

export interface Mutant {
  readonly class: string;
  readonly lines: readonly string[];
  readonly must: "accept" | "reject" | "any";
  /** What was done, for a message. */
  readonly what: string;
}

/** A generator of numbers below `n`, the same for the same seed. */
export function randomFrom(seed: number): (n: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function parse(line: string): Fields {
  return JSON.parse(line) as Fields;
}
function object(value: Json | undefined): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function array(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
const KEYS = ["axiom", "def", "thm", "opaque", "quot", "inductive"];
function declarationKey(f: Fields): string | undefined {
  return KEYS.find((key) => key in f);
}

/** Ids of terms, names and levels that a line mentions. */
interface Uses {
  readonly terms: number[];
  readonly names: number[];
  readonly levels: number[];
}

function usesOf(f: Fields): Uses {
  const uses: Uses = { terms: [], names: [], levels: [] };
  const put = (list: number[], ...values: (Json | undefined)[]): void => {
    for (const v of values) if (typeof v === "number") list.push(v);
  };
  const app = object(f["app"]);
  put(uses.terms, app["fn"], app["arg"]);
  for (const key of ["lam", "forallE", "letE"]) {
    const p = object(f[key]);
    put(uses.terms, p["type"], p["value"], p["body"]);
    put(uses.names, p["name"]);
  }
  const constant = object(f["const"]);
  put(uses.names, constant["name"]);
  put(uses.levels, ...array(constant["us"]));
  if ("sort" in f) put(uses.levels, f["sort"]);
  const proj = object(f["proj"]);
  put(uses.terms, proj["struct"]);
  put(uses.names, proj["typeName"]);
  put(uses.levels, f["succ"], ...array(f["max"]), ...array(f["imax"]));
  if ("il" in f) put(uses.names, f["param"]);
  if ("in" in f) put(uses.names, object(f["str"])["pre"], object(f["num"])["pre"]);
  for (const key of ["axiom", "def", "thm", "opaque", "quot"]) {
    const p = object(f[key]);
    put(uses.terms, p["type"], p["value"]);
    put(uses.names, p["name"], ...array(p["levelParams"]));
  }
  const block = object(f["inductive"]);
  for (const part of ["types", "ctors", "recs"]) {
    for (const p of array(block[part]).map(object)) {
      put(uses.terms, p["type"], ...array(p["rules"]).map((rule) => object(rule)["rhs"]));
      put(uses.names, p["name"], ...array(p["levelParams"]));
    }
  }
  return uses;
}

/** Names that a declaration line adds, by id; those of the block's recursors among them. */
function addedBy(f: Fields): number[] {
  const key = declarationKey(f);
  if (key === undefined) return [];
  const p = object(f[key]);
  if (key !== "inductive") return typeof p["name"] === "number" ? [p["name"]] : [];
  return ["types", "ctors", "recs"].flatMap((part) =>
    array(p[part]).flatMap((q) => {
      const name = object(q)["name"];
      return typeof name === "number" ? [name] : [];
    }),
  );
}

/**
 * Whether the rules of scope alone refuse the export: an id not defined, a constant not declared
 * before its use, a name declared twice, a loose variable, a level parameter not declared, a
 * constant at the wrong number of levels.
 */
export function outOfScope(lines: readonly string[]): boolean {
  const terms = new Map<number, Fields>();
  const names = new Set([0]);
  const levels = new Map<number, Fields>([[0, {}]]);
  const declared = new Map<number, number>();
  for (const line of lines) {
    const f = parse(line);
    const uses = usesOf(f);
    if (uses.terms.some((t) => !terms.has(t))) return true;
    if (uses.names.some((n) => !names.has(n))) return true;
    if (uses.levels.some((u) => !levels.has(u))) return true;
    if (typeof f["in"] === "number") names.add(f["in"]);
    else if (typeof f["il"] === "number") levels.set(f["il"], f);
    else if (typeof f["ie"] === "number") terms.set(f["ie"], f);
    const key = declarationKey(f);
    if (key === undefined) continue;
    const added = addedBy(f);
    // The four quotients are one declaration, made by the first of their lines.
    if (key !== "quot" && added.some((n) => declared.has(n))) return true;
    const p = object(f[key]);
    const first = key === "inductive" ? object(array(p["types"])[0]) : p;
    const params = new Set(array(first["levelParams"]));
    const own = new Map(added.map((n) => [n, params.size]));
    const roots =
      key === "inductive"
        ? ["types", "ctors"].flatMap((part) => array(p[part]).map((q) => object(q)["type"]))
        : [p["type"], p["value"]];
    for (const root of roots) {
      if (typeof root !== "number") continue;
      const lookup = (n: number): number | undefined =>
        declared.get(n) ?? (key === "inductive" ? own.get(n) : undefined);
      if (key !== "quot" && badTerm(root, terms, levels, lookup, params)) return true;
    }
    for (const n of added) declared.set(n, params.size);
    // A recursor's own parameters may be one more.
    for (const q of array(p["recs"]).map(object)) {
      const name = q["name"];
      if (typeof name === "number") declared.set(name, array(q["levelParams"]).length);
    }
    if (key === "quot" && typeof p["name"] === "number") {
      declared.set(p["name"], array(p["levelParams"]).length);
    }
  }
  return false;
}

function badTerm(
  root: number,
  terms: ReadonlyMap<number, Fields>,
  levels: ReadonlyMap<number, Fields>,
  declared: (name: number) => number | undefined,
  params: ReadonlySet<Json>,
): boolean {
  const known = new Map<number, number>();
  let bad = false;
  const level = (u: number): void => {
    const f = levels.get(u) ?? {};
    if ("param" in f && !params.has(f["param"] ?? null)) bad = true;
    for (const v of usesOf(f).levels) level(v);
  };
  /** One more than the largest loose index. */
  const range = (t: number): number => {
    const before = known.get(t);
    if (before !== undefined) return before;
    const f = terms.get(t) ?? {};
    const uses = usesOf(f);
    for (const u of uses.levels) level(u);
    const constant = object(f["const"]);
    if (typeof constant["name"] === "number") {
      if (declared(constant["name"]) !== array(constant["us"]).length) bad = true;
    }
    let result = 0;
    if (typeof f["bvar"] === "number") result = f["bvar"] + 1;
    const binds = ["lam", "forallE", "letE"].map((key) => object(f[key])["body"]);
    for (const child of uses.terms) {
      const inside = range(child);
      const under = binds.includes(child) && !isAlsoOutside(f, child);
      result = Math.max(result, under ? inside - 1 : inside);
    }
    known.set(t, result);
    return result;
  };
  return range(root) > 0 || bad;
}
/** The same term is a binder's type (or value) as well as its body. */
function isAlsoOutside(f: Fields, child: number): boolean {
  return ["lam", "forallE", "letE"].some((key) => {
    const p = object(f[key]);
    return p["type"] === child || p["value"] === child;
  });
}

/** Lines that a declaration reaches, by place. */
function reached(lines: readonly string[]): Set<number> {
  const place = {
    terms: new Map<number, number>(),
    names: new Map<number, number>(),
    levels: new Map<number, number>(),
  };
  const result = new Set<number>();
  const parsed = lines.map(parse);
  const visit = (i: number): void => {
    if (result.has(i)) return;
    result.add(i);
    const uses = usesOf(parsed[i] ?? {});
    for (const kind of ["terms", "names", "levels"] as const) {
      for (const id of uses[kind]) {
        const at = place[kind].get(id);
        if (at !== undefined) visit(at);
      }
    }
  };
  parsed.forEach((f, i) => {
    if (typeof f["in"] === "number") place.names.set(f["in"], i);
    else if (typeof f["il"] === "number") place.levels.set(f["il"], i);
    else if (typeof f["ie"] === "number") place.terms.set(f["ie"], i);
    else if (declarationKey(f) !== undefined) visit(i);
  });
  return result;
}

/** What the mutations of one export start from. */
export class Mutator {
  readonly #lines: readonly string[];
  readonly #parsed: readonly Fields[];
  readonly #reached: ReadonlySet<number>;
  /** Places of the lines that some class can change. */
  readonly #places = new Map<string, number[]>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#parsed = lines.map(parse);
    this.#reached = reached(lines);
    this.#parsed.forEach((f, i) => {
      const kinds = [
        "bvar",
        "const",
        "sort",
        "proj",
        "natVal",
        "lam",
        "forallE",
        "letE",
        "app",
        "succ",
        "max",
        "imax",
        "param",
        "def",
        "thm",
        "axiom",
        "opaque",
        "inductive",
      ];
      for (const kind of kinds.filter((key) => key in f)) {
        this.#places.set(kind, [...(this.#places.get(kind) ?? []), i]);
      }
    });
  }

  #pick(random: (n: number) => number, ...kinds: string[]): number {
    const all = kinds.flatMap((kind) => this.#places.get(kind) ?? []);
    return all[random(all.length)] ?? 0;
  }
  #idOf(i: number): number {
    const f = this.#parsed[i] ?? {};
    const id = f["ie"] ?? f["il"] ?? f["in"];
    return typeof id === "number" ? id : 0;
  }
  /** The export with line `i` changed by `change`. */
  #changed(i: number, change: (f: Fields) => void): string[] {
    const f = structuredClone(this.#parsed[i] ?? {});
    change(f);
    return this.#lines.map((line, j) => (j === i ? JSON.stringify(f) : line));
  }

  /** The `n`-th mutant of seed `seed`; its class goes round. */
  mutant(seed: number): Mutant {
    const random = randomFrom(seed);
    const classes = Object.keys(this.#classes);
    const name = classes[seed % classes.length] ?? "cut";
    const made = this.#classes[name]?.(random) ?? { lines: this.#lines, what: "nothing" };
    let must: Mutant["must"] = made.must ?? "any";
    if (must === "any" && (outOfScope(made.lines) || saysFalseEquation(made.lines))) {
      must = "reject";
    }
    if (must === "any" && made.line !== undefined && !this.#reached.has(made.line)) must = "accept";
    if (must === "any" && made.lines.every((line, i) => line === this.#lines[i])) must = "accept";
    return { class: name, lines: made.lines, must, what: made.what };
  }

  readonly #classes: Record<
    string,
    (random: (n: number) => number) => {
      lines: readonly string[];
      what: string;
      must?: "accept" | "reject";
      line?: number;
    }
  > = {
    index: (random) => {
      const line = this.#pick(random, "bvar");
      const to = random(4);
      return {
        line,
        what: `bvar of line ${line} is ${to}`,
        lines: this.#changed(line, (f) => void (f["bvar"] = to)),
      };
    },
    level: (random) => {
      const line = this.#pick(random, "sort", "const", "succ", "max", "imax", "param");
      const other = this.#idOf(this.#pick(random, "succ", "max", "imax", "param"));
      const lines = this.#changed(line, (f) => {
        const us = array(object(f["const"])["us"]);
        if ("sort" in f) f["sort"] = other;
        else if (us.length > 0) us[random(us.length)] = other;
        else if ("const" in f) us.push(other);
        else if ("succ" in f) f["succ"] = 0;
        else {
          for (const key of ["max", "imax"]) {
            if (key in f) array(f[key])[random(2)] = 0;
          }
        }
      });
      return { line, what: `levels of line ${line}, ${other}`, lines };
    },
    constant: (random) => {
      const line = this.#pick(random, "const");
      const other = object(this.#parsed[this.#pick(random, "const")]?.["const"])["name"] ?? 0;
      return {
        line,
        what: `constant of line ${line} is another`,
        lines: this.#changed(line, (f) => void (object(f["const"])["name"] = other)),
      };
    },
    argument: (random) => {
      const line = this.#pick(random, "app", "lam", "forallE", "letE");
      // A term from before, so that the ids are there.
      const before = (this.#places.get("app") ?? []).filter((i) => i < line);
      const other = this.#idOf(before[random(before.length)] ?? 0);
      const lines = this.#changed(line, (f) => {
        const p = object(f["app"] ?? f["lam"] ?? f["forallE"] ?? f["letE"]);
        const keys = ["fn", "arg", "type", "value", "body"].filter((key) => key in p);
        p[keys[random(keys.length)] ?? "arg"] = other;
      });
      return { line, what: `a part of line ${line} is term ${other}`, lines };
    },
    projection: (random) => {
      const line = this.#pick(random, "proj");
      const to = random(4);
      return {
        line,
        what: `field of line ${line} is ${to}`,
        lines: this.#changed(line, (f) => void (object(f["proj"])["idx"] = to)),
      };
    },
    numeral: (random) => {
      const line = this.#pick(random, "natVal");
      const by = BigInt(1 + random(3));
      const lines = this.#changed(
        line,
        (f) =>
          void (f["natVal"] = String(
            BigInt(typeof f["natVal"] === "string" ? f["natVal"] : "0") + by,
          )),
      );
      return { line, what: `numeral of line ${line} is larger`, lines };
    },
    value: (random) => {
      const line = this.#pick(random, "def", "thm", "opaque");
      const before = (this.#places.get("app") ?? []).filter((i) => i < line);
      const other = this.#idOf(before[random(before.length)] ?? 0);
      const key = random(2) === 0 ? "type" : "value";
      const lines = this.#changed(
        line,
        (f) => void (object(f[declarationKey(f) ?? ""])[key] = other),
      );
      return { line, what: `${key} of line ${line} is term ${other}`, lines };
    },
    count: (random) => {
      const line = this.#pick(random, "inductive");
      let what = "";
      const lines = this.#changed(line, (f) => {
        const block = object(f["inductive"]);
        const parts = ["types", "ctors", "recs"].flatMap((part) => array(block[part]).map(object));
        const p = parts[random(parts.length)] ?? {};
        const keys = Object.keys(p).filter(
          (key) => key.startsWith("num") || key === "cidx" || key === "k" || key === "isRec",
        );
        const key = keys[random(keys.length)] ?? "";
        const old = p[key];
        p[key] =
          typeof old === "number" ? old + (old > 0 && random(2) === 0 ? -1 : 1) : old !== true;
        what = `${key} of line ${line} is ${String(p[key])}`;
      });
      return { must: "reject", what, lines };
    },
    rule: (random) => {
      const line = this.#pick(random, "inductive");
      let must: "reject" | "accept" = "accept";
      const lines = this.#changed(line, (f) => {
        const rules = array(object(f["inductive"])["recs"]).flatMap((r) =>
          array(object(r)["rules"]).map(object),
        );
        const rule = rules[random(rules.length)];
        const other = rules[random(rules.length)];
        if (rule === undefined || other === undefined) return;
        const kind = random(3);
        if (kind === 0) rule["nfields"] = Number(rule["nfields"]) + 1;
        else if (kind === 1)
          rule["ctor"] = rule["ctor"] === other["ctor"] ? 0 : (other["ctor"] ?? 0);
        else if (rule["rhs"] === other["rhs"]) return;
        else rule["rhs"] = other["rhs"] ?? 0;
        must = "reject";
      });
      return { must, what: `a rule of line ${line}`, lines };
    },
    info: (random) => {
      const line = this.#pick(random, "lam", "forallE");
      const info =
        ["default", "implicit", "strictImplicit", "instImplicit"][random(4)] ?? "default";
      const names = this.#parsed.flatMap((f) => (typeof f["in"] === "number" ? [f["in"]] : []));
      const before = names.filter((n) => n < 5);
      const lines = this.#changed(line, (f) => {
        const p = object(f["lam"] ?? f["forallE"]);
        p["binderInfo"] = info;
        p["name"] = before[random(before.length)] ?? 0;
      });
      return { must: "accept", what: `binder of line ${line}`, lines };
    },
    hints: (random) => {
      const line = this.#pick(random, "def");
      const hints = ["opaque", "abbrev", { regular: random(50) }][random(3)] ?? "opaque";
      const lines = this.#changed(line, (f) => void (object(f["def"])["hints"] = hints));
      return { must: "accept", what: `hints of line ${line}`, lines };
    },
    cut: (random) => {
      const line = 1 + random(this.#lines.length - 1);
      return {
        line,
        what: `without line ${line}`,
        lines: this.#lines.filter((_, i) => i !== line),
      };
    },
    repeated: (random) => {
      const line = 1 + random(this.#lines.length - 1);
      const at = line + random(this.#lines.length - line);
      const again = this.#lines[line] ?? "";
      const key = declarationKey(this.#parsed[line] ?? {});
      const lines = this.#lines.toSpliced(at + 1, 0, again);
      return {
        must: key === undefined || key === "quot" ? "accept" : "reject",
        what: `line ${line} again after ${at}`,
        lines,
      };
    },
    moved: (random) => {
      const line = 1 + random(this.#lines.length - 1);
      const at = 1 + random(this.#lines.length - 1);
      const lines = this.#lines.toSpliced(line, 1).toSpliced(at, 0, this.#lines[line] ?? "");
      return {
        ...(outOfScope(lines) ? {} : { must: "accept" as const }),
        what: `line ${line} at ${at}`,
        lines,
      };
    },
  };
}
