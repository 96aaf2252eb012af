import type en from '../en/identity.js';

export default {} satisfies Record<keyof typeof en, string>;
