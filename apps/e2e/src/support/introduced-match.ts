import { matchRoutes, needRoutes, technologyRoutes, type MatchView } from '@team-osaka/contracts';
import { eventually } from '../harness/index.js';
import { signIn, type Client } from './client.js';
import { demonstration } from './demonstration.js';
import type { DemonstrationDesk } from './demonstration-desk.js';

/** Two sides that know each other. */
export interface IntroducedMatch {
  readonly match: MatchView;
  /** Of the technology's side, and the address of that account. */
  readonly member: Client;
  readonly memberEmail: string;
}

/** Has the official ask for a technology, the match approved and consented to: both parties have been introduced. */
export async function introduce({ system, official, coordinator }: DemonstrationDesk): Promise<IntroducedMatch> {
  const { items: needs } = await official.call(needRoutes.list, { query: { scope: 'own', state: ['open'], limit: 1 } });
  const taken = await official.call(matchRoutes.list, { query: { limit: 100 } });
  const { items: technologies } = await official.call(technologyRoutes.list, { query: { limit: 50 } });
  const technology = technologies.find(({ id }) => !taken.items.some((other) => other.technology.id === id))!;
  const asked = await official.call(matchRoutes.requestTechnology, { params: { id: technology.id }, body: { needId: needs[0]!.id, message: '' } });
  // The engine had not suggested the pair: its judgement follows.
  await eventually(async () => (await coordinator.call(matchRoutes.read, { params: { id: asked.id } })).explanation ?? undefined, { what: 'the judgement of a pair that was asked for' });
  const approved = await coordinator.act(matchRoutes.approve, asked);
  const [person] = await system.database.query<{ email: string }>('select email from person where organisation_id = $1 order by id limit 1', [technology.organisation.id]);
  const member = await signIn(system.apiUrl, person!.email, demonstration.password);
  const agreed = await member.act(matchRoutes.consent, approved);
  // Asking for the technology was the official's consent: where it was, the member's answer already introduces them.
  return { match: agreed.state === 'introduced' ? agreed : await official.act(matchRoutes.consent, agreed), member, memberEmail: person!.email };
}
