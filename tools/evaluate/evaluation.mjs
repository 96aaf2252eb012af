import { readFileSync } from 'node:fs';
import {
  confidenceReliability,
  evaluate,
  evidenceScores,
  readNeeds,
  readQrels,
  readRun,
  readTechnologies,
  scoreReliability,
  writeResults,
  writeRun,
} from '@team-osaka/matching/evaluation';
import { answerAll } from './answer.mjs';
import { engine } from './engine.mjs';
import { groupTable, overallLines, reliabilityTable, unjudgedLine } from './print.mjs';

const read = (reader, file) => reader(readFileSync(file, 'utf8'), file);

/**
 * Reads an evaluation set, answers it and measures the answers.
 * @param {{ technologies: string, needs: string, qrels?: string }} files
 * @returns the documents, the answers with their times, the texts of the run and the results file, what is printed of the
 *   scores, and with judgements the scores by group
 */
export function runEvaluation(files) {
  const technologies = read(readTechnologies, files.technologies);
  const needs = read(readNeeds, files.needs);
  const qrels = files.qrels === undefined ? undefined : read(readQrels, files.qrels);
  const answers = answerAll(technologies, needs);
  const runText = writeRun(answers.run, 'team-osaka');
  // What is measured is what the file says.
  const run = readRun(runText, 'the run');
  const evaluation = { technologies, needs, qrels, run, results: answers.results };
  return {
    ...evaluation,
    heading: `${technologies.length} technologies, ${needs.length} needs, ${engine}`,
    answers,
    runText,
    resultsText: writeResults(answers.results),
    ...(qrels === undefined ? { scoresText: unjudgedLine(evidenceScores(needs, evaluation)) } : measure(evaluation)),
  };
}

function measure(evaluation) {
  const groups = evaluate(evaluation);
  const reliability = reliabilityTable(confidenceReliability(evaluation.results, evaluation.qrels), scoreReliability(evaluation.run, evaluation.qrels));
  return { groups, scoresText: `${groupTable(groups)}\n\n${overallLines(groups)}\n\n${reliability}` };
}
