/** Per last syllable of a verb: its stem before -masu, before -nai, and its -te. */
const rows: readonly [ending: string, polite: string, negative: string, te: string][] = [
  ['tsu', 'chi', 'ta', 'tte'], ['su', 'shi', 'sa', 'shite'], ['ku', 'ki', 'ka', 'ite'], ['gu', 'gi', 'ga', 'ide'], ['nu', 'ni', 'na', 'nde'], ['bu', 'bi', 'ba', 'nde'], ['mu', 'mi', 'ma', 'nde'], ['ru', 'ri', 'ra', 'tte'],
  ['u', 'i', 'wa', 'tte'],
];
const polite = ['', 'masu', 'masen', 'mashita', 'mashou', 'tai', 'takute', 'takunai', 'sugi', 'nagara'];
const negative = ['nai', 'nakute', 'nakatta', 'naku', 'zu', 'reru', 'rete', 'rareru', 'rarenai', 'rarete', 'seru'];
const te = ['', 'iru', 'ru', 'imasu', 'inai', 'nai', 'ite', 'ita', 'shimau', 'shimatta', 'hoshii', 'kudasai'];
const adjective = ['i', 'ku', 'kute', 'kunai', 'katta', 'sa', 'sugiru', 'sugite', 'kereba', 'mi'];

/** The forms of a Japanese verb or adjective, given as a dictionary has it. Verbs in -eru and -iru are taken for either class: a form that nobody says does no harm. */
export function inflected(word: string): string[] {
  if (word.endsWith('i')) return adjective.map((ending) => word.slice(0, -1) + ending);
  const forms = (stem: string, politeStem: string, negativeStem: string, teForm: string): string[] => [
    word, ...polite.map((ending) => stem + politeStem + ending), ...negative.map((ending) => stem + negativeStem + ending), ...te.map((ending) => stem + teForm + ending), stem + teForm.replace(/e$/, 'a'),
  ];
  const row = rows.find(([ending]) => word.endsWith(ending));
  if (row === undefined) return [word];
  const [ending, politeStem, negativeStem, teForm] = row;
  const stem = word.slice(0, -ending.length);
  // The conditional and the verb of being able: yak-eba, yak-eru.
  const able = word.slice(0, -1).replace(/ts$/, 't');
  const godan = [...forms(stem, politeStem, negativeStem, teForm), `${able}eba`, `${able}eru`, `${able}enai`, `${able}ereba`];
  return /[ei]ru$/.test(word) ? [...godan, ...forms(word.slice(0, -2), '', '', 'te')] : godan;
}
