/**
 * Finds a Chromium for tests and screenshots: `CHROMIUM_PATH`, Playwright's own, then the system's.
 * Never downloads anything; scripts/test.mjs does that when this finds nothing.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser that can be started, or undefined.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env["CHROMIUM_PATH"] ?? process.env["CHROME"];
  if (named !== undefined && isExecutable(named)) return named;
  try {
    const { chromium } = await import("playwright");
    const own = chromium.executablePath();
    if (isExecutable(own)) return own;
  } catch {
    // Playwright is not installed, or has no browser for this system.
  }
  for (const name of ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]) {
    for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * Flags for a headless run without a GPU.
 * @param {{ webgpu?: boolean }} [options] with `webgpu`, the software adapter is offered
 */
export function browserArgs({ webgpu = true } = {}) {
  const args = [];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  if (webgpu) args.push("--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader");
  return args;
}
