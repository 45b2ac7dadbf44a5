/**
 * Lean's extensions of the Language Server Protocol that the page uses. **Source**:
 * leanprover/vscode-lean4, lean4-infoview-api. Everything else is LSP 3.17 as published.
 */
import type {
  Diagnostic,
  PublishDiagnosticsParams,
  Range,
  TextDocumentPositionParams,
  VersionedTextDocumentIdentifier,
} from "vscode-languageserver-protocol";

/** `$/lean/plainGoal` */
export type PlainGoalParams = TextDocumentPositionParams;
export interface PlainGoal {
  readonly rendered: string;
  /** Each goal as Lean prints it: case, hypotheses, `⊢` and the target. */
  readonly goals: readonly string[];
}

/** `$/lean/plainTermGoal` */
export interface PlainTermGoal {
  readonly goal: string;
  readonly range: Range;
}

/** `$/lean/fileProgress`: no range left means that the file is checked. */
export interface FileProgressParams {
  readonly textDocument: VersionedTextDocumentIdentifier;
  readonly processing: readonly { readonly range: Range; readonly kind?: number }[];
}

export interface LeanDiagnostic extends Diagnostic {
  readonly fullRange?: Range;
  /** Not shown among the messages. */
  readonly isSilent?: boolean;
  /** 1: unsolved goals, 2: goals accomplished. */
  readonly leanTags?: readonly number[];
}
export interface LeanDiagnosticsParams extends PublishDiagnosticsParams {
  readonly diagnostics: LeanDiagnostic[];
}
