/**
 * npm run bench:main-job [-- --runs 200]
 *
 * On each queue backend, over the demonstration data and the built system:
 *   1. a need is opened (HTTP answer sent) → its suggestions are stored in the database;
 *   2. a match is approved (request sent) → both parties' mails have arrived at the SMTP server.
 * Build first (`npm run build`). The Redis run needs `redis-server`.
 */
import { parseArgs } from 'node:util';
import { matchRoutes, needRoutes } from '@team-osaka/contracts';
import { startSystem } from '@team-osaka/e2e/harness';
import { signIn } from '@team-osaka/e2e/support';
import { SMTPServer } from 'smtp-server';
import demonstration from '../libs/seed/data/sign-ins.json' with { type: 'json' };
import { summary } from './bench/load.mjs';
import { machineLine } from './bench/machine.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '200' }, backends: { type: 'string', default: 'postgres,redis' } } });
const runs = Number(options.runs);
const email = (role, language) => demonstration.signIns.find((person) => person.role === role && (!language || person.language === language)).email;

/** An SMTP server that keeps nothing but when a mail came and its text. */
async function startSink() {
  const arrivals = [];
  const waiting = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        arrivals.push({ at: performance.now(), raw: Buffer.concat(chunks).toString('utf8') });
        done();
        for (const look of waiting) look();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    /** When the `count`-th mail holding the text arrived. */
    arrivalOf: (text, count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${count} mails about ${text} did not come within 30 s`)), 30_000);
        const look = () => {
          const found = arrivals.filter((mail) => mail.raw.includes(text));
          if (found.length < count) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found[count - 1].at);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const problems = [
  ['Rạch nước thải đen gây mùi hôi', 'Nước thải sinh hoạt chưa qua xử lý chảy ra kênh rạch, cần công nghệ xử lý nước thải gọn cho khu dân cư đông.', 'wastewater'],
  ['Bùn thải', 'Bùn từ nhà máy xử lý nước thải quá nhiều, cần ép bùn và ủ khí sinh học.', 'wastewater'],
  ['Bãi rác sắp đầy', 'Lượng rác sinh hoạt tăng nhanh, bãi chôn lấp sắp đầy; thành phố cần nhà máy đốt rác phát điện.', 'waste'],
  ['Mái nhà trường học', 'Trường học muốn lắp pin mặt trời trên mái để giảm tiền điện.', 'renewable-energy'],
];

/** The next moment at which the database holds suggestions for the need, asked as fast as it answers. */
async function suggestionsStored(database, needId) {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    const { rows } = await database.query('select 1 from match where need_id = $1 limit 1', [needId]);
    if (rows.length > 0) return performance.now();
  }
  throw new Error('no suggestions within 30 s');
}

async function measure(backend) {
  const sink = await startSink();
  const system = await startSystem({ backend, contents: 'demonstration', env: { SMTP_URL: sink.url, LOG_LEVEL: 'error', SWEEP_INTERVAL_MS: '60000' } });
  const database = await system.database.connect();
  try {
    const official = await signIn(system.apiUrl, email('official', 'vi'), demonstration.password);
    const coordinator = await signIn(system.apiUrl, email('coordinator'), demonstration.password);
    const suggested = [];
    const approved = [];
    for (let run = 0; run < runs; run += 1) {
      const [title, problem, sector] = problems[run % problems.length];
      const draft = await official.call(needRoutes.create, {
        body: {
          originalLanguage: 'vi',
          texts: { vi: { title: `${title} (${run})`, problem, outcome: '' } },
          facts: { sectors: [sector], site: { country: 'VN', place: 'TP. Hồ Chí Minh', latitude: null, longitude: null } },
          contact: { name: 'Bench', department: null, email: 'bench@example.org', telephone: null },
          validUntil: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
        },
      });
      const submitted = await official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: draft.version } });
      const openedAt = performance.now();
      await coordinator.call(needRoutes.open, { params: { id: draft.id }, body: { version: submitted.version } });
      suggested.push((await suggestionsStored(database, draft.id)) - openedAt);

      const { items } = await coordinator.call(matchRoutes.list, { query: { need: draft.id, limit: 1, sort: 'score' } });
      const match = items[0];
      const sentAt = performance.now();
      await coordinator.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
      approved.push((await sink.arrivalOf(`/matches/${match.id}`, 2)) - sentAt);
    }
    return { suggested: summary(suggested), approved: summary(approved) };
  } finally {
    await database.end();
    await system.stop();
    await sink.stop();
  }
}

console.log(machineLine());
for (const backend of options.backends.split(',')) {
  const { suggested, approved } = await measure(backend);
  const line = ({ p50, p95 }) => `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  console.log(`${backend}: need opened → suggestions stored, ${runs} runs: ${line(suggested)} (to reach: p95 2000 ms)`);
  console.log(`${backend}: approval → both mails at SMTP, ${runs} runs: ${line(approved)} (to reach: p95 1000 ms)`);
}
process.exit(0);
