/** Works out of the built-in words what is the same in every process, and lays it beside the compiled engine: most of its first second. Run by the build. */
import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { lemmasOf } from './dist/concept-document.js';
import { builtInConcepts } from './dist/concept-matcher.js';
import { readLexicon } from './dist/lexicon/lemma-matcher.js';
import { thesaurus } from './dist/thesaurus/index.js';
import { builtInWords } from './dist/version.js';
import { builtInVocabulary } from './dist/vocabulary.js';

const lexicon = readLexicon();
const { latin, devanagari } = builtInVocabulary();
/** @type {import('./src/prepared.js').Prepared} */
const prepared = {
  words: builtInWords(),
  lemmas: Object.fromEntries(thesaurus.map((concept) => [concept.id, [...lemmasOf(concept)]])),
  concepts: builtInConcepts().pack(),
  lexicon: { matcher: lexicon.matcher.pack(), parts: lexicon.parts },
  vocabulary: { latin: [...latin], devanagari: [...devanagari] },
};
await writeFile(new URL('dist/prepared.bin', import.meta.url), serialize(prepared));
// Found by the package's name: what uses the engine may be bundled.
await writeFile(
  new URL('dist/prepared.js', import.meta.url),
  `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deserialize } from 'node:v8';
let read;
export const prepared = () => (read ??= deserialize(readFileSync(createRequire(import.meta.url).resolve('@team-osaka/matching/prepared'))));
`,
);
