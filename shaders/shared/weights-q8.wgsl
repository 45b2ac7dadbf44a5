// Q8_0: blocks of 32 with 8 words of signed bytes, and d in f16, w = d·q.
// Otherwise as weights-f32.wgsl; needs shared/unpack.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 9, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block + k / 4) * 9 * 64 + lane;
  let scale = unpack2x16float(weights[at + 8 * 64]).x;
  let word = at + (k % 4) * 128;
  return mat2x4f(signed_bytes(weights[word]) * scale, signed_bytes(weights[word + 64]) * scale);
}
