import { homographs } from './thesaurus/homograph.js';
import { lexicon } from './lexicon/index.js';
import { romanisedTables } from './lexicon/romanised/readings.js';
import { prepared } from './prepared.js';
import { additionsVersion } from './thesaurus/current.js';
import { thesaurus } from './thesaurus/index.js';

/** Raised by hand whenever the same texts and statistics would give another score, be it by the code or by the built-in words. */
export const engineVersion: string = '2.5.0';

// Taken once: inner loops of millions of steps, and where modules have a global object of their own (tests) each look-up is slow.
const { floor, imul } = Math;

/** FNV-1a, 64 bits, over UTF-16 units: enough to tell two states of the data apart, and the same on every machine. */
function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let unit = 0; unit < text.length; unit += 1) {
    low ^= text.charCodeAt(unit);
    const product = low >>> 0;
    // Multiply by the FNV prime 0x100000001b3 in 32-bit halves.
    const carry = floor((product * 0x1b3) / 0x1_0000_0000);
    high = (imul(high, 0x1b3) + (product << 8) + carry) >>> 0;
    low = imul(product, 0x1b3) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

let builtIn: string | undefined;

/** Fingerprint of the words that the engine comes with. */
export function builtInWords(): string {
  return (builtIn ??= prepared('words') ?? fingerprint(JSON.stringify([thesaurus, homographs, lexicon(), romanisedTables])));
}

/** Identifies the words a score was made with: thesaurus, lexicon and what coordinators have added; changes with any of them. */
export function dataVersion(): string {
  return additionsVersion() === '' ? builtInWords() : `${builtInWords()}+${additionsVersion()}`;
}
