/**
 * An open document: its text, and what has been checked of it, command by command. An edit keeps
 * the commands before it whose reading it can't have changed; checking goes on one command at a
 * time, so that its driver can let messages in between.
 *
 * Invariant: `checked` is a prefix of the text's commands, in order; the environment is in the
 * state after the last of them.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { tellAll } from "../elab/document.ts";
import {
  type CommandResult,
  type CommandState,
  currentScope,
  elabCommand,
  initialState,
} from "../elab/command/command.ts";
import type { TacticRunner } from "../elab/elaborator.ts";
import type { Environment, EnvironmentMark } from "../elab/environment.ts";
import { ResourceError } from "../elab/error.ts";
import type { Library } from "../elab/image.ts";
import type { Info } from "../elab/info.ts";
import { defaultLimits } from "../elab/meta.ts";
import type { Scope } from "../elab/scope.ts";
import {
  type Command,
  CommandParser,
  longestSymbol,
  type NotationState,
  type TacticSyntax,
} from "../syntax/index.ts";
import { commonPrefix, TextLines } from "./text.ts";

export interface CheckerOptions {
  readonly tactics: TacticRunner;
  readonly tacticSyntaxes: ReadonlyMap<string, TacticSyntax>;
  /** **Units**: ms on a clock that only grows. */
  readonly now: () => number;
}

/** Between two commands. */
interface Checkpoint {
  readonly offset: number;
  readonly notations: NotationState;
  readonly state: CommandState;
  readonly mark: EnvironmentMark;
}

/** A command that has been checked. */
export interface CheckedCommand {
  readonly command: Command;
  readonly declared: CommandResult["declared"];
  readonly diagnostics: readonly Diagnostic[];
  readonly infos: readonly Info[];
  /** The scope in which it was elaborated; for printing. */
  readonly scope: Scope;
  /** Up to where its reading depended on the text. */
  readonly lookahead: number;
  readonly after: Checkpoint;
}

/** Longer texts are not checked. **Units**: UTF-16 units. */
export const longestText = 4 * 2 ** 20;

/** The wall clock's net under the deterministic limits. **Units**: ms. */
const longestCommand = 30_000;

export class OpenDocument {
  readonly uri: string;
  readonly env: Environment;
  /** Names of the library, as opposed to the document's own. */
  readonly libraryNames: ReadonlySet<string>;
  readonly #options: CheckerOptions;
  readonly #start: Checkpoint;
  #parser: CommandParser;
  #lines: TextLines;
  #checked: CheckedCommand[] = [];
  #done = false;
  version: number;

  constructor(
    uri: string,
    text: string,
    version: number,
    library: Library,
    options: CheckerOptions,
  ) {
    this.uri = uri;
    this.version = version;
    this.env = library.env;
    this.libraryNames = new Set(library.env.kernel.names());
    this.#options = options;
    this.#lines = new TextLines(text);
    this.#start = {
      offset: 0,
      notations: library.notations,
      state: initialState,
      mark: library.env.mark(),
    };
    this.#parser = this.#parserFrom(this.#start);
  }

  get lines(): TextLines {
    return this.#lines;
  }

  get checked(): readonly CheckedCommand[] {
    return this.#checked;
  }

  /** Whether the text is too long to be checked. */
  get tooLong(): boolean {
    return this.#lines.text.length > longestText;
  }

  /** Whether all of the text is checked. */
  get done(): boolean {
    return this.#done;
  }

  /** Up to where the text is checked. */
  get reached(): number {
    return this.#done ? this.#lines.text.length : this.#last.offset;
  }

  /** The commands that stand before `offset` or around it are checked. */
  hasReached(offset: number): boolean {
    return this.#done || offset < this.#last.offset;
  }

  get #last(): Checkpoint {
    return this.#checked.at(-1)?.after ?? this.#start;
  }

  #parserFrom(from: Checkpoint): CommandParser {
    return new CommandParser(this.#lines.text, {
      tactics: this.#options.tacticSyntaxes,
      notations: from.notations,
      offset: from.offset,
    });
  }

  /** Takes a new text; what the change can't have touched stays checked. */
  update(lines: TextLines, version: number): void {
    const same = commonPrefix(this.#lines.text, lines.text);
    const unchanged = same === lines.text.length && same === this.#lines.text.length;
    this.#lines = lines;
    this.version = version;
    if (unchanged) return;
    let keep = 0;
    while ((this.#checked[keep]?.lookahead ?? Infinity) + longestSymbol < same) keep++;
    this.#checked.length = keep;
    this.#done = false;
    this.env.release(this.#last.mark);
    this.#parser = this.#parserFrom(this.#last);
  }

  /** Checks the next command; false when there is none. */
  step(): boolean {
    if (this.#done) return false;
    if (this.tooLong) {
      this.#done = true;
      return false;
    }
    const parser = this.#parser;
    const before = this.#last;
    let command: Command | undefined;
    try {
      command = parser.next();
    } finally {
      // After a bug in the parser too, so that the text is not read again and again.
      this.#done = command === undefined;
    }
    if (command === undefined) return false;
    const parsed = parser.takeDiagnostics();
    const infos: Info[] = [];
    const result = this.#elaborate(before.state, command, infos);
    this.#checked.push({
      command,
      declared: result.declared,
      diagnostics: tellAll(parsed, result.diagnostics),
      infos,
      scope: currentScope(before.state),
      lookahead: parser.lookahead,
      after: {
        offset: parser.offset,
        notations: parser.notations,
        state: result.state,
        mark: this.env.mark(),
      },
    });
    return true;
  }

  #elaborate(state: CommandState, command: Command, infos: Info[]): CommandResult {
    const { now, tactics } = this.#options;
    const began = now();
    const poll = (): void => {
      if (now() - began < longestCommand) return;
      const message = `this took longer than ${longestCommand / 1000} s; split it into lemmas`;
      throw new ResourceError("timeout", message);
    };
    const mark = this.env.mark();
    try {
      return elabCommand(
        {
          env: this.env,
          tactics,
          limits: { ...defaultLimits, poll },
          info: { add: (info) => infos.push(info) },
        },
        state,
        command,
      );
    } catch (error) {
      // A bug: this command fails, the rest of the document lives on.
      this.env.release(mark);
      const text = `internal error: ${error instanceof Error ? error.message : String(error)}`;
      const { span } = command;
      const diagnostic: Diagnostic = { severity: "error", code: "internal-error", span, text };
      return { state, diagnostics: [diagnostic], declared: [] };
    }
  }

  /** The command around `offset`, or the last one before it. */
  commandAt(offset: number): CheckedCommand | undefined {
    let low = 0;
    let high = this.#checked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#checked[middle]?.command.span.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#checked[low - 1];
  }
}
