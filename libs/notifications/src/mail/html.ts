import type { Detail, MailContent, MailItem } from './content.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/**
 * One column, 16 px, no pictures, nothing that must be loaded. Colours are left to the reader's mail program (light or dark) but for
 * the action, whose own pair has a contrast of 9.9 : 1. Without CSS it is a plain document with headings, lists and one link.
 */
export function htmlOf(mail: MailContent): string {
  return `<!doctype html>
<html lang="${mail.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(mail.subject)}</title>
</head>
<body style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI','Hiragino Sans','Noto Sans JP','Noto Sans Thai',sans-serif;font-size:16px;line-height:1.7;overflow-wrap:anywhere">
<div style="max-width:600px;margin:0 auto">
<p style="margin:0 0 24px;padding:0 0 8px;border-bottom:2px solid;font-weight:bold">${escape(mail.product)}</p>
<p style="margin:0 0 16px">${escape(mail.greeting)}</p>
${mail.paragraphs.map((text) => `<p style="margin:0 0 16px">${escape(text)}</p>`).join('\n')}
${mail.items.length > 0 ? `<ul style="margin:0 0 24px;padding:0;list-style:none">\n${mail.items.map(item).join('\n')}\n</ul>` : ''}
${mail.details.length > 0 ? `<dl style="margin:0 0 24px;padding:12px 16px;border:1px solid #767676;border-radius:8px">\n${mail.details.map(detail).join('\n')}\n</dl>` : ''}
<p style="margin:0 0 16px"><a href="${escape(mail.url)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background-color:#00118f;color:#ffffff;font-weight:bold;text-decoration:none">${escape(mail.action)}</a></p>
<p style="margin:0 0 24px;font-size:14px">${escape(mail.linkHint)}<br><a href="${escape(mail.url)}" style="color:inherit">${escape(mail.url)}</a></p>
<p style="margin:0 0 24px">${escape(mail.closing)}<br>${escape(mail.signature)}</p>
<div style="padding:12px 0 0;border-top:1px solid #767676;font-size:14px">
${mail.footer.map((text) => `<p style="margin:0 0 8px">${escape(text)}</p>`).join('\n')}
${mail.links.map(({ label, url }) => `<p style="margin:0 0 8px"><a href="${escape(url)}" style="color:inherit">${escape(label)}</a></p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}

function item({ title, body, url }: MailItem): string {
  const said = body === '' ? '' : `<br>${escape(body)}`;
  return `<li style="margin:0 0 12px;padding:12px 16px;border:1px solid #767676;border-radius:8px"><a href="${escape(url)}" style="color:inherit;font-weight:bold">${escape(title)}</a>${said}</li>`;
}

function detail({ label, lines, rows, language }: Detail): string {
  const lang = language === undefined ? '' : ` lang="${escape(language)}"`;
  const value = rows.length > 0
    ? rows.map(([key, text]) => `${escape(key)}: ${text.includes('@') && !/\s/.test(text) ? `<a href="mailto:${escape(encodeURI(text))}" style="color:inherit">${escape(text)}</a>` : escape(text)}`).join('<br>')
    : lines.map(escape).join('<br>');
  return `<dt style="margin:0;font-size:14px;font-weight:bold">${escape(label)}</dt><dd style="margin:0 0 12px"${lang}>${value}</dd>`;
}
