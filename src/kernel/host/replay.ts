/**
 * Checks an export: every declaration through the door, and everything that the export claims of
 * blocks and quotients compared with what the kernel made itself.
 */
import type { Bulk } from "./bulk.ts";
import type { ConstantInfo, Kernel, Verdict } from "./declaration.ts";
import {
  type BlockClaims,
  type ExportItem,
  ExportReader,
  type QuotClaim,
  type RecursorClaim,
} from "./export-reader.ts";
import { createKernel, type KernelOptions } from "./kernel.ts";

export interface ReplayOptions extends KernelOptions {
  /** For each declaration. */
  readonly fuel?: number;
}

/** What a line came to: the declaration's name, and the verdict on it. */
export interface Replayed {
  readonly name: string;
  readonly verdict: Verdict;
}

/** One export, replayed line by line into an environment of its own. */
export class Replay {
  readonly kernel: Kernel;
  readonly #bulk: Bulk;
  readonly #reader: ExportReader;
  readonly #fuel: number | undefined;

  /** `module`: the compiled kernel.wasm. */
  constructor(module: object, options: ReplayOptions = {}) {
    this.kernel = createKernel(module, options);
    this.#bulk = this.kernel.bulk();
    this.#reader = new ExportReader(this.#bulk);
    this.#fuel = options.fuel;
  }

  /** Reads a line; when it states a declaration, checks it. **Throws** ExportError. */
  line(line: string): Replayed | undefined {
    const item = this.#reader.read(line);
    return item === undefined ? undefined : this.check(item);
  }

  /** Reads a line only, for measuring. **Throws** ExportError. */
  read(line: string): ExportItem | undefined {
    return this.#reader.read(line);
  }

  /** Checks what a line stated. A block that is accepted but claimed wrongly is taken back. */
  check(item: ExportItem): Replayed {
    const name = nameOfItem(item);
    switch (item.kind) {
      case "declaration":
        return { name, verdict: this.#bulk.add(item.declaration, this.#fuel) };
      case "unsupported":
        return {
          name,
          verdict: {
            kind: "declined",
            reason: "unsupported",
            declaration: item.name,
            message: `${item.name}: ${item.why} declarations are not supported`,
          },
        };
      case "quot":
        return { name, verdict: this.#quot(item.claim) };
      case "block": {
        const mark = this.kernel.mark();
        const verdict = this.#bulk.add(item.declaration, this.#fuel);
        if (verdict.kind !== "accepted") return { name, verdict };
        const wrong = compareBlock(this.kernel, this.#bulk, item.claims, mark.constants);
        if (wrong === undefined) return { name, verdict };
        this.#bulk.release(mark);
        return { name, verdict: wrong };
      }
    }
  }

  #quot(claim: QuotClaim): Verdict {
    if (!this.kernel.has("Quot")) {
      const verdict = this.#bulk.add({ kind: "quot" }, this.#fuel);
      if (verdict.kind !== "accepted") return verdict;
    }
    const made = this.kernel.constant(claim.name);
    if (made?.kind !== "quot" || made.role !== claim.role) {
      return mismatch(claim.name, "is not a constant of the quotients");
    }
    if (!sameType(this.#bulk, made, claim.levelParams, claim.type)) {
      return mismatch(claim.name, "does not have the type that the theory gives it");
    }
    return { kind: "accepted" };
  }
}

function nameOfItem(item: ExportItem): string {
  switch (item.kind) {
    case "declaration":
      return item.declaration.kind === "quot"
        ? "Quot"
        : item.declaration.kind === "inductive"
          ? ""
          : item.declaration.name;
    case "block":
      return item.declaration.types[0]?.name ?? "";
    case "quot":
      return item.claim.name;
    case "unsupported":
      return item.name;
  }
}

function mismatch(declaration: string, message: string): Verdict {
  return {
    kind: "rejected",
    reason: "recursor-mismatch",
    declaration,
    message: `${declaration}: ${message}`,
  };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function sameType(
  bulk: Bulk,
  made: ConstantInfo,
  levelParams: readonly string[],
  type: number,
): boolean {
  return sameNames(made.levelParams, levelParams) && bulk.hasType(made.name, type);
}

function compareBlock(
  kernel: Kernel,
  bulk: Bulk,
  claims: BlockClaims,
  from: number,
): Verdict | undefined {
  const stated = new Set<string>();
  for (const list of [claims.types, claims.ctors, claims.recursors]) {
    for (const { name } of list) stated.add(name);
  }
  const added = kernel.names().slice(from);
  for (const name of added) {
    if (!stated.has(name)) return mismatch(name, "is missing from the export");
  }
  if (stated.size !== added.length) {
    const extra = [...stated].find((name) => !added.includes(name));
    return mismatch(extra ?? "block", "is not a constant of its block");
  }
  for (const claim of claims.types) {
    const made = kernel.constant(claim.name);
    const right =
      made?.kind === "inductive" &&
      made.numParams === claim.numParams &&
      made.numIndices === claim.numIndices &&
      made.isRec === claim.isRec &&
      claim.numNested === claims.recursors.length - claims.types.length &&
      sameNames(made.levelParams, claim.levelParams) &&
      sameNames(made.all, claim.all) &&
      sameNames(made.ctors, claim.ctors);
    if (!right) return mismatch(claim.name, "is described differently from what it is");
  }
  for (const claim of claims.ctors) {
    const made = kernel.constant(claim.name);
    const right =
      made?.kind === "constructor" &&
      made.induct === claim.induct &&
      made.index === claim.index &&
      made.numParams === claim.numParams &&
      made.numFields === claim.numFields &&
      sameNames(made.levelParams, claim.levelParams);
    if (!right) return mismatch(claim.name, "is described differently from what it is");
  }
  for (const claim of claims.recursors) {
    const wrong = compareRecursor(kernel, bulk, claim);
    if (wrong !== undefined) return mismatch(claim.name, wrong);
  }
  return undefined;
}

function compareRecursor(kernel: Kernel, bulk: Bulk, claim: RecursorClaim): string | undefined {
  const made = kernel.constant(claim.name);
  if (made?.kind !== "recursor") return "is not a recursor of its block";
  if (made.k !== claim.k) return "claims the wrong K";
  if (
    made.numParams !== claim.numParams ||
    made.numIndices !== claim.numIndices ||
    made.numMotives !== claim.numMotives ||
    made.numMinors !== claim.numMinors
  ) {
    return "claims wrong numbers of parameters, indices, motives or minor premises";
  }
  if (!sameNames(made.all, claim.all)) return "claims a different block";
  if (!sameType(bulk, made, claim.levelParams, claim.type)) return "has a different type";
  const rules = bulk.rules(claim.name);
  if (rules.length !== claim.rules.length) return "has a different number of rules";
  for (const [i, rule] of claim.rules.entries()) {
    const own = rules[i];
    if (own === undefined || own.ctor !== rule.ctor || own.numFields !== rule.numFields) {
      return `has a different rule for ${rule.ctor}`;
    }
    if (!bulk.equal(own.rhs, rule.rhs)) return `computes differently on ${rule.ctor}`;
  }
  return undefined;
}
