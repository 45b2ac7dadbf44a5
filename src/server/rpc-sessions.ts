/** The sessions of `$/lean/rpc`: a name for a document, until it is closed. */
import { errorCodes, RequestError } from "./protocol.ts";

/** More sessions than any client needs; the oldest go first. */
const most = 64;

export class RpcSessions {
  readonly #sessions = new Map<string, string>();
  #next = 1;

  connect(uri: string): string {
    const id = String(this.#next++);
    this.#sessions.set(id, uri);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > most && oldest !== undefined) this.#sessions.delete(oldest);
    return id;
  }

  /** @throws {RequestError} when the session is not one of this document */
  check(uri: string, id: string): void {
    if (this.#sessions.get(id) === uri) return;
    throw new RequestError(errorCodes.rpcNeedsReconnect, "Outdated RPC session");
  }

  close(uri: string): void {
    for (const [id, of] of this.#sessions) if (of === uri) this.#sessions.delete(id);
  }
}
