/**
 * `npm test`: all the set-up, then every test: Vitest in Node and in Chromium, and the whole
 * journeys with Playwright against the built files. The last line is "N passed, N failed".
 *
 * `npm test -- node|browser|e2e …` runs only those parts.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { inRoot, installPackages, run, runAndKeep, toolPath } from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

/** Finds a browser or installs one; ends the process with what to do when neither works. */
async function ensureBrowser() {
  if ((await findBrowser()) !== undefined) return;
  console.error("No Chromium found. Installing Playwright's …");
  run(process.execPath, [toolPath("playwright"), "install", "chromium"]);
  if ((await findBrowser()) !== undefined) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.error("Installing the system's chromium …");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium"], { DEBIAN_FRONTEND: "noninteractive" });
    if ((await findBrowser()) !== undefined) return;
  }
  console.error("The tests need Chromium: install one, or set CHROMIUM_PATH to its executable.");
  console.log("0 passed, 1 failed");
  process.exit(1);
}

/**
 * @param {string} file a JSON report, relative to the root
 * @param {number} status of the run that should have written it
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countOf(file, status, read) {
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  if (existsSync(inRoot(file))) count = read(JSON.parse(readFileSync(inRoot(file), "utf8")));
  // A run that ends badly without naming a test (a file that does not load, say) is a failure too.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** @param {"node" | "browser"} project @returns {Promise<Count>} */
async function vitest(project) {
  const report = `build/test/${project}.json`;
  rmSync(inRoot(report), { force: true });
  const { status } = await runAndKeep(process.execPath, [
    toolPath("vitest"),
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return countOf(report, status, (json) => {
    const broken = json.testResults.filter(
      (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return { passed: json.numPassedTests, failed: json.numFailedTests + broken.length };
  });
}

/** @returns {Promise<Count>} */
async function journeys() {
  const report = "build/test/e2e.json";
  rmSync(inRoot(report), { force: true });
  const { status } = await runAndKeep(
    process.execPath,
    [toolPath("playwright"), "test", "--reporter=list,json"],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: inRoot(report) },
  );
  return countOf(report, status, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

installPackages();
const parts = process.argv.slice(2);
const all = parts.length === 0;
mkdirSync(inRoot("build/test"), { recursive: true });
build(all || parts.includes("e2e") ? "site" : "library");
if (all || parts.includes("browser") || parts.includes("e2e")) await ensureBrowser();

/** @type {Count[]} */
const counts = [];
if (all || parts.includes("node")) counts.push(await vitest("node"));
if (all || parts.includes("browser")) counts.push(await vitest("browser"));
if (all || parts.includes("e2e")) counts.push(await journeys());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
