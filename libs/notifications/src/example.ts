import { parametersOf, type NotificationKind } from './kind.js';
import { pickParameters, type Parameters } from './parameter.js';

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
  contacts: {
    contacts: [{ name: 'Nguyễn Văn Ví Dụ', organisation: 'Example City', department: 'Department of Industry and Trade', email: 'vidu@example.org', telephone: '+84 00 0000 0000', language: 'vi' }],
  },
};

/** Facts from which a template of this kind can be shown and tested. */
export const exampleParameters = (kind: NotificationKind): Parameters => pickParameters(exampleFacts, parametersOf(kind));
