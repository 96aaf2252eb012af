import type { ConsortiumView, NearOfferView } from '@team-osaka/contracts';
import type { MatchState } from '@team-osaka/domain';
import { conceptLabel } from '@team-osaka/matching';
import { MatchConsortiumEntity, NeedAnswerEntity, type AskedPoint, type StoredConsortium } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { corpora } from './corpus.js';
import { party, type PartyFact } from './match-row.js';
import { presentParty } from './match.presenter.js';

/** A technology as an answer to a need mentions it, with the match of the pair where there is one. */
export interface OfferFact {
  readonly technology: NearOfferView['technology'];
  readonly match: { readonly id: string; readonly state: MatchState } | null;
  /** False once the listing has left matching: then nobody is told of it who was not told before. */
  readonly isPublic: boolean;
}

interface OfferRow {
  technology: PartyFact;
  match: OfferFact['match'];
  is_public: boolean;
}

/** The technologies of these ids with their matches to a need, titled in a language, by id. */
export async function offersFor(manager: EntityManager, needId: string, ids: readonly string[], language: string): Promise<Map<string, OfferFact>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<OfferRow[]>(
    `select ${party('technology', 'summary', 'side')} as technology, (${corpora.technology.isPublic}) as is_public,
            (select jsonb_build_object('id', m.id, 'state', m.state) from match m where m.need_id = $2 and m.technology_id = technology.id) as match
       from technology join lateral (select * from organisation where organisation.id = technology.organisation_id) side on true where technology.id = any($3)`,
    [language, needId, ids],
  );
  return new Map(rows.map(({ technology, match, is_public: isPublic }) => {
    const { id, title, language: written, organisation } = presentParty(technology, language);
    return [id, { technology: { id, title, language: written, organisation }, match, isPublic }];
  }));
}

/** Points with their concepts named in the reader's language. */
export function presentPoints(points: readonly AskedPoint[], language: string): NearOfferView['covers'] {
  return points.map((point) => ({ ...point, label: conceptLabel(point.concept, language, point.need) }));
}

/** A stored consortium for the office; null where a member is not known any more. */
export async function presentConsortium(
  manager: EntityManager, needId: string, { coverage, alone, members, uncovered }: StoredConsortium, language: string, proposed: boolean,
): Promise<ConsortiumView | null> {
  const offers = await offersFor(manager, needId, members.map(({ technologyId }) => technologyId), language);
  const known = members.flatMap(({ technologyId, covers }) => {
    const offer = offers.get(technologyId);
    return offer === undefined ? [] : [{ technology: offer.technology, match: offer.match, covers: presentPoints(covers, language), offer }];
  });
  // What was proposed stays as it was; what is only suggested goes as soon as a member cannot take part.
  if (known.length < members.length || (!proposed && known.some(({ offer }) => !canTakePart(offer)))) return null;
  return { coverage, alone, proposed, members: known.map(({ technology, match, covers }) => ({ technology, match, covers })), uncovered: presentPoints(uncovered, language) };
}

/** True for a public listing that neither the office nor a party has refused for the need. */
export function canTakePart({ isPublic, match }: OfferFact): boolean {
  return isPublic && match?.state !== 'rejected' && match?.state !== 'closed';
}

/** The consortium that a match was proposed in, else the one that its technology could join now; null where there is neither. */
export async function consortiumOfMatch(
  manager: EntityManager, match: { readonly needId: string; readonly technologyId: string; readonly consortiumId: string | null }, language: string,
): Promise<ConsortiumView | null> {
  const { needId, technologyId, consortiumId } = match;
  const proposed = consortiumId === null ? null : await manager.findOneBy(MatchConsortiumEntity, { id: consortiumId });
  if (proposed) return presentConsortium(manager, needId, proposed.content, language, true);
  const answer = await manager.findOneBy(NeedAnswerEntity, { needId });
  const isMember = answer?.consortium?.members.some((member) => member.technologyId === technologyId) ?? false;
  return answer?.consortium && isMember ? presentConsortium(manager, needId, answer.consortium, language, false) : null;
}
