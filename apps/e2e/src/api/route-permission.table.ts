/** Who asks. `own`: of the organisation that the record belongs to (member: the technology's; official: the need's). */
export const columns = ['visitor', 'observer', 'member own', 'member other', 'official own', 'official other', 'coordinator', 'administrator'] as const;
export type Column = (typeof columns)[number];

/** `ok`: permission and policy let the request through (it may still be refused for its content, e.g. a stale version). */
export type Outcome = 'ok' | '401' | '403' | '404';

/**
 * Route × role × own/other organisation. 401: sign in first. 403: seen, but not yours to do. 404: not yours to see.
 * Records: a published technology of a member, a draft need of an official, a match of the two that waits for consent.
 */
const table = `
route                                visitor observer m-own m-other o-own o-other coord admin
`;

/** The table, by route and column. */
export const permissionTable: Record<string, Record<Column, Outcome>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [route = '', ...cells] = line.trim().split(/\s+/);
      return [route, Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<Column, Outcome>];
    }),
);
