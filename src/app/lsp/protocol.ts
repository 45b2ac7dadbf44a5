/**
 * Lean's extensions of the Language Server Protocol that the page uses. **Source**:
 * leanprover/vscode-lean4, lean4-infoview-api. Everything else is LSP 3.17 as published.
 */
import type {
  Diagnostic,
  PublishDiagnosticsParams,
  Range,
  VersionedTextDocumentIdentifier,
} from "vscode-languageserver-protocol";

/** `$/lean/plainGoal`, asked with a position */
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

/** As LSP has it, with messages in plain text only. */
export interface LeanDiagnostic extends Omit<Diagnostic, "message"> {
  readonly message: string;
  readonly fullRange?: Range;
  /** Not shown among the messages. */
  readonly isSilent?: boolean;
  /** 1: unsolved goals, 2: goals accomplished. */
  readonly leanTags?: readonly number[];
}
export interface LeanDiagnosticsParams extends Omit<PublishDiagnosticsParams, "diagnostics"> {
  readonly diagnostics: readonly LeanDiagnostic[];
}
