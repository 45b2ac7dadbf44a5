/**
 * What a tactic is: its keywords, the parser of its arguments, and what it does to the goals.
 * Each stands in a file of its own; index.ts collects them.
 */
import type { Span } from "../base/span.ts";
import type { TacticArgumentParser, TacticSyntax } from "../syntax/tactic-syntax.ts";
import type { TacticContext } from "./context.ts";

export interface TacticDefinition<A> {
  /** First words; a definition may serve several (`rw`, `rewrite`). */
  readonly keywords: readonly string[];
  parse(parser: TacticArgumentParser, keyword: string): A;
  /**
   * Changes `t.goals`. Throws ElabError when it fails; the caller then takes the state back, so
   * that a failed tactic leaves no trace.
   */
  run(args: A, t: TacticContext, span: Span): void;
}

/** A tactic whose kind of arguments is known to itself alone. */
export interface RegisteredTactic extends TacticSyntax {
  run(args: unknown, t: TacticContext, span: Span): void;
}

export function defineTactic<A>(definition: TacticDefinition<A>): RegisteredTactic {
  return {
    keywords: definition.keywords,
    parse: (parser, keyword) => definition.parse(parser, keyword),
    // What `parse` made comes back here: the tree keeps it unread.
    run: (args, t, span) => definition.run(args as A, t, span),
  };
}

/** A tactic without arguments. */
export function defineSimpleTactic(
  keywords: readonly string[],
  run: (t: TacticContext, span: Span) => void,
): RegisteredTactic {
  return defineTactic<undefined>({
    keywords,
    parse: () => undefined,
    run: (_, t, span) => run(t, span),
  });
}
