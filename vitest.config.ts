/**
 * Two projects: `node` runs tests/**\/*.test.ts in Node, `browser` runs tests/**\/*.browser.test.ts
 * in a real headless Chromium with WebGPU on the software adapter.
 */
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArgs, findBrowser } from "./scripts/browser.mjs";

const executablePath = await findBrowser();

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.ts", "tests/e2e/**"],
          environment: "node",
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        worker: { format: "es" },
        // All of the page's packages are bundled before the first test, so that none is found late.
        optimizeDeps: {
          entries: ["src/app/main.tsx", "src/app/editor/monaco-editor.ts"],
          include: [
            "react/jsx-dev-runtime",
            "react-dom/client",
            "@huggingface/transformers",
            "monaco-editor/editor/contrib/suggest/browser/suggestController.js",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: browserArgs(),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
