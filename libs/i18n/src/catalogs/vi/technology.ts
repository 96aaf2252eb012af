import type en from '../en/technology.js';

export default {} satisfies Record<keyof typeof en, string>;
