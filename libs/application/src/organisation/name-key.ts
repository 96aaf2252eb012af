/** Legal forms say nothing about which house is meant: "Kubota", "Kubota Corp." and "KUBOTA Corporation" are one. */
const japaneseForms = /株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)?(?:財団|社団)法人|国立大学法人|学校法人|独立行政法人|特定非営利活動法人|\((?:株|有|財|社)\)/gu;
const leadingForms = /^(?:cong ty (?:tnhh|co phan|cp)(?: mtv)?|บริษัท|มูลนิธิ)\s*/u;
const trailingForms = /(?:[\s,.]+(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|jsc|kk|k\.k|gmbh|pte|pvt|private|public)|จำกัด(?:\s*\(มหาชน\))?|\(มหาชน\))[\s,.]*$/u;

/** NFKC (with Thai SARA AM put together again, which it splits), lower case, Latin letters without diacritics, single spaces. */
function level(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1').normalize('NFC');
  return plain.replaceAll('đ', 'd').replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/gu, '$1\u0E33').replace(/\s+/gu, ' ').trim();
}

function withoutForms(name: string): string {
  let rest = name.replace(japaneseForms, ' ').trim().replace(leadingForms, '');
  for (let shorter = rest.replace(trailingForms, ''); shorter !== rest; shorter = rest.replace(trailingForms, '')) rest = shorter;
  return rest;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A name folded so that two spellings of one house meet: without case, accents, punctuation and legal form. */
export function nameKey(name: string): string {
  const plain = level(name);
  return letters(withoutForms(plain)) || letters(plain) || plain;
}

/** Keys of the names in all languages, the English one first where there is one; never empty for a valid organisation. */
export function nameKeys(names: Readonly<Record<string, string | undefined>>): string[] {
  const { en, ...others } = names;
  return [...new Set([en, ...Object.values(others)].filter((name) => name !== undefined).map(nameKey))];
}
