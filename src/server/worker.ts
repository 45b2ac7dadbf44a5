/**
 * The language server in a worker: JSON-RPC objects over the worker's own message port. Messages
 * that come before the kernel and the library are loaded wait; if those can't be loaded the worker
 * fails, which the page shows.
 */
import imageUrl from "../../build/library.image?url&no-inline";
import imageHash from "../../build/library.sha256?raw";
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import { unpackImage, verifyImage } from "../elab/image.ts";
import { tacticRunner, tacticSyntaxes } from "../tactic/index.ts";
import { LanguageServer } from "./server.ts";

declare const self: DedicatedWorkerGlobalScope;

const waiting: unknown[] = [];
let receive = (message: unknown): void => {
  waiting.push(message);
};
self.addEventListener("message", (event: MessageEvent<unknown>) => receive(event.data));

/** A task of the event loop, behind the messages that have come: faster than `setTimeout`. */
const tasks: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.addEventListener("message", () => tasks.shift()?.());
channel.port1.start();

async function load(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: ${response.status}`);
  return response.arrayBuffer();
}

async function start(): Promise<void> {
  const [kernel, image] = await Promise.all([
    load(kernelUrl).then((bytes) => WebAssembly.compile(bytes)),
    load(imageUrl),
  ]);
  await verifyImage(new Uint8Array(image), imageHash);
  const server = new LanguageServer({
    newLibrary: () => unpackImage(kernel, new Uint8Array(image)),
    tactics: tacticRunner,
    tacticSyntaxes,
    send: (message) => self.postMessage(message),
    schedule: (task) => {
      tasks.push(task);
      channel.port2.postMessage(null);
    },
    now: () => performance.now(),
    version: "0.1.0",
  });
  receive = (message) => server.receive(message);
  for (const message of waiting) server.receive(message);
  waiting.length = 0;
}

try {
  await start();
} catch (error) {
  // An unhandled rejection would not reach the page; an error event does.
  reportError(error);
}
