/**
 * JSON-RPC 2.0, and Lean's extensions of the Language Server Protocol as this server speaks them.
 *
 * Source: the JSON-RPC and LSP 3.17 specifications; leanprover/vscode-lean4, lean4-infoview-api.
 */
import type { Diagnostic, Range } from "vscode-languageserver-protocol";

export type RequestId = number | string;

/** What the server sends. */
export type Outgoing =
  | { readonly jsonrpc: "2.0"; readonly method: string; readonly params: unknown }
  | { readonly jsonrpc: "2.0"; readonly id: RequestId; readonly result: unknown }
  | {
      readonly jsonrpc: "2.0";
      readonly id: RequestId | null;
      readonly error: { readonly code: number; readonly message: string };
    };

export const errorCodes = {
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  notInitialized: -32002,
  requestCancelled: -32800,
  contentModified: -32801,
  /** Lean: the session of `$/lean/rpc/call` is not known (any more). */
  rpcNeedsReconnect: -32900,
} as const;

/** Answers a request with an error. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Lean's diagnostic: `fullRange` spans lines where `range` stays in the first. */
export interface LeanDiagnostic extends Diagnostic {
  readonly fullRange: Range;
  /** Not shown among messages. */
  readonly isSilent?: boolean;
  /** 1: unsolved goals; 2: goals accomplished. */
  readonly leanTags?: readonly number[];
}

/** `$/lean/plainGoal`. */
export interface PlainGoal {
  readonly rendered: string;
  readonly goals: readonly string[];
}

/** `$/lean/plainTermGoal`. */
export interface PlainTermGoal {
  readonly goal: string;
  readonly range: Range;
}

/** Text with information attached to its parts; this server attaches none. */
export type TaggedText = { readonly text: string };

export interface InteractiveHypothesis {
  readonly names: readonly string[];
  readonly type: TaggedText;
  readonly val?: TaggedText;
}

export interface InteractiveGoal {
  readonly hyps: readonly InteractiveHypothesis[];
  readonly type: TaggedText;
  readonly userName?: string;
  readonly goalPrefix: string;
  readonly mvarId: string;
}
