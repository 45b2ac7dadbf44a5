/** What the kernel's benchmark runs in a page: see kernel.bench.ts. */
import { measure } from "./kernel-measure.ts";

Object.assign(globalThis, {
  /** Fetches kernel.wasm and an export, and measures. */
  measureExport: async (file: string) => {
    const bytes = await (await fetch("/kernel.wasm")).arrayBuffer();
    const text = await (await fetch(`/export/${file}`)).text();
    return measure(new WebAssembly.Module(bytes), file, text);
  },
});
