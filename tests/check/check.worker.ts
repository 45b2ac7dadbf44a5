/** The checker in a worker of a real browser, as the page loads it: text in, verdict out. */
import imageUrl from "../../build/library.image?url&no-inline";
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import { type CheckResult, checkText } from "../../src/elab/check.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

declare const self: DedicatedWorkerGlobalScope;

export type CheckReply = { readonly result: CheckResult } | { readonly crash: string };

const bytes = async (url: string): Promise<ArrayBuffer> => (await fetch(url)).arrayBuffer();

const library = (async () => {
  const kernel = await WebAssembly.compile(await bytes(kernelUrl));
  return unpackImage(kernel, new Uint8Array(await bytes(imageUrl)));
})();

self.addEventListener("message", async (event: MessageEvent<string>) => {
  const { env, notations } = await library;
  const options = { env, notations, tacticSyntaxes, tactics: tacticRunner };
  let reply: CheckReply;
  try {
    reply = { result: checkText(event.data, options) };
  } catch (error) {
    reply = { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  self.postMessage(reply);
});
