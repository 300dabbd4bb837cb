/** The word that a typing slip turned into `typed`: one slip in a short word, two in a longer one; undefined when none is near. */
export function nearest(typed: string, vocabulary: readonly string[]): string | undefined {
  if (typed.length < 3 || typed.length > 20) return undefined;
  const allowed = typed.length <= 4 ? 1 : 2;
  const near = vocabulary.map((word) => ({ word, slips: slips(typed, word) })).filter((one) => one.slips <= allowed);
  return near.sort((a, b) => a.slips - b.slips)[0]?.word;
}

/** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1)];
      if (swapped) costs.push(at(before, column - 2) + 1);
      current.push(Math.min(...costs));
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
