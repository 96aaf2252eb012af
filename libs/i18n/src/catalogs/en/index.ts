import answer from './answer.js';
import appointment from './appointment.js';
import channel from './channel.js';
import concept from './concept.js';
import cooperation from './cooperation.js';
import desk from './desk.js';
import embedding from './embedding.js';
import error from './error.js';
import home from './home.js';
import identity from './identity.js';
import listing from './listing.js';
import machine from './machine.js';
import match from './match.js';
import need from './need.js';
import notification from './notification.js';
import operation from './operation.js';
import organisation from './organisation.js';
import preference from './preference.js';
import project from './project.js';
import report from './report.js';
import shell from './shell.js';
import technology from './technology.js';
import ui from './ui.js';
import vocabulary from './vocabulary.js';

/** Every English text. The other languages must hold exactly these keys. */
export default {
  ...answer,
  ...appointment,
  ...channel,
  ...concept,
  ...cooperation,
  ...desk,
  ...embedding,
  ...error,
  ...home,
  ...identity,
  ...listing,
  ...machine,
  ...match,
  ...need,
  ...notification,
  ...operation,
  ...organisation,
  ...preference,
  ...project,
  ...report,
  ...shell,
  ...technology,
  ...ui,
  ...vocabulary,
};
