import type en from '../en/desk.js';

export default {} satisfies Record<keyof typeof en, string>;
