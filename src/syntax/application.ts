/**
 * Application: `f x (y := z) ..`, whose arguments stand after white space, right of the block.
 *
 * Source: Lean's `app`, `argument`, `namedArgument` (Parser/Term.lean).
 */
import type { Argument, Term } from "./ast.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./token.ts";

/** Whether what was read can be a function here, and an argument follows. */
export function canApply(p: Cursor, minimum: number): boolean {
  return (
    minimum <= precedence.lead &&
    p.precedence >= precedence.max &&
    p.token.spaceBefore &&
    p.indented &&
    (p.startsTerm(precedence.arg) || p.at(".."))
  );
}

/** `fn` with the arguments that follow, if some do. */
export function tryApplication(p: Cursor, fn: Term, minimum: number): Term | undefined {
  if (!canApply(p, minimum)) return undefined;
  const args = parseArguments(p);
  if (args.args.length === 0 && args.ellipsis !== true) return undefined;
  p.precedence = precedence.lead;
  return { kind: "app", fn, ...args, span: p.spanFrom(fn.span.start) };
}

/** The arguments that follow, perhaps none. */
export function parseArguments(p: Cursor): { args: Argument[]; ellipsis?: true } {
  const args: Argument[] = [];
  while (p.token.spaceBefore && p.indented) {
    if (p.eat("..")) return { args, ellipsis: true };
    if (!p.startsTerm(precedence.arg)) break;
    const argument = parseArgument(p);
    if (!argument) break;
    args.push(argument);
  }
  return { args };
}

function parseArgument(p: Cursor): Argument | undefined {
  const { token } = p;
  const { start } = token;
  if (token.text === "(") {
    const name = p.after(token);
    if (name.kind === "ident" && p.after(name).text === ":=") {
      const value = p.bracketed(")", () => {
        p.advance();
        p.advance();
        return p.term();
      });
      return { name: name.text, value, span: p.spanFrom(start) };
    }
  }
  const read = (): Term => p.term(precedence.arg);
  const speculative = token.kind === "symbol" && isTight(p, token);
  const value = speculative ? p.attempt(read) : read();
  return value && { value, span: value.span };
}

function isTight(p: Cursor, token: Token): boolean {
  return (p.table.leading.get(token.text) ?? []).some(({ tight }) => tight === true);
}
