import { z } from 'zod';
import { needFilter } from '../need/need.routes.js';
import { defineRoute } from '../route.js';
import { id, idParams, instant, line } from '../shape.js';
import { technologyFilter } from '../technology/technology.routes.js';

const name = line(120);
const needQuery = z.strictObject(needFilter);
const technologyQuery = z.strictObject(technologyFilter);

/** What a saved search asks of which list: the list's own filters. */
export const savedQuery = z.discriminatedUnion('room', [
  z.strictObject({ room: z.literal('need'), query: needQuery }),
  z.strictObject({ room: z.literal('technology'), query: technologyQuery }),
]);
export type SavedQuery = z.output<typeof savedQuery>;
const searchView = z.intersection(savedQuery, z.object({ id, name, createdAt: instant }));
export type SavedSearchView = z.output<typeof searchView>;

/** Searches that a person keeps, to be told of what is new. */
export const searchRoutes = {
  list: defineRoute({ name: 'search.list', method: 'GET', path: '/searches', permission: 'search.keep', summary: 'Own saved searches, newest first', response: z.strictObject({ items: z.array(searchView) }) }),
  save: defineRoute({
    name: 'search.save', method: 'POST', path: '/searches', permission: 'search.keep', summary: 'Save a search; its owner is told when a listing that becomes public fits',
    body: z.discriminatedUnion('room', [z.strictObject({ room: z.literal('need'), query: needQuery, name }), z.strictObject({ room: z.literal('technology'), query: technologyQuery, name })]), response: searchView, status: 201,
  }),
  rename: defineRoute({ name: 'search.rename', method: 'PATCH', path: '/searches/:id', permission: 'search.keep', summary: 'Give an own saved search another name', params: idParams, body: z.strictObject({ name }), response: searchView }),
  remove: defineRoute({ name: 'search.remove', method: 'DELETE', path: '/searches/:id', permission: 'search.keep', summary: 'Delete an own saved search', params: idParams, response: z.null(), status: 204 }),
};
