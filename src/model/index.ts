/** Language models: loading them, and texts out of prompts. */
export {
  HostMemoryError,
  ModelFileError,
  PromptTooLongError,
  UnsupportedModelError,
} from "./errors.ts";
export { memoryFiles, type ModelFiles } from "./files.ts";
export {
  type GenerateRequest,
  type GenerationResult,
  loadTextModel,
  type LoadTextModelOptions,
  type RunningGeneration,
  type TextModel,
} from "./text-model.ts";
export type { Message } from "./tokenizer.ts";
export { type Fit, fitMemory, type MemoryPlan, planMemory, type PlannedModel } from "./plan.ts";
