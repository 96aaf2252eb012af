import { setTimeout as pause } from 'node:timers/promises';
import { matchRoutes } from '@team-osaka/contracts';
import { ApiRefusal, signInAs } from '@team-osaka/e2e/support';

/** Approvals under way at once. */
const clients = 6;

/** Stores `count` suggestions of pairs that have none, beside those of the demonstration, and gives what can be approved. */
export async function prepareMatches(database, count) {
  await database.query(
    `insert into match (id, need_id, technology_id, state, origin, score, confidence, version)
     select gen_random_uuid(), n.id, t.id, 'suggested', 'suggestion', 0.5, 'possible', 1
       from need n join organisation no on no.id = n.organisation_id and no.membership_state = 'approved'
       cross join technology t join organisation o on o.id = t.organisation_id and o.membership_state = 'approved'
      where n.state = 'open' and t.state = 'published' and not exists (select 1 from match m where m.need_id = n.id and m.technology_id = t.id)
      order by n.id, t.id limit $1`,
    [count],
  );
  const rows = await database.query(`select m.id, m.version from match m join need n on n.id = m.need_id join technology t on t.id = m.technology_id
    where m.state = 'suggested' and n.state = 'open' and t.state = 'published' order by m.id limit $1`, [count]);
  if (rows.length < count) throw new Error(`The demonstration has only ${rows.length} pairs of a need and a technology; ask for fewer approvals.`);
  return rows;
}

/**
 * Approves every match over HTTP, at most `perSecond`, through whatever happens; an answer that did not come is asked for again.
 * @returns ids whose approval was confirmed, by the answer or by the refusal that it is decided already
 */
export async function approveAll(apiUrl, matches, perSecond, onProgress) {
  const office = await signInAs(apiUrl, 'coordinator', 'en');
  const confirmed = new Set();
  const begin = Date.now();
  let next = 0;
  const work = async () => {
    for (let index = next++; index < matches.length; index = next++) {
      const due = begin + (index / perSecond) * 1000 - Date.now();
      if (due > 0) await pause(due);
      await approve(office, matches[index]);
      confirmed.add(matches[index].id);
      onProgress(confirmed.size / matches.length);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return confirmed;
}

async function approve(office, match) {
  for (const end = Date.now() + 120_000; ; await pause(100)) {
    try {
      await office.act(matchRoutes.approve, match);
      return;
    } catch (error) {
      if (error instanceof ApiRefusal && error.problem.code === 'match.already_decided') return;
      // 5xx: the database is away; no ApiRefusal: the API itself is. Anything else is a refusal that no repetition changes.
      if ((error instanceof ApiRefusal && error.problem.status < 500) || Date.now() > end) throw error;
    }
  }
}
