/**
 * The rotary position embedding's table of cosines and sines, YaRN included.
 *
 * Source: RoFormer (arXiv 2104.09864), YaRN (arXiv 2309.00071), transformers' modeling_rope_utils.
 */
import type { ModelConfig, Yarn } from "./config.ts";

/** The factor by which attention grows with an extended context. */
function mscale(factor: number, weight: number): number {
  return factor <= 1 ? 1 : 0.1 * weight * Math.log(factor) + 1;
}

/** What scores are multiplied with: 1/√d, in latent attention times YaRN's correction squared. */
export function softmaxScale(config: ModelConfig): number {
  if (config.architecture === "llama") return 1 / Math.sqrt(config.headDim);
  const scale = 1 / Math.sqrt(config.qkNopeHeadDim + config.qkRopeHeadDim);
  const { yarn } = config;
  if (!yarn || yarn.mscaleAllDim === 0) return scale;
  return scale * mscale(yarn.factor, yarn.mscaleAllDim) ** 2;
}

/**
 * What cosines and sines are multiplied with. Latent attention has its correction in the scores'
 * scale, so that here only the ratio of the two mscales is left. A dense llama has it nowhere
 * else: there it is the whole factor, whatever mscales the file names (see docs/engine/README.md).
 */
function amplitudeOf(config: ModelConfig): number {
  const { yarn } = config;
  if (!yarn) return 1;
  if (yarn.attentionFactor !== null) return yarn.attentionFactor;
  if (config.architecture === "llama" || yarn.mscale === 0 || yarn.mscaleAllDim === 0) {
    return mscale(yarn.factor, 1);
  }
  return mscale(yarn.factor, yarn.mscale) / mscale(yarn.factor, yarn.mscaleAllDim);
}

/** Numbers of a head that are rotated. */
export function rotatedSize(config: ModelConfig): number {
  return config.architecture === "llama" ? config.headDim : config.qkRopeHeadDim;
}

/** **Shapes**: `(positions, size / 2, 2) f32`: cos and sin of each pair's angle. */
export function rotations(config: ModelConfig, positions: number): Float32Array {
  const half = rotatedSize(config) / 2;
  const frequencies = inverseFrequencies(config);
  const amplitude = amplitudeOf(config);
  const table = new Float32Array(positions * half * 2);
  for (let p = 0; p < positions; p++) {
    for (let i = 0; i < half; i++) {
      const angle = p * (frequencies[i] ?? 0);
      table[(p * half + i) * 2] = Math.cos(angle) * amplitude;
      table[(p * half + i) * 2 + 1] = Math.sin(angle) * amplitude;
    }
  }
  return table;
}

function inverseFrequencies(config: ModelConfig): number[] {
  const dim = rotatedSize(config);
  const base = config.ropeTheta;
  const plain = Array.from({ length: dim / 2 }, (_, i) => base ** ((-2 * i) / dim));
  const { yarn } = config;
  if (!yarn) return plain;
  const [low, high] = correctionRange(yarn, dim, base);
  return plain.map((frequency, i) => {
    const ramp = Math.min(1, Math.max(0, (i - low) / (high - low)));
    // Fast pairs extrapolate as they are; slow ones are stretched.
    return frequency * (1 - ramp) + (frequency / yarn.factor) * ramp;
  });
}

/** Between which pairs the change from extrapolation to interpolation happens. */
function correctionRange(yarn: Yarn, dim: number, base: number): readonly [number, number] {
  const pairAt = (turns: number): number =>
    (dim * Math.log(yarn.originalMaxPositionEmbeddings / (turns * 2 * Math.PI))) /
    (2 * Math.log(base));
  const low = Math.max(0, Math.floor(pairAt(yarn.betaFast)));
  const high = Math.min(dim - 1, Math.ceil(pairAt(yarn.betaSlow)));
  return [low, high === low ? high + 0.001 : high];
}
