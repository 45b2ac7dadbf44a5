// Q6_K: blocks of 256 with 32 words of nibbles, 16 of upper pairs of bits, 4 with a signed scale
// for each 16 weights, and d in f16: w = d·sc·(q − 32).
// Otherwise as weights-f32.wgsl; needs shared/unpack.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks / 8, 53, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let small = block + k / 4;
  let at = (small / 8) * 53 * 64 + lane;
  let j = 4 * (small % 8) + k % 4;
  let d = unpack2x16float(weights[at + 52 * 64]).x;
  let scale = d * f32(extractBits(bitcast<i32>(weights[at + (48 + j / 8) * 64]), 8 * ((j / 2) % 4), 8u));
  let upper = upper_bits(weights[at + (32 + j / 2) * 64] >> (16 * (j % 2)));
  let q = nibbles(weights[at + j * 64]) + upper;
  return mat2x4f((q[0] - 32) * scale, (q[1] - 32) * scale);
}
