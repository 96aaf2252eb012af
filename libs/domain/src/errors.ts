/**
 * Error codes of the product with their HTTP status. A code is also the key of its text (`error.<code>`).
 * 4xx only: anything else is a fault of ours and is answered as `platform.internal`.
 */
export const errorStatus = {
  'request.invalid': 422,
  'request.malformed': 400,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'request.forged': 403,
  'request.too_many': 429,
  'request.not_found': 404,
  'request.conflict': 409,
  'request.cursor_invalid': 422,
  'identity.sign_in_required': 401,
  'identity.sign_in_failed': 401,
  'identity.forbidden': 403,
  'identity.password_wrong': 422,
  'identity.password_weak': 422,
  'identity.token_invalid': 422,
  'identity.email_taken': 409,
  'identity.role_not_of_kind': 422,
  'identity.last_administrator': 409,
  'identity.person_not_found': 404,
  'identity.invitation_not_found': 404,
  'identity.invitation_pending': 409,
  'organisation.not_found': 404,
  'organisation.duplicate': 409,
  'organisation.not_approved': 409,
  'organisation.stale_version': 409,
  'organisation.already_decided': 409,
  'organisation.wrong_state': 409,
  'technology.not_found': 404,
  'technology.duplicate': 409,
  'technology.incomplete': 422,
  'technology.stale_version': 409,
  'technology.already_decided': 409,
  'technology.wrong_state': 409,
  'need.not_found': 404,
  'need.duplicate': 409,
  'need.incomplete': 422,
  'need.stale_version': 409,
  'need.already_decided': 409,
  'need.wrong_state': 409,
  'match.not_found': 404,
  'match.duplicate': 409,
  'match.stale_version': 409,
  'match.already_decided': 409,
  'match.wrong_state': 409,
  'match.already_answered': 409,
  'match.cannot_undo': 409,
  'match.consortium_changed': 409,
  'match.appointment_pending': 409,
  'match.appointment_not_found': 404,
  'match.weights_not_found': 404,
  'match.weights_wrong_state': 409,
  'match.embedding_not_configured': 409,
  'match.embedding_destination_changed': 409,
  'reason.required': 422,
  'unit.unknown': 422,
  'currency.unknown': 422,
  'country.unknown': 422,
  'cooperation.partner_not_found': 404,
  'cooperation.memorandum_not_found': 404,
  'cooperation.duplicate': 409,
  'project.not_found': 404,
  'project.duplicate': 409,
  'notification.not_found': 404,
  'notification.must_reach': 422,
  'notification.report_refused': 403,
  'notification.no_report': 422,
  'address.not_found': 404,
  'address.stale_version': 409,
  'address.already_decided': 409,
  'address.wrong_state': 409,
  'vocabulary.concept_not_found': 404,
  'vocabulary.concept_given': 409,
  'vocabulary.concept_in_use': 409,
  'vocabulary.label_not_found': 404,
  'vocabulary.word_not_found': 404,
  'vocabulary.label_duplicate': 409,
  'vocabulary.label_of_another': 409,
  'vocabulary.label_unreadable': 422,
  'webhook.not_found': 404,
  'webhook.address_refused': 422,
  'webhook.kind_unknown': 422,
  'webhook.too_many': 409,
  'webhook.stale_version': 409,
  'search.not_found': 404,
  'search.too_many': 409,
  'operation.job_not_found': 404,
  'operation.alarm_not_found': 404,
  'platform.not_ready': 503,
  'platform.internal': 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One field at fault: RFC 6901 pointer into the request (`/body/title`) and what is wrong with it. */
export interface FieldError {
  readonly pointer: string;
  /** An error code, or the code of the schema rule that failed (`too_big`, `invalid_type`, …). */
  readonly code: string;
}

export interface DomainErrorDetails {
  readonly fields?: readonly FieldError[];
  /** Facts for the text of the error and for the caller, e.g. who decided and when. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A refusal with a code people and programs understand. Anything else thrown is a fault. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, details: DomainErrorDetails = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.fields = details.fields ?? [];
    this.facts = details.facts ?? {};
  }

  /** HTTP status of the code. */
  get status(): number {
    return errorStatus[this.code];
  }
}
