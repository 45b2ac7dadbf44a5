// Attention over one split, which is a run of pages of 64 positions: Σ e^(s−m)·v with s = q·k, and m
// and Σ e^(s−m), page by page with a running maximum. attention-merge.wgsl or latent-output.wgsl
// merges the splits. With of_prompt = 1, a tile is tile_rows queries of any rows that share a head
// of keys, and reads the prompt's pages once; else a tile is of one row and reads its slot's pages.
// Dispatch: (kv_heads · tiles, splits, 1 or rows). Tolerance: 1e-5.

override tile_rows: u32 = 8;
override of_prompt: u32 = 0;

const NO_SCORE = -1e30;

struct Shape {
  heads: u32,
  kv_heads: u32,
  // A cache row, in elements.
  width: u32,
  // In quads.
  key: u32,
  key_stride: u32,
  value: u32,
  value_start: u32,
  value_stride: u32,
  query_stride: u32,
  partial_stride: u32,
  // In elements.
  statistics_stride: u32,
  // The most splits of a row: the stride of partials and statistics.
  splits: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read> query: array<vec4f>; // (R, heads, key)
@group(0) @binding(5) var<storage, read_write> partials: array<vec4f>; // (R, heads, splits, value)
@group(0) @binding(6) var<storage, read_write> statistics: array<f32>; // (R, heads, splits, 2)

// A number for each of 8 queries: one position's scores, later their exponentials.
struct Eight {
  low: vec4f,
  high: vec4f,
}

var<workgroup> scores: array<Eight, 64>;

// Which query a place of the tile is: its row times heads, plus its head.
fn query_at(kv: u32, row: u32, place: u32, group: u32) -> u32 {
  if (of_prompt == 1) {
    return place / group * shape.heads + kv * group + place % group;
  }
  return row * shape.heads + kv * group + place;
}

fn sees(row: u32, place: u32, group: u32, items: u32) -> u32 {
  if (place >= items) {
    return 0;
  }
  if (of_prompt == 1) {
    return slots[step.words[place / group]].prefix_length;
  }
  return slots[step.words[row]].suffix_length;
}

fn put(query_index: u32, split: u32, i: u32, scale: f32, fresh: vec4f, first: bool) {
  let at = (query_index * shape.splits + split) * shape.partial_stride + i;
  if (first) {
    partials[at] = fresh;
  } else {
    partials[at] = partials[at] * scale + fresh;
  }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) wid: vec3u, @builtin(local_invocation_index) thread: u32) {
  let group = shape.heads / shape.kv_heads;
  let items = select(group, step.rows * group, of_prompt == 1);
  let tiles = (items + tile_rows - 1) / tile_rows;
  let kv = wid.x / tiles;
  let base = wid.x % tiles * tile_rows;
  let row = wid.z;
  let split = wid.y;
  let run = select(step.suffix_run, step.prefix_run, of_prompt == 1);
  let place = split + select(step.prefix_splits, 0u, of_prompt == 1);

  // Where each query of the tile begins, and how many positions it sees; none past the last.
  let last = items - 1;
  var at = array<u32, 8>();
  var seen = array<u32, 8>();
  var most = 0u;
  for (var t = 0u; t < tile_rows; t++) {
    at[t] = query_at(kv, row, min(base + t, last), group);
    seen[t] = sees(row, base + t, group, items);
    most = max(most, seen[t]);
  }
  let low_at = vec4u(at[0], at[1], at[2], at[3]) * shape.query_stride;
  let high_at = vec4u(at[4], at[5], at[6], at[7]) * shape.query_stride;
  let low_seen = vec4u(seen[0], seen[1], seen[2], seen[3]);
  let high_seen = vec4u(seen[4], seen[5], seen[6], seen[7]);

  var maximum = Eight(vec4f(NO_SCORE), vec4f(NO_SCORE));
  var total = Eight();
  let first_page = split * run;
  let end_page = min(first_page + run, (most + 63) / 64);
  for (var page = first_page; page < end_page; page++) {
    var cache_base = 0u;
    if (of_prompt == 1) {
      cache_base = prompt_page(page);
    } else {
      cache_base = own_page(step.words[row], page);
    }

    // Scores: a thread for each position.
    var low = vec4f();
    var high = vec4f();
    for (var i = 0u; i < shape.key; i++) {
      let k = cached(cache_base + thread, kv * shape.key_stride + i);
      low.x += dot(k, query[low_at.x + i]);
      if (tile_rows > 1) {
        low.y += dot(k, query[low_at.y + i]);
        low.z += dot(k, query[low_at.z + i]);
        low.w += dot(k, query[low_at.w + i]);
      }
      if (tile_rows > 4) {
        high.x += dot(k, query[high_at.x + i]);
        high.y += dot(k, query[high_at.y + i]);
        high.z += dot(k, query[high_at.z + i]);
        high.w += dot(k, query[high_at.w + i]);
      }
    }
    let position = vec4u(page * 64 + thread);
    low = select(vec4f(NO_SCORE), low, position < low_seen);
    high = select(vec4f(NO_SCORE), high, position < high_seen);
    workgroupBarrier();
    scores[thread] = Eight(low, high);
    workgroupBarrier();

    // Every thread finds the maxima itself: cheaper than another round of barriers.
    var top = maximum;
    for (var t = 0u; t < 64; t++) {
      top.low = max(top.low, scores[t].low);
      if (tile_rows > 4) {
        top.high = max(top.high, scores[t].high);
      }
    }
    workgroupBarrier();
    low = select(exp(low - top.low), vec4f(), low <= vec4f(NO_SCORE));
    high = select(exp(high - top.high), vec4f(), high <= vec4f(NO_SCORE));
    scores[thread] = Eight(low, high);
    workgroupBarrier();
    let low_scale = exp(maximum.low - top.low);
    let high_scale = exp(maximum.high - top.high);
    maximum = top;
    var sum = Eight();
    for (var t = 0u; t < 64; t++) {
      sum.low += scores[t].low;
      if (tile_rows > 4) {
        sum.high += scores[t].high;
      }
    }
    total = Eight(total.low * low_scale + sum.low, total.high * high_scale + sum.high);

    // Values: a thread for each quad of columns.
    let first = page == first_page;
    for (var i = thread; i < shape.value; i += 64) {
      var low_sum = mat4x4f();
      var high_sum = mat4x4f();
      for (var t = 0u; t < 64; t++) {
        let p = scores[t];
        let v = cached(cache_base + t, shape.value_start + kv * shape.value_stride + i);
        if (tile_rows == 1) {
          low_sum[0] += v * p.low.x;
        } else {
          low_sum += mat4x4f(v * p.low.x, v * p.low.y, v * p.low.z, v * p.low.w);
        }
        if (tile_rows > 4) {
          high_sum += mat4x4f(v * p.high.x, v * p.high.y, v * p.high.z, v * p.high.w);
        }
      }
      for (var t = 0u; t < tile_rows; t++) {
        if (base + t <= last) {
          let fresh = select(low_sum[t % 4], high_sum[t % 4], t > 3);
          let scale = select(low_scale[t % 4], high_scale[t % 4], t > 3);
          put(at[t], place, i, scale, fresh, first);
        }
      }
    }
  }

  if (end_page <= first_page) {
    for (var i = thread; i < shape.value; i += 64) {
      for (var t = 0u; t < tile_rows; t++) {
        if (base + t <= last) {
          put(at[t], place, i, 0, vec4f(), true);
        }
      }
    }
  }
  if (thread < tile_rows && base + thread <= last) {
    let to = (at[thread] * shape.splits + place) * shape.statistics_stride;
    statistics[to] = select(maximum.low[thread % 4], maximum.high[thread % 4], thread > 3);
    statistics[to + 1] = select(total.low[thread % 4], total.high[thread % 4], thread > 3);
  }
}
