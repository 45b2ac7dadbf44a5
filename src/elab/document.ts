/**
 * A text, command by command: parse one, elaborate it, go on. The state before each command is a
 * {@link Checkpoint} to which a later run can go back, so that an edit costs only what follows it.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import {
  type Command,
  CommandParser,
  type NotationState,
  type TacticSyntax,
} from "../syntax/index.ts";
import {
  type CommandOptions,
  type CommandResult,
  type CommandState,
  elabCommand,
  initialState,
} from "./command/command.ts";
import type { EnvironmentMark } from "./environment.ts";

/** Everything needed to go on from between two commands. */
export interface Checkpoint {
  /** **Units**: UTF-16 offset in the text, where the next command is looked for. */
  readonly offset: number;
  readonly notations: NotationState;
  readonly state: CommandState;
  readonly mark: EnvironmentMark;
}

export interface Step {
  readonly command: Command;
  readonly result: CommandResult;
  /** Errors of parsing, then of elaboration. */
  readonly diagnostics: readonly Diagnostic[];
  /** The state after it. */
  readonly after: Checkpoint;
}

export interface DocumentOptions extends CommandOptions {
  readonly tacticSyntaxes: ReadonlyMap<string, TacticSyntax>;
  readonly notations: NotationState;
}

/**
 * What is told of a command: where its text could not be read, what was said of the rest only as
 * far as it does not mislead. **Source**: Lean's `elabCommandTopLevel`.
 */
export function tellAll(
  parsed: readonly Diagnostic[],
  elaborated: readonly Diagnostic[],
): readonly Diagnostic[] {
  const broken = parsed.some(({ severity }) => severity === "error");
  if (!broken) return [...parsed, ...elaborated];
  const kept = elaborated.filter(
    ({ code, failed }) =>
      failed !== undefined || code === "unsolved-goals" || code === "placeholder",
  );
  return [...parsed, ...kept];
}

/** The state before the first command. */
export function startOf(options: DocumentOptions): Checkpoint {
  return {
    offset: 0,
    notations: options.notations,
    state: initialState,
    mark: options.env.mark(),
  };
}

/**
 * Elaborates `text` from `from` on; each step is yielded when it is done. The environment is
 * taken back to `from` first.
 */
export function* elabDocument(
  text: string,
  options: DocumentOptions,
  from: Checkpoint = startOf(options),
): Generator<Step, void> {
  options.env.release(from.mark);
  let { state } = from;
  const parser = new CommandParser(text, {
    tactics: options.tacticSyntaxes,
    notations: from.notations,
    offset: from.offset,
  });
  for (;;) {
    const command = parser.next();
    const parsed = parser.takeDiagnostics();
    if (command === undefined) return;
    const result = elabCommand(options, state, command);
    state = result.state;
    yield {
      command,
      result,
      diagnostics: tellAll(parsed, result.diagnostics),
      after: {
        offset: parser.offset,
        notations: parser.notations,
        state,
        mark: options.env.mark(),
      },
    };
  }
}
