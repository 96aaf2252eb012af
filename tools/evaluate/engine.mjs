/** The one place of the evaluation that calls the engine. */
import { analyse, assess, bestConsortium, corpusStatistics, dataVersion, engineVersion, judgeTechnologies, outlined } from '@team-osaka/matching';

/** As many as a run holds for a need. */
const depth = 20;

/** Which engine and which state of its data answered. */
export const engine = `engine ${engineVersion}, data ${dataVersion()}`;

/**
 * Reads the technologies once.
 * @returns a function that answers a need: its `ranking` for the run, without matches sunk by a hard constraint, and its
 *   `result` for the results file, with only the matches that would be shown
 */
export function createMatcher(technologies) {
  const analysed = technologies.map((document) => ({ document, profile: analyse(document) }));
  const statistics = corpusStatistics(analysed.map(({ profile }) => profile));
  const quoted = analysed.map(outlined);
  const byId = new Map(quoted.map((technology) => [technology.document.id, technology]));
  return (document) => {
    const need = { document, profile: analyse(document) };
    const matches = judgeTechnologies(need, quoted, statistics)
      .filter(({ judgement }) => judgement.score > 0 && !isSunk(judgement))
      .slice(0, depth)
      .map(({ id }) => ({ technologyId: id, assessment: assess(need, byId.get(id), statistics) }));
    return {
      ranking: matches.map(({ technologyId, assessment }) => ({ technology: technologyId, score: assessment.score })),
      result: {
        ...consortiumOf(bestConsortium(need, matches.map(({ technologyId }) => byId.get(technologyId)), statistics)),
        need: document.id,
        confidence: matches[0]?.assessment.confidence ?? 'none',
        matches: matches.filter(({ assessment }) => assessment.confidence !== 'none').map(shown),
      },
    };
  };
}

const consortiumOf = (found) => (found === undefined ? {} : { consortium: found.members.map(({ technologyId, covers }) => ({ technology: technologyId, covers })) });

const isSunk = ({ constraints }) => constraints.some(({ level, state }) => level === 'must' && state === 'not-met');

const shown = ({ technologyId, assessment }) => ({
  technology: technologyId,
  score: assessment.score,
  evidence: assessment.evidence.map(({ concept, need, technology, kind }) => ({ concept, need, technology, kind })),
  constraints: assessment.constraints.map(({ type, state }) => ({ type, state })),
});
