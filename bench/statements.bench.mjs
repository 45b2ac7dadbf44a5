/**
 * Real statements through the front end: how many parse, how many elaborate with `sorry`, and
 * which causes stand in the way of the others.
 *
 *     npm run bench -- statements [--timeout 20] [--jobs 1] [--files] PATH…
 *
 * PATH is a file or folder of .lean files. Of each file the proof of the last theorem is cut off
 * at its first `:= by` and replaced by `sorry`; what comes before stays as it is.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { inRoot } from "../scripts/prepare.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    timeout: { type: "string", default: "20" },
    jobs: { type: "string", default: "1" },
    files: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) {
  console.log("name a folder: npm run bench -- statements PATH…");
  process.exit(0);
}

/** @param {string} path @returns {string[]} */
function leanFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => leanFiles(join(path, name)))
    .filter((file) => file.endsWith(".lean"));
}

/**
 * A file's text with the proof of its last theorem left out.
 *
 * @param {string} text
 */
function statementOf(text) {
  const start = Math.max(text.lastIndexOf("\ntheorem "), text.lastIndexOf("\nlemma "), 0);
  const end = /:=\s*(?:by\b|sorry)/u.exec(text.slice(start));
  return end === null ? text : `${text.slice(0, start + end.index)}:= by sorry\n`;
}

const folder = mkdtempSync(join(tmpdir(), "statements-"));
const flags = ["check", "--json", "--timeout", values.timeout, "--jobs", values.jobs];
/** @type {{ file: string, ms: number, messages: { severity: string, code: string, text: string, line: number, column: number }[] }[]} */
const answers = [];
try {
  for (const path of positionals.flatMap(leanFiles))
    writeFileSync(join(folder, basename(path)), statementOf(readFileSync(path, "utf8")));
  const child = spawn(process.execPath, [inRoot("bin/quod.mjs"), ...flags, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("{")) answers.push(JSON.parse(line));
} finally {
  rmSync(folder, { recursive: true });
}

/** @type {Map<string, string[]>} */
const causes = new Map();
let unread = 0;
let elaborated = 0;
for (const { file, messages } of answers) {
  const errors = messages.filter((m) => m.severity === "error" && m.code !== "sorry");
  if (errors.some((m) => m.code === "syntax")) unread++;
  if (errors.length === 0) elaborated++;
  const own = new Set(
    errors.map((m) => `${m.code}: ${m.text.split("\n").slice(0, 2).join(" ").slice(0, 110)}`),
  );
  for (const cause of own) causes.set(cause, [...(causes.get(cause) ?? []), basename(file)]);
}
const share = (/** @type {number} */ n) =>
  `${n} of ${answers.length} (${((100 * n) / Math.max(1, answers.length)).toFixed(1)} %)`;
console.log(`parse      ${share(answers.length - unread)}`);
console.log(`elaborate  ${share(elaborated)}`);
console.log(`time       ${answers.reduce((sum, a) => sum + a.ms, 0)} ms`);
if (causes.size > 0) console.log("\nfiles  cause");
for (const [cause, files] of [...causes].toSorted(([, a], [, b]) => b.length - a.length)) {
  const where = values.files ? files.join(" ") : (files[0] ?? "");
  console.log(`${String(files.length).padStart(5)}  ${cause}   (${where})`);
}
