/**
 * The page's side of the checker: starts its worker, keeps the document in step, and holds what it
 * says. A worker that breaks is replaced, a few times; the text is never touched by that.
 */
import type {
  CompletionItem,
  CompletionList,
  Hover,
  InitializeResult,
  Position,
} from "vscode-languageserver-protocol";
import type { PlainGoal, PlainTermGoal } from "../../server/protocol.ts";
import { Store } from "../shell/store.ts";
import type { SourceText, TextEvent } from "../text/source-text.ts";
import { LineIndex } from "../text/change.ts";
import { Connection } from "./connection.ts";
import type { FileProgressParams, LeanDiagnostic, LeanDiagnosticsParams } from "./protocol.ts";

/** The one document's address. */
export const documentUri = "file:///quod.lean";
const INCREMENTAL = 2;
const MAX_RESTARTS = 3;

export interface CheckerState {
  readonly phase: "starting" | "ready" | "broken";
  /** From the page's start to the checker's first complete answer. **Units**: ms. */
  readonly readyAfter: number | undefined;
  /** Whether some of the text is not judged yet. */
  readonly busy: boolean;
  /** Lines (from 0) that are being checked, first and last. */
  readonly processing: readonly { readonly start: number; readonly end: number }[];
  readonly diagnostics: readonly LeanDiagnostic[];
  /** The version of the text that `diagnostics` is about. */
  readonly diagnosticsVersion: number | undefined;
  readonly message: string | undefined;
}

const initial: CheckerState = {
  phase: "starting",
  readyAfter: undefined,
  busy: true,
  processing: [],
  diagnostics: [],
  diagnosticsVersion: undefined,
  message: undefined,
};

export class Checker {
  readonly state = new Store<CheckerState>(initial);
  readonly #source: SourceText;
  readonly #start: () => Worker;
  #connection: Connection | undefined;
  #worker: Worker | undefined;
  #ready = false;
  #incremental = false;
  #restarts = 0;
  #triggers: readonly string[] = [];

  constructor(source: SourceText, start: () => Worker) {
    this.#source = source;
    this.#start = start;
    source.subscribe((event) => this.#changed(event));
    this.restart();
  }

  /** Characters after which completion is asked for, as the server says. */
  get completionTriggers(): readonly string[] {
    return this.#triggers;
  }

  /** Starts a fresh worker in place of the present one. */
  restart(): void {
    this.#worker?.terminate();
    this.#connection?.break(new Error("the checker was restarted"));
    this.#ready = false;
    this.state.update({ phase: "starting", busy: true, processing: [], message: undefined });
    let worker: Worker;
    try {
      worker = this.#start();
    } catch (error) {
      this.#broke(error instanceof Error ? error.message : String(error));
      return;
    }
    const connection = new Connection(worker);
    this.#worker = worker;
    this.#connection = connection;
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#broke(event.message || "its worker did not start");
    });
    connection.on("textDocument/publishDiagnostics", (params) =>
      this.#diagnose(params as LeanDiagnosticsParams),
    );
    connection.on("$/lean/fileProgress", (params) => this.#progress(params as FileProgressParams));
    void this.#initialize(connection);
  }

  async #initialize(connection: Connection): Promise<void> {
    try {
      const result = await connection.request<InitializeResult>("initialize", {
        processId: null,
        rootUri: null,
        clientInfo: { name: "Quod" },
        capabilities: {
          textDocument: {
            publishDiagnostics: { versionSupport: true },
            hover: { contentFormat: ["markdown", "plaintext"] },
          },
        },
      });
      const sync = result.capabilities.textDocumentSync;
      this.#incremental = (typeof sync === "object" ? sync.change : sync) === INCREMENTAL;
      this.#triggers = result.capabilities.completionProvider?.triggerCharacters ?? [];
    } catch (error) {
      if (this.#connection === connection) {
        this.#broke(error instanceof Error ? error.message : String(error));
      }
      return;
    }
    if (this.#connection !== connection) return;
    connection.notify("initialized", {});
    connection.notify("textDocument/didOpen", {
      textDocument: {
        uri: documentUri,
        languageId: "lean4",
        version: this.#source.version,
        text: this.#source.text,
      },
    });
    this.#ready = true;
    this.state.update({ phase: "ready" });
  }

  #broke(reason: string): void {
    this.#ready = false;
    this.#connection?.break(new Error(reason));
    if (this.#restarts < MAX_RESTARTS) {
      this.#restarts++;
      this.restart();
      return;
    }
    this.state.update({ phase: "broken", busy: false, processing: [], message: reason });
  }

  #changed({ change, before, text, version }: TextEvent): void {
    this.state.update({ busy: true });
    if (!this.#ready) return;
    const lines = new LineIndex(before);
    const contentChange = this.#incremental
      ? {
          range: {
            start: lines.positionAt(change.offset),
            end: lines.positionAt(change.offset + change.removed),
          },
          text: change.inserted,
        }
      : { text };
    this.#connection?.notify("textDocument/didChange", {
      textDocument: { uri: documentUri, version },
      contentChanges: [contentChange],
    });
  }

  #diagnose({ uri, version, diagnostics }: LeanDiagnosticsParams): void {
    if (uri !== documentUri || (version !== undefined && version < this.#source.version)) return;
    this.state.update({ diagnostics, diagnosticsVersion: version ?? this.#source.version });
  }

  #progress({ textDocument, processing }: FileProgressParams): void {
    if (textDocument.uri !== documentUri || textDocument.version < this.#source.version) return;
    const done = processing.length === 0;
    if (done) this.#restarts = 0;
    this.state.update({
      busy: !done,
      processing: processing.map(({ range }) => ({ start: range.start.line, end: range.end.line })),
      readyAfter: this.state.get().readyAfter ?? (done ? performance.now() : undefined),
    });
  }

  plainGoal(position: Position, signal: AbortSignal): Promise<PlainGoal | null> {
    return this.#ask("$/lean/plainGoal", position, signal);
  }
  plainTermGoal(position: Position, signal: AbortSignal): Promise<PlainTermGoal | null> {
    return this.#ask("$/lean/plainTermGoal", position, signal);
  }
  hover(position: Position, signal: AbortSignal): Promise<Hover | null> {
    return this.#ask("textDocument/hover", position, signal);
  }
  complete(
    position: Position,
    signal: AbortSignal,
  ): Promise<CompletionItem[] | CompletionList | null> {
    return this.#ask("textDocument/completion", position, signal);
  }

  #ask<Result>(method: string, position: Position, signal: AbortSignal): Promise<Result> {
    if (!this.#connection || !this.#ready) {
      return Promise.reject(new Error("the checker is not ready"));
    }
    const params = { textDocument: { uri: documentUri }, position };
    return this.#connection.request<Result>(method, params, signal);
  }
}

/** Whether all of the text is checked, holds at least one theorem, and has nothing left to prove. */
export function isAccepted(state: CheckerState): boolean {
  if (state.phase !== "ready" || state.busy) return false;
  const open = state.diagnostics.some((d) => d.severity === 1 || /\bsorry\b/u.test(d.message));
  return !open && state.diagnostics.some((d) => d.leanTags?.includes(2) ?? false);
}
