/**
 * The main job, whole: open, paste, see, prove, stop the server, reload, prove again. Runs with
 * WebGPU (software adapter) and without.
 */
import { expect, test } from "./site.ts";
import { heldOut } from "./statements.ts";

test("paste a theorem, get a verified proof, offline too", async ({ page, site, quod }, info) => {
  test.setTimeout(240_000);
  await quod.open(site.url);

  await test.step("the first visit has an example, and says that the checker is ready", async () => {
    await expect(quod.editor).toContainText("theorem");
    await expect(quod.prove).toBeEnabled();
  });

  await test.step("the model is ready on what the device has", async () => {
    const where = info.project.name === "webgpu" ? "GPU" : "CPU";
    await expect(quod.status.getByText(`small model on ${where}`)).toBeVisible({ timeout: 60_000 });
  });

  await test.step("errors are squiggled and the goal at the cursor is shown", async () => {
    await quod.paste("theorem t (p : Prop) (h : p) : p := by\n  exact nothing_of_this_name");
    await expect(quod.editor.locator(".squiggly-error").first()).toBeVisible();
    await expect(quod.goals).toContainText("nothing_of_this_name");
    await quod.paste("theorem t (p q : Prop) (h : p ∧ q) : q := by\n  ");
    await expect(quod.goals.locator(".target")).toHaveText("⊢ q");
    await expect(quod.goals.locator(".hypothesis").last()).toHaveText("h : p ∧ q");
  });

  await test.step("a held-out statement is proved", async () => {
    await prove(heldOut.first);
  });

  await test.step("with the server stopped, all of it works again", async () => {
    await expect(quod.status.getByText("works offline")).toBeVisible({ timeout: 60_000 });
    await site.stop();
    await page.reload();
    await expect(quod.editor).toContainText("theorem");
    await quod.checked();
    await expect(quod.status.getByText("works offline")).toBeVisible();
    await expect(quod.status.getByText(/small model on/u)).toBeVisible({ timeout: 60_000 });
    await prove(heldOut.second);
  });

  async function prove(statement: string): Promise<void> {
    await quod.paste(statement);
    await quod.checked();
    await page.keyboard.press("Control+Enter");
    // Candidates are random: as a person would, ask again when none of eight passed.
    const proved = quod.prover.locator(".outcome.proved");
    const again = quod.prover.getByRole("button", { name: /Try again/u });
    for (let round = 0; round < 4; round++) {
      await expect(proved.or(again)).toBeVisible({ timeout: 60_000 });
      if (await proved.isVisible()) break;
      await again.click();
      await expect(again).toBeHidden();
    }
    await expect(proved).toContainText("is proved and verified by the kernel");
    await expect(quod.prover.getByText("axioms")).toBeVisible();
    await expect(quod.prover.locator(".lane.accepted")).toHaveCount(1);
    await quod.checked();
    // The mark is filled, and what stands in the editor is the statement with a proof.
    await expect(page.locator("h1 .mark.filled")).toBeVisible();
    const text = (await quod.text()) ?? "";
    expect(text).not.toContain("sorry");
    expect(text).toContain(`${statement.replace(/ := by sorry$/u, "")} := by`);
  }
});

test("what is missing without WebGPU is said, with what to do", async ({
  site,
  quod,
  page,
}, info) => {
  await quod.open(site.url);
  await quod.status.getByRole("button", { name: /model/u }).click();
  const dialog = page.getByRole("dialog", { name: "Model" });
  if (info.project.name === "webgpu") await expect(dialog).toContainText("WebGPU:");
  else await expect(dialog).toContainText("runs on the CPU meanwhile");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
