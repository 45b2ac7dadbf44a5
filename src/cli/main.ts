/** `quod`: the command line over the same code as the page. */
import { isMainThread } from "node:worker_threads";
import { check } from "./check.ts";
import { serveChecks } from "./check-worker.ts";

const usage = `usage:
  quod check [--json] [--timeout SECONDS] [--jobs N] [--strict] PATH…
      checks .lean files (folders are walked) and prints a verdict for each`;

if (isMainThread) {
  const [command, ...args] = process.argv.slice(2);
  switch (command) {
    case "check":
      process.exitCode = await check(args);
      break;
    case "--help":
    case "-h":
      console.log(usage);
      break;
    default:
      console.error(command === undefined ? usage : `unknown command '${command}'\n${usage}`);
      process.exitCode = 2;
  }
} else serveChecks();
