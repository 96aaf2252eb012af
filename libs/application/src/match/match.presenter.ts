import type { ExplanationView, MatchRow, MatchView } from '@team-osaka/contracts';
import { contactsDisclosedStates, isOffice, type Viewer } from '@team-osaka/domain';
import { conceptLabel, type Assessment } from '@team-osaka/matching';
import { inLanguage } from '../localised.js';
import { appointmentAbilities } from './appointment.js';
import { readingLanguage } from '../reading-language.js';
import { abilitiesOf, askingSide, consentOf, isDisclosed, isMutual, sideOf } from './match.policy.js';
import { situationOf, type ConsentFact, type MatchSqlRow, type PartyFact } from './match-row.js';

/** A match in a list. Score and confidence are the office's own until the parties are asked. */
export function presentMatchRow(viewer: Viewer, row: MatchSqlRow): MatchRow {
  const situation = situationOf(row);
  const side = sideOf(viewer, situation);
  const reasons = isOffice(viewer) || isDisclosed(situation);
  const language = readingLanguage(viewer);
  return {
    id: row.id, state: row.state, origin: row.origin, version: row.version,
    technology: presentParty(row.technology, language), need: { ...presentParty(row.need, language), country: row.need.country },
    score: reasons ? row.score : null, confidence: reasons ? row.confidence : null,
    dueAt: row.due_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(), updatedAt: row.updated_at.toISOString(),
    side, ownConsent: consentOf(situation, side), abilities: abilitiesOf(viewer, situation),
  };
}

/** A match on its page, as far as this viewer may see it. */
export function presentMatch(viewer: Viewer, row: MatchSqlRow, { contacts, appointment, consortium }: Pick<MatchView, 'contacts' | 'appointment' | 'consortium'>): MatchView {
  const situation = situationOf(row);
  const reasons = isOffice(viewer) || isDisclosed(situation);
  return {
    ...presentMatchRow(viewer, row),
    explanation: reasons && row.assessment ? presentExplanation(row.assessment as Assessment, readingLanguage(viewer)) : null,
    message: isOffice(viewer) || isDisclosed(situation) || isAsker(viewer, row) ? row.message || null : null,
    contacts: mayMeet(row) ? contacts : null,
    consents: presentConsents(viewer, row),
    decision: presentDecision(viewer, row),
    reasonCode: row.reason_code,
    consortium: isOffice(viewer) ? consortium : null,
    appointment, appointmentAbilities: appointmentAbilities(situation, appointment !== null),
  };
}

/** True where contacts are disclosed: both said yes and the match still lives. */
export function mayMeet(row: MatchSqlRow): boolean {
  return contactsDisclosedStates.some((state) => state === row.state) && isMutual(situationOf(row));
}

/** The assessment of the engine with its concepts named in the reader's language. */
export function presentExplanation(assessment: Assessment, language: string): ExplanationView {
  return {
    signals: assessment.signals.map(({ name, value, weight }) => ({ name, value, weight })),
    breadth: assessment.breadth,
    evidence: assessment.evidence.map((one) => ({ ...one, label: conceptLabel(one.concept, language, one.need) })),
    uncovered: assessment.uncovered.map((one) => ({ ...one, label: conceptLabel(one.concept, language, one.need) })),
    constraints: assessment.constraints.map(({ type, level, state, detail }) => ({ type, level, state, ...(detail ? { detail } : {}) })),
    engineVersion: assessment.engineVersion, dataVersion: assessment.dataVersion,
  };
}

export function presentParty(party: PartyFact, language: string): MatchRow['technology'] {
  const { names, sortName, ...organisation } = party.organisation;
  return {
    id: party.id, title: party.title ?? '', summary: party.summary ?? '', language: party.language,
    organisation: { ...organisation, name: inLanguage(names, language) || sortName },
  };
}

function isAsker(viewer: Viewer, row: MatchSqlRow): boolean {
  const side = sideOf(viewer, situationOf(row));
  return side !== null && askingSide(row.origin) === side;
}

/** Both answers for the office and once the parties were introduced; before that a party sees its own only. */
function presentConsents(viewer: Viewer, row: MatchSqlRow): MatchView['consents'] {
  const situation = situationOf(row);
  if (row.consents.length === 0) return null;
  const side = sideOf(viewer, situation);
  const seen = isOffice(viewer) || isMutual(situation) ? row.consents : row.consents.filter((consent) => consent.side === side);
  return seen.map(presentConsent);
}

function presentConsent({ side, state, at, reminders }: ConsentFact): NonNullable<MatchView['consents']>[number] {
  return { side, state, at: at === null ? null : new Date(at).toISOString(), reminders };
}

/**
 * The office reads who decided and why. A party reads its own decisions in full and, without a name, why the office rejected or closed; of what the
 * other side decided before the two met it learns only when, and the code of the reason.
 */
function presentDecision(viewer: Viewer, row: MatchSqlRow): MatchView['decision'] {
  if (row.decided_at === null) return null;
  const at = row.decided_at.toISOString();
  const { decider } = row;
  if (isOffice(viewer)) return { by: decider?.name ?? null, at, reason: row.decision_reason };
  const own = decider !== null && viewer.role !== 'public' && decider.organisationId === viewer.organisationId;
  if (own) return { by: decider.name, at, reason: row.decision_reason };
  const refusedByOffice = (decider?.role === 'coordinator' || decider?.role === 'administrator') && (row.state === 'rejected' || row.state === 'closed');
  return { by: null, at, reason: refusedByOffice || isMutual(situationOf(row)) ? row.decision_reason : null };
}
