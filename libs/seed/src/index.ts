/** Real public facts as a demonstration, and their loader. What is in it and what was derived: docs/data.md. */
export { readSignIns, type SignIn } from './data.js';
export { loadDemonstration, type LoadOptions } from './load-demonstration.js';
