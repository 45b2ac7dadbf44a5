/**
 * Checks an export: every declaration through the door, and everything that the export claims of
 * blocks and quotients compared with what the kernel made itself.
 */
import type { ConstantInfo, Kernel, Verdict } from "./declaration.ts";
import type { BlockClaims, ExportItem, QuotClaim, RecursorClaim } from "./export-reader.ts";
import type { Expr } from "./expr.ts";

export interface ReplayOptions {
  readonly fuel?: number;
}

function mismatch(declaration: string, message: string): Verdict {
  return {
    kind: "rejected",
    reason: "recursor-mismatch",
    declaration,
    message: `${declaration}: ${message}`,
  };
}

/** Checks one item. A block that is accepted but claimed wrongly is rejected and taken back. */
export function replayItem(kernel: Kernel, item: ExportItem, options: ReplayOptions = {}): Verdict {
  switch (item.kind) {
    case "declaration":
      return kernel.add(item.declaration, options);
    case "unsupported":
      return {
        kind: "declined",
        reason: "unsupported",
        declaration: item.name,
        message: `${item.name}: ${item.why} declarations are not supported`,
      };
    case "quot":
      return replayQuot(kernel, item.claim, options);
    case "block": {
      const mark = kernel.mark();
      const verdict = kernel.add(item.declaration, options);
      if (verdict.kind !== "accepted") return verdict;
      const wrong = compareBlock(kernel, item.claims, mark.constants);
      if (wrong === undefined) return verdict;
      kernel.release(mark);
      return wrong;
    }
  }
}

function replayQuot(kernel: Kernel, claim: QuotClaim, options: ReplayOptions): Verdict {
  if (!kernel.has("Quot")) {
    const verdict = kernel.add({ kind: "quot" }, options);
    if (verdict.kind !== "accepted") return verdict;
  }
  const made = kernel.constant(claim.name);
  if (made?.kind !== "quot" || made.role !== claim.role) {
    return mismatch(claim.name, "is not a constant of the quotients");
  }
  if (!sameType(kernel, made, claim.levelParams, claim.type)) {
    return mismatch(claim.name, "does not have the type that the theory gives it");
  }
  return { kind: "accepted" };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function equal(kernel: Kernel, a: Expr, b: Expr): boolean {
  const result = kernel.isDefEq(a, b);
  return result.kind === "ok" && result.value;
}

function sameType(
  kernel: Kernel,
  made: ConstantInfo,
  levelParams: readonly string[],
  type: Expr,
): boolean {
  return sameNames(made.levelParams, levelParams) && equal(kernel, made.type, type);
}

function compareBlock(kernel: Kernel, claims: BlockClaims, from: number): Verdict | undefined {
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
    const wrong = compareRecursor(kernel, claim);
    if (wrong !== undefined) return mismatch(claim.name, wrong);
  }
  return undefined;
}

function compareRecursor(kernel: Kernel, claim: RecursorClaim): string | undefined {
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
  if (!sameType(kernel, made, claim.levelParams, claim.type)) return "has a different type";
  if (made.rules.length !== claim.rules.length) return "has a different number of rules";
  for (const [i, rule] of claim.rules.entries()) {
    const own = made.rules[i];
    if (own === undefined || own.ctor !== rule.ctor || own.numFields !== rule.numFields) {
      return `has a different rule for ${rule.ctor}`;
    }
    if (!equal(kernel, own.rhs, rule.rhs)) return `computes differently on ${rule.ctor}`;
  }
  return undefined;
}
