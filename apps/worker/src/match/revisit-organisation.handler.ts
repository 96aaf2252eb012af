import { revisitOrganisation } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Takes the public listings of an organisation into matching or out of it, as its membership now says. */
export const revisitOrganisationHandler = defineTransactionHandler('match.revisit-organisation', (app, { id }) => revisitOrganisation(app, id));
