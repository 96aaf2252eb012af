import { HttpException } from '@nestjs/common';
import type { Problem } from '@team-osaka/contracts';
import { DomainError, type ErrorCode } from '@team-osaka/domain';
import { errorText, fieldErrorText } from '@team-osaka/i18n';
import { translatorOf } from '@team-osaka/i18n/server';
import type { FastifyRequest } from 'fastify';
import { viewerOf } from './request.js';

/** Faults of the HTTP layer below us (Fastify, Nest) by status. */
const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  401: 'identity.sign_in_required',
  403: 'identity.forbidden',
  404: 'request.not_found',
  413: 'request.too_large',
  414: 'request.too_large',
  415: 'request.unsupported_media_type',
  429: 'request.too_many',
};

/** The refusal in a thrown value; undefined where it is a fault of ours. */
export function refusalIn(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  return new DomainError(codeOfStatus[status] ?? 'request.malformed');
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (error instanceof HttpException) return error.getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** RFC 9457 body of a refusal, in the language of the viewer or of the request. */
export function problemOf(refusal: DomainError, request: FastifyRequest): Problem {
  const viewer = viewerOf(request);
  const t = translatorOf(viewer.role === 'public' ? request.headers['accept-language']?.split(',')[0]?.trim() : viewer.locale);
  return {
    type: `urn:team-osaka:problem:${refusal.code}`,
    title: errorText(t, refusal.code, refusal.facts),
    status: refusal.status,
    code: refusal.code,
    detail: errorText(t, refusal.code, refusal.facts),
    instance: request.url.split('?')[0] ?? '',
    requestId: request.id,
    errors: refusal.fields.map(({ pointer, code }) => ({ pointer, code, detail: fieldErrorText(t, code) })),
    facts: { ...refusal.facts },
  };
}
