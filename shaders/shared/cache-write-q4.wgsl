// A cache of 4 bits, written. Needs `staged: array<f32>` in workgroup memory and `shape.width`.
// A block of 32 numbers is 4 words of nibbles and a word with d and m in f16: w = d·q + m.

// Stores `count` numbers of `staged`, whole blocks of 32, from column `start` of a cache row on.
fn store_staged(row: u32, start: u32, count: u32, thread: u32) {
  for (var b = thread; b < count / 32; b += 64) {
    var low = staged[32 * b];
    var high = low;
    for (var i = 1u; i < 32; i++) {
      low = min(low, staged[32 * b + i]);
      high = max(high, staged[32 * b + i]);
    }
    let halves = pack2x16float(vec2f((high - low) / 15, low));
    let scale = unpack2x16float(halves);
    let inverse = select(0.0, 1 / scale.x, scale.x > 0);
    let at = ((row * shape.width + start) / 32 + b) * 5;
    for (var k = 0u; k < 4; k++) {
      var word = 0u;
      for (var i = 0u; i < 8; i++) {
        let q = clamp(floor((staged[32 * b + 8 * k + i] - scale.y) * inverse + 0.5), 0, 15);
        word |= u32(q) << (4 * i);
      }
      cache[at + k] = word;
    }
    cache[at + 4] = halves;
  }
}
