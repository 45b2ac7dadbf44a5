/**
 * The rule "a proof counts" (DESIGN.md): a candidate's commands run in a child of the statement's
 * environment; what reaches back is refused; the kernel checks the candidate's value against the
 * statement's own type, whatever the candidate restated.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Span } from "../base/span.ts";
import { allowedAxioms } from "../elab/check.ts";
import { axiomsOf } from "../elab/command/finish.ts";
import { type DocumentOptions, elabDocument } from "../elab/document.ts";
import { ElabError } from "../elab/error.ts";
import { mkConst } from "../kernel/host/expr.ts";
import { levelParam } from "../kernel/host/level.ts";
import type { Command } from "../syntax/index.ts";
import type { Statement } from "./statement.ts";

export type CandidateVerdict =
  | {
      readonly kind: "accepted";
      readonly axioms: readonly string[];
      readonly deadTails: readonly Span[];
    }
  | {
      readonly kind: "failed";
      /** The first error; its span is in the candidate's own text. */
      readonly error: Diagnostic;
      readonly diagnostics: readonly Diagnostic[];
    };

/** The commands that a candidate may use. Throws ElabError for the others. */
export function guardCandidate(command: Command): void {
  const refuse = (what: string): never => {
    throw new ElabError(
      "candidate-refused",
      `a candidate proof may not contain ${what}`,
      command.span,
    );
  };
  switch (command.kind) {
    case "declaration": {
      if (command.keyword === "axiom") refuse("an axiom");
      if (command.keyword === "opaque") refuse("an opaque constant");
      if (command.keyword === "instance") refuse("an instance");
      if (
        command.modifiers.attributes.some(
          (a) => a.name === "instance" || a.name === "default_instance",
        )
      ) {
        refuse("an instance");
      }
      return;
    }
    case "alias":
      if (command.modifiers.attributes.some((a) => a.name === "instance")) refuse("an instance");
      return;
    case "inductive":
    case "structure":
      refuse(`a new ${command.kind === "inductive" ? "inductive type" : "structure"}`);
      return;
    case "attribute":
      if (command.attributes.some((a) => a.name === "instance" || a.name === "default_instance")) {
        refuse("an instance");
      }
      return;
    case "export":
      refuse("`export`");
      return;
    case "initQuot":
      refuse("`init_quot`");
      return;
    case "in":
      guardCandidate(command.first);
      guardCandidate(command.second);
      return;
    default:
  }
}

function fail(code: string, text: string, diagnostics: readonly Diagnostic[]): CandidateVerdict {
  const error: Diagnostic = { severity: "error", code, span: { start: 0, end: 0 }, text };
  return { kind: "failed", error, diagnostics: [...diagnostics, error] };
}

/**
 * Checks a text that restates and proves the statement. The environment is taken back to the
 * statement's afterwards, whatever happens.
 */
export function checkCandidate(
  text: string,
  statement: Statement,
  options: DocumentOptions,
): CandidateVerdict {
  const { env } = options;
  env.release(statement.before.mark);
  try {
    const diagnostics: Diagnostic[] = [];
    let declared = false;
    const from = { ...statement.before, offset: 0 };
    const guarded: DocumentOptions = { ...options, guard: guardCandidate };
    for (const step of elabDocument(text, guarded, from)) {
      diagnostics.push(...step.diagnostics);
      declared ||= step.result.declared.some((d) => d.name === statement.name);
    }
    const error = diagnostics.find((d) => d.severity === "error");
    if (error !== undefined) return { kind: "failed", error, diagnostics };
    const constant = env.constant(statement.name);
    if (!declared || constant === undefined || constant.kind === "axiom") {
      return fail("no-theorem", `the candidate does not prove '${statement.title}'`, diagnostics);
    }
    if (constant.levelParams.length !== statement.levelParams.length) {
      return fail(
        "other-statement",
        "the candidate proves another statement: its universes differ",
        diagnostics,
      );
    }
    const verdict = env.add(
      {
        kind: "theorem",
        name: `${statement.name}.«the statement»`,
        levelParams: statement.levelParams,
        type: statement.type,
        value: mkConst(statement.name, statement.levelParams.map(levelParam)),
      },
      options.limits?.kernelFuel,
    );
    if (verdict.kind !== "accepted") {
      return fail(
        "other-statement",
        `the candidate proves another statement under this name: ${verdict.message}`,
        diagnostics,
      );
    }
    const axioms = axiomsOf(env, statement.name);
    const extra = axioms.filter((a) => !allowedAxioms.includes(a));
    if (extra.length > 0) {
      return extra.includes("sorryAx")
        ? fail("sorry", "the candidate uses 'sorry'", diagnostics)
        : fail("axiom", `the candidate uses the axioms ${extra.join(", ")}`, diagnostics);
    }
    const deadTails = diagnostics.filter((d) => d.code === "no-goals").map((d) => d.span);
    return { kind: "accepted", axioms, deadTails };
  } finally {
    env.release(statement.before.mark);
  }
}

/** A tactic block set under a head: two spaces in, as people write. */
export function proofText(head: string, block: string): string {
  return `${head}${proofTail(block)}`;
}

/** What follows the head: ` := by` and the block. */
export function proofTail(block: string): string {
  const lines = block.replace(/\s+$/u, "").split("\n");
  return ` := by\n${lines.map((line) => (line.trim() === "" ? "" : `  ${line}`)).join("\n")}`;
}

/** Where a block's lines begin in {@link proofText}: the line number, from 0, of its first line. */
export function firstBlockLine(head: string): number {
  return head.split("\n").length;
}
