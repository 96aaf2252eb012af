export { readHistory } from './history.query.js';
