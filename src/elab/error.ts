/**
 * A person's mistakes, as thrown inside the elaborator. Caught at commands, tactic steps and
 * `try`/`first`; the text is made only when someone reads it, in the state of the throw.
 */
import type { Span } from "../base/span.ts";

export class ElabError extends Error {
  override readonly name = "ElabError";
  readonly code: string;
  /** Where, if the thrower knew; else the nearest syntax around it. */
  span: Span | undefined;
  /** It speaks of what an error that was told already left open: not to be told. */
  tainted = false;
  private readonly make: string | (() => string);

  constructor(code: string, text: string | (() => string), span?: Span) {
    super(code);
    this.code = code;
    this.make = text;
    this.span = span;
  }

  get text(): string {
    return typeof this.make === "string" ? this.make : this.make();
  }
}

/** A name that a header binds by itself. */
export class AutoBoundError extends ElabError {
  readonly boundName: string;

  constructor(name: string, span: Span) {
    super("unknown-identifier", `unknown identifier '${name}'`, span);
    this.boundName = name;
  }
}

/** Out of steps, depth or time: passes through `try` and `first`, as in Lean. */
export class ResourceError extends ElabError {}

/** What an error says, however deep the terms that it shows. */
export function textOf(error: ElabError): string {
  try {
    return error.text;
  } catch (e) {
    if (e instanceof RangeError) return `${error.code} (the message is too deep to print)`;
    throw e;
  }
}

/** Cancelled by the host: passes through everything. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/** An elaborator that can't go on before more is known. */
export class PostponeError extends Error {
  override readonly name = "PostponeError";
}

/** A JavaScript stack overflow, told as Lean tells it. */
export function fromRangeError(error: RangeError): ResourceError {
  return new ResourceError(
    "max-recursion",
    /call stack/i.test(error.message)
      ? "maximum recursion depth has been reached"
      : `resource limit reached: ${error.message}`,
  );
}
