/** Linear arithmetic on ℕ and ℤ as a theory of the tableau. */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { ElabError } from "../../elab/error.ts";
import type { Meta } from "../../elab/meta.ts";
import type { Fact, Split, Theory } from "../tableau.ts";
import { atomFacts, atomSplit, disequalitySplit, literalFacts, unarySplit } from "./facts.ts";
import { type LinearFact, proveAbsurd } from "./proof.ts";
import { Reader } from "./reader.ts";
import { solve } from "./solver.ts";

/** Inequalities in a message. */
const MAX_SHOWN = 12;

export class WholeNumbers implements Theory {
  readonly early = true;
  private readonly m: Meta;
  private readonly reader: Reader;
  private readonly facts = new Map<Expr, readonly LinearFact[]>();
  private readonly splits: (Split | undefined)[] = [];
  /** What the first branch that stayed open had, for the message. */
  open: readonly LinearFact[] | undefined;

  constructor(m: Meta) {
    this.m = m;
    this.reader = new Reader(m);
  }

  /** What a branch that stayed open knows, one inequality a line. */
  remaining(): string {
    const { m, reader, open } = this;
    if (open === undefined) return "";
    const shown = new Set<string>();
    for (const { tree } of open) {
      const { coefficients, constant } = tree.form;
      const terms = [...coefficients].map(([id, c]) => {
        const atom = reader.atoms[id]?.expr;
        const name = atom === undefined ? "?" : m.show(atom);
        return c === 1n ? name : `${c} * ${name}`;
      });
      if (terms.length > 0 && shown.size < MAX_SHOWN)
        shown.add(`  ${terms.join(" + ")} ≥ ${-constant}`);
    }
    return `a counterexample may satisfy\n${[...shown].join("\n")}\n`;
  }

  close(literals: readonly Fact[], mayStillSplit = false): Expr | Split | undefined {
    const { m, reader } = this;
    const facts = literals.flatMap((l) => this.factsOf(l));
    const known = new Set<number>();
    for (let i = 0; i < facts.length; i++) {
      for (const id of facts[i]?.tree.form.coefficients.keys() ?? []) {
        if (known.has(id)) continue;
        known.add(id);
        facts.push(...atomFacts(reader, id));
      }
    }
    const outcome = solve(
      facts.map((f) => f.tree.form),
      () => m.tick("omega"),
    );
    if (outcome.kind === "absurd") {
      return proveAbsurd(facts, outcome.why, (id) => reader.value(id));
    }
    if (mayStillSplit) return undefined;
    for (const id of known) {
      const split = this.splitOf(id);
      if (split !== undefined && !isDecided(split, literals)) return split;
    }
    for (const literal of literals) {
      const split = disequalitySplit(m, literal);
      if (split === undefined) continue;
      const taken = (p: Expr): boolean => literals.some((l) => exprEquals(l.type, p));
      if (!taken(split.first) && !taken(split.second)) return split;
    }
    this.open ??= facts;
    if (outcome.kind === "too-large") {
      throw new ElabError("omega", "omega: the linear arithmetic problem is too large");
    }
    return undefined;
  }

  private factsOf(literal: Fact): readonly LinearFact[] {
    const known = this.facts.get(literal.proof);
    if (known !== undefined) return known;
    const made = literalFacts(this.reader, literal);
    this.facts.set(literal.proof, made);
    return made;
  }

  private splitOf(id: number): Split | undefined {
    const atom = this.reader.atoms[id];
    if (atom === undefined) return undefined;
    if (id in this.splits) return this.splits[id];
    const split = atomSplit(this.m, atom) ?? unarySplit(this.m, atom);
    this.splits[id] = split;
    return split;
  }
}

/** Whether a branch has one side of a split among its literals already. */
function isDecided(split: Split, literals: readonly Fact[]): boolean {
  return [split.first, split.second].some((side) => {
    const fn = getAppFn(side);
    const parts = fn.kind === "const" && fn.name === "And" ? getAppArgs(side) : [side];
    const last = parts.at(-1);
    return last !== undefined && literals.some((l) => exprEquals(l.type, last));
  });
}
