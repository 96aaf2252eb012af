/** Crockford's base 32: no letters that are read as digits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code people can read out on the telephone, from the random end of the record's id: `TON-XXXX-XXXX`. */
export function referenceOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  let code = '';
  for (let place = 0; place < 8; place += 1) {
    code = (alphabet[Number(rest % 32n)] ?? '') + code;
    rest /= 32n;
  }
  return `TON-${code.slice(0, 4)}-${code.slice(4)}`;
}
