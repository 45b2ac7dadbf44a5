/**
 * The language server: messages in, messages out; it knows neither workers nor sockets. Checking
 * runs in slices between which messages get through, so that an edit or a cancellation never waits
 * for more than the command at hand.
 *
 * Invariants: every request is answered exactly once, whatever it holds; no message makes
 * `receive` throw; a request about text that is not checked yet waits for it, and is answered with
 * "content modified" when the text changes first.
 * Source: the LSP 3.17 specification; leanprover/vscode-lean4 for Lean's extensions.
 */
import type { InitializeResult, Position } from "vscode-languageserver-protocol";
import type { Library } from "../elab/image.ts";
import { publishedDiagnostics } from "./diagnostics.ts";
import { type CheckerOptions, OpenDocument } from "./document.ts";
import { interactiveGoals, plainGoal, plainTermGoal } from "./goals.ts";
import { completion, definition, hover } from "./language.ts";
import * as params from "./params.ts";
import { errorCodes, type Outgoing, RequestError, type RequestId } from "./protocol.ts";
import { RpcSessions } from "./rpc-sessions.ts";
import { TextLines } from "./text.ts";

export interface ServerOptions extends CheckerOptions {
  /** A library of its own for each document. */
  readonly newLibrary: () => Library;
  readonly send: (message: Outgoing) => void;
  /** Calls `task` later, after messages that have come meanwhile. */
  readonly schedule: (task: () => void) => void;
  readonly version: string;
}

/** A request that waits until the text is checked up to `offset`. */
interface Waiting {
  readonly id: RequestId;
  readonly document: OpenDocument;
  readonly offset: number;
  readonly answer: () => unknown;
}

/** How long checking goes on before messages are let in. **Units**: ms. */
const slice = 12;
/** How often the state of things is told while checking. **Units**: ms. */
const tellEvery = 150;

export class LanguageServer {
  readonly #options: ServerOptions;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #sessions = new RpcSessions();
  #waiting: Waiting[] = [];
  #state: "new" | "ready" | "shutdown" = "new";
  #scheduled = false;
  #told = 0;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** Takes a message as it came. */
  receive(message: unknown): void {
    if (!params.isObject(message)) {
      this.#fail(null, errorCodes.invalidRequest, "a message must be an object");
      return;
    }
    const { id, method } = message;
    if (typeof method !== "string") {
      // Answers to requests that this server never sends, or nonsense.
      if (!("result" in message || "error" in message))
        this.#fail(null, errorCodes.invalidRequest, "a message must have a method");
      return;
    }
    if (id === undefined) this.#notified(method, message["params"]);
    else if (params.isRequestId(id)) this.#requested(id, method, message["params"]);
    else this.#fail(null, errorCodes.invalidRequest, "an id must be a string or a number");
  }

