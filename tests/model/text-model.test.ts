/** The search's view of a model, on the CPU, over the golden checkpoint's files. */
import { describe, expect, it } from "vitest";
import { ModelFileError, PromptTooLongError } from "../../src/model/errors.ts";
import { memoryFiles } from "../../src/model/files.ts";
import { type GenerateRequest, loadTextModel, type TextModel } from "../../src/model/text-model.ts";
import { goldenFiles, readGolden } from "./support/golden.ts";

async function load(): Promise<TextModel> {
  const { files } = await readGolden("embedded");
  return loadTextModel({ files, name: "golden", backend: "cpu" });
}

/** Runs to the end and gives each sequence's text and how it ended. */
async function collect(model: TextModel, request: Partial<GenerateRequest>) {
  const texts: string[] = [];
  const ends = new Map<number, string>();
  const running = model.generate({
    prompt: "theorem a : ∀ n : ℕ, n = n",
    n: 4,
    maxNewTokens: 24,
    temperature: 1,
    topP: 0.95,
    seed: 7,
    signal: new AbortController().signal,
    onText: (sequence, delta) => {
      texts[sequence] = (texts[sequence] ?? "") + delta;
    },
    onEnd: (sequence, reason) => ends.set(sequence, reason),
    ...request,
  });
  return { result: await running.done, texts, ends };
}

describe("a text model on the CPU", () => {
  it("gives a text for each sequence, the same again for the same seed", async () => {
    const model = await load();
    const first = await collect(model, {});
    const again = await collect(model, {});
    const other = await collect(model, { seed: 8 });
    expect([...first.ends.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    expect(again.texts).toEqual(first.texts);
    expect(other.texts).not.toEqual(first.texts);
    expect(new Set(first.texts).size).toBe(4);
    expect(first.result.tokens).toBeGreaterThan(0);
  });

  it("decodes a sequence alike alone, beside others and in a place that was freed", async () => {
    const model = await load();
    const together = await collect(model, { n: 5 });
    const inTurn = await collect(model, { n: 5, together: 2 });
    const alone = await collect(model, { n: 1 });
    expect(inTurn.texts).toEqual(together.texts);
    expect(alone.texts[0]).toBe(together.texts[0]);
  });

  it("drops a sequence without touching the others", async () => {
    const model = await load();
    const whole = await collect(model, { n: 4 });
    const lengths = whole.texts.map((text) => text.length);
    const victim = lengths.indexOf(Math.max(...lengths));
    const texts = ["", "", "", ""];
    const ended: number[] = [];
    const running = model.generate({
      prompt: "theorem a : ∀ n : ℕ, n = n",
      n: 4,
      maxNewTokens: 24,
      temperature: 1,
      topP: 0.95,
      seed: 7,
      signal: new AbortController().signal,
      onText: (sequence, delta) => {
        texts[sequence] += delta;
        if (sequence === victim) running.drop(victim);
      },
      onEnd: (sequence) => ended.push(sequence),
    });
    await running.done;
    expect(ended.toSorted((a, b) => a - b)).toEqual(
      [0, 1, 2, 3].filter((sequence) => sequence !== victim),
    );
    texts.forEach((text, sequence) => {
      if (sequence !== victim) expect(text).toBe(whole.texts[sequence]);
      else expect(text.length).toBeLessThan(lengths[victim] ?? 0);
    });
  });

  it("stops in the middle when aborted, and can be used again", async () => {
    const model = await load();
    const controller = new AbortController();
    let count = 0;
    await expect(
      collect(model, {
        signal: controller.signal,
        maxNewTokens: 400,
        temperature: 0,
        onText: () => {
          if (++count === 3) controller.abort();
        },
      }),
    ).rejects.toThrow(/abort/i);
    expect(count).toBeLessThan(12);
    expect((await collect(model, {})).ends.size).toBe(4);
  });

  it("is greedy at temperature 0", async () => {
    const model = await load();
    const { texts } = await collect(model, { temperature: 0, n: 3 });
    expect(new Set(texts).size).toBe(1);
  });

  it("puts a conversation through the chat template", async () => {
    const model = await load();
    const asked = await collect(model, {
      prompt: [{ role: "user", content: "n = n" }],
      temperature: 0,
      n: 1,
    });
    const written = await collect(model, {
      prompt: "<bos><user>n = n<assistant>",
      temperature: 0,
      n: 1,
    });
    expect(asked.texts).toEqual(written.texts);
    expect(model.countTokens("<bos><user>n = n<assistant>")).toBe(8);
  });

  it("refuses a prompt that does not fit, and goes on", async () => {
    const model = await load();
    await expect(collect(model, { prompt: "n ".repeat(300) })).rejects.toThrow(PromptTooLongError);
    await expect(collect(model, { prompt: "" })).rejects.toThrow(PromptTooLongError);
    expect((await collect(model, {})).ends.size).toBe(4);
  });

  it("rejects what runs when it is disposed", async () => {
    const model = await load();
    const running = collect(model, { maxNewTokens: 300 });
    model.dispose();
    await expect(running).rejects.toThrow("unloaded");
  });

  it("says that the weights are broken rather than writing nonsense", async () => {
    const bytes = await goldenFiles("embedded");
    const weights = bytes.get("model.safetensors")?.slice();
    // The last bytes are weights: bf16 NaN.
    weights?.fill(255, weights.length - 64);
    if (weights) bytes.set("model.safetensors", weights);
    const model = await loadTextModel({ files: memoryFiles(bytes), backend: "cpu" });
    await expect(collect(model, {})).rejects.toThrow("not finite");
  });

  it("names the file that is missing", async () => {
    const { files } = await readGolden("odd");
    await expect(loadTextModel({ files, backend: "cpu" })).rejects.toThrow(ModelFileError);
    await expect(loadTextModel({ files, backend: "cpu" })).rejects.toThrow("tokenizer.json");
  });
});
