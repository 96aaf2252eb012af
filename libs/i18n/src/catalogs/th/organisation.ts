import type en from '../en/organisation.js';

export default {} satisfies Record<keyof typeof en, string>;
