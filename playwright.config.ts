/**
 * Whole journeys against the built files in dist/. Each test serves them itself (it has to stop
 * the server in the middle), so there is no webServer here. Two projects: with WebGPU on the
 * software adapter, and without WebGPU.
 */
import { defineConfig } from "@playwright/test";
import { browserArgs, findBrowser } from "./scripts/browser.mjs";

const executablePath = await findBrowser();
const launch = executablePath === undefined ? {} : { executablePath };

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 1,
  fullyParallel: false,
  reporter: [["list"]],
  outputDir: "test-results",
  projects: [
    { name: "webgpu", use: { launchOptions: { ...launch, args: browserArgs() } } },
    {
      name: "no-webgpu",
      testMatch: "**/journey.e2e.ts",
      use: { launchOptions: { ...launch, args: browserArgs({ webgpu: false }) } },
    },
  ],
});
