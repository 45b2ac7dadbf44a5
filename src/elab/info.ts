/**
 * What the elaborator leaves for a reader of the text: goals before and after tactics, types of
 * terms. States are persistent, so a record costs nothing until someone asks.
 */
import type { Span } from "../base/span.ts";
import type { Expr } from "../kernel/host/expr.ts";
import type { LocalContext } from "./local-context.ts";
import type { Meta, SavedMeta } from "./meta.ts";

export interface GoalsInfo {
  readonly kind: "goals";
  readonly span: Span;
  readonly meta: Meta;
  readonly before: SavedMeta;
  readonly goalsBefore: readonly number[];
  readonly after: SavedMeta;
  readonly goalsAfter: readonly number[];
}

export interface TermInfo {
  readonly kind: "term";
  readonly span: Span;
  readonly meta: Meta;
  readonly state: SavedMeta;
  readonly lctx: LocalContext;
  readonly term: Expr;
  readonly expected: Expr | undefined;
}

export type Info = GoalsInfo | TermInfo;

export interface InfoSink {
  add(info: Info): void;
}
