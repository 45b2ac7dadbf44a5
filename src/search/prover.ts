/**
 * One run of Prove: automation and the model's candidates side by side, every line judged as it
 * is written, the first proof that the kernel accepts is the answer. Nothing here is trusted: the
 * answer has gone through {@link checkCandidate} and, within the whole text, through
 * {@link checkWhole}.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { DocumentOptions } from "../elab/document.ts";
import { elabDocument } from "../elab/document.ts";
import { axiomsOf } from "../elab/command/finish.ts";
import { allowedAxioms } from "../elab/check.ts";
import { CancelledError, ResourceError } from "../elab/error.ts";
import { defaultLimits } from "../elab/meta.ts";
import type { Message, RunningGeneration, TextModel } from "../model/index.ts";
import { automationScripts } from "./automation.ts";
import {
  type CandidateVerdict,
  checkCandidate,
  firstBlockLine,
  proofTail,
  proofText,
} from "./candidate.ts";
import { buildPrompt } from "./prompt.ts";
import type { FromProver, Lane, LaneEvent, LineVerdict, RunResult, ToProver } from "./protocol.ts";
import { type Statement, findStatement, innermost } from "./statement.ts";

export type ProveRequest = ToProver & { type: "prove" };

export interface ProverHost {
  /** The library; `env` is used by one run at a time. */
  readonly options: DocumentOptions;
  /** The model, when it is ready; undefined when there is none (automation goes on alone). */
  model(): Promise<{ readonly model: TextModel; readonly promptStyle: string } | undefined>;
  emit(message: FromProver): void;
  /** Lets messages in. */
  pause(): Promise<void>;
  /** **Units**: ms. */
  now(): number;
}

/** Wall time that one check of a candidate may take, in ms. */
const CHECK_LIMIT = 4_000;
/** What the kernel may spend on one declaration of a candidate: about as long. */
const KERNEL_FUEL = 10_000_000;

/** Errors that more text can still mend, or that say only that the proof is not finished. */
const unfinished = new Set([
  "unsolved-goals",
  "syntax",
  "missing-alternative",
  "missing-cases",
  "no-theorem",
]);

interface Candidate {
  text: string;
  /** Lines judged so far. */
  judged: number;
  done: boolean;
}

export async function prove(
  request: ProveRequest,
  host: ProverHost,
  signal: AbortSignal,
): Promise<RunResult> {
  const began = host.now();
  const found = findStatement(request.text, request.offset, limited(host, signal, 20_000));
  if (found.kind === "refused") return found;
  return new Run(request, host, signal, found.statement, began).run();
}

function limited(host: ProverHost, signal: AbortSignal, milliseconds: number): DocumentOptions {
  const deadline = host.now() + milliseconds;
  return {
    ...host.options,
    limits: {
      ...defaultLimits,
      kernelFuel: KERNEL_FUEL,
      poll: () => {
        if (signal.aborted) throw new CancelledError();
        if (host.now() > deadline) {
          throw new ResourceError("timeout", `no verdict within ${milliseconds / 1000} s`);
        }
      },
    },
  };
}

/** The prompt's tokens, with room for what the chat template adds. */
function promptTokens(model: TextModel, messages: readonly Message[]): number {
  return messages.reduce((sum, m) => sum + model.countTokens(m.content), 0) + 16;
}

class Run {
  private readonly request: ProveRequest;
  private readonly host: ProverHost;
  private readonly signal: AbortSignal;
  private readonly statement: Statement;
  private readonly began: number;
  private tries = 0;
  /** Scripts that automation has tried: counted apart from the model's tries. */
  private scripts = 0;
  private proved: RunResult | undefined;

  constructor(
    request: ProveRequest,
    host: ProverHost,
    signal: AbortSignal,
    statement: Statement,
    began: number,
  ) {
    this.request = request;
    this.host = host;
    this.signal = signal;
    this.statement = statement;
    this.began = began;
  }

  async run(): Promise<RunResult> {
    const numbered = Array.from({ length: this.request.candidates }, (_, i) => i);
    this.host.emit({
      type: "started",
      run: this.request.run,
      theorem: this.statement.title,
      lanes: ["automation", ...numbered],
    });
    const stopper = new AbortController();
    const onAbort = (): void => stopper.abort();
    this.signal.addEventListener("abort", onAbort);
    try {
      await Promise.all([this.automation(stopper), this.candidates(stopper)]);
    } finally {
      this.signal.removeEventListener("abort", onAbort);
    }
    if (this.proved !== undefined) return this.proved;
    if (this.signal.aborted) return { kind: "stopped" };
    return { kind: "exhausted", tries: this.tries, milliseconds: this.elapsed() };
  }

  private elapsed(): number {
    return Math.round(this.host.now() - this.began);
  }

  private lane(lane: Lane, event: LaneEvent): void {
    this.host.emit({ type: "lane", run: this.request.run, lane, event });
  }

