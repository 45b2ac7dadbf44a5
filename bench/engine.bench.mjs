/**
 * The engine's speed in a real Chromium: tokens per second at 1 and 8 sequences on the CPU and on
 * WebGPU (the software adapter unless the machine has a GPU that Chromium uses), with dispatches
 * per step, over the embedded model or random weights of its shape.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright";
import { build } from "vite";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { inRoot } from "../scripts/prepare.mjs";

/** @returns {Promise<string>} */
async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: inRoot("bench/engine/entry.ts"), formats: ["es"], fileName: "entry" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the page was not bundled");
  return output.output[0].code;
}

const script = await bundle();
const server = createServer((request, response) => {
  const url = request.url ?? "/";
  const model = inRoot(`public/models/quod-prover/${url.replace("/model/", "")}`);
  if (url === "/") {
    response.setHeader("content-type", "text/html");
    response.end('<!doctype html><script type="module" src="/entry.js"></script>');
  } else if (url === "/entry.js") {
    response.setHeader("content-type", "text/javascript");
    response.end(script);
  } else if (/^\/model\/[\w.]+$/u.test(url) && existsSync(model)) {
    response.end(readFileSync(model));
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve(undefined));
});
const address = server.address();
if (address === null || typeof address === "string") throw new Error("the server has no port");

const executablePath = await findBrowser();
const browser = await chromium.launch({
  args: browserArgs(),
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await page.waitForFunction("globalThis.all");
  /** @type {{ parameters: number, rows: import("./engine/entry.ts").Row[] }} */
  const { parameters, rows } = await page.evaluate("all()");
  console.log(`${(parameters / 1e6).toFixed(1)} million parameters, a prompt of 200 tokens`);
  const head = ["backend", "weights", "sequences", "tokens/s", "prompt tokens/s", "load ms"];
  const table = [
    [...head, "open ms", "dispatches/step"],
    ...rows.map((row) => [
      row.backend,
      row.weights,
      String(row.sequences),
      row.decode.toFixed(0),
      row.prefill.toFixed(0),
      row.load.toFixed(0),
      row.open.toFixed(0),
      row.backend === "WebGPU" ? String(row.dispatches) : "",
    ]),
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table) {
    console.log(row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join("  "));
  }
} finally {
  await browser.close();
  server.close();
}
