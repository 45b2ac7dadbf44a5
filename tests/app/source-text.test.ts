import { expect, test } from "vitest";
import { SourceText, type TextEvent } from "../../src/app/text/source-text.ts";

test("listeners see every change, in order, with versions that grow by one", () => {
  const source = new SourceText("one");
  const events: TextEvent[] = [];
  source.subscribe((event) => events.push(event));
  source.replace("one two");
  source.edit({ offset: 0, removed: 3, inserted: "1" });
  source.replace("1 two");
  expect(source.text).toBe("1 two");
  expect(events.map(({ version, before, text }) => [version, before, text])).toEqual([
    [2, "one", "one two"],
    [3, "one two", "1 two"],
  ]);
});

test("line ends are made one kind, so that all editors share offsets", () => {
  const source = new SourceText("a\r\nb\rc");
  expect(source.text).toBe("a\nb\nc");
  source.replace("a\r\nb");
  expect(source.text).toBe("a\nb");
});
