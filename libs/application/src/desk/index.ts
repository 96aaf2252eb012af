export { decideAtDesk } from './decide-at-desk.use-case.js';
export { countDesk, listDesk } from './desk.query.js';
export { readHome } from './home.query.js';
