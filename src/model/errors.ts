/**
 * What can be wrong with a model's files. These are the environment's failures, not bugs: each
 * carries what to do in `fix`, and the original error, if any, in `cause`.
 */

/** A file of a model is missing, truncated, hostile, or not what its name says. */
export class ModelFileError extends Error {
  override readonly name: string = "ModelFileError";
  /** The file's path within the model. */
  readonly path: string;
  readonly fix: string;

  constructor(path: string, message: string, options?: { fix?: string; cause?: unknown }) {
    super(`${path}: ${message}`, options?.cause === undefined ? {} : { cause: options.cause });
    this.path = path;
    this.fix = options?.fix ?? "Delete the model and download it again.";
  }
}

/** The files are sound, but they hold a model that this engine does not run. */
export class UnsupportedModelError extends Error {
  override readonly name: string = "UnsupportedModelError";
  readonly fix = "Choose a model of the DeepSeek-V3 architecture.";
}

/** The prompt and its answer don't fit into what the model can look back on. */
export class PromptTooLongError extends Error {
  override readonly name: string = "PromptTooLongError";
  readonly fix = "Shorten the theorem or what precedes it.";
}

/** The computer has no memory left for the model or its sequences. */
export class HostMemoryError extends Error {
  override readonly name: string = "HostMemoryError";
  readonly fix = "Close other tabs, use fewer candidates, or choose a smaller model.";
}
