import { vietnameseNeed } from '../support/index.js';

/** Ids of the records that the permission test asks about. `own` belongs to the own columns of the table. */
export interface Subjects {
  readonly organisation: string;
  readonly technology: string;
  readonly need: string;
  readonly match: string;
  readonly person: string;
  /** One per column of the table: revoking uses it up. */
  readonly invitations: readonly string[];
  /** Endpoints of the own organisation, one per column: removing uses it up. */
  readonly webhooks: readonly string[];
  readonly notification: string;
  readonly partner: string;
  readonly project: string;
  readonly openNeed: string;
  readonly ownTechnology: string;
  /** A label that the office added; taking it back twice is taking it back once. */
  readonly label: string;
  readonly word: string;
}

interface ReadyRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

/** A version nobody has: the request passes the permission and the policy, and then changes nothing. */
const stale = { version: 999_999, reason: 'Asked by the permission test' };
const roughDate = { start: '2026', end: null, precision: 'year' };
const unique = (() => {
  let count = 0;
  return () => `permission-test-${(count += 1)}`;
})();

/**
 * A well-formed request for routes that need more than `{id}` of their subject and a stale version. Without it the parser, not the
 * policy, would answer. Sign-in and invitation routes take tokens nobody has.
 */
export function requestOf(route: string, subjects: Subjects, column: number): ReadyRequest {
  const token = 'x'.repeat(60);
  switch (route) {
    case 'identity.sign-in':
      return { body: { email: 'permission-test@example.org', password: 'not-the-password' } };
    case 'identity.change-profile':
      return { body: { version: stale.version } };
    case 'identity.change-password':
      return { body: { current: 'not-the-password', next: 'a-new-password-of-the-test' } };
    case 'identity.request-password-reset':
      return { body: { email: 'permission-test@example.org' } };
    case 'identity.reset-password':
      return { body: { token, password: 'a-new-password-of-the-test' } };
    case 'identity.read-invitation':
      return { query: `token=${token}` };
    case 'identity.accept-invitation':
      return { body: { token, name: 'Test', password: 'a-new-password-of-the-test', locale: 'en', timeZone: 'UTC' } };
    case 'identity.change-person':
      return { path: { id: subjects.person }, body: { version: stale.version } };
    case 'identity.invite':
      return { path: { id: subjects.organisation }, body: { email: `${unique()}@example.org`, role: 'member', locale: 'en' } };
    case 'identity.revoke-invitation':
      return { path: { id: subjects.invitations[column] ?? '' } };
    case 'organisation.apply':
      return {
        body: {
          organisation: { names: { en: unique() }, kind: 'company', country: 'JP' },
          applicant: { name: 'Test', email: `${unique()}@example.org`, locale: 'en', timeZone: 'Asia/Tokyo' },
        },
      };
    case 'organisation.change':
      return { path: { id: subjects.organisation }, body: { version: stale.version } };
    case 'technology.create':
      return { body: { originalLanguage: 'en', texts: { en: { title: unique() } } } };
    case 'technology.change':
      return { path: { id: subjects.technology }, body: { version: stale.version } };
    case 'need.create':
      return { body: vietnameseNeed(unique()) };
    case 'need.change':
      return { path: { id: subjects.need }, body: { version: stale.version } };
    case 'need.extend':
      return { path: { id: subjects.need }, body: { version: stale.version, validUntil: '2027-06-30' } };
    case 'need.declare-unmatched':
      return { path: { id: subjects.need }, body: { ...stale, nextStep: 'None' } };
    case 'match.express-interest':
      return { path: { id: subjects.openNeed }, body: { technologyId: subjects.ownTechnology } };
    case 'match.request-technology':
      return { path: { id: subjects.ownTechnology }, body: { needId: subjects.openNeed } };
    case 'match.arrange-appointment':
    case 'match.move-appointment':
      return { path: { id: subjects.match }, body: { version: stale.version, startsAt: '2099-01-01T00:00:00Z', minutes: 60, timeZone: 'Asia/Tokyo', place: 'Room 1' } };
    case 'match.exposure-report':
      return { query: 'days=30' };
    case 'match.activate-weights':
    case 'match.return-weights':
      // No weights were learnt yet: whoever may switch them is told that there are none of this id.
      return { path: { id: subjects.match }, body: {} };
    case 'match.enable-embedding':
      // No model is configured: whoever may switch it on is told so.
      return { body: { destination: 'https://embedding.example.org/v1' } };
    case 'desk.decide':
      return { body: { decisions: [{ kind: 'need', id: subjects.need, version: stale.version, action: 'review' }] } };
    case 'history.read':
      return { path: { kind: 'need', id: subjects.need } };
    case 'notification.mark-read':
      return { path: { id: subjects.notification } };
    case 'notification.change-preferences':
      return { body: { version: stale.version } };
    case 'notification.open-unsubscription':
    case 'notification.read-unsubscription':
    case 'notification.unsubscribe':
      return { query: `token=${token}` };
    case 'notification.report-mail':
      return { body: { reports: [{ id: 'unsigned', kind: 'bounce', address: 'permission-test@example.org' }] } };
    case 'notification.read-address':
      return { path: { id: subjects.match } };
    case 'notification.correct-address':
      return { path: { id: subjects.match }, body: { version: stale.version, email: 'permission-test@example.org', reason: stale.reason } };
    case 'notification.preview':
    case 'notification.preview-html':
      return { query: 'kind=digest&language=vi' };
    case 'cooperation.read-partner':
      return { path: { id: subjects.partner } };
    case 'cooperation.record-partner':
      return { body: { code: unique(), name: { ja: '試験', en: 'Test' }, kind: 'platform', country: null, relation: null, since: null, note: null, sources: [] } };
    case 'cooperation.record-memorandum':
      return {
        body: { code: unique(), partnerId: subjects.partner, title: { ja: '試験', en: 'Test' }, counterparty: { ja: '試験', en: 'Test' }, osakaParty: 'Osaka City', signed: roughDate, renewals: [], sources: [] },
      };
    case 'cooperation.record-activity':
      return {
        body: {
          code: unique(), partnerId: subjects.partner, memorandumId: null, relatedPartnerIds: [], type: 'seminar', alsoTypes: [], title: { ja: '試験', en: 'Test' }, date: roughDate,
          status: 'done', level: null, mode: null, note: null, sources: [],
        },
      };
    case 'match.read-answer':
      return { path: { id: subjects.openNeed } };
    case 'match.propose-consortium':
      // Not the members found last: refused after the permission.
      return { path: { id: subjects.openNeed }, body: { technologyIds: [subjects.ownTechnology, subjects.technology] } };
    case 'vocabulary.withdraw-concept':
      // It came with the product: refused after the permission.
      return { path: { code: 'waste' }, body: { reason: stale.reason } };
    case 'vocabulary.read-concept':
      return { path: { code: 'waste' } };
    case 'vocabulary.add-label':
      return { path: { code: 'waste' }, body: { language: 'en', text: 'Z' } };
    case 'vocabulary.add-concept':
      return { body: { facet: 'technology', broader: ['waste'], labels: [{ language: 'en', text: 'Z' }] } };
    case 'vocabulary.remove-label':
      return { path: { id: subjects.label }, body: {} };
    case 'vocabulary.dismiss-word':
    case 'vocabulary.restore-word':
      return { path: { id: subjects.word }, body: {} };
    case 'webhook.register':
      return { path: { id: subjects.organisation }, body: { url: 'https://hooks.example.org/', kinds: ['match.asked_technology'], language: 'en' } };
    case 'webhook.list':
      return { path: { id: subjects.organisation } };
    case 'webhook.change':
    case 'webhook.rotate':
      return { path: { id: subjects.webhooks[0] ?? '' }, body: { version: stale.version } };
    case 'webhook.deliveries':
      return { path: { id: subjects.webhooks[0] ?? '' } };
    case 'webhook.remove':
      return { path: { id: subjects.webhooks[column] ?? '' } };
    case 'calendar.match':
    case 'calendar.appointment':
      return { path: { id: subjects.match } };
    case 'calendar.technology':
      return { path: { id: subjects.technology } };
    case 'calendar.need':
      return { path: { id: subjects.need } };
    case 'search.save':
      return { body: { room: 'need', query: { sector: ['waste'] }, name: unique() } };
    case 'search.rename':
      // Of nobody: others' searches do not exist.
      return { path: { id: subjects.match }, body: { name: unique() } };
    case 'search.remove':
      return { path: { id: subjects.match } };
    case 'operation.replay':
    case 'operation.drop':
    case 'operation.resolve-alarm':
      // Nothing is parked and no alarm is open: whoever may decide is told that there is nothing of this id.
      return { path: { id: subjects.match }, body: { reason: stale.reason } };
    case 'project.read':
      return { path: { id: subjects.project } };
    case 'project.record':
      return {
        body: {
          code: unique(), officialNumber: null, recordType: 'study', status: 'selected', title: { en: 'Test', ja: null }, titleIsOfficial: false, country: 'VN', site: null, fiscalYear: 2026,
          japaneseParticipant: { ja: null, en: null }, localParticipant: null, technology: null, size: null, sector: 'waste', jcmScope: 13, jcmScopeBasis: null, expectedReduction: null,
          osakaLink: null, note: null, sources: [],
        },
      };
    default: {
      const room = route.split('.')[0] ?? '';
      const id = { organisation: subjects.organisation, technology: subjects.technology, need: subjects.need, match: subjects.match, identity: subjects.organisation }[room];
      return { ...(id === undefined ? {} : { path: { id } }), body: stale };
    }
  }
}
