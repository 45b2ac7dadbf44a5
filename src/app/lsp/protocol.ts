/**
 * What the server notifies the page of, as the page reads it; answers to requests are typed in
 * src/server/protocol.ts. **Source**: leanprover/vscode-lean4, lean4-infoview-api.
 */
import type {
  PublishDiagnosticsParams,
  Range,
  VersionedTextDocumentIdentifier,
} from "vscode-languageserver-protocol";
import type { LeanDiagnostic as ServerDiagnostic } from "../../server/protocol.ts";

/** `$/lean/fileProgress`: no range left means that the file is checked. */
export interface FileProgressParams {
  readonly textDocument: VersionedTextDocumentIdentifier;
  readonly processing: readonly { readonly range: Range; readonly kind?: number }[];
}

/** As the server makes it: with messages in plain text only. */
export interface LeanDiagnostic extends Omit<ServerDiagnostic, "message" | "fullRange"> {
  readonly message: string;
  readonly fullRange?: Range;
}
export interface LeanDiagnosticsParams extends Omit<PublishDiagnosticsParams, "diagnostics"> {
  readonly diagnostics: readonly LeanDiagnostic[];
}
