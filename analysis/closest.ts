/** The candidate that somebody who typed `word` most likely meant; undefined when none is near. For "did you mean" in every adapter. */
export function findClosest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.ceil(word.length * 0.4);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: toDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? candidates.find((candidate) => word.length > 2 && candidate.startsWith(word));
}

/** Levenshtein's distance, with one row of memory. */
function toDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
