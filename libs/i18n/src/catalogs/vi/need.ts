import type en from '../en/need.js';

export default {} satisfies Record<keyof typeof en, string>;