  private async automation(stopper: AbortController): Promise<void> {
    let last: CandidateVerdict | undefined;
    for (const script of automationScripts) {
      await this.host.pause();
      if (stopper.signal.aborted) {
        this.lane("automation", { kind: "stopped" });
        return;
      }
      this.lane("automation", { kind: "text", delta: `${script.replaceAll("\n", "; ")}\n` });
      this.scripts++;
      const verdict = this.check(script, stopper.signal);
      if (verdict === undefined) continue;
      if (verdict.kind === "accepted") {
        this.accept("automation", script, verdict, stopper);
        return;
      }
      last = verdict;
    }
    this.lane("automation", {
      kind: "failed",
      error: {
        severity: "error",
        code: "automation",
        text:
          last?.kind === "failed"
            ? `None of the checker's own tactics closes this. The last said: ${last.error.text}`
            : "None of the checker's own tactics closes this.",
      },
    });
  }

  /** Checks a complete tactic block. Undefined when the run was stopped meanwhile. */
  private check(block: string, signal: AbortSignal): CandidateVerdict | undefined {
    try {
      return checkCandidate(
        proofText(this.statement.checkedHead, block),
        this.statement,
        limited(this.host, signal, CHECK_LIMIT),
      );
    } catch (error) {
      if (error instanceof CancelledError) return undefined;
      throw error;
    }
  }

  private async candidates(stopper: AbortController): Promise<void> {
    const ready = await this.host.model();
    const { request } = this;
    const lanes = Array.from({ length: request.candidates }, (_, i) => i);
    if (ready === undefined) {
      for (const i of lanes) {
        this.lane(i, {
          kind: "failed",
          error: { severity: "error", code: "no-model", text: "No model is ready." },
        });
      }
      return;
    }
    if (stopper.signal.aborted) {
      for (const i of lanes) this.lane(i, { kind: "stopped" });
      return;
    }
    const { model, promptStyle } = ready;
    const prompt = buildPrompt(this.statement, promptStyle, request.mode ?? "fast");
    const states = lanes.map((): Candidate => ({ text: "", judged: 0, done: false }));
    let tokens = 0;
    const start = this.host.now();
    let lastSpeed = start;
    let running: RunningGeneration | undefined;
    const finish = (i: number): void => {
      const state = states[i];
      if (state === undefined || state.done || stopper.signal.aborted) return;
      state.done = true;
      this.tries++;
      this.lane(i, { kind: "checking" });
      const block = prompt.extract(state.text);
      const verdict = this.check(block, stopper.signal);
      if (verdict === undefined) return;
      if (verdict.kind === "accepted") {
        if (prompt.live)
          this.lane(i, { kind: "judged", lines: block.split("\n").map((): LineVerdict => "ok") });
        this.accept(i, block, verdict, stopper);
      } else if (prompt.live) this.fail(i, state, verdict.error, block);
      else this.lane(i, { kind: "failed", error: verdict.error });
    };
    try {
      running = model.generate({
        prompt: prompt.messages,
        n: request.candidates,
        maxNewTokens: Math.min(
          request.maxNewTokens,
          model.contextLength - promptTokens(model, prompt.messages),
        ),
        temperature: request.temperature,
        topP: request.topP,
        seed: request.seed,
        signal: stopper.signal,
        onText: (i, delta) => {
          const state = states[i];
          if (state === undefined || state.done || stopper.signal.aborted) return;
          state.text += delta;
          tokens++;
          this.lane(i, { kind: "text", delta });
          if (prompt.live && delta.includes("\n") && this.judge(i, state, stopper.signal))
            running?.drop(i);
          const now = this.host.now();
          if (now - lastSpeed > 500) {
            lastSpeed = now;
            this.host.emit({
              type: "speed",
              run: request.run,
              tokensPerSecond: Math.round((tokens * 1000) / Math.max(1, now - start)),
            });
          }
        },
        onEnd: (i) => finish(i),
      });
      const result = await running.done;
      this.host.emit({
        type: "speed",
        run: request.run,
        tokensPerSecond: Math.round((result.tokens * 1000) / Math.max(1, result.milliseconds)),
      });
    } catch (error) {
      if (!stopper.signal.aborted) {
        const text = error instanceof Error ? error.message : String(error);
        for (const i of lanes) {
          if (states[i]?.done === true) continue;
          this.lane(i, { kind: "failed", error: { severity: "error", code: "model", text } });
        }
      }
    }
    if (stopper.signal.aborted) {
      for (const i of lanes) if (states[i]?.done !== true) this.lane(i, { kind: "stopped" });
    }
  }

