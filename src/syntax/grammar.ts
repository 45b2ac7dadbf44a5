/** The grammar as the cursor carries it. */
import type { Grammar } from "./cursor.ts";
import { parseBy, parseTactic, parseTacticSequence, startsTactic } from "./tactic-parser.ts";
import { parseTerm, startsTerm } from "./term-parser.ts";

export const grammar: Omit<Grammar, "command"> = {
  term: parseTerm,
  startsTerm,
  by: parseBy,
  tacticSequence: parseTacticSequence,
  tactic: parseTactic,
  startsTactic,
};
