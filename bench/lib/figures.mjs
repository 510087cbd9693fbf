export function summary(milliseconds, seconds) {
  return { rate: milliseconds.length / seconds, p95: quantile(milliseconds, 0.95), count: milliseconds.length };
}

export function quantile(numbers, share) {
  if (numbers.length === 0) return NaN;
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (numbers) => quantile(numbers, 0.5);
