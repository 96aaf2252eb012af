/** Fields of one block by their names in lower case; of a field that is repeated, the first. */
export type Fields = ReadonlyMap<string, string>;

/** Reads blocks of fields as RFC 3464 and RFC 5965 write them: as headers, with an empty line between two blocks. What is no field is left out. */
export function fieldBlocks(content: string | ArrayBuffer | Uint8Array): Fields[] {
  // The parts are ASCII, or UTF-8 (RFC 6533); any other byte becomes a replacement character.
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const blocks = text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n+/);
  return blocks.map((block) => {
    const fields = new Map<string, string>();
    for (const line of block.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
      const [, name, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
      if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
    }
    return fields;
  });
}

/** The mail address of a field, with or without its type (`rfc822;ann@example.org`) and brackets, in lower case; undefined where it is none. */
export function addressOf(field: string | undefined): string | undefined {
  const [, address] = /^(?:[a-z0-9-]+[ \t]*;)?[ \t]*<?([^\s\p{C}<>,;:"]+@[^\s\p{C}<>,;:"]+?)>?$/iu.exec(field ?? '') ?? [];
  return address === undefined || address.length > 254 ? undefined : address.toLowerCase();
}
