/**
 * How weights lie on the device: in tiles of 64 outputs, so that the 64 threads of a workgroup
 * read neighbouring words. Each format is a snippet shaders/shared/weights-*.wgsl with one
 * function, `octet`; a kernel that multiplies is compiled with the snippet of its weights.
 */
import bf16 from "../../shaders/shared/weights-bf16.wgsl?raw";
import f16 from "../../shaders/shared/weights-f16.wgsl?raw";
import f32 from "../../shaders/shared/weights-f32.wgsl?raw";
import q4 from "../../shaders/shared/weights-q4.wgsl?raw";
import q4k from "../../shaders/shared/weights-q4k.wgsl?raw";
import q5 from "../../shaders/shared/weights-q5.wgsl?raw";
import q5k from "../../shaders/shared/weights-q5k.wgsl?raw";
import q6k from "../../shaders/shared/weights-q6k.wgsl?raw";
import q8 from "../../shaders/shared/weights-q8.wgsl?raw";
import unpack from "../../shaders/shared/unpack.wgsl?raw";

export type Format = "f32" | "f16" | "bf16" | "q4" | "q5" | "q8" | "q4k" | "q5k" | "q6k";

interface FormatLayout {
  /** Weights of a unit, along the input dimension. */
  readonly weights: 32 | 256;
  /** Words of a unit of one output. */
  readonly words: number;
  readonly code: string;
}

export const FORMATS: Readonly<Record<Format, FormatLayout>> = {
  f32: { weights: 32, words: 32, code: f32 },
  f16: { weights: 32, words: 16, code: f16 },
  bf16: { weights: 32, words: 16, code: bf16 },
  q4: { weights: 32, words: 5, code: q4 },
  q5: { weights: 32, words: 6, code: q5 },
  q8: { weights: 32, words: 9, code: q8 },
  q4k: { weights: 256, words: 37, code: q4k },
  q5k: { weights: 256, words: 45, code: q5k },
  q6k: { weights: 256, words: 53, code: q6k },
};

/** The code of `octet` over one stack of matrices. */
export function weightsCode(format: Format): string {
  return unpack + FORMATS[format].code;
}

/** The code of `first_octet` and `second_octet` over two stacks of one format. */
export function pairCode(format: Format): string {
  const named = (name: string, binding: number): string =>
    FORMATS[format].code
      .replaceAll(/\bweights\b(?=[[:])/g, name)
      .replaceAll("fn octet", `fn ${name}_octet`)
      .replace("@binding(0)", `@binding(${binding})`);
  return unpack + named("first", 0) + named("second", 1);
}
