/** Works out of the built-in words what is the same in every process, and lays it beside the compiled engine: most of its first second. Run by the build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { lemmasOf } from './dist/concept-document.js';
import { builtInConcepts } from './dist/concept-matcher.js';
import { readLexicon } from './dist/lexicon/lemma-matcher.js';
import { readingsOf } from './dist/lexicon/romanised/readings.js';
import { joined } from './dist/packing.js';
import { romanisedLanguages } from './dist/text/language.js';
import { thesaurus } from './dist/thesaurus/index.js';
import { builtInWords } from './dist/version.js';
import { builtInVocabulary } from './dist/vocabulary.js';

const packed = (readings) => ({ sounds: joined([...readings.keys()]), words: joined([...readings.values()]) });
const lexicon = readLexicon();
/** @type {import('./src/prepared.js').Prepared} */
const prepared = {
  words: builtInWords(),
  lemmas: new Map(thesaurus.map((concept) => [concept.id, lemmasOf(concept)])),
  concepts: builtInConcepts().pack(),
  lexicon: { matcher: lexicon.matcher.pack(), parts: lexicon.parts },
  vocabulary: builtInVocabulary(),
  romanised: Object.fromEntries(romanisedLanguages.map((language) => [language, packed(readingsOf(language))])),
};
const folder = new URL('dist/prepared/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [part, value] of Object.entries(prepared)) await writeFile(new URL(`${part}.bin`, folder), serialize(value));
// Found by the package's name: what uses the engine may be bundled.
await writeFile(
  new URL('dist/prepared.js', import.meta.url),
  `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deserialize } from 'node:v8';
const { resolve } = createRequire(import.meta.url);
export const prepared = (part) => deserialize(readFileSync(resolve(\`@team-osaka/matching/prepared/\${part}\`)));
`,
);
