// Attention over one split of 64 positions: Σ e^(s−m)·c with s = q·k, and m and Σ e^(s−m).
// With tile_rows = 8, a split of the prompt serves 8 rows at once, which read it once; with
// tile_rows = 1, a split of a slot's own positions serves its row. latent-output.wgsl merges.
// Dispatch: (heads, prompt splits · ⌈rows / 8⌉) or (heads, own splits · rows). Tolerance: 1e-5.

override tile_rows: u32 = 8;

const NO_SCORE = -1e30;

struct Shape {
  heads: u32,
  latent: u32,
  rope: u32,
  // The most splits of a row: the stride of partials and statistics.
  splits: u32,
  prefix_capacity: u32,
  suffix_capacity: u32,
  // In vec4s.
  query_stride: u32,
  cache_stride: u32,
  // In elements.
  partial_stride: u32,
  statistics_stride: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read> query: array<vec4f>; // (R, heads, latent + rope)
@group(0) @binding(4) var<storage, read> cache: array<vec4f>; // (positions, latent + rope)
@group(0) @binding(5) var<storage, read_write> partials: array<f32>; // (R, heads, splits, latent)
@group(0) @binding(6) var<storage, read_write> statistics: array<f32>; // (R, heads, splits, 2)

// One position's scores for 8 rows; later their exponentials.
struct Eight {
  low: vec4f,
  high: vec4f,
}

var<workgroup> scores: array<Eight, 64>;

fn cached(row: u32, j: u32) -> f32 {
  return cache[row * shape.cache_stride + j / 4][j % 4];
}

fn seen(row: u32, position: u32) -> bool {
  let slot = step.slots[min(row, step.rows - 1)];
  let of_prompt = tile_rows > 1;
  return position < select(slots[slot].suffix_length, slots[slot].prefix_length, of_prompt);
}

fn put(row: u32, head: u32, split: u32, j: u32, value: f32) {
  if (row < step.rows) {
    let at = (row * shape.heads + head) * shape.splits + split;
    partials[at * shape.partial_stride + j] = value;
  }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let head = group.x;
  let of_prompt = tile_rows > 1;
  let splits = select(step.suffix_splits, step.prefix_splits, of_prompt);
  let row = group.y / splits * tile_rows;
  let split = group.y % splits;
  let place = split + select(step.prefix_splits, 0u, of_prompt);
  var base = split * 64;
  if (!of_prompt) {
    base += shape.prefix_capacity + step.slots[row] * shape.suffix_capacity;
  }

  // Scores: a thread for each position.
  let last = vec4u(step.rows - 1);
  let low_at = (min(row + vec4u(0, 1, 2, 3), last) * shape.heads + head) * shape.query_stride;
  let high_at = (min(row + vec4u(4, 5, 6, 7), last) * shape.heads + head) * shape.query_stride;
  let key = (base + thread) * shape.cache_stride;
  var low = vec4f();
  var high = vec4f();
  for (var i = 0u; i < (shape.latent + shape.rope + 3) / 4; i++) {
    let k = cache[key + i];
    low.x += dot(k, query[low_at.x + i]);
    if (tile_rows > 1) {
      low.y += dot(k, query[low_at.y + i]);
      low.z += dot(k, query[low_at.z + i]);
      low.w += dot(k, query[low_at.w + i]);
      high.x += dot(k, query[high_at.x + i]);
      high.y += dot(k, query[high_at.y + i]);
      high.z += dot(k, query[high_at.z + i]);
      high.w += dot(k, query[high_at.w + i]);
    }
  }
  let position = split * 64 + thread;
  low.x = select(NO_SCORE, low.x, seen(row, position));
  if (tile_rows > 1) {
    low.y = select(NO_SCORE, low.y, seen(row + 1, position));
    low.z = select(NO_SCORE, low.z, seen(row + 2, position));
    low.w = select(NO_SCORE, low.w, seen(row + 3, position));
    high.x = select(NO_SCORE, high.x, seen(row + 4, position));
    high.y = select(NO_SCORE, high.y, seen(row + 5, position));
    high.z = select(NO_SCORE, high.z, seen(row + 6, position));
    high.w = select(NO_SCORE, high.w, seen(row + 7, position));
  }
  scores[thread] = Eight(low, high);
  workgroupBarrier();

  // Every thread finds the maxima itself: cheaper than another round of barriers.
  var maximum = Eight(vec4f(NO_SCORE), vec4f(NO_SCORE));
  for (var t = 0u; t < 64; t++) {
    maximum.low = max(maximum.low, scores[t].low);
    if (tile_rows > 1) {
      maximum.high = max(maximum.high, scores[t].high);
    }
  }
  workgroupBarrier();
  let none = vec4f(NO_SCORE);
  low = select(exp(low - maximum.low), vec4f(), low <= none);
  if (tile_rows > 1) {
    high = select(exp(high - maximum.high), vec4f(), high <= none);
  }
  scores[thread] = Eight(low, high);
  workgroupBarrier();

  if (thread < tile_rows && row + thread < step.rows) {
    var sum = 0.0;
    for (var t = 0u; t < 64; t++) {
      sum += select(scores[t].low[thread % 4], scores[t].high[thread % 4], thread > 3);
    }
    let at = ((row + thread) * shape.heads + head) * shape.splits + place;
    statistics[at * shape.statistics_stride] =
      select(maximum.low[thread % 4], maximum.high[thread % 4], thread > 3);
    statistics[at * shape.statistics_stride + 1] = sum;
  }

  // Values: a thread for each column.
  for (var j = thread; j < shape.latent; j += 64) {
    var sum = Eight();
    for (var t = 0u; t < 64; t++) {
      let c = cached(base + t, j);
      if (tile_rows == 1) {
        sum.low.x += scores[t].low.x * c;
      } else {
        sum.low += scores[t].low * c;
        sum.high += scores[t].high * c;
      }
    }
    put(row, head, place, j, sum.low.x);
    if (tile_rows > 1) {
      put(row + 1, head, place, j, sum.low.y);
      put(row + 2, head, place, j, sum.low.z);
      put(row + 3, head, place, j, sum.low.w);
      put(row + 4, head, place, j, sum.high.x);
      put(row + 5, head, place, j, sum.high.y);
      put(row + 6, head, place, j, sum.high.z);
      put(row + 7, head, place, j, sum.high.w);
    }
  }
}
