/**
 * Judges a file's proof terms against changed types: checks the text as `quod check` does, then
 * asks the kernel whether the accepted term also proves each of the changed statements.
 */
import { type CheckResult, checkText } from "../../src/elab/check.ts";
import { isDefEq } from "../../src/elab/def-eq.ts";
import type { Environment } from "../../src/elab/environment.ts";
import { ElabError, ResourceError } from "../../src/elab/error.ts";
import type { Library } from "../../src/elab/image.ts";
import { defaultLimits, Meta } from "../../src/elab/meta.ts";
import type { Expr } from "../../src/kernel/host/expr.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";
import { type ChangedType, changedTypes } from "./changed-types.ts";

/** For the front end to find two statements equal. **Units**: ms. */
const MOST_TIME = 3000;

export interface JudgedChange {
  readonly change: string;
  /**
   * `rejected` for the term's type being another one; `ill-typed` when the changed statement is
   * none; `same` when it is accepted and the front end, which decides equality by its own program,
   * finds the two statements equal by computation too; `computed` when neither statement has a
   * variable, so that a proof by computation proves every one with its value, and the front end is
   * too slow to compute it; else what went wrong.
   */
  readonly verdict:
    | "rejected"
    | "ill-typed"
    | "same"
    | "computed"
    | "accepted"
    | "declined"
    | "other-reason";
  /** What the kernel said, where the verdict is not the one hoped for. */
  readonly message?: string;
}

export interface JudgedTheorem {
  readonly name: string;
  readonly changes: readonly JudgedChange[];
  /** For all changes together. **Units**: ms. */
  readonly ms: number;
}

export interface JudgedFile {
  readonly accepted: boolean;
  readonly theorems: readonly JudgedTheorem[];
}

/** `seconds`: the limit for the text's own check. `only`: the changes to try, all when not given. */
export function judgeText(
  library: Library,
  text: string,
  seconds: number,
  only?: readonly string[],
): JudgedFile {
  const { env, notations } = library;
  const deadline = performance.now() + seconds * 1000;
  const theorems: JudgedTheorem[] = [];
  const judge = (result: CheckResult): void => {
    if (!result.accepted) return;
    for (const { name } of result.theorems) theorems.push(judgeTheorem(library, name, only));
  };
  const { accepted } = checkText(text, {
    env,
    notations,
    tacticSyntaxes,
    tactics: tacticRunner,
    limits: {
      ...defaultLimits,
      poll: () => {
        if (performance.now() > deadline) throw new ResourceError("timeout", "too slow");
      },
    },
    inspect: judge,
  });
  return { accepted, theorems };
}

function judgeTheorem(
  { env }: Library,
  name: string,
  only: readonly string[] | undefined,
): JudgedTheorem {
  const began = performance.now();
  const theorem = env.constant(name);
  if (theorem?.kind !== "theorem") return { name, changes: [], ms: 0 };
  const { levelParams, type, value } = theorem;
  const changed: readonly ChangedType[] = changedTypes(new Meta(env), type).filter(
    (c) => only?.includes(c.change) ?? true,
  );
  const changes = changed.map(({ change, type: other }): JudgedChange => {
    const mark = env.mark();
    // The statement by itself first: what is not well typed is no changed statement.
    const statement = env.add({
      kind: "axiom",
      name: `${name}.«changed»`,
      levelParams,
      type: other,
    });
    env.release(mark);
    if (statement.kind !== "accepted") {
      return { change, verdict: "ill-typed", message: statement.message };
    }
    const verdict = env.add({
      kind: "theorem",
      name: `${name}.«changed»`,
      levelParams,
      type: other,
      value,
    });
    env.release(mark);
    if (verdict.kind === "declined")
      return { change, verdict: "declined", message: verdict.message };
    if (verdict.kind === "rejected") {
      return verdict.reason === "type-mismatch"
        ? { change, verdict: "rejected" }
        : { change, verdict: "other-reason", message: verdict.message };
    }
    if (isSame(env, type, other)) return { change, verdict: "same" };
    return { change, verdict: type.kind === "pi" ? "accepted" : "computed" };
  });
  return { name, changes, ms: Math.round(performance.now() - began) };
}

/** Whether the front end finds two statements equal by computation, without the kernel. */
function isSame(env: Environment, a: Expr, b: Expr): boolean {
  const deadline = performance.now() + MOST_TIME;
  const poll = (): void => {
    if (performance.now() > deadline) throw new ResourceError("timeout", "too slow");
  };
  const m = new Meta(env, { ...defaultLimits, poll });
  try {
    return m.withTransparency("all", () => isDefEq(m, a, b));
  } catch (error) {
    if (error instanceof ElabError) return false;
    throw error;
  }
}
