import type en from '../en/match.js';

export default {} satisfies Record<keyof typeof en, string>;
