// 1 / √(mean of squares + eps) of each row of the tile, by all threads of the workgroup: thread
// t sums every (8 · slices)th vec4 of row t mod 8. The norm's weight is applied to the octets of
// the matrix that follows. Needs shared/rows.wgsl and `gain`.

var<workgroup> squares: array<f32, 64 * slices>;

// One barrier.
fn find_norms(thread: u32, columns: u32, eps: f32) -> Eight {
  let row = thread % 8;
  let half = select(low_at, high_at, vec4<bool>(row > 3));
  let at = select(select(half.x, half.y, row % 4 == 1), select(half.z, half.w, row % 4 == 3), row % 4 > 1);
  var sum = 0.0;
  for (var i = thread / 8; i < (columns + 3) / 4; i += 8 * slices) {
    let v = x[at + i];
    sum += dot(v, v);
  }
  squares[thread] = sum;
  workgroupBarrier();
  var total = Eight();
  for (var i = 0u; i < 64 * slices; i += 8) {
    total.low += vec4f(squares[i], squares[i + 1], squares[i + 2], squares[i + 3]);
    total.high += vec4f(squares[i + 4], squares[i + 5], squares[i + 6], squares[i + 7]);
  }
  return Eight(
    inverseSqrt(total.low / f32(columns) + eps),
    inverseSqrt(total.high / f32(columns) + eps),
  );
}

// Octet `k` of a row of weights, times the norm's.
fn weighted(w: mat2x4f, k: u32) -> mat2x4f {
  return mat2x4f(w[0] * gain[2 * k], w[1] * gain[2 * k + 1]);
}
