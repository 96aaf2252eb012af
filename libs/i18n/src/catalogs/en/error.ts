import type { Catalog } from '../../catalog.js';

export default {
  'error.at_field': '{field}: {message}',
  'error.request.invalid': 'Some entries need correction. Please check the marked fields.',
  'error.request.malformed': 'The request could not be read. Please load the page again and try once more.',
  'error.request.too_large': 'What you sent is too large. Please shorten it and try again.',
  'error.request.unsupported_media_type': 'This kind of data is not accepted here.',
  'error.request.forged': 'The request did not come from this site. Please load the page again and try once more.',
  'error.request.too_many': 'Too many attempts in a short time. Please wait a few minutes and try again.',
  'error.request.not_found':
    'There is nothing at this address. It may have been removed, or you may not have access to it.',
  'error.request.conflict': 'Somebody changed this in the meantime. Please load the page again.',
  'error.request.cursor_invalid':
    'This list cannot be continued from here. Please start again from the beginning.',
  'error.identity.sign_in_required': 'Please sign in to continue.',
  'error.identity.sign_in_failed': 'The email address or the password is incorrect. Please check both.',
  'error.identity.forbidden': 'Your role does not allow this.',
  'error.identity.password_wrong': 'The current password is incorrect.',
  'error.identity.password_weak':
    'This password is too easy to guess. Please choose at least 12 characters, and avoid common words and your name.',
  'error.identity.token_invalid':
    'This link is no longer valid: it has expired or was already used. Please ask for a new one.',
  'error.identity.email_taken': 'This email address is already in use here.',
  'error.identity.role_not_of_kind':
    'People of this kind of organisation cannot hold this role. Please choose another role.',
  'error.identity.last_administrator':
    'This is the last administrator of the organisation. Please name another one first.',
  'error.identity.person_not_found': 'This person was not found.',
  'error.identity.invitation_not_found': 'This invitation was not found. It may have been withdrawn or accepted.',
  'error.identity.invitation_pending': 'An invitation to this address is already open.',
  'error.organisation.not_found': 'This organisation was not found.',
  'error.organisation.duplicate':
    'An organisation with this name is already known. Please ask a colleague there for an invitation, or contact the coordinating office.',
  'error.organisation.not_approved':
    'The membership of the organisation has not been approved yet. This becomes possible afterwards.',
  'error.organisation.stale_version':
    'This was changed in the meantime. Please load the page again and repeat your change.',
  'error.organisation.already_decided':
    '{by, select, unknown {This has already been decided.} other {{by} has already decided this ({at}).}}',
  'error.organisation.wrong_state': 'This is not possible in the current state of the membership.',
  'error.technology.not_found': 'This technology was not found.',
  'error.technology.duplicate':
    'Your organisation already lists a technology with this title. Please change the title or edit the existing one.',
  'error.technology.incomplete': 'Some details are still needed before you can submit. Please fill in the marked fields.',
  'error.technology.stale_version':
    'This listing was changed in the meantime. Please load the page again and repeat your change.',
  'error.technology.already_decided':
    '{by, select, unknown {This listing has already been decided.} other {{by} has already decided this listing ({at}).}}',
  'error.technology.wrong_state': 'This is not possible in the current state of the listing.',
  'error.need.not_found': 'This need was not found.',
  'error.need.duplicate':
    'Your organisation already has a need with this title. Please change the title or edit the existing one.',
  'error.need.incomplete': 'Some details are still needed before you can submit. Please fill in the marked fields.',
  'error.need.stale_version':
    'This need was changed in the meantime. Please load the page again and repeat your change.',
  'error.need.already_decided':
    '{by, select, unknown {This need has already been decided.} other {{by} has already decided this need ({at}).}}',
  'error.need.wrong_state': 'This is not possible in the current state of the need.',
  'error.match.not_found': 'This match was not found.',
  'error.match.duplicate': 'This technology and this need are already matched.',
  'error.match.stale_version':
    'This match was changed in the meantime. Please load the page again and decide again.',
  'error.match.already_decided':
    '{by, select, unknown {This match has already been decided.} other {{by} has already decided this match ({at}).}}',
  'error.match.wrong_state': 'This is not possible in the current state of the match.',
  'error.match.already_answered': 'Your organisation has already answered. The first answer counts.',
  'error.match.cannot_undo': 'This can no longer be undone, because the people concerned have been told.',
  'error.match.weights_not_found': 'These weights could not be found.',
  'error.match.weights_wrong_state': 'These weights can’t be switched in their present state. Please reload the page to see what has changed.',
  'error.match.embedding_not_configured': 'No language model has been set up, so there is nothing to switch on.',
  'error.match.embedding_destination_changed': 'The texts would now go to {destination}. Please reload the page and decide again.',
  'error.reason.required': 'Please give a reason.',
  'error.unit.unknown': 'This unit is not recognised. Please choose one from the list.',
  'error.currency.unknown': 'This currency is not recognised. Please choose one from the list.',
  'error.country.unknown': 'This country is not recognised. Please choose one from the list.',
  'error.cooperation.partner_not_found': 'This partner was not found.',
  'error.cooperation.memorandum_not_found': 'This memorandum was not found.',
  'error.cooperation.duplicate': 'This entry is already in the register.',
  'error.project.not_found': 'This project was not found.',
  'error.project.duplicate': 'This project is already recorded.',
  'error.notification.not_found': 'This notification was not found.',
  'error.vocabulary.concept_not_found': 'This concept is not in the vocabulary.',
  'error.vocabulary.label_not_found': 'This label was not found among those the office added.',
  'error.vocabulary.word_not_found': 'These words are no longer in the list.',
  'error.vocabulary.label_duplicate': 'The concept already has this label.',
  'error.vocabulary.label_of_another': 'These words already name “{concept}”. If they rightly name both, please give a reason.',
  'error.vocabulary.label_unreadable': 'Nothing can be found by this label. Please write a word or a phrase, without vertical bars.',
  'error.operation.job_not_found': 'This job is not parked any more. Somebody may have decided it already.',
  'error.operation.alarm_not_found': 'This alarm is closed already.',
  'error.platform.not_ready': 'The platform is starting up. Please try again in a moment.',
  'error.platform.unreachable': 'The connection was lost. Please check your network and try again.',
  'error.platform.internal': 'Something went wrong on our side. Nothing was changed. Please try again later.',
  'error.field.required': 'Please fill this in.',
  'error.field.invalid_type': 'Please fill this in using the required format.',
  'error.field.too_small': 'This is too short or too small.',
  'error.field.too_big': 'This is too long or too large.',
  'error.field.invalid_format': 'This is not in the required format, e.g. for an address or a date.',
  'error.field.invalid_value': 'Please choose one of the values offered.',
  'error.field.invalid_key': 'This entry has a name that is not recognised.',
  'error.field.invalid_element': 'One of the entries is not valid.',
  'error.field.invalid_union': 'This is not in any of the accepted formats.',
  'error.field.not_multiple_of': 'Please enter a whole multiple of the required step.',
  'error.field.unrecognized_keys': 'This field is not recognised.',
  'error.field.text_unprintable': 'This contains characters that cannot be stored. Please type it again.',
  'error.field.country_unknown': 'Please choose a country from the list.',
  'error.field.currency_unknown': 'Please choose a currency from the list.',
  'error.field.unit_unknown': 'Please choose a unit from the list.',
  'error.field.time_zone_unknown': 'Please choose a time zone from the list.',
  'error.field.unknown': 'This refers to something that does not exist here, or is not open to you.',
  'error.field.duplicate': 'This is already in use.',
  'error.field.not_in_future': 'Please choose a date in the future.',
  'error.field.custom': 'This entry is not valid. Please check it.',
} satisfies Catalog;
