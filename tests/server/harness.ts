/** A server on a text, without a worker: messages in, messages out, checking when asked to. */
import { readFileSync } from "node:fs";
import type { Position } from "vscode-languageserver-protocol";
import { emptyLibrary, type Library } from "../../src/elab/image.ts";
import type { Outgoing } from "../../src/server/protocol.ts";
import { LanguageServer } from "../../src/server/server.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

export const uri = "file:///test.lean";

/** The real kernel, compiled once. */
export const kernel = new WebAssembly.Module(
  readFileSync(new URL("../../build/kernel.wasm", import.meta.url)),
);

/** What most texts here begin with: enough to state and prove something. */
export const prelude = `inductive Eq' {A : Sort u} : A → A → Prop where
  | refl (a : A) : Eq' a a
inductive N : Type where
  | z : N
  | s (n : N) : N
`;

export class Harness {
  readonly sent: Outgoing[] = [];
  readonly #tasks: (() => void)[] = [];
  readonly server: LanguageServer;
  #clock = 0;
  #id = 100;
  #version = 0;
  #text = "";

  /** `step`: how far the clock moves with each look at it. **Units**: ms. */
  constructor(options: { readonly step?: number; readonly newLibrary?: () => Library } = {}) {
    this.server = new LanguageServer({
      newLibrary: options.newLibrary ?? (() => emptyLibrary(kernel)),
      tactics: tacticRunner,
      tacticSyntaxes,
      send: (message) => this.sent.push(message),
      schedule: (task) => this.#tasks.push(task),
      now: () => (this.#clock += options.step ?? 0),
      version: "test",
    });
  }

  static opened(text: string, options: { readonly step?: number } = {}): Harness {
    const harness = new Harness(options);
    harness.request("initialize", { capabilities: {} });
    harness.open(text);
    return harness;
  }

  get text(): string {
    return this.#text;
  }

  /** Runs one slice of checking; false when there is nothing to do. */
  slice(): boolean {
    const task = this.#tasks.shift();
    task?.();
    return task !== undefined;
  }

  /** Runs until all is checked; returns how many slices that took. */
  drain(): number {
    let slices = 0;
    while (this.slice()) slices++;
    return slices;
  }

  notify(method: string, params: unknown): void {
    this.server.receive({ jsonrpc: "2.0", method, params });
  }

  /** Sends a request and returns its id. */
  send(method: string, params: unknown): number {
    const id = this.#id++;
    this.server.receive({ jsonrpc: "2.0", id, method, params });
    return id;
  }

  /** The answers to a request, of which there must be at most one. */
  answers(id: number | null): Outgoing[] {
    return this.sent.filter((message) => "id" in message && message.id === id);
  }

  /** Sends a request, checks until nothing is left, and returns the result, or the error. */
  request(method: string, params: unknown): unknown {
    const id = this.send(method, params);
    this.drain();
    const [answer] = this.answers(id);
    if (!answer) return "no answer";
    return "result" in answer ? answer.result : "error" in answer ? answer.error : undefined;
  }

  open(text: string): void {
    this.#text = text;
    this.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "lean4", version: ++this.#version, text },
    });
  }

  /** Replaces the first `old` by `next`, as an editor would tell it. */
  edit(old: string, next: string): void {
    const at = this.#text.indexOf(old);
    const range = { start: this.position(at), end: this.position(at + old.length) };
    this.#text = this.#text.slice(0, at) + next + this.#text.slice(at + old.length);
    this.notify("textDocument/didChange", {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range, text: next }],
    });
  }

  position(offset: number): Position {
    const before = this.#text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }

  /** The position of `mark`, which stands once in the text, `after` its start. */
  at(mark: string, after = 0): { textDocument: { uri: string }; position: Position } {
    return {
      textDocument: { uri },
      position: this.position(this.#text.indexOf(mark) + after),
    };
  }

  notifications(method: string): Record<string, unknown>[] {
    return this.sent.flatMap((message) =>
      "method" in message && message.method === method
        ? [message.params as Record<string, unknown>]
        : [],
    );
  }

  /** The visible diagnostics that were published last: line, severity, first line of text. */
  diagnostics(): string[] {
    const last = this.notifications("textDocument/publishDiagnostics").at(-1);
    const list = (last?.["diagnostics"] ?? []) as {
      range: { start: Position };
      severity: number;
      message: string;
      isSilent?: boolean;
    }[];
    return list
      .filter(({ isSilent }) => isSilent !== true)
      .map(({ range, severity, message }) => {
        const word = ["", "error", "warning", "info"][severity] ?? "";
        return `${range.start.line}:${range.start.character} ${word}: ${message.split("\n")[0] ?? ""}`;
      });
  }
}
