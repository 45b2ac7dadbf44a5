/** A checker in a worker of the browser: answers texts that come with a port. */
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import imageUrl from "../../build/library.image?url&no-inline";
import { checkText } from "../../src/elab/check.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

async function bytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const library = Promise.all([bytes(kernelUrl), bytes(imageUrl)]).then(async ([kernel, image]) =>
  unpackImage(await WebAssembly.compile(kernel), image),
);

self.addEventListener("message", (event: MessageEvent<string>) => {
  const [port] = event.ports;
  void library.then(({ env, notations }) => {
    const { accepted, diagnostics } = checkText(event.data, {
      env,
      notations,
      tacticSyntaxes,
      tactics: tacticRunner,
    });
    port?.postMessage({
      accepted,
      messages: diagnostics.map(({ severity, code, text }) => ({ severity, code, text })),
    });
  });
});
