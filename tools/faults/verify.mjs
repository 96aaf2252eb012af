import { setTimeout as pause } from 'node:timers/promises';

/** Waits until nothing is owed, handed over or being sent any more; gives false where that does not come. */
export async function settled(database, timeoutMs) {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(200)) {
    const [left] = await database.query(`
      select (select count(*) from outbox where done_at is null and parked_at is null and job not like '%.sweep')
           + (select count(*) from delivery where state in ('pending', 'sending')) as count`).catch(() => [{ count: 1 }]);
    if (Number(left.count) === 0) return true;
  }
  return false;
}

/** Who must be told of each approval, worked out from the records alone: the people of both sides who may answer. */
const expectedSql = `
  select a.id as event_id, p.email as address, p.id as person_id
    from audit_entry a join match m on m.id = a.subject_id join technology t on t.id = m.technology_id join need n on n.id = m.need_id
    join person p on (p.organisation_id = t.organisation_id and p.role = 'member') or (p.organisation_id = n.organisation_id and p.role = 'official')
   where a.event = 'match.approved' and p.status = 'active' and a.subject_id = any($1)`;

const key = (row) => `${row.event_id} ${(row.address ?? row.recipient_id ?? row.person_id).toLowerCase()}`;

/** Differences of two lists of keys as complaints. */
function compare(what, expected, found) {
  const complaints = [];
  const counts = new Map();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  const missing = expected.filter((one) => !counts.has(one));
  const wanted = new Set(expected);
  const invented = [...counts.keys()].filter((one) => !wanted.has(one));
  const doubled = [...counts.values()].filter((count) => count > 1);
  if (missing.length > 0) complaints.push(`${missing.length} ${what} missing, first ${missing[0]}`);
  if (invented.length > 0) complaints.push(`${invented.length} ${what} invented, first ${invented[0]}`);
  if (doubled.length > 0) complaints.push(`${doubled.length} ${what} doubled`);
  return complaints;
}

/**
 * Compares the database, the SMTP server's own record and the approvals that were confirmed.
 * @returns complaints (none where all holds) and figures for the report
 */
export async function verify(database, { matches, confirmed, accepted, calm }) {
  const complaints = calm ? [] : ['jobs or deliveries are stuck'];
  const ids = matches.map(({ id }) => id);
  const approvals = await database.query(`select id, subject_id from audit_entry where event = 'match.approved' and subject_id = any($1)`, [ids]);
  complaints.push(...compare('approvals', [...confirmed], approvals.map((row) => row.subject_id)));

  const asked = await database.query(`
    select m.id from match m where m.id = any($1) and m.state = 'awaiting_consent'
       and (select count(*) from match_consent c where c.match_id = m.id and c.state = 'pending') = 2`, [ids]);
  complaints.push(...compare('pairs of consents', approvals.map((row) => row.subject_id), asked.map((row) => row.id)));
  const [stray] = await database.query(`
    select (select count(*) from match_consent c where c.match_id = any($1)
              and not exists (select 1 from audit_entry a where a.event = 'match.approved' and a.subject_id = c.match_id)) as consents,
           (select count(*) from delivery d where not exists (select 1 from audit_entry a where a.id = d.event_id)) as deliveries`, [ids]);
  if (Number(stray.consents) + Number(stray.deliveries) > 0) complaints.push('consents or deliveries without their event');

  const expected = await database.query(expectedSql, [ids]);
  const events = approvals.map(({ id }) => id);
  const deliveries = await database.query('select id, event_id, address, state, attempts, unknown_outcomes from delivery where event_id = any($1)', [events]);
  const notifications = await database.query('select event_id, recipient_id from notification where event_id = any($1)', [events]);
  complaints.push(...compare('mails', expected.map(key), deliveries.map(key)));
  complaints.push(...compare('notifications', expected.map((row) => key({ ...row, address: null })), notifications.map(key)));

  const copies = groupBy(accepted);
  const all = await database.query('select id, address, state, unknown_outcomes from delivery');
  const known = new Map(all.map((row) => [`<${row.id}@127.0.0.1>`, row]));
  const invented = [...copies].filter(([id, mails]) => !known.has(id) || mails.some((mail) => mail.to.join() !== known.get(id).address));
  if (invented.length > 0) complaints.push(`${invented.length} mails at SMTP that nobody owed`);
  const figures = { approvals: approvals.length, mails: deliveries.length, again: 0, unknown: 0 };
  const lost = [];
  const excess = [];
  for (const row of all) {
    const count = copies.get(`<${row.id}@127.0.0.1>`)?.length ?? 0;
    figures.again += Math.max(0, count - 1);
    figures.unknown += row.unknown_outcomes;
    if (count === 0) lost.push(row.id);
    // The written rule: one copy, and one more at most for each attempt whose outcome stayed unknown.
    if (count > 1 + row.unknown_outcomes) excess.push(row.id);
  }
  if (lost.length > 0) complaints.push(`${lost.length} mails that SMTP never took, first ${lost[0]}`);
  if (excess.length > 0) complaints.push(`${excess.length} mails doubled although their outcome was known, first ${excess[0]}`);
  const parked = await database.query('select job, parked_reason from outbox where parked_at is not null and done_at is null');
  if (parked.length > 0) complaints.push(`${parked.length} jobs parked, first ${parked[0].job}: ${parked[0].parked_reason}`);
  return { complaints, figures };
}

function groupBy(mails) {
  const groups = new Map();
  for (const mail of mails) groups.set(mail.messageId, [...(groups.get(mail.messageId) ?? []), mail]);
  return groups;
}
