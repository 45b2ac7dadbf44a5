/**
 * How much of Mathlib's interface the library holds: for each notion in scope, the share of its
 * simp and norm_cast lemmas that are here under the same name (and how many of those lack the
 * attribute), and which names real proofs use that are missing, by number of files.
 *
 *     npm run bench -- coverage --index INDEX.tsv.gz [--names LEMMA-NAMES.csv] [--missing NOTION]
 *
 * INDEX has one declaration a row: name, kind, attributes, module, instances, signature.
 * LEMMA-NAMES has rank, name and number of files in its first columns. `--missing` lists the
 * lemmas that a notion lacks with their signatures: the list of work to do.
 *
 * A lemma is in scope when its module belongs to the notion and every capitalised word of its
 * signature is a name that the library knows.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { loadLibrary } from "../src/cli/check-worker.ts";

/** Notions with the modules, all under `Mathlib`, that they are told in; `*` stands for any text. */
const notions: Readonly<Record<string, string>> = {
  logic:
    "Logic.Basic Logic.Function.Basic Logic.Function.Iterate Logic.ExistsUnique Logic.Nontrivial.*",
  equiv: "Logic.Equiv.Defs Logic.Equiv.Basic",
  ℕ: "Data.Nat.* Algebra.Order.Ring.Nat Batteries.Data.Nat.* NumberTheory.Divisors NumberTheory.Padics.PadicVal",
  ℤ: "Data.Int.* Algebra.*Int Batteries.Data.Int.* RingTheory.Int.*",
  ℚ: "Data.Rat.* Batteries.Data.Rat.* Algebra.Order.Ring.Rat",
  ZMod: "Data.ZMod.Basic",
  "Fin, Fintype":
    "Data.Fin.Basic Data.Fin.VecNotation Data.Fintype.Basic Data.Fintype.Card Data.Fintype.BigOperators Algebra.BigOperators.Fin",
  "Bool, Option, Prod":
    "Data.Bool.* Data.Option.Basic Data.Option.Defs Data.Prod.Basic Data.Subtype Init.Data.Bool.*",
  List: "Data.List.Basic Data.List.Range Data.List.Nodup Data.List.Count Data.List.Dedup Algebra.BigOperators.Group.List Batteries.Data.List.Lemmas",
  Multiset:
    "Data.Multiset.Basic Data.Multiset.Range Data.Multiset.Nodup Data.Multiset.Dedup Algebra.BigOperators.Group.Multiset",
  Finset:
    "Data.Finset.Basic Data.Finset.Card Data.Finset.Image Data.Finset.Lattice Data.Finset.Prod Data.Finset.Powerset Data.Finset.Sigma Data.Finset.Option Data.Finset.Max Order.Interval.Finset.*",
  "sums, products": "Algebra.BigOperators.* Algebra.Order.BigOperators.*",
  Set: "Data.Set.Basic Data.Set.Function Data.Set.Image Data.Set.Finite Data.Set.Card Data.Set.Defs Data.Set.Lattice Data.Set.Prod Order.SetNotation",
  intervals:
    "Order.Interval.Set.Basic Order.Interval.Set.UnorderedInterval Order.Interval.Set.Disjoint Order.Bounds.Basic",
  order:
    "Order.Basic Order.Defs Order.Lattice Order.MinMax Order.Monotone.* Order.Disjoint Order.BoundedOrder Order.Compare",
  groups:
    "Algebra.Group.Basic Algebra.Group.Defs Algebra.Group.Units Algebra.Group.Even Algebra.Group.Commute.* Algebra.Group.Semiconj.* Algebra.Group.Int Algebra.GroupPower.*",
  order_of: "GroupTheory.OrderOfElement",
  "groups with zero": "Algebra.GroupWithZero.*",
  rings:
    "Algebra.Ring.Basic Algebra.Ring.Defs Algebra.Ring.Parity Algebra.Ring.Int Algebra.Ring.Units Algebra.Ring.Commute Algebra.CharZero.* Algebra.Associated.* Algebra.GeomSum",
  fields: "Algebra.Field.Basic Algebra.Field.Defs Algebra.Field.Power",
  "ordered algebra":
    "Algebra.Order.Ring.* Algebra.Order.Field.* Algebra.Order.Group.* Algebra.Order.Monoid.* Algebra.Order.Sub.*",
  "floor, ceiling": "Algebra.Order.Floor",
  ℝ: "Data.Real.* Analysis.SpecialFunctions.*",
  ℂ: "Data.Complex.*",
};

