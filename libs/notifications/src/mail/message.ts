import { domainToASCII } from 'node:url';
import { bytePieces } from '../byte-pieces.js';
import type { CalendarFile } from '../calendar-file.js';
import { oneLine } from '../localise.js';

export interface Mailbox {
  /** Empty where it is not known. */
  readonly name: string;
  readonly address: string;
}

/** What a message is built from; texts of headers are made fit for them here. */
export interface MessageParts {
  readonly messageId: string;
  readonly date: Date;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** Further headers, of printable ASCII. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly calendar: CalendarFile | null;
}

// A boundary with "=_" never occurs in Base64 (RFC 2045).
const mixed = '=_mixed';
const alternative = '=_alternative';

/**
 * A message of RFC 5322 with its texts in Base64, so that no content can end a line, a part or the message. A mail library builds the same from
 * streams and listeners, which took most of the time of a mail.
 */
export function messageOf({ messageId, date, from, to, subject, headers, text, html, calendar }: MessageParts): Buffer {
  const texts = multipart('alternative', alternative, [part('text/plain; charset=utf-8', text), part('text/html; charset=utf-8', html)]);
  const body = calendar === null ? texts
    : multipart('mixed', mixed, [texts, part(`text/calendar; charset=utf-8; method=${calendar.method}; name=${calendar.name}`, calendar.text, `Content-Disposition: attachment; filename=${calendar.name}\r\n`)]);
  const head = {
    From: mailbox(from), To: mailbox(to), Subject: words(subject), 'Message-ID': messageId, Date: date.toUTCString().replace('GMT', '+0000'), ...headers, 'MIME-Version': '1.0',
  };
  return Buffer.from(`${Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`).join('')}${body}`);
}

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;

function part(type: string, content: string, headers = ''): string {
  const lines = Buffer.from(content.replace(/\r?\n/g, '\r\n')).toString('base64').replace(/.{76}(?!$)/g, '$&\r\n');
  return `Content-Type: ${type}\r\n${headers}Content-Transfer-Encoding: base64\r\n\r\n${lines}`;
}

/** The address as a server knows it: its domain in ASCII. */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

const mailbox = ({ name, address }: Mailbox): string => {
  const line = oneLine(name);
  if (line === '') return `<${asciiAddress(address)}>`;
  return `${/^[A-Za-z0-9 ]{1,60}$/.test(line) ? line : encodedWords(line)} <${asciiAddress(address)}>`;
};

const words = (value: string): string => {
  const line = oneLine(value);
  return /^[\x20-\x7e]{0,60}$/.test(line) && !line.includes('=?') ? line : encodedWords(line);
};

/** Bytes whose Base64 fits an encoded word of 75 characters. */
const wordLength = 45;

/** Encoded words of RFC 2047. */
const encodedWords = (line: string): string => bytePieces(line, wordLength).map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
