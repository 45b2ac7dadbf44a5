/**
 * What the other scripts share: running commands, installing packages when they are missing or
 * stale, and building what is older than its sources. Imports nothing but Node itself, so that it
 * runs in a fresh clone.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, with no slash at its end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path relative to the root */
export function inRoot(path) {
  return join(root, path);
}

/**
 * Runs a command in the root. All its output goes to stderr, so that a program that prints JSON
 * can build first.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number} the exit status; 1 when it could not be started
 */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["inherit", 2, 2],
    env: { ...process.env, ...env },
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/**
 * As {@link run}, and keeps what the command printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runAndKeep(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["inherit", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on("data", (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      process.stderr.write(chunk);
    });
    child.on("error", (error) => resolve({ status: 1, output: `${command}: ${error.message}` }));
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs the program of an installed package.
 * @param {string} name as in node_modules/.bin
 * @param {readonly string[]} args
 */
export function runTool(name, args) {
  return run(process.execPath, [toolPath(name), ...args]);
}

/** @param {string} name as in node_modules/.bin */
export function toolPath(name) {
  return inRoot(join("node_modules", ".bin", name));
}

/** Ends the process with a message when a step fails. @param {number} status @param {string} step */
export function orFail(status, step) {
  if (status === 0) return;
  console.error(`\n${step} failed (exit status ${status}).`);
  process.exit(status);
}

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json says. A node_modules that is a
 * link belongs to another checkout and is taken as it is: npm would empty it.
 */
export function installPackages() {
  if (lstatSync(inRoot("node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .digest("hex");
  const stamp = inRoot("node_modules/.quod-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  if (existsSync(inRoot("node_modules/.package-lock.json")) && !existsSync(stamp)) {
    // Installed by hand: trust npm's own record when it is not older than the lock.
    const installed = statSync(inRoot("node_modules/.package-lock.json")).mtimeMs;
    if (installed >= statSync(inRoot("package-lock.json")).mtimeMs) {
      writeFileSync(stamp, lock);
      return;
    }
  }
  console.error("Installing packages (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  orFail(run(npm, ["ci", "--no-audit", "--no-fund"]), "npm ci");
  writeFileSync(stamp, lock);
}

/**
 * The newest modification time under `paths`, in ms; 0 when there is nothing.
 * @param {readonly string[]} paths relative to the root
 * @param {(path: string) => boolean} [wanted]
 * @returns {number}
 */
export function newest(paths, wanted = () => true) {
  let time = 0;
  for (const path of paths) {
    const full = inRoot(path);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    if (stat.isDirectory()) {
      const inside = readdirSync(full).map((name) => `${path}/${name}`);
      time = Math.max(time, newest(inside, wanted));
    } else if (wanted(path)) {
      time = Math.max(time, stat.mtimeMs);
    }
  }
  return time;
}

/**
 * Whether `output` is missing or older than any of `sources`.
 * @param {string} output
 * @param {readonly string[]} sources files and folders
 * @param {(path: string) => boolean} [wanted]
 */
export function isStale(output, sources, wanted) {
  const full = inRoot(output);
  return !existsSync(full) || statSync(full).mtimeMs < newest(sources, wanted);
}
