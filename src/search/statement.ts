/**
 * The statement that is to be proved: found in the person's text, elaborated once, in the
 * environment of what stands before it, to a closed type. Candidates are held to that type.
 */
import type { Span } from "../base/span.ts";
import { elabCommand } from "../elab/command/command.ts";
import { type Checkpoint, type DocumentOptions, elabDocument, startOf } from "../elab/document.ts";
import type { EnvironmentMark } from "../elab/environment.ts";
import type { Expr } from "../kernel/host/expr.ts";
import type { Command } from "../syntax/index.ts";

type DeclarationCommand = Command & { kind: "declaration" };

export interface Statement {
  /** Of the theorem in its environment; for an `example`, a name of our own. */
  readonly name: string;
  /** As the person wrote it, for messages. */
  readonly title: string;
  readonly levelParams: readonly string[];
  /** Closed: what a candidate's value must have as its type. */
  readonly type: Expr;
  /** The library alone, without the text. */
  readonly base: EnvironmentMark;
  /** The state before the theorem: the environment E. */
  readonly before: Checkpoint;
  /** `theorem name … : type`, as written, without what follows. */
  readonly head: string;
  /** The same with the keyword and a name that the environment can hold. */
  readonly checkedHead: string;
  /** What a proof replaces in the text: from the end of the head to the end of the command. */
  readonly replace: Span;
}

export type FoundStatement =
  | { readonly kind: "found"; readonly statement: Statement }
  | { readonly kind: "refused"; readonly message: string; readonly span?: Span };

interface Candidate {
  readonly command: DeclarationCommand;
  /** The command of the text that it is, or that it stands in (`open Foo in theorem …`). */
  readonly outer: Command;
  readonly before: Checkpoint;
  readonly proved: boolean;
}

const provable = new Set(["theorem", "lemma", "example"]);

/**
 * The theorem that holds `offset`, else the last unproved one before it, else the first unproved
 * one. The environment is left as before the statement.
 */
export function findStatement(
  text: string,
  offset: number,
  options: DocumentOptions,
): FoundStatement {
  const found: Candidate[] = [];
  const base = options.env.mark();
  let before = startOf(options);
  let parseError: { message: string; span: Span } | undefined;
  for (const step of elabDocument(text, options)) {
    const { command } = step;
    if (command.kind === "error") {
      parseError ??= { message: command.message, span: command.span };
    }
    const declaration = innermost(command);
    if (declaration !== undefined && provable.has(declaration.keyword)) {
      const proved = step.diagnostics.every((d) => d.severity !== "error" && d.code !== "sorry");
      found.push({ command: declaration, outer: command, before, proved });
    }
    before = step.after;
  }
  const open = found.filter((c) => !c.proved);
  const at = found.find((c) => c.command.span.start <= offset && offset <= c.command.span.end);
  const chosen =
    (at !== undefined && !at.proved ? at : undefined) ??
    open.filter((c) => c.command.span.start <= offset).at(-1) ??
    open[0];
  if (chosen === undefined) {
    if (parseError !== undefined) {
      return {
        kind: "refused",
        message: `This text can't be read as Lean: ${parseError.message}.`,
        span: parseError.span,
      };
    }
    return {
      kind: "refused",
      message:
        found.length > 0
          ? "Every theorem here is proved already."
          : "There is no theorem here. Write one, for example: theorem my_first (n : ℕ) : n + 0 = n",
    };
  }
  return elabStatement(text, chosen, base, options);
}

function elabStatement(
  text: string,
  { command, outer, before }: Candidate,
  base: EnvironmentMark,
  options: DocumentOptions,
): FoundStatement {
  const { type: typeSyntax } = command;
  if (typeSyntax === undefined) {
    return {
      kind: "refused",
      message: "This theorem has no statement: put a colon and the claim after its name.",
      span: command.span,
    };
  }
  options.env.release(before.mark);
  const given = command.id?.name;
  const localName = given ?? "quod_example";
  const asTheorem: DeclarationCommand = {
    ...command,
    keyword: "theorem",
    id: command.id ?? { name: localName, span: command.keywordSpan },
    body: { kind: "term", term: { kind: "sorry", span: command.keywordSpan } },
    modifiers: { ...command.modifiers, attributes: [] },
  };
  const { info: _, ...quiet } = options;
  const result = elabCommand(quiet, before.state, within(outer, asTheorem));
  const error = result.diagnostics.find((d) => d.severity === "error");
  const [declared] = result.declared;
  const constant = declared === undefined ? undefined : options.env.constant(declared.name);
  if (error !== undefined || declared === undefined || constant === undefined) {
    options.env.release(before.mark);
    return {
      kind: "refused",
      message: `The statement has an error: ${error?.text ?? "it could not be elaborated"}`,
      span: error?.span ?? command.span,
    };
  }
  const statement: Statement = {
    name: declared.name,
    title: given ?? "example",
    levelParams: constant.levelParams,
    type: constant.type,
    base,
    before,
    head: text.slice(command.keywordSpan.start, typeSyntax.span.end),
    checkedHead: checkedHead(text, command, outer, localName),
    replace: { start: typeSyntax.span.end, end: Math.max(typeSyntax.span.end, command.span.end) },
  };
  options.env.release(before.mark);
  return { kind: "found", statement };
}

/** The declaration behind `… in`s. */
export function innermost(command: Command): DeclarationCommand | undefined {
  if (command.kind === "in") return innermost(command.second);
  return command.kind === "declaration" ? command : undefined;
}

/** `outer` with its declaration replaced. */
function within(outer: Command, declaration: DeclarationCommand): Command {
  return outer.kind === "in"
    ? { ...outer, second: within(outer.second, declaration) }
    : declaration;
}

function checkedHead(
  text: string,
  command: DeclarationCommand,
  outer: Command,
  name: string,
): string {
  // What stands before the keyword are docstrings and attributes, except before an `in`.
  const prefix = outer.kind === "in" ? text.slice(outer.span.start, command.span.start) : "";
  const end = command.type?.span.end ?? command.span.end;
  const rest = text.slice(command.id?.span.end ?? command.keywordSpan.end, end);
  return `${prefix}theorem ${command.id === undefined ? name : text.slice(command.id.span.start, command.id.span.end)}${rest}`;
}
