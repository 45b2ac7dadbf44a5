// What weighs each split of a query: e^(m − maximum) over the sum of all. Needs `statistics`,
// `shape.statistics_stride` and shared/step.wgsl.

struct Merge {
  maximum: f32,
  total: f32,
}

// `first` is the query's first split.
fn find_merge(first: u32, splits: u32) -> Merge {
  var maximum = -1e30;
  for (var s = 0u; s < splits; s++) {
    maximum = max(maximum, statistics[(first + s) * shape.statistics_stride]);
  }
  var total = 0.0;
  for (var s = 0u; s < splits; s++) {
    let at = (first + s) * shape.statistics_stride;
    total += exp(statistics[at] - maximum) * statistics[at + 1];
  }
  return Merge(maximum, total);
}

fn merged_at(first: u32, splits: u32, merge: Merge, j: u32) -> f32 {
  var sum = 0.0;
  for (var s = 0u; s < splits; s++) {
    let weight = exp(statistics[(first + s) * shape.statistics_stride] - merge.maximum);
    sum += weight * partials[(first + s) * shape.partial_stride + j];
  }
  return sum / merge.total;
}
