/** An export dropped on the page: its worker, the verdicts shown, and stopping. */
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { ReplayDialog } from "../../src/app/export/replay-dialog.tsx";
import { isExportName, ReplayRun } from "../../src/app/export/replay-run.ts";
import { startReplay } from "../../src/app/shell/workers.ts";

const NAT = [
  '{"meta":{"exporter":{"name":"lean4export","version":"3.1.0"},"format":{"version":"3.1.0"},"lean":{"githash":"","version":"4.9.0"}}}',
  '{"in":1,"str":{"pre":0,"str":"P"}}',
  '{"in":2,"str":{"pre":0,"str":"h"}}',
  '{"in":3,"str":{"pre":0,"str":"bad"}}',
  '{"ie":0,"sort":0}',
  '{"axiom":{"isUnsafe":false,"levelParams":[],"name":1,"type":0}}',
  '{"const":{"name":1,"us":[]},"ie":1}',
  '{"axiom":{"isUnsafe":false,"levelParams":[],"name":2,"type":1}}',
  '{"thm":{"all":[3],"levelParams":[],"name":3,"type":1,"value":1}}',
];

let cleanUp = (): void => undefined;
afterEach(() => cleanUp());

function mount(): HTMLElement {
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  root.render(<ReplayDialog run={new ReplayRun(startReplay)} />);
  cleanUp = () => {
    root.unmount();
    element.remove();
  };
  return element;
}

/** Drops a file on the page once the dialog listens. */
async function drop(file: File): Promise<void> {
  await vi.waitFor(
    () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    },
    { timeout: 20_000 },
  );
}

async function gzip(text: string): Promise<Blob> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).blob();
}

test("names of exports", () => {
  expect(["a.ndjson", "b.ndjson.gz", "c.lean", "d.gz"].map(isExportName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

for (const packed of [false, true]) {
  test(`a ${packed ? "compressed" : "plain"} export is replayed, with a verdict for each declaration`, async () => {
    const element = mount();
    const text = NAT.join("\n");
    await drop(
      packed ? new File([await gzip(text)], "small.ndjson.gz") : new File([text], "small.ndjson"),
    );
    await vi.waitFor(
      () =>
        expect(element.querySelector("[role=status]")?.textContent).toMatch(
          /^2 declarations accepted, 1 not, in /u,
        ),
      { timeout: 20_000 },
    );
    expect(element.querySelector("dialog")?.open).toBe(true);
    const rows = [...element.querySelectorAll("li")].map((li) => [
      li.className,
      li.querySelector("code")?.textContent,
    ]);
    expect(rows).toEqual([
      ["rejected", "bad"],
      ["accepted", "P"],
      ["accepted", "h"],
    ]);
    expect(element.querySelector("li pre")?.textContent).toContain("bad");
  });
}

test("a file that is no export says so", async () => {
  const element = mount();
  await drop(new File(["hello"], "wrong.ndjson"));
  await vi.waitFor(
    () =>
      expect(element.querySelector("[role=status]")?.textContent).toContain(
        "not an export that can be read",
      ),
    { timeout: 20_000 },
  );
});

test("a replay can be stopped", async () => {
  const element = mount();
  const many = NAT.slice(0, 5);
  for (let i = 0; i < 150_000; i++) {
    many.push(`{"in":${i + 10},"num":{"i":${i},"pre":1}}`);
    many.push(`{"axiom":{"isUnsafe":false,"levelParams":[],"name":${i + 10},"type":0}}`);
  }
  await drop(new File([many.join("\n")], "long.ndjson"));
  const stop = await vi.waitFor(
    () => {
      const button = [...element.querySelectorAll("button")].find((b) => b.textContent === "Stop");
      if (button === undefined || element.querySelector("li") === null) throw new Error("not yet");
      return button;
    },
    { timeout: 20_000 },
  );
  stop.click();
  await vi.waitFor(() =>
    expect(element.querySelector("[role=status]")?.textContent).toMatch(/; stopped$/u),
  );
  const stopped = element.querySelector("[role=status]")?.textContent;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(element.querySelector("[role=status]")?.textContent).toBe(stopped);
});
