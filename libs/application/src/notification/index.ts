export { announce, type AnnounceResult } from './announce.use-case.js';
export { markAllNotificationsRead, markNotificationRead } from './mark-read.use-case.js';
export { countUnread, listNotifications } from './notification.query.js';
export { sendDelivery, type PostOffice, type SentMail } from './send-delivery.use-case.js';
