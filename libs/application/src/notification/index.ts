export { announce, type AnnounceResult } from './announce.use-case.js';
export { markAllNotificationsRead, markNotificationRead } from './mark-read.use-case.js';
export { livePositionOf, readLive, type LivePosition, type LiveStep } from './live.query.js';
export { countUnread, listNotifications } from './notification.query.js';
export { StillInHand, type PostOffice, type SentMail } from './post-office.js';
export { sendDelivery, type SendRun } from './send-delivery.use-case.js';
