import { describe, expect, test } from "vitest";
import { Connection, ResponseError } from "../../src/app/lsp/connection.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
}

function connect() {
  const { port1, port2 } = new MessageChannel();
  const sent: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  port2.addEventListener("message", (event: MessageEvent<Message>) => {
    const resolve = waiting.shift();
    if (resolve) resolve(event.data);
    else sent.push(event.data);
  });
  port1.start();
  port2.start();
  return {
    connection: new Connection(port1),
    reply: (message: unknown) => port2.postMessage(message),
    next: () => {
      const first = sent.shift();
      return first ? Promise.resolve(first) : new Promise<Message>((take) => waiting.push(take));
    },
    close: () => port1.close(),
  };
}

describe("a connection", () => {
  test("matches answers to requests, in any order", async () => {
    const { connection, reply, next, close } = connect();
    const first = connection.request("a", 1);
    const second = connection.request("b", 2);
    const a = await next();
    const b = await next();
    expect([a.method, b.method]).toEqual(["a", "b"]);
    reply({ jsonrpc: "2.0", id: b.id, result: "B" });
    reply({ jsonrpc: "2.0", id: a.id, result: "A" });
    expect(await Promise.all([first, second])).toEqual(["A", "B"]);
    close();
  });

  test("gives the server's errors with their code", async () => {
    const { connection, reply, next, close } = connect();
    const answer = connection.request("a", {});
    const { id } = await next();
    reply({ jsonrpc: "2.0", id, error: { code: -32801, message: "content modified" } });
    await expect(answer).rejects.toThrow(new ResponseError(-32801, "content modified"));
    close();
  });

  test("tells the server when a request is cancelled, and rejects at once", async () => {
    const { connection, next, close } = connect();
    const controller = new AbortController();
    const answer = connection.request("slow", {}, controller.signal);
    const { id } = await next();
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(await next()).toMatchObject({ method: "$/cancelRequest", params: { id } });
    close();
  });

  test("refuses requests of the server rather than leaving them open", async () => {
    const { connection, reply, next, close } = connect();
    connection.on("known", () => undefined);
    reply({ jsonrpc: "2.0", id: 7, method: "client/registerCapability", params: {} });
    expect(await next()).toMatchObject({ id: 7, error: { code: -32601 } });
    close();
  });

  test("ends every open request when the other side is gone", async () => {
    const { connection, next, close } = connect();
    const answer = connection.request("a", {});
    await next();
    connection.break(new Error("gone"));
    await expect(answer).rejects.toThrow("gone");
    await expect(connection.request("b", {})).rejects.toThrow("gone");
    close();
  });
});
