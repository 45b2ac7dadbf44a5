/**
 * The built page in Chromium: the first visit's cost by part, opening the stored page to the first
 * verdict, and a keystroke to its diagnostics in a file of 50 lines. **Units**: kB of 1000 bytes
 * over the wire, ms; medians of several runs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { inRoot } from "../scripts/prepare.mjs";
import { serve } from "../scripts/server.mjs";
import { checkSizes } from "../scripts/sizes.mjs";

const ROUNDS = 7;

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const fiftyLines = Array.from(
  { length: 12 },
  (_, i) =>
    `theorem t${i} (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  obtain ⟨a, b⟩ := h\n  exact ⟨b, a⟩\n`,
).join("\n");

const server = await serve({ folder: inRoot("dist") });
const profile = mkdtempSync(join(tmpdir(), "quod-bench-"));
const executablePath = await findBrowser();
const context = await chromium.launchPersistentContext(profile, {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: browserArgs(),
});

checkSizes();

/** @param {import("playwright").Page} page */
async function ready(page) {
  await page.locator(".checker.ready").waitFor();
  return page.evaluate(() => {
    const text = document.querySelector(".checker")?.textContent ?? "";
    return Number(/([\d.]+) s/u.exec(text)?.[1] ?? 0) * 1000;
  });
}

const first = await context.newPage();
await first.goto(server.url);
const cold = await ready(first);
await first.getByText("works offline").waitFor();
await first.close();

/** @type {number[]} */
const openings = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await context.newPage();
  await page.goto(server.url);
  openings.push(await ready(page));
  await page.close();
}

const page = await context.newPage();
await page.addInitScript((text) => localStorage.setItem("quod.text", text), fiftyLines);
await page.goto(server.url);
await page.bringToFront();
await ready(page);
await page.getByText(/small model on/u).waitFor();
await page.locator(".monaco-editor .view-line").first().waitFor();
await page.locator(".monaco-editor .view-line").nth(9).click();
await page.keyboard.press("End");
/** @type {number[]} */
const strokes = [];
for (let round = 0; round < ROUNDS; round++) {
  // An `x` makes the line wrong, and taking it away makes it right again: until that is shown.
  const wrong = round % 2 === 0;
  await page.evaluate((expected) => {
    Object.assign(globalThis, {
      judged: new Promise((resolve) => {
        addEventListener(
          "keydown",
          () => {
            const pressed = performance.now();
            requestAnimationFrame(function look() {
              const shown = document.querySelector(".squiggly-error") !== null;
              if (shown === expected) resolve(performance.now() - pressed);
              else requestAnimationFrame(look);
            });
          },
          { once: true, capture: true },
        );
      }),
    });
  }, wrong);
  await page.keyboard.press(wrong ? "x" : "Backspace");
  strokes.push(await page.evaluate(() => Reflect.get(globalThis, "judged")));
}

await context.close();
await server.close();
rmSync(profile, { recursive: true, force: true });

console.log(`
                                          ms     aim
first visit to the first verdict   ${cold.toFixed(0).padStart(9)}       –
stored page to the first verdict   ${median(openings).toFixed(0).padStart(9)}  ≤ 2000
keystroke to diagnostics, 50 lines ${median(strokes).toFixed(0).padStart(9)}   ≤ 200`);
