export { readAppointmentCalendar, readCalendar } from './calendar.query.js';
