import { linesOf, Place } from './json-lines.js';

/** need → technology → grade (0–3; 1 and more is relevant). */
export type Qrels = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One line of a ranking. */
export interface RankedTechnology {
  technology: string;
  score: number;
}

/** need → its technologies, best first. */
export type Run = ReadonlyMap<string, readonly RankedTechnology[]>;

/**
 * Reads TREC judgements, `need iteration technology grade` a line; a negative grade ("not judged") counts as 0.
 * @throws FormatError naming file and line
 */
export function readQrels(text: string, file: string): Qrels {
  const qrels = new Map<string, Map<string, number>>();
  for (const { place, columns } of rows(text, file, 'need 0 technology grade')) {
    const [need, , technology, written] = columns as [string, string, string, string];
    if (!/^-?\d+$/.test(written)) place.fail(`the grade "${written}" is no whole number`);
    const grades = qrels.get(need) ?? new Map<string, number>();
    if (grades.has(technology)) place.fail(`${need} ${technology} is judged twice`);
    qrels.set(need, grades.set(technology, Math.max(0, Number(written))));
  }
  return qrels;
}

/**
 * Reads a TREC run, `need Q0 technology rank score tag` a line. As for trec_eval the score decides the order, the rank
 * column only between equal scores.
 * @throws FormatError naming file and line
 */
export function readRun(text: string, file: string): Run {
  const run = new Map<string, (RankedTechnology & { rank: number })[]>();
  for (const { place, columns } of rows(text, file, 'need Q0 technology rank score tag')) {
    const [need, , technology, rank, score] = columns as [string, string, string, string, string];
    if (!Number.isFinite(Number(rank))) place.fail(`the rank "${rank}" is no number`);
    if (!Number.isFinite(Number(score))) place.fail(`the score "${score}" is no number`);
    const ranking = run.get(need) ?? [];
    if (ranking.some((other) => other.technology === technology)) place.fail(`${need} ${technology} is ranked twice`);
    ranking.push({ technology, rank: Number(rank), score: Number(score) });
    run.set(need, ranking);
  }
  for (const ranking of run.values()) ranking.sort((one, other) => other.score - one.score || one.rank - other.rank);
  return new Map([...run].map(([need, ranking]) => [need, ranking.map(({ technology, score }) => ({ technology, score }))]));
}

/** The smallest step between two written scores. */
const step = 1e-6;

/**
 * Writes a TREC run. trec_eval orders equal scores by name, so a score that does not lie below the one before is lowered
 * by a millionth: every reader then sees the order that was meant.
 */
export function writeRun(run: Run, tag: string): string {
  let text = '';
  for (const [need, ranking] of run) {
    let previous = Number.POSITIVE_INFINITY;
    ranking.forEach(({ technology, score }, index) => {
      previous = Math.min(Math.round(score / step), previous - 1);
      text += `${need} Q0 ${technology} ${index + 1} ${(previous * step).toFixed(6)} ${tag}\n`;
    });
  }
  return text;
}

function rows(text: string, file: string, form: string): { place: Place; columns: string[] }[] {
  const count = form.split(' ').length;
  return linesOf(text).map(({ line, content }) => {
    const columns = content.split(/\s+/u);
    const place = new Place(file, line);
    return columns.length === count ? { place, columns } : place.fail(`"${form}" is expected, ${columns.length} columns were found`);
  });
}
