/**
 * Real proofs in a worker of Chromium beside Node: the same verdicts, within 1.5 times the time.
 *
 *     npm run bench -- corpus-browser [--count 30] [--timeout 20] FOLDER
 *
 * Files are taken from all over the folder until `--count` of them are accepted by Node. Each is
 * checked twice on either side, one side after the other, and the faster time counts; the thread
 * of the worker is warm, as is Node's.
 */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { bundle } from "../scripts/bundle.mjs";
import { inRoot } from "../scripts/prepare.mjs";
import { serve } from "../scripts/server.mjs";

/** The browser's time over Node's, at most. */
const MOST = 1.5;
const ROUNDS = 2;

/** @typedef {{ verdict: string, ms: number, error?: string }} Answer */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "30" },
    timeout: { type: "string", default: "20" },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.log("name a folder: npm run bench -- corpus-browser FOLDER");
  process.exit(0);
}
const folder = resolve(path);
const seconds = Number(values.timeout);
const count = Number(values.count);

/** All files, those far apart in the alphabet first. */
function spread() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".lean"))
    .toSorted();
  const step = Math.max(1, Math.floor(names.length / (count * 2)));
  return Array.from({ length: step }, (_, i) => names.filter((_name, k) => k % step === i))
    .flat()
    .map((name) => join(folder, name));
}

/** @returns {Promise<{ ask: (file: string) => Promise<Answer>, end: () => void }>} */
async function startNode() {
  const program = fileURLToPath(await bundle("bench/corpus-browser/node.ts", "bench-browser-node"));
  const child = spawn(process.execPath, ["--stack-size=1800", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (file) => {
      child.stdin.write(`${seconds} ${file}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`Node's checker ended at ${basename(file)}`);
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}

/** @returns {Promise<string>} a folder with the worker's script and what it loads */
async function buildSite() {
  const site = inRoot("build/corpus-browser");
  mkdirSync(site, { recursive: true });
  await build({
    root: inRoot("."),
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: site,
      emptyOutDir: true,
      rolldownOptions: {
        input: inRoot("bench/corpus-browser/browser.worker.ts"),
        output: { entryFileNames: "worker.js" },
      },
    },
  });
  for (const file of ["kernel.wasm", "library.image"]) {
    copyFileSync(inRoot(`build/${file}`), join(site, file));
  }
  writeFileSync(join(site, "index.html"), "<!doctype html><title>bench</title>");
  return site;
}

async function startBrowser() {
  const server = await serve({ folder: await buildSite() });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: browserArgs({ webgpu: false }),
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => {
    Object.assign(globalThis, { checker: new Worker("worker.js", { type: "module" }) });
  });
  return {
    /** @param {string} file @returns {Promise<Answer>} */
    ask: (file) =>
      page.evaluate(
        (question) => {
          /** @type {Worker} */
          const checker = Reflect.get(globalThis, "checker");
          return new Promise((resolve, reject) => {
            checker.addEventListener("message", (event) => resolve(event.data), { once: true });
            checker.addEventListener("error", (event) => reject(new Error(event.message)), {
              once: true,
            });
            checker.postMessage(question);
          });
        },
        { text: readFileSync(file, "utf8"), seconds },
      ),
    end: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const node = await startNode();
const browser = await startBrowser();
let accepted = 0;
let differing = 0;
let nodeTime = 0;
let browserTime = 0;
console.log("\n   Node ms  Chromium ms  times  verdict   file");
for (const file of spread()) {
  if (accepted >= count) break;
  const first = await node.ask(file);
  // What is not accepted is not part of the comparison of times, and may take its whole limit.
  if (first.verdict !== "accepted") continue;
  const inBrowser = await browser.ask(file);
  let nodeMs = first.ms;
  let browserMs = inBrowser.ms;
  for (let round = 1; round < ROUNDS; round++) {
    nodeMs = Math.min(nodeMs, (await node.ask(file)).ms);
    browserMs = Math.min(browserMs, (await browser.ask(file)).ms);
  }
  accepted++;
  nodeTime += nodeMs;
  browserTime += browserMs;
  const same = inBrowser.verdict === first.verdict;
  if (!same) {
    differing++;
    console.log(inBrowser.error ?? "");
  }
  console.log(
    `${nodeMs.toFixed(0).padStart(10)} ${browserMs.toFixed(0).padStart(12)} ${(browserMs / nodeMs).toFixed(2).padStart(6)}  ${same ? "same     " : `DIFFERENT (${inBrowser.verdict})`} ${basename(file)}`,
  );
}
node.end();
await browser.end();
const ratio = browserTime / nodeTime;
console.log(`
${accepted} files accepted by Node, ${differing} with another verdict in Chromium
time in Chromium over time in Node   ${ratio.toFixed(2)}   ≤ ${MOST}`);
process.exitCode = differing === 0 && accepted > 0 && ratio <= MOST ? 0 : 1;
