/**
 * The built page for journeys: served under a sub-path by our own server, which a journey can stop;
 * a page object with the words that a person sees; and the rule that nothing comes from elsewhere
 * and nothing breaks the content policy.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { inRoot } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/server.mjs";

export { expect };

export interface Site {
  readonly url: string;
  /** A copy of dist/ that a journey may change. */
  readonly folder: string;
  /** The network is gone from here on. */
  readonly stop: () => Promise<void>;
}

export class Quod {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get status() {
    return this.page.getByRole("banner");
  }
  get goals() {
    return this.page.getByRole("region", { name: "Goals" });
  }
  get prover() {
    return this.page.getByRole("region", { name: "Prover" });
  }
  get prove() {
    return this.page.getByRole("button", { name: "Prove", exact: true });
  }
  get stop() {
    return this.page.getByRole("button", { name: "Stop", exact: true });
  }
  get editor() {
    return this.page.locator(".monaco-editor").first();
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await expect(this.editor.locator(".view-line").first()).toBeVisible();
    await this.checked();
  }

  /** Waits until all of the text is judged. */
  async checked(): Promise<void> {
    await expect(this.status.getByText(/checker ready/u)).toBeVisible({ timeout: 60_000 });
  }

  /** Replaces the whole text by pasting, as a person does. */
  async paste(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press("Control+a");
    await this.page.evaluate((value) => {
      const data = new DataTransfer();
      data.setData("text/plain", value);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Moves the mouse over the first occurrence of `text` in the editor. */
  async pointAt(text: string): Promise<void> {
    const middle = await this.editor.evaluate((editor, wanted) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode.nodeValue ?? "").indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, text);
    if (!middle) throw new Error(`the editor does not show ${text}`);
    await this.page.mouse.move(middle.x - 2, middle.y);
    await this.page.mouse.move(middle.x, middle.y);
  }

  async focusEditor(): Promise<void> {
    await this.editor.click({ position: { x: 300, y: 120 } });
  }

  /** The text, as it is kept for the next visit. */
  text(): Promise<string | null> {
    return this.page.evaluate(() => localStorage.getItem("quod.text"));
  }
}

export const test = base.extend<{ site: Site; quod: Quod }>({
  // Playwright reads what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "quod-site-"));
    cpSync(inRoot("dist"), folder, { recursive: true });
    const server = await serve({ folder, prefix: "/some/folder/" });
    await use({ url: server.url, folder, stop: () => server.close() });
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  },
  quod: async ({ page, site }, use) => {
    const trouble: string[] = [];
    page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      const text = message.text();
      if (/Content Security Policy|Refused to/u.test(text)) trouble.push(text);
    });
    page.context().on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      const own = origin === new URL(site.url).origin;
      if (!own && protocol !== "data:" && protocol !== "blob:") trouble.push(request.url());
    });
    await use(new Quod(page));
    expect(trouble).toEqual([]);
  },
});
