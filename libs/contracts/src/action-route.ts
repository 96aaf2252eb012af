import type { Permission } from '@team-osaka/domain';
import type { z } from 'zod';
import { defineRoute } from './route.js';
import { actionBody, idParams } from './shape.js';

interface ActionOptions<R extends z.ZodType> {
  /** `<room>.<verb>`. */
  name: string;
  /** Collection, e.g. `matches`. */
  of: string;
  /** The action as a sub-resource noun, e.g. `approval`. */
  noun: string;
  permission: Permission;
  summary: string;
  response: R;
}

/** `POST /<of>/:id/<noun>` with `{version, reason?}`: the form of every action of a state machine. */
export function actionRoute<R extends z.ZodType>({ name, of, noun, permission, summary, response }: ActionOptions<R>) {
  return defineRoute({
    name, permission, summary, response, method: 'POST', path: `/${of}/:id/${noun}`, params: idParams, body: actionBody,
  });
}
