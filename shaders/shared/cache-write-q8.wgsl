// A cache of 8 bits, written. Needs `staged: array<f32>` in workgroup memory and `shape.width`.
// A block of 32 numbers is 8 words of signed bytes and a word with d in f16: w = d·q.

// Stores `count` numbers of `staged`, whole blocks of 32, from column `start` of a cache row on.
fn store_staged(row: u32, start: u32, count: u32, thread: u32) {
  for (var b = thread; b < count / 32; b += 64) {
    var most = 0.0;
    for (var i = 0u; i < 32; i++) {
      most = max(most, abs(staged[32 * b + i]));
    }
    let half = pack2x16float(vec2f(most / 127, 0));
    let d = unpack2x16float(half).x;
    let inverse = select(0.0, 1 / d, d > 0);
    let at = ((row * shape.width + start) / 32 + b) * 9;
    for (var k = 0u; k < 8; k++) {
      var word = 0u;
      for (var i = 0u; i < 4; i++) {
        let q = clamp(floor(staged[32 * b + 4 * k + i] * inverse + 0.5), -127, 127);
        word |= (bitcast<u32>(i32(q)) & 255) << (8 * i);
      }
      cache[at + k] = word;
    }
    cache[at + 8] = half;
  }
}
