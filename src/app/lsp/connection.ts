/**
 * JSON-RPC 2.0 over a worker's message port: requests with cancellation, notifications both ways.
 * Invariant: every request ends, by an answer, by its signal, or when the port breaks.
 */
import { errorCodes } from "../../server/protocol.ts";

/** What a `Worker` and a `MessagePort` share. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

export class ResponseError extends Error {
  override readonly name = "ResponseError";
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export class Connection {
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  readonly #handlers = new Map<string, (params: unknown) => void>();
  #nextId = 1;
  #broken: Error | undefined;

  constructor(port: Port) {
    this.#port = port;
    port.addEventListener("message", (event) => this.#receive(event.data));
  }

  /** Calls `handler` with the parameters of each notification `method`. */
  on(method: string, handler: (params: unknown) => void): void {
    this.#handlers.set(method, handler);
  }

  notify(method: string, params: unknown): void {
    if (!this.#broken) this.#port.postMessage({ jsonrpc: "2.0", method, params });
  }

  /**
   * Sends a request. Aborting `signal` tells the server and rejects with the signal's reason.
   * @throws {ResponseError} as the server answers
   */
  request<Result>(method: string, params: unknown, signal?: AbortSignal): Promise<Result> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (signal?.aborted) return Promise.reject(abortReason(signal));
    const id = this.#nextId++;
    return new Promise<Result>((resolve, reject) => {
      const cancel = (): void => {
        if (!this.#pending.delete(id)) return;
        this.notify("$/cancelRequest", { id });
        reject(abortReason(signal));
      };
      signal?.addEventListener("abort", cancel, { once: true });
      this.#pending.set(id, {
        resolve: (value) => {
          signal?.removeEventListener("abort", cancel);
          resolve(value as Result);
        },
        reject: (error) => {
          signal?.removeEventListener("abort", cancel);
          reject(error);
        },
      });
      this.#port.postMessage({ jsonrpc: "2.0", id, method, params });
    });
  }

  /** Ends all requests: the other side is gone. */
  break(error: Error): void {
    this.#broken = error;
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }

  #receive(message: unknown): void {
    if (!isObject(message)) return;
    if (typeof message["method"] === "string") {
      if ("id" in message) {
        // The server asks for something (a registration, say); nothing is offered.
        const error = { code: errorCodes.methodNotFound, message: "not supported" };
        this.#port.postMessage({ jsonrpc: "2.0", id: message["id"], error });
        return;
      }
      this.#handlers.get(message["method"])?.(message["params"]);
      return;
    }
    const id = message["id"];
    if (typeof id !== "number") return;
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    const error = message["error"];
    if (isObject(error)) {
      const code = typeof error["code"] === "number" ? error["code"] : errorCodes.internalError;
      pending.reject(new ResponseError(code, String(error["message"])));
    } else {
      pending.resolve(message["result"]);
    }
  }
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException("cancelled", "AbortError");
}
