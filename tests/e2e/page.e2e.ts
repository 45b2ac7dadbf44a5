/** The page by itself: kept text, keyboard, phone, accessibility, bad input, new versions. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { devices, type Page } from "@playwright/test";
import { expect, test, type Quod } from "./site.ts";

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

test("what is typed survives a reload, at once", async ({ site, quod, page }) => {
  await quod.open(site.url);
  await quod.paste("theorem kept : True := by\n  ");
  await page.keyboard.type("trivial -- typed last");
  await page.reload();
  await expect(quod.editor).toContainText("typed last");
});

test("everything by keyboard alone", async ({ site, quod, page }) => {
  await quod.open(site.url);
  await page.keyboard.press("F6");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("theorem k (p : Prop) (h : p) : p \\to p := by\n  intro g\n");
  await expect(quod.editor).toContainText("p → p");
  await page.keyboard.press("F6");
  await expect(quod.goals).toBeFocused();
  await page.keyboard.press("F6");
  await expect(quod.prover).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(quod.prover.locator(".outcome")).toBeVisible();
  await expect(quod.prover.locator(".outcome.running")).toBeHidden({ timeout: 90_000 });
  const divider = page.getByRole("separator", { name: "Width of the source" });
  const before = await divider.getAttribute("aria-valuenow");
  await divider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(divider).not.toHaveAttribute("aria-valuenow", before ?? "");
  const moved = await divider.getAttribute("aria-valuenow");
  await page.reload();
  await expect(divider).toHaveAttribute("aria-valuenow", moved ?? "");
});

test("hovering says what a name is, and how a symbol is typed", async ({ site, quod, page }) => {
  await quod.open(site.url);
  await quod.paste("theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := And.symm h");
  await quod.checked();
  await quod.pointAt("And.symm");
  const hover = page.locator(".monaco-hover:visible");
  await expect(hover).toContainText("(h : a ∧ b) : b ∧ a");
  await page.mouse.move(0, 0);
  await expect(hover).toBeHidden();
  await quod.pointAt("∧");
  await expect(hover).toContainText("\\and");
});

test("names are completed", async ({ site, quod, page }) => {
  await quod.open(site.url);
  await quod.paste("theorem t (a b : ℕ) : a + b = b + a := Nat.add_com");
  await quod.checked();
  await page.keyboard.press("Control+Space");
  // With one suggestion it is taken at once, with several the list is shown.
  const listed = page.locator(".suggest-widget").getByText("add_comm").first();
  const taken = quod.editor.getByText(/Nat\.add_comm/u);
  await expect(listed.or(taken).first()).toBeVisible();
  if (await listed.isVisible()) await page.keyboard.press("Enter");
  await expect(taken.first()).toBeVisible();
  await page.keyboard.type(" a b");
  await expect(page.locator("h1 .mark.filled")).toBeVisible();
});

test("Stop works, and leaves the text as it was", async ({ site, quod, page }) => {
  await quod.open(site.url);
  const statement = "theorem no (p q : Prop) (h : p ∨ q) : p ∧ q := by sorry";
  await quod.paste(statement);
  await quod.checked();
  await quod.prove.click();
  await quod.stop.click();
  await expect(quod.prove).toBeVisible();
  await expect(quod.prover.getByText(/Stopped|No proof/u)).toBeVisible();
  expect(await quod.text()).toBe(statement);
  await page.reload();
  await expect(quod.editor).toContainText("theorem no");
});

test("a false theorem is not proved; it says how far each try got, and offers more", async ({
  site,
  quod,
}) => {
  await quod.open(site.url);
  await quod.paste("theorem no (p q : Prop) (h : p ∨ q) : p ∧ q := by sorry");
  await quod.checked();
  await expect(quod.status.getByText(/small model on/u)).toBeVisible({ timeout: 60_000 });
  await quod.prove.click();
  await expect(quod.prover.getByText(/No proof in \d+ tries/u)).toBeVisible({ timeout: 90_000 });
  // Automation and eight candidates, each with what it wrote, the checker's marks and its error.
  const lanes = quod.prover.locator(".lane");
  await expect(lanes).toHaveCount(9);
  await expect(quod.prover.locator(".lane.failed .lane-error")).toHaveCount(9);
  await lanes.last().locator("summary").click();
  await expect(lanes.last().locator(".lane-text li").first()).toHaveText(/\p{L}/u);
  await expect(lanes.last().locator(".lane-text .line-mark").first()).toBeVisible();
  await expect(quod.status.getByText(/tokens\/s/u)).toBeVisible();
  await expect(quod.prover.getByRole("button", { name: /Try again/u })).toBeVisible();
});

test.describe("bad input", () => {
  test("text that does not parse is squiggled, and mended text is accepted", async ({
    site,
    quod,
    page,
  }) => {
    await quod.open(site.url);
    await quod.paste("theorem ((( := by\n)) def := \u0000 ∀ ⟨\n\ntheorem fine : True := trivial");
    await expect(quod.editor.locator(".squiggly-error").first()).toBeVisible();
    await quod.checked();
    await quod.paste("theorem fine : True := trivial");
    await expect(page.locator("h1 .mark.filled")).toBeVisible();
  });

  for (const [name, text] of [
    [
      "10,000 nested parentheses",
      `theorem deep : ${"(".repeat(10_000)}True${")".repeat(10_000)} := trivial`,
    ],
    [
      "a paste of 1 MB",
      "theorem big : True := trivial -- padding padding padding\n".repeat(18_000),
    ],
  ] as const) {
    test(`${name}: the page stays alive, and the checker comes back`, async ({
      site,
      quod,
      page,
    }) => {
      test.setTimeout(180_000);
      await quod.open(site.url);
      await quod.paste(text);
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" ");
      await quod.paste("theorem fine : True := trivial");
      await expect(page.locator("h1 .mark.filled")).toBeVisible({ timeout: 60_000 });
    });
  }
});

test.describe("a model file that", () => {
  /** Breaks the file before the first visit, and mends it when the page has said so. */
  async function breakAndMend(
    quod: Quod,
    url: string,
    breakIt: () => void,
    mend: () => void,
  ): Promise<void> {
    breakIt();
    await quod.open(url);
    await expect(quod.status.getByText("model failed")).toBeVisible({ timeout: 60_000 });
    await quod.status.getByRole("button", { name: "model failed" }).click();
    const dialog = quod.page.getByRole("dialog", { name: "Model" });
    await expect(dialog.locator(".model-state.failed")).toHaveText(/\w.*\./u);
    mend();
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.getByText(/^Ready on the/u)).toBeVisible({ timeout: 60_000 });
    await quod.page.keyboard.press("Escape");
  }

  test("has a flipped bit is refused, and fetched again when asked", async ({ site, quod }) => {
    const file = join(site.folder, "models/quod-prover/model.safetensors");
    const good = readFileSync(file);
    const bad = Buffer.from(good);
    const at = bad.length >> 1;
    bad.writeUInt8(bad.readUInt8(at) ^ 1, at);
    await breakAndMend(
      quod,
      site.url,
      () => writeFileSync(file, bad),
      () => writeFileSync(file, good),
    );
  });

  test("is cut short is refused, and fetched again when asked", async ({ site, quod }) => {
    const file = join(site.folder, "models/quod-prover/model.safetensors");
    const good = readFileSync(file);
    await breakAndMend(
      quod,
      site.url,
      () => writeFileSync(file, good.subarray(0, good.length >> 1)),
      () => writeFileSync(file, good),
    );
  });

  test("does not fit on the device is said so, and the page works", async ({
    site,
    quod,
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 2_000_000 });
    await quod.open(site.url);
    await expect(quod.status.getByText("model failed")).toBeVisible({ timeout: 60_000 });
    await quod.status.getByRole("button", { name: "model failed" }).click();
    const dialog = page.getByRole("dialog", { name: "Model" });
    await expect(dialog.locator(".model-state.failed")).toContainText(/space|storage|full/iu);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.getByText(/^Ready on the/u)).toBeVisible({ timeout: 60_000 });
  });

  test("is missing leaves the checker and its automation", async ({ site, quod, page }) => {
    const file = join(site.folder, "models/quod-prover/model.safetensors");
    renameSync(file, `${file}.away`);
    await quod.open(site.url);
    await expect(quod.status.getByText("model failed")).toBeVisible({ timeout: 60_000 });
    await quod.paste("theorem t (p : Prop) (h : p) : p := by sorry");
    await quod.checked();
    await page.keyboard.press("Control+Enter");
    await expect(quod.prover.locator(".outcome.proved")).toContainText("Automation");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test("has no serious accessibility violation, at rest, with a dialog, and after a proof", async ({
      site,
      quod,
      page,
    }) => {
      await quod.open(site.url);
      expect(await seriousViolations(page)).toEqual([]);
      await quod.status.getByRole("button", { name: /model/u }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await quod.paste("theorem t (p : Prop) (h : p) : p := by sorry");
      await quod.checked();
      await page.keyboard.press("Control+Enter");
      await expect(quod.prover.locator(".outcome.proved")).toBeVisible({ timeout: 90_000 });
      expect(await seriousViolations(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use(phone);
  test("paste, read, prove, and see the result", async ({ site, page, quod }) => {
    await page.goto(site.url);
    const field = page.getByRole("textbox", { name: "Lean source" });
    await field.fill("theorem t (p q : Prop) (h : p ∧ q) : p := by sorry");
    await quod.checked();
    await page.getByRole("toolbar", { name: "Symbols" }).getByRole("button", { name: "∀" }).tap();
    await expect(field).toHaveValue(/∀/u);
    await field.fill("theorem t (p q : Prop) (h : p ∧ q) : p := by sorry");
    await page.getByRole("tab", { name: "Goals" }).tap();
    await expect(quod.goals).toBeVisible();
    await quod.prove.tap();
    await expect(quod.prover.locator(".outcome.proved")).toBeVisible({ timeout: 90_000 });
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Show in the text" }).tap();
    await expect(field).not.toHaveValue(/sorry/u);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test("a new version is offered, and taken when the person says so", async ({
  site,
  quod,
  page,
}) => {
  await quod.open(site.url);
  await expect(quod.status.getByText("works offline")).toBeVisible({ timeout: 60_000 });
  const worker = join(site.folder, "sw.js");
  const index = join(site.folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("</body>", "<!-- newer --></body>"));
  const text = readFileSync(worker, "utf8");
  const changed = text
    .replace(/(url:"index\.html",revision:")[^"]+/u, "$1newer")
    .replace(/(revision:")[^"]+(",url:"index\.html")/u, "$1newer$2");
  expect(changed).not.toBe(text);
  writeFileSync(worker, changed);
  await page.reload();
  const offer = page.getByRole("button", { name: "New version: reload" });
  await offer.click();
  await expect(offer).toBeHidden();
  expect(await page.content()).toContain("<!-- newer -->");
});

test("can be installed: manifest and icons are there", async ({ site, page }) => {
  await page.goto(site.url);
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const url = new URL(href ?? "", site.url);
  const manifest: unknown = await (await page.request.get(url.href)).json();
  expect(manifest).toMatchObject({ name: "Quod", display: "standalone", start_url: "./" });
  const { icons } = manifest as { icons: { src: string }[] };
  for (const { src } of icons) {
    expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
  }
});
