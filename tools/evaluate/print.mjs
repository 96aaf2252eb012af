/** Tables for people; a dash where a number does not exist. */
const number = (value) => (value === undefined ? '–' : value.toFixed(3));

/** Rows of strings as a table: the first column to the left, the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
    .join('\n');
}

/**
 * One line a group: all, then languages, then kinds. After each bar stands what the numbers behind it are counted over: needs
 * without an answer, shown matches, ranked or shown technologies of needs with must-haves.
 */
export function groupTable(groups) {
  const head = ['', 'needs', 'nDCG@10', 'Recall@5', 'MRR', 'P@1', '| none:', 'P', 'R', '| shown', 'evidence', '| bound', 'obeyed'];
  return table([
    head,
    ...groups.map(({ group, ranking, none, evidence }) => {
      const scores = ranking.needs === 0 ? ['–', '–', '–', '–'] : [ranking.ndcg10, ranking.recall5, ranking.mrr, ranking.precision1].map(number);
      return [group, String(ranking.needs), ...scores, String(none.needs), number(none.precision), number(none.recall), String(evidence.shown), number(evidence.coverage), String(evidence.constrained), number(evidence.obeyed)];
    }),
  ]);
}

/** What can be said without judgements. */
export function unjudgedLine({ shown, coverage, constrained, obeyed }) {
  return `no judgements; evidence coverage ${number(coverage)} of ${shown} shown matches, must-haves obeyed ${number(obeyed)} of ${constrained}`;
}

/** What belongs to all needs only. */
export function overallLines([all]) {
  return [
    `nDCG@10 with gain 2^grade − 1: ${number(all.ranking.ndcg10Exponential)}`,
    `"none": precision at recall 0.7: ${number(all.none.precisionAtRecall70)} by first score, ${number(all.none.precisionAtRecall70ByConfidence)} by confidence, then score`,
  ].join('\n');
}

/** How often a confidence, or a score, was right; scores nothing got are left out. */
export function reliabilityTable(byConfidence, byScore) {
  const line = ({ said, count, right }) => [said, String(count), number(right)];
  return [
    table([['confidence', 'needs', 'right'], ...byConfidence.map(line)]),
    table([['score', 'pairs', 'right'], ...byScore.filter(({ count }) => count > 0).map(line)]),
  ].join('\n\n');
}

/** Milliseconds of reading the technologies and of a need. */
export function timeLine({ reading, durations }) {
  const sorted = [...durations].sort((one, other) => one - other);
  const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `milliseconds: ${reading.toFixed(0)} to read the technologies; a need: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`;
}

/** Ours and the baselines, and how many times the best of them we reach. */
export function baselineTable(ours, baselines) {
  const line = ({ name, scores, milliseconds }) => [name, ...[scores.ndcg10, scores.recall5, scores.mrr, scores.precision1].map(number), milliseconds.toFixed(1)];
  const rows = table([['all needs', 'nDCG@10', 'Recall@5', 'MRR', 'P@1', 'ms a need'], ...[ours, ...baselines].map(line)]);
  const best = baselines.reduce((one, other) => (other.scores.ndcg10 > one.scores.ndcg10 ? other : one));
  const ratio = best.scores.ndcg10 === 0 ? '–' : `${(ours.scores.ndcg10 / best.scores.ndcg10).toFixed(2)} ×`;
  return `${rows}\nnDCG@10 against the best baseline (${best.name}): ${ratio}`;
}

/** One line a need: what came first, and where the best answers stand. */
export function needTable(scores) {
  return table([
    ['need', 'language', 'kind', 'nDCG@10', 'said', 'first (score, grade)', 'best answers @ rank'],
    ...scores.map(({ need, language, kind = '', ndcg10, confidence, first, wanted }) => [
      need,
      language,
      kind,
      number(ndcg10),
      confidence,
      first === undefined ? '–' : `${first.technology} (${number(first.score)}, ${first.grade})`,
      wanted.map(({ technology, rank }) => `${technology} @ ${rank ?? '–'}`).join(', '),
    ]),
  ]);
}
