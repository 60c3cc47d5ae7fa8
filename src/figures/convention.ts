/** How an article writes its numbers: which mark divides the fraction, and whether spaces group thousands. */
export interface Convention {
  decimal: '.' | ',';
  spaces: boolean;
}

const RUN = /\d+(?:[.,]\d+)*/g;

/**
 * Told from all numbers of the article together: "27,7" and "1.234,56" speak for the comma, "27.7" and
 * "1,234,567" for the point. A number that fits neither says nothing; without any evidence it is the point.
 */
export function conventionOf(text: string): Convention {
  let [point, comma, grouped] = [0, 0, 0];
  for (const [run] of text.matchAll(RUN)) {
    if (
      /^\d+\.\d{1,2}$/.test(run) ||
      /^\d{1,3}(,\d{3})+\.\d+$/.test(run) ||
      /^\d{1,3}(,\d{3}){2,}$/.test(run)
    )
      point++;
    else if (/^\d+,\d{1,2}$/.test(run) || /^\d{1,3}(\.\d{3})+,\d+$/.test(run)) comma++;
    if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(run)) grouped++;
  }
  const spaced = text.match(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g)?.length ?? 0;
  return { decimal: comma > point ? ',' : '.', spaces: spaced > 0 && (comma > point || spaced >= grouped) };
}