  /** Judges the complete lines of a candidate that is being written; whether it is refuted. */
  private judge(i: number, state: Candidate, signal: AbortSignal): boolean {
    const end = state.text.lastIndexOf("\n");
    const block = state.text.slice(0, end);
    const lines = block.split("\n");
    if (lines.length <= state.judged) return false;
    state.judged = lines.length;
    const verdict = this.check(block, signal);
    if (verdict === undefined) return false;
    if (verdict.kind === "accepted") {
      this.lane(i, { kind: "judged", lines: lines.map((): LineVerdict => "ok") });
      return false;
    }
    const definite = verdict.diagnostics.find(
      (d) => d.severity === "error" && !unfinished.has(d.code),
    );
    const line = definite === undefined ? undefined : this.lineOf(definite, block);
    // The last line may still get what it lacks below it.
    if (definite !== undefined && line !== undefined && line < lines.length - 1) {
      state.done = true;
      this.tries++;
      this.fail(i, state, definite, block);
      return true;
    }
    this.lane(i, {
      kind: "judged",
      lines: lines.map((_, n): LineVerdict => (n < (line ?? lines.length) ? "ok" : "pending")),
    });
    return false;
  }

  /** The line of the block, from 0, on which a diagnostic starts. */
  private lineOf(d: Diagnostic, block: string): number {
    const text = proofText(this.statement.checkedHead, block);
    const before = text.slice(0, d.span.start).split("\n").length - 1;
    return Math.max(0, before - firstBlockLine(this.statement.checkedHead));
  }

  private fail(i: number, state: Candidate, error: Diagnostic, block: string): void {
    const line = this.lineOf(error, block);
    const total = state.text.replace(/\n+$/u, "").split("\n").length;
    this.lane(i, {
      kind: "judged",
      lines: Array.from({ length: total }, (_, n): LineVerdict =>
        n < line ? "ok" : n === line ? "error" : "pending",
      ),
    });
    this.lane(i, {
      kind: "failed",
      error: { severity: error.severity, code: error.code, text: error.text },
      line,
    });
  }

  private accept(
    lane: Lane,
    block: string,
    verdict: CandidateVerdict & { kind: "accepted" },
    stopper: AbortController,
  ): void {
    if (this.proved !== undefined || this.signal.aborted) return;
    const { statement, request } = this;
    const trimmed = this.withoutDeadTails(block, verdict);
    const newText = proofTail(trimmed);
    const whole =
      request.text.slice(0, statement.replace.start) +
      newText +
      request.text.slice(statement.replace.end);
    const end = statement.replace.start + newText.length;
    const axioms = checkWhole(whole, end, statement, limited(this.host, this.signal, 20_000));
    if (axioms === undefined) {
      this.lane(lane, {
        kind: "failed",
        error: {
          severity: "error",
          code: "whole-text",
          text: "The proof passes alone, but not within the whole text.",
        },
      });
      return;
    }
    this.proved = {
      kind: "proved",
      lane,
      replace: statement.replace,
      newText,
      theorem: statement.title,
      axioms,
      tries: lane === "automation" ? this.scripts : this.tries,
      milliseconds: this.elapsed(),
    };
    this.lane(lane, { kind: "accepted" });
    stopper.abort();
  }

  /** Tactics after the last goal are cut, if the rest still passes. */
  private withoutDeadTails(
    block: string,
    verdict: CandidateVerdict & { kind: "accepted" },
  ): string {
    const clean = block.replace(/\s+$/u, "");
    if (verdict.deadTails.length === 0) return clean;
    const dead = new Set(
      verdict.deadTails.map((span) =>
        this.lineOf({ severity: "warning", code: "", span, text: "" }, block),
      ),
    );
    const cut = clean
      .split("\n")
      .filter((_, n) => !dead.has(n))
      .join("\n");
    return this.check(cut, this.signal)?.kind === "accepted" ? cut : clean;
  }
}

/**
 * Checks the whole new text from nothing: the theorem must be accepted, with the statement's type
 * and no axioms beyond the three, and it must reach to the proof's `end`, so that no command comes
 * with the proof that could change what follows. Gives its axioms.
 */
function checkWhole(
  text: string,
  end: number,
  statement: Statement,
  options: DocumentOptions,
): readonly string[] | undefined {
  const { env } = options;
  const isExample = statement.title === "example";
  const { offset } = statement.before;
  let result: readonly string[] | undefined;
  env.release(statement.base);
  for (const step of elabDocument(text, options)) {
    const command = innermost(step.command);
    if (result !== undefined && step.command.span.start < end) return undefined;
    if (command === undefined || step.command.span.start < offset) continue;
    const mine = isExample
      ? command.keyword === "example" && result === undefined
      : step.result.declared.some((d) => d.name === statement.name);
    if (!mine || result !== undefined) continue;
    if (step.diagnostics.some((d) => d.severity === "error" || d.code === "sorry"))
      return undefined;
    const axioms = isExample ? [] : axiomsOf(env, statement.name);
    if (axioms.some((a) => !allowedAxioms.includes(a))) return undefined;
    result = axioms;
  }
  return result;
}
