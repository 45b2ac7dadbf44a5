/** The browser's side, in a worker: a text and a limit in, an answer out. */
import { unpackImage } from "../../src/elab/image.ts";
import { answer } from "./answer.ts";

interface Question {
  readonly text: string;
  readonly seconds: number;
}

async function bytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const library = Promise.all([bytes("kernel.wasm"), bytes("library.image")]).then(
  async ([kernel, image]) => unpackImage(await WebAssembly.compile(kernel), image),
);

self.addEventListener("message", (event: MessageEvent<Question>) => {
  const { text, seconds } = event.data;
  void library.then((loaded) => self.postMessage(answer(loaded, text, seconds)));
});
