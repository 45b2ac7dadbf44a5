import { get } from "idb-keyval";
import { beforeEach, expect, test, vi } from "vitest";
import { keepText, storedText } from "../../src/app/text/keep.ts";
import { SourceText } from "../../src/app/text/source-text.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("a change is stored at once, before anything else can happen", () => {
  const source = new SourceText("");
  keepText(source, () => undefined);
  source.replace("theorem t");
  expect(localStorage.getItem("quod.text")).toBe("theorem t");
});

test("a reload gives a tab its own text, not another tab's", async () => {
  const source = new SourceText("");
  keepText(source, () => undefined);
  source.replace("mine");
  localStorage.setItem("quod.text", "another tab's");
  expect(await storedText()).toBe("mine");
  sessionStorage.clear();
  expect(await storedText()).toBe("another tab's");
});

test("a text too large for local storage comes back from IndexedDB", async () => {
  const source = new SourceText("small");
  const failures: boolean[] = [];
  keepText(source, (failed) => failures.push(failed));
  source.replace("small again");
  const large = "ℕ".repeat(6_000_000);
  source.replace(large);
  await vi.waitFor(async () => expect(await get("quod.large-text")).toHaveLength(large.length));
  await vi.waitFor(async () => expect(await storedText()).toBe(large));
  expect(failures).toEqual([]);
  source.replace("small once more");
  await vi.waitFor(async () => expect(await get("quod.large-text")).toBeUndefined());
  expect(await storedText()).toBe("small once more");
});
