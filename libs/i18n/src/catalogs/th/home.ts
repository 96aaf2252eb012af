import type en from '../en/home.js';

export default {} satisfies Record<keyof typeof en, string>;
