import { productLanguageOf } from '@team-osaka/domain';
import { parametersOf, type NotificationKind } from './kind.js';
import { digestKind, renderDigest } from './mail/render-digest.js';
import { renderMail, type RenderedMail } from './mail/render-mail.js';
import { pickParameters, type Parameters } from './parameter.js';
import { renderNotification, type RenderedNotification } from './render-notification.js';
import { maySilence } from './urgency.js';

/** Facts of an invented case, from which every template can be shown. */
export const exampleFacts: Parameters = {
  organisation: { texts: { ja: '例示環境技術株式会社', en: 'Example Environment Technology Co., Ltd.' }, original: 'ja' },
  organisationKind: { label: 'vocabulary.organisation_kind.company' },
  invitedBy: '見本 花子',
  role: { label: 'vocabulary.role.member' },
  expires: { moment: '2026-12-04T15:00:00.000Z' },
  applicant: '見本 花子 <hanako@example.org>',
  technology: { texts: { ja: '都市ごみ用の高効率メタン発酵設備', en: 'High-efficiency methane fermentation for municipal waste' }, original: 'ja' },
  technologyOwner: { texts: { ja: '例示環境技術株式会社', en: 'Example Environment Technology Co., Ltd.' }, original: 'ja' },
  need: { texts: { vi: 'Xử lý chất thải hữu cơ từ chợ đầu mối', en: 'Treatment of organic waste from a wholesale market', ja: '卸売市場の有機性廃棄物の処理' }, original: 'vi' },
  needOwner: { texts: { vi: 'Sở Công Thương Thành phố Ví dụ', en: 'Example City Department of Industry and Trade' }, original: 'vi' },
  site: { country: 'VN', place: 'Ho Chi Minh City' },
  phrases: {
    phrases: [
      { need: 'chất thải hữu cơ', needLanguage: 'vi', technology: '有機性廃棄物', technologyLanguage: 'ja' },
      { need: 'thu hồi khí sinh học', needLanguage: 'vi', technology: 'メタン発酵', technologyLanguage: 'ja' },
    ],
  },
  message: 'We would be glad to show a running plant of this size.',
  due: { moment: '2026-12-04T06:00:00.000Z' },
  validUntil: { day: '2027-03-31' },
  nextStep: 'Visit a comparable plant during the study tour in spring.',
  reason: 'Please state the daily quantity and its unit.',
  reasonCode: { label: 'match.reason.capacity_mismatch' },
  matchState: { label: 'match.state.meeting_held' },
  silent: { label: 'notification.side.need' },
  appointment: {
    appointment: {
      id: '01a1fff5-d4b5-75fd-afcf-554cdeb670d9', sequence: 0, isCalledOff: false, startsAt: '2026-12-10T06:00:00.000Z', minutes: 60, place: 'Osaka City Hall, 3rd floor',
      link: 'https://meeting.example.org/team-osaka', note: 'Please bring the figures of last year.',
    },
  },
  appointmentStep: { label: 'match.event.appointment_arranged' },
  contacts: {
    contacts: [{ name: 'Nguyễn Văn Ví Dụ', organisation: 'Example City', department: 'Department of Industry and Trade', email: 'vidu@example.org', telephone: '+84 00 0000 0000', language: 'vi' }],
  },
};

/** Facts from which a template of this kind can be shown and tested. */
export const exampleParameters = (kind: NotificationKind): Parameters => pickParameters(exampleFacts, parametersOf(kind));

/** What stands in the places of the recipient and the addresses of an example. */
const exampleReader = { ja: ['見本 花子', 'Asia/Tokyo'], en: ['Ann Sample', 'Europe/London'], vi: ['Nguyễn Văn Ví Dụ', 'Asia/Ho_Chi_Minh'], th: ['สมหญิง ตัวอย่าง', 'Asia/Bangkok'] } as const;

/** Kinds of three items that an example summary gathers. */
const gathered = ['match.progressed', 'need.awarded', 'technology.published'] as const satisfies readonly NotificationKind[];

const readerFor = (language: string): readonly [name: string, timeZone: string] => exampleReader[productLanguageOf(language)];

/** A kind, or a summary, as a mail from invented facts. `publicUrl` has no trailing slash. */
export function exampleMail(kind: NotificationKind | typeof digestKind, language: string, publicUrl: string): RenderedMail {
  const [recipientName, timeZone] = readerFor(language);
  const settingsUrl = `${publicUrl}/settings/notifications`;
  const unsubscribeUrl = `${publicUrl}/api/unsubscription?token=example`;
  if (kind === digestKind) {
    const items = gathered.map((item) => ({ ...exampleNotification(item, language), link: '/matches/example' }));
    return renderDigest({ locale: language, timeZone, recipientName, items, more: 2, publicUrl, settingsUrl, unsubscribeUrl });
  }
  return renderMail({
    kind, locale: language, timeZone, recipientName, parameters: exampleParameters(kind), link: '/matches/example', publicUrl, settingsUrl, ...(maySilence(kind) ? { unsubscribeUrl } : {}),
  });
}

/** A kind as it stands in the application, from invented facts. */
export const exampleNotification = (kind: NotificationKind, language: string): RenderedNotification => renderNotification(kind, language, exampleParameters(kind), readerFor(language)[1]);