  #fail(id: RequestId | null, code: number, message: string): void {
    this.#options.send({ jsonrpc: "2.0", id, error: { code, message } });
  }

  #failWith(id: RequestId, error: unknown): void {
    if (error instanceof RequestError) this.#fail(id, error.code, error.message);
    else {
      const message = error instanceof Error ? error.message : String(error);
      this.#fail(id, errorCodes.internalError, `internal error: ${message}`);
    }
  }

  #tell(method: string, about: unknown): void {
    this.#options.send({ jsonrpc: "2.0", method, params: about });
  }

  #log(message: string): void {
    this.#tell("window/logMessage", { type: 1, message });
  }

  #notified(method: string, about: unknown): void {
    try {
      switch (method) {
        case "textDocument/didOpen":
          return this.#open(about);
        case "textDocument/didChange":
          return this.#change(about);
        case "textDocument/didClose":
          return this.#close(about);
        case "$/cancelRequest":
          return this.#cancel(about);
        case "$/lean/rpc/keepAlive":
        case "$/lean/rpc/release":
        case "initialized":
        case "exit":
          return;
        default:
          // Those with a dollar may be ignored; others too, since nothing waits for them.
          return;
      }
    } catch (error) {
      this.#log(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #requested(id: RequestId, method: string, about: unknown): void {
    try {
      if (this.#state === "new" && method !== "initialize")
        throw new RequestError(errorCodes.notInitialized, "the server is not initialized");
      if (this.#state === "shutdown")
        throw new RequestError(errorCodes.invalidRequest, "the server was shut down");
      this.#dispatch(id, method, about);
    } catch (error) {
      this.#failWith(id, error);
    }
  }

  #answer(id: RequestId, result: unknown): void {
    this.#options.send({ jsonrpc: "2.0", id, result: result ?? null });
  }

  #dispatch(id: RequestId, method: string, about: unknown): void {
    switch (method) {
      case "initialize":
        this.#state = "ready";
        return this.#answer(id, this.#initialize());
      case "shutdown":
        this.#state = "shutdown";
        return this.#answer(id, null);
      case "$/lean/plainGoal":
        return this.#at(id, about, plainGoal);
      case "$/lean/plainTermGoal":
        return this.#at(id, about, plainTermGoal);
      case "textDocument/hover":
        return this.#at(id, about, hover);
      case "textDocument/definition":
        return this.#at(id, about, definition);
      case "textDocument/completion":
        return this.#complete(id, about);
      case "textDocument/waitForDiagnostics":
      case "$/lean/waitForILeans": {
        const document = this.#document(params.object(about, "params")["uri"]);
        return this.#when(id, document, document.lines.text.length + 1, () => ({}));
      }
      case "$/lean/rpc/connect":
        return this.#answer(id, this.#connect(about));
      case "$/lean/rpc/call":
        return this.#call(id, about);
      default:
        throw new RequestError(errorCodes.methodNotFound, `the method ${method} is not known`);
    }
  }

  #initialize(): InitializeResult {
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: ["."] },
      },
      serverInfo: { name: "Quod", version: this.#options.version },
    };
  }

  #document(uri: unknown): OpenDocument {
    const document = this.#documents.get(params.string(uri, "uri"));
    if (document) return document;
    throw new RequestError(errorCodes.invalidParams, "invalid params: the document is not open");
  }

  /** Answers about a position, as soon as the text is checked there. */
  #at(
    id: RequestId,
    about: unknown,
    read: (document: OpenDocument, offset: number, at: Position) => unknown,
  ): void {
    const { uri, position } = params.documentPosition(about);
    const document = this.#document(uri);
    const offset = document.lines.offsetAt(position);
    this.#when(id, document, offset, () => read(document, offset, position));
  }

  #when(id: RequestId, document: OpenDocument, offset: number, answer: () => unknown): void {
    const waiting = { id, document, offset, answer };
    if (document.hasReached(offset)) this.#settle(waiting);
    else {
      this.#waiting.push(waiting);
      this.#wake();
    }
  }

  #settle({ id, answer }: Waiting): void {
    let result: unknown;
    try {
      result = answer();
    } catch (error) {
      this.#failWith(id, error);
      return;
    }
    this.#answer(id, result);
  }

  /** Completion can't wait for the text to be checked: it takes what is known. */
  #complete(id: RequestId, about: unknown): void {
    const { uri, position } = params.documentPosition(about);
    const document = this.#document(uri);
    const offset = document.lines.offsetAt(position);
    const at = document.lines.positionAt(offset);
    this.#answer(
      id,
      completion(document, offset, at, tacticNames(this.#options.tacticSyntaxes.values())),
    );
  }

  #connect(about: unknown): { sessionId: string } {
    const uri = params.string(params.object(about, "params")["uri"], "uri");
    this.#document(uri);
    return { sessionId: this.#sessions.connect(uri) };
  }

  #call(id: RequestId, about: unknown): void {
    const call = params.object(about, "params");
    const { uri, position } = params.documentPosition(call);
    const document = this.#document(uri);
    this.#sessions.check(uri, params.string(call["sessionId"], "sessionId"));
    const method = params.string(call["method"], "method");
    const offset = document.lines.offsetAt(position);
    switch (method) {
      case "Lean.Widget.getInteractiveGoals":
        return this.#when(id, document, offset, () => {
          const goals = interactiveGoals(document, offset);
          return goals ? { goals } : null;
        });
      case "Lean.Widget.getInteractiveTermGoal":
        return this.#when(id, document, offset, () => {
          const goal = plainTermGoal(document, offset);
          if (!goal) return null;
          const text = goal.goal.slice(goal.goal.lastIndexOf("⊢ ") + 2);
          return { hyps: [], type: { text }, range: goal.range, term: null };
        });
      case "Lean.Widget.getInteractiveDiagnostics":
        return this.#answer(
          id,
          publishedDiagnostics(document).map((diagnostic) => ({
            ...diagnostic,
            message: { text: diagnostic.message },
          })),
        );
      case "Lean.Widget.getWidgets":
        return this.#answer(id, { widgets: [] });
      case "Lean.Widget.getGoToLocation":
        return this.#answer(id, []);
      default:
        throw new RequestError(errorCodes.methodNotFound, `no RPC method '${method}' found`);
    }
  }

  #open(about: unknown): void {
    const item = params.object(params.object(about, "params")["textDocument"], "textDocument");
    const uri = params.string(item["uri"], "textDocument.uri");
    const version = params.integer(item["version"], "textDocument.version");
    const text = params.string(item["text"], "textDocument.text");
    this.#forget(uri);
    const library = this.#options.newLibrary();
    const document = new OpenDocument(uri, text, version, library, this.#options);
    this.#documents.set(uri, document);
    this.#told = this.#options.now();
    this.#tellProgress(document);
    this.#wake();
  }

  #change(about: unknown): void {
    const { textDocument, contentChanges } = params.object(about, "params");
    const identifier = params.object(textDocument, "textDocument");
    const document = this.#document(identifier["uri"]);
    const version = params.integer(identifier["version"], "textDocument.version");
    let { lines } = document;
    for (const item of params.array(contentChanges, "contentChanges")) {
      const change = params.object(item, "a content change");
      const text = params.string(change["text"], "text");
      lines =
        change["range"] === undefined
          ? new TextLines(text)
          : lines.replaced(params.range(change["range"]), text);
    }
    this.#interrupt(document);
    document.update(lines, version);
    this.#told = this.#options.now();
    if (document.done) return this.#finished(document);
    this.#tellProgress(document);
    this.#wake();
  }

  /** Requests about the old text can't be answered any more. */
  #interrupt(document: OpenDocument): void {
    const old = this.#waiting.filter((waiting) => waiting.document === document);
    this.#waiting = this.#waiting.filter((waiting) => waiting.document !== document);
    for (const { id } of old) this.#fail(id, errorCodes.contentModified, "the text has changed");
  }

  #close(about: unknown): void {
    this.#forget(params.documentUri(about));
  }

  #forget(uri: string): void {
    const document = this.#documents.get(uri);
    if (!document) return;
    this.#interrupt(document);
    this.#documents.delete(uri);
    this.#sessions.close(uri);
    this.#tell("textDocument/publishDiagnostics", { uri, diagnostics: [] });
  }

  #cancel(about: unknown): void {
    const { id } = params.object(about, "params");
    const index = this.#waiting.findIndex((waiting) => waiting.id === id);
    const [waiting] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (waiting) this.#fail(waiting.id, errorCodes.requestCancelled, "cancelled");
  }

  #wake(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#options.schedule(() => this.#work());
  }

  /** Checks for a slice of time; comes back while there is more. */
  #work(): void {
    this.#scheduled = false;
    const { now } = this.#options;
    const began = now();
    for (const document of this.#documents.values()) {
      if (document.done) continue;
      this.#guarded(() => {
        while (document.step() && now() - began < slice);
      });
      this.#settleReached(document);
      if (document.done) this.#finished(document);
      else if (now() - this.#told > tellEvery) {
        this.#told = now();
        this.#publish(document);
        this.#tellProgress(document);
      }
      break;
    }
    if ([...this.#documents.values()].some(({ done }) => !done)) this.#wake();
  }

  /** A bug in checking is told, and the server goes on. */
  #guarded(body: () => void): void {
    try {
      body();
    } catch (error) {
      this.#log(`internal error: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #settleReached(document: OpenDocument): void {
    const ready = (waiting: Waiting): boolean =>
      waiting.document === document && document.hasReached(waiting.offset);
    const settled = this.#waiting.filter(ready);
    this.#waiting = this.#waiting.filter((waiting) => !ready(waiting));
    for (const waiting of settled) this.#settle(waiting);
  }

  #finished(document: OpenDocument): void {
    this.#publish(document);
    this.#tellProgress(document);
  }

  #publish(document: OpenDocument): void {
    const { uri, version } = document;
    const diagnostics = publishedDiagnostics(document);
    this.#tell("textDocument/publishDiagnostics", { uri, version, diagnostics });
  }

  #tellProgress(document: OpenDocument): void {
    const { uri, version, lines } = document;
    const range = lines.rangeOf({ start: document.reached, end: lines.text.length });
    const processing = document.done ? [] : [{ range, kind: 1 }];
    this.#tell("$/lean/fileProgress", { textDocument: { uri, version }, processing });
  }
}

function* tacticNames(
  syntaxes: Iterable<{ readonly keywords: readonly string[] }>,
): Iterable<string> {
  const seen = new Set<string>();
  for (const { keywords } of syntaxes)
    for (const keyword of keywords) {
      if (!seen.has(keyword)) yield keyword;
      seen.add(keyword);
    }
}
