/**
 * `npm run mutants [-- [--timeout 20] [--jobs 2] PROOFS [MUTANTS]]`: nothing false may pass.
 *
 * PROOFS is a folder of proofs (also as QUOD_PROOFS; tests/check/accept when it is not given). For
 * each theorem of an accepted file the kernel is asked whether its proof term also proves changed
 * statements (scripts/mutants/changed-types.ts): all must be rejected as type mismatches, at least
 * four a file. A changed statement that is not well typed does not count; nor does one that two
 * programs, the kernel and the front end, find equal by computation to the theorem's own, nor one
 * without variables that the kernel computes to the same value. Those are listed.
 *
 * MUTANTS is a folder of proofs under statements made false (PROOFS with `-mutants` when there is
 * such a folder): none may be accepted.
 *
 * Exit status 0 when both hold, 1 when not.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { bundle } from "./bundle.mjs";
import { inRoot, installPackages } from "./prepare.mjs";

/** Changed statements that each file must be tried against. */
const LEAST_CHANGES = 4;

/**
 * @typedef {{ change: string, verdict: string, message?: string }} Change
 * @typedef {{ name: string, changes: Change[], ms: number }} Theorem
 * @typedef {{ file: string, accepted: boolean, theorems: Theorem[] }} Judged
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    timeout: { type: "string", default: "20" },
    jobs: { type: "string", default: "2" },
  },
});

const proofs = resolve(
  positionals[0] ?? process.env["QUOD_PROOFS"] ?? inRoot("tests/check/accept"),
);
const beside = `${proofs.replace(/\/$/u, "")}-mutants`;
const mutants = positionals[1] ?? (existsSync(beside) ? beside : undefined);
for (const folder of [proofs, ...(mutants === undefined ? [] : [mutants])]) {
  if (existsSync(folder) && statSync(folder).isDirectory()) continue;
  console.error(`no such folder: ${folder}`);
  process.exit(2);
}

/** @param {string} folder */
const leanFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".lean"))
    .toSorted()
    .map((name) => join(folder, name));

/**
 * Runs a program that prints lines of JSON.
 * @param {string[]} args
 * @returns {Promise<any[]>}
 */
async function linesOf(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("{")) lines.push(JSON.parse(line));
  }
  return lines;
}

/** @returns {Promise<Judged[]>} */
async function judgeProofs() {
  const program = fileURLToPath(await bundle("scripts/mutants/main.ts", "mutants"));
  const files = leanFiles(proofs);
  const jobs = Number(values.jobs);
  const parts = Array.from({ length: jobs }, (_, i) => files.filter((_file, k) => k % jobs === i));
  const answers = await Promise.all(
    parts.map((part) => linesOf(["--stack-size=1800", program, values.timeout, ...part])),
  );
  const judged = answers.flat();
  for (const file of files) {
    if (!judged.some((j) => j.file === file)) problems.push(`${basename(file)}: no answer`);
  }
  return judged;
}

/** @type {string[]} */
const problems = [];
installPackages();
build("library");

const judged = await judgeProofs();
const accepted = judged.filter((j) => j.accepted);
/** @type {Map<string, Map<string, number>>} */
const table = new Map();
let slowest = { name: "", ms: 0 };
for (const { file, theorems } of accepted) {
  for (const { name, changes, ms } of theorems) {
    if (ms > slowest.ms) slowest = { name, ms };
    for (const { change, verdict, message } of changes) {
      const kind = change.replace(/^'.*' /u, "hypothesis ");
      const row = table.get(kind) ?? new Map();
      table.set(kind, row.set(verdict, (row.get(verdict) ?? 0) + 1));
      if (verdict === "rejected" || verdict === "ill-typed") continue;
      const what = `${basename(file)} ${name}: ${change}: ${verdict}`;
      if (verdict === "same" || verdict === "computed") console.log(`  not counted: ${what}`);
      else problems.push(`${what} ${message ?? ""}`);
    }
  }
  const all = theorems.flatMap((t) => t.changes);
  const counted = all.filter((c) => c.verdict === "rejected").length;
  if (counted < LEAST_CHANGES) {
    problems.push(`${basename(file)}: only ${counted} changed statements`);
  }
}
const columns = [
  "rejected",
  "ill-typed",
  "same",
  "computed",
  "accepted",
  "declined",
  "other-reason",
];
console.log(`\nproof terms against changed statements: ${accepted.length} accepted files`);
console.log(`${"".padEnd(28)}${columns.map((c) => c.padStart(13)).join("")}`);
for (const [kind, row] of table) {
  const cells = columns.map((c) => String(row.get(c) ?? 0).padStart(13));
  console.log(`${kind.padEnd(28)}${cells.join("")}`);
}
console.log(`slowest: ${slowest.name}, ${slowest.ms} ms for all its changes`);

if (mutants !== undefined) {
  const flags = ["--json", "--timeout", values.timeout, "--jobs", values.jobs];
  const answers = await linesOf([inRoot("bin/quod.mjs"), "check", ...flags, mutants]);
  const passed = answers.filter((a) => a.verdict === "accepted");
  for (const { file } of passed)
    problems.push(`${basename(file)}: accepted under a false statement`);
  const expected = leanFiles(mutants).length;
  if (answers.length < expected) problems.push(`${expected - answers.length} mutants unanswered`);
  console.log(`\nproofs under false statements: ${passed.length} of ${answers.length} accepted`);
}

for (const problem of problems) console.log(`WRONG  ${problem}`);
console.log(problems.length === 0 ? "\nnothing false passes" : `\n${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
