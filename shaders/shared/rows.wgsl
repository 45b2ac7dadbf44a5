// What matrix kernels share: up to 8 rows of x at a time, in vec4s, and their norms.
// Needs `x: array<vec4f>`, whose rows are padded with zeros to whole octets.

// Rows that a workgroup computes: 1, 4 or 8. Software adapters run both sides of every branch,
// so that it is a pipeline's constant and not the step's.
override tile_rows: u32 = 8;

// Threads that share the columns of an output: 1 on software adapters, more on GPUs.
override slices: u32 = 1;

// A number for each of 8 rows.
struct Eight {
  low: vec4f,
  high: vec4f,
}

// Where each row of the tile begins in x, in vec4s.
var<private> low_at: vec4u;
var<private> high_at: vec4u;

// One octet of weights times the same octet of four rows.
fn times_four(w: mat2x4f, rows: vec4u) -> vec4f {
  return vec4f(
    dot(w[0], x[rows.x]) + dot(w[1], x[rows.x + 1]),
    dot(w[0], x[rows.y]) + dot(w[1], x[rows.y + 1]),
    dot(w[0], x[rows.z]) + dot(w[1], x[rows.z + 1]),
    dot(w[0], x[rows.w]) + dot(w[1], x[rows.w + 1]),
  );
}

// Adds one octet of weights times octet `at / 2` of all rows.
fn times(w: mat2x4f, at: u32, so_far: Eight) -> Eight {
  var sum = so_far;
  if (tile_rows == 1) {
    sum.low.x += dot(w[0], x[low_at.x + at]) + dot(w[1], x[low_at.x + at + 1]);
  } else {
    sum.low += times_four(w, low_at + at);
    if (tile_rows == 8) {
      sum.high += times_four(w, high_at + at);
    }
  }
  return sum;
}

// 64 · slices; 1 when outputs are not shared (software adapters compile large arrays slowly).
override part_count: u32 = 1;

var<workgroup> parts: array<Eight, part_count>;

// The sum over the threads that share an output. Two barriers.
fn across_slices(own: Eight, thread: u32, lane: u32) -> Eight {
  workgroupBarrier();
  parts[thread] = own;
  workgroupBarrier();
  var sum = parts[lane];
  for (var s = 1u; s < slices; s++) {
    sum.low += parts[s * 64 + lane].low;
    sum.high += parts[s * 64 + lane].high;
  }
  return sum;
}
