/**
 * `npm run check`: format, lint, types, unused code, and the size budget of the built site. Runs
 * all of them and names those that failed.
 */
import { build } from "./build.mjs";
import { checkSizes } from "./sizes.mjs";
import { installPackages, runTool } from "./prepare.mjs";

installPackages();

/** @type {[string, () => boolean][]} */
const steps = [
  ["format (npx oxfmt mends it)", () => runTool("oxfmt", ["--check"]) === 0],
  ["lint", () => runTool("oxlint", ["--type-aware", "--deny-warnings"]) === 0],
  ["types", () => runTool("tsc", ["-b"]) === 0],
  ["unused code", () => runTool("knip", []) === 0],
  [
    "sizes",
    () => {
      build("site");
      return checkSizes();
    },
  ],
];

const failed = steps.filter(([name, step]) => {
  console.log(`\n— ${name}`);
  return !step();
});
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.map(([name]) => name).join(", ")}`);
  process.exit(1);
}
console.log("\nAll checks passed.");
