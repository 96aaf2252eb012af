export { readCalendar } from './calendar.query.js';
