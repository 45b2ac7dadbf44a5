/**
 * The kernel's speed: replaying exports in Node and in Chromium. Without arguments: renamed copies
 * of a small world in one file (time must grow with their number), and the built library's own
 * export; with arguments, those lean4export files (plain or .gz). Run it with nothing else going
 * on, or with `chrt -r 1` in front.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { ExportWriter } from "../src/kernel/host/export-writer.ts";
import { createKernel, restoreKernel } from "../src/kernel/host/kernel.ts";
import { chromium } from "playwright";
import type * as Browser from "../scripts/browser.mjs";
import type * as Bundle from "../scripts/bundle.mjs";
import { measure, type Row } from "./kernel-measure.ts";
import { declaration } from "../tests/kernel/language.ts";

function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

declare global {
  var measureExport: (file: string) => Promise<Row>;
}

/** A script of this project as it stands, outside the bundle: it finds its files by its own place. */
async function script<T>(name: string): Promise<T> {
  const url = pathToFileURL(join(root(), "scripts", name)).href;
  return (await import(/* @vite-ignore */ url)) as T;
}
const { browserArgs, findBrowser } = await script<typeof Browser>("browser.mjs");
const { bundle } = await script<typeof Bundle>("bundle.mjs");

const wasm = readFileSync(join(root(), "build/kernel.wasm"));
const module = new WebAssembly.Module(wasm);

/** `n` copies of a small world, each under its own names. */
function copies(n: number): string[] {
  const kernel = createKernel(module);
  for (let i = 0; i < n; i++) {
    const x = `C${i}`;
    const world = [
      `inductive ${x}.N 0 : Type | zero : ${x}.N | succ : ${x}.N → ${x}.N`,
      `inductive ${x}.Eq.{u} 2 : ∀ (α : Sort u), α → α → Prop | refl : ∀ (α : Sort u), ∀ (a : α), ${x}.Eq.{u} α a a`,
      `inductive ${x}.L.{u} 1 : Type u → Type u | nil : ∀ (α : Type u), ${x}.L.{u} α | cons : ∀ (α : Type u), α → ${x}.L.{u} α → ${x}.L.{u} α`,
      `inductive ${x}.Rose 0 : Type | node : ${x}.L.{0} ${x}.Rose → ${x}.Rose`,
      `def ${x}.add : ${x}.N → ${x}.N → ${x}.N := fun (n : ${x}.N) => fun (m : ${x}.N) => ${x}.N.rec.{1} (fun (n : ${x}.N) => ${x}.N) n (fun (m : ${x}.N) => fun (h : ${x}.N) => ${x}.N.succ h) m`,
      `theorem ${x}.zero_add : ∀ (n : ${x}.N), ${x}.Eq.{1} ${x}.N (${x}.add ${x}.N.zero n) n := fun (n : ${x}.N) => ${x}.N.rec.{0} (fun (n : ${x}.N) => ${x}.Eq.{1} ${x}.N (${x}.add ${x}.N.zero n) n) (${x}.Eq.refl.{1} ${x}.N ${x}.N.zero) (fun (n : ${x}.N) => fun (h : ${x}.Eq.{1} ${x}.N (${x}.add ${x}.N.zero n) n) => ${x}.Eq.rec.{0, 1} ${x}.N (${x}.add ${x}.N.zero n) (fun (b : ${x}.N) => fun (h : ${x}.Eq.{1} ${x}.N (${x}.add ${x}.N.zero n) b) => ${x}.Eq.{1} ${x}.N (${x}.N.succ (${x}.add ${x}.N.zero n)) (${x}.N.succ b)) (${x}.Eq.refl.{1} ${x}.N (${x}.N.succ (${x}.add ${x}.N.zero n))) n h) n`,
    ];
    for (const text of world) {
      const verdict = kernel.add(declaration(text));
      if (verdict.kind !== "accepted") throw new Error(verdict.message);
    }
  }
  const lines: string[] = [];
  const writer = new ExportWriter(kernel, (line) => lines.push(line));
  for (const name of kernel.names()) writer.constant(name);
  return lines;
}

function libraryExport(): string[] | undefined {
  const path = join(root(), "build/library.proofs.image");
  if (!existsSync(path)) return undefined;
  // The kernel's tables follow a mark and their length (src/elab/image.ts).
  const image = new Uint8Array(readFileSync(path));
  const length = new DataView(image.buffer, image.byteOffset).getUint32(4, true);
  const kernel = restoreKernel(module, image.slice(8, 8 + length));
  const lines: string[] = [];
  const writer = new ExportWriter(kernel, (line) => lines.push(line));
  for (const name of kernel.names()) writer.constant(name);
  return lines;
}

const exports = new Map<string, string>();
const files = process.argv.slice(2);
for (const path of files) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  exports.set(path.slice(path.lastIndexOf("/") + 1), text);
}
if (files.length === 0) {
  for (const n of [100, 200, 400]) exports.set(`${n} copies`, copies(n).join("\n"));
  const library = libraryExport();
  if (library !== undefined) exports.set("library", library.join("\n"));
}

/** Most memory that the process of the newest page has held, in MB of 10⁶ bytes (on Linux). */
async function peakOfPages(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const peaks = processInfo
    .filter(({ type, id }) => type === "renderer" && existsSync(`/proc/${id}/status`))
    .map(({ id }) => /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
  return Math.round((Math.max(0, ...peaks.map(Number)) * 1024) / 1e6);
}

/** Each export in a fresh page of Chromium. */
async function inChromium(): Promise<Row[]> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: browserArgs({ webgpu: false }),
  });
  const source = readFileSync(new URL(await bundle("bench/kernel-page.ts", "kernel-page")), "utf8");
  const rows: Row[] = [];
  for (const [file, text] of exports) {
    const page = await browser.newPage();
    await page.route("http://bench.test/**", async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      if (path === "/") await route.fulfill({ contentType: "text/html", body: "<p>bench</p>" });
      else if (path === "/kernel.wasm") await route.fulfill({ body: Buffer.from(wasm) });
      else await route.fulfill({ contentType: "text/plain", body: text });
    });
    await page.goto("http://bench.test/");
    await page.addScriptTag({ type: "module", content: source });
    await page.waitForFunction(() => "measureExport" in globalThis);
    const row = await page.evaluate((name) => globalThis.measureExport(name), file);
    rows.push({ ...row, "page's process MB": await peakOfPages(browser) });
    await page.close();
  }
  await browser.close();
  return rows;
}

if (files.length === 0) measure(module, "", copies(20).join("\n")); // warms the engine up
console.log("Node");
console.table([...exports].map(([file, text]) => measure(module, file, text)));
console.log(`peak of the process: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
console.log("Chromium");
console.table(await inChromium());