interface Row {
  readonly name: string;
  readonly attributes: string;
  readonly module: string;
  readonly signature: string;
}

const { values } = parseArgs({
  options: {
    index: { type: "string" },
    names: { type: "string" },
    missing: { type: "string" },
  },
});

function text(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

const { env } = loadLibrary();
const known = new Set(env.kernel.names());
const words = new Set<string>(["Type", "Prop", "Sort"]);
for (const name of known) for (const word of name.split(".")) words.add(word);
const has = (name: string): boolean => known.has(name) || env.aliases.get(name) !== undefined;

/** Words that name something: those of two and more letters that begin with a capital. */
function sayable(signature: string): boolean {
  // A lone capital, perhaps with an index, is a variable.
  const names = signature.match(/\p{Lu}[\p{L}\p{N}_'₀-₉]*/gu) ?? [];
  return names.every((word) => /^\p{L}[₀-₉']*$/u.test(word) || words.has(word));
}

const isLemma = (attributes: string): boolean =>
  /\b(?:simp|norm_cast|push_cast)\b/u.test(attributes);

const sets = ["simp", "norm_cast", "push_cast"].map(
  (set) => new Set((env.lemmaSets.get(set) ?? []).map((entry) => entry.name)),
);

/** The lemma carries one of the attributes here too. */
const marked = (name: string): boolean => sets.some((set) => set.has(name));

function readIndex(path: string): Row[] {
  const rows: Row[] = [];
  for (const line of text(path).split("\n").slice(1)) {
    const [name, kind, attributes, module, instances, signature] = line.split("\t");
    if (name === undefined || kind === undefined || signature === undefined) continue;
    if (!/^(?:theorem|lemma|additive|alias)$/u.test(kind) || !isLemma(attributes ?? "")) continue;
    rows.push({
      name,
      attributes: attributes ?? "",
      module: module ?? "",
      signature: `${instances ?? ""} ${signature}`,
    });
  }
  return rows;
}

function coverage(index: string): void {
  const all = readIndex(index);
  const byName = new Map(all.map((row) => [row.name, row]));
  /** An additive twin is told by its model. */
  const told = (row: Row): string => {
    const model = /additive twin of (\S+)/u.exec(row.signature)?.[1];
    return model === undefined ? row.signature : (byName.get(model)?.signature ?? "Unknown");
  };
  console.log("notion              in scope   here  share  without its attribute");
  for (const [notion, modules] of Object.entries(notions)) {
    const patterns = modules.split(" ").map((module) => {
      const path = module.replaceAll(".", "\\.").replaceAll("*", ".*");
      return new RegExp(`^(?:Mathlib\\.)?${path}$`, "u");
    });
    const rows = all.filter(
      (row) => patterns.some((p) => p.test(row.module)) && sayable(told(row)),
    );
    const here = rows.filter((row) => has(row.name));
    const bare = here.filter((row) => !marked(row.name));
    const share = rows.length === 0 ? 0 : Math.round((100 * here.length) / rows.length);
    console.log(
      `${notion.padEnd(20)}${String(rows.length).padStart(8)}${String(here.length).padStart(7)}${`${share} %`.padStart(7)}${String(bare.length).padStart(11)}`,
    );
    if (values.missing !== notion) continue;
    for (const row of rows) {
      if (has(row.name)) continue;
      console.log(`  ${row.module}  @[${row.attributes}] ${row.name} ${row.signature}`);
    }
    for (const row of bare)
      console.log(`  without its attribute: @[${row.attributes}] ${row.name}`);
  }
}

/** Names are written as used, so one of the usual open namespaces may be missing. */
const opened = ["", "Nat.", "Real.", "Finset.", "Set."];

function missingNames(path: string): void {
  let used = 0;
  const lacking: [string, number][] = [];
  for (const line of text(path).split("\n").slice(1)) {
    const [, name, files] = line.split(",");
    if (name === undefined || files === undefined) continue;
    used++;
    if (opened.some((prefix) => has(prefix + name)) || env.lemmaSets.get(name) !== undefined)
      continue;
    lacking.push([name, Number(files)]);
  }
  console.log(`\n${lacking.length} of ${used} names that real proofs use are missing:`);
  for (const [name, files] of lacking) console.log(`${String(files).padStart(4)}  ${name}`);
}

if (values.index === undefined) {
  console.log("name Mathlib's index: npm run bench -- coverage --index FILE [--names FILE]");
} else {
  coverage(values.index);
  if (values.names !== undefined) missingNames(values.names);
}
