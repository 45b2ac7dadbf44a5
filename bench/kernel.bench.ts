/**
 * The kernel's speed: replaying exports. Without arguments: the built library's own export, and
 * renamed copies of a small world in one file (time must grow with their number); with arguments,
 * those lean4export files (plain or .gz). CPU milliseconds; the wall's are beside them.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { ExportReader, type ExportItem } from "../src/kernel/host/export-reader.ts";
import { ExportWriter } from "../src/kernel/host/export-writer.ts";
import { createKernel, restoreKernel } from "../src/kernel/host/kernel.ts";
import { replayItem } from "../src/kernel/host/replay.ts";
import { declaration } from "../tests/kernel/language.ts";

function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

const module = new WebAssembly.Module(readFileSync(join(root(), "build/kernel.wasm")));

/** CPU milliseconds of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

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

function measure(file: string, lines: readonly string[]): Record<string, string | number> {
  const start = cpu();
  const wall = performance.now();
  const reader = new ExportReader();
  const items: ExportItem[] = [];
  for (const line of lines) {
    const item = reader.read(line);
    if (item !== undefined) items.push(item);
  }
  const parsed = cpu();
  const kernel = createKernel(module);
  let verdict = "accepted";
  let fuel = 0;
  for (const item of items) {
    const answer = replayItem(kernel, item);
    fuel += kernel.stats().fuel;
    if (answer.kind === "accepted") continue;
    verdict = `${answer.kind}: ${answer.reason} (${answer.declaration})`;
    break;
  }
  const done = cpu();
  const stats = kernel.stats();
  return {
    file,
    verdict,
    declarations: items.length,
    "parse ms": Math.round(parsed - start),
    "check ms": Math.round(done - parsed),
    "wall ms": Math.round(performance.now() - wall),
    terms: stats.terms,
    "kernel MB": Math.round(stats.memory / 1e5) / 10,
    "process MB": Math.round(process.memoryUsage.rss() / 1e6),
    fuel,
  };
}

const rows: Record<string, string | number>[] = [];
const files = process.argv.slice(2);
for (const path of files) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  rows.push(measure(path.slice(path.lastIndexOf("/") + 1), text.split("\n")));
}
if (files.length === 0) {
  copies(20); // warms the engine up
  for (const n of [100, 200, 400]) rows.push(measure(`${n} copies`, copies(n)));
  const library = libraryExport();
  if (library !== undefined) rows.push(measure("library", library));
}
console.table(rows);
