/** The name of the form field behind a pointer into the request: `/body/quantity/value` is `quantity.value`. */
export function fieldNameOf(pointer: string): string {
  return pointer
    .replace(/^\/(body|query|params)\/?/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
