import { applyDecorators } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiResponse,
} from '@nestjs/swagger';

/** Problem details (RFC 9457), for the API description. */
export class FieldProblemDto {
  @ApiProperty({ description: 'Path of the field' }) field: string;
  @ApiProperty({ description: 'Stable code of the broken rule' }) code: string;
  @ApiProperty({ description: 'The rule in words' }) message: string;
}
export class ProblemDto {
  @ApiProperty({ description: 'Kind of problem, a URN' }) type: string;
  @ApiProperty({ description: 'Short title in the caller’s language' }) title: string;
  @ApiProperty({ type: 'integer', description: 'HTTP status' }) status: number;
  @ApiProperty({ description: 'What happened, what is safe, what to do' }) detail: string;
  @ApiProperty({ description: 'Stable code a program may act on' }) code: string;
  @ApiProperty({ format: 'uuid', description: 'Number of the request' }) requestId: string;
  @ApiProperty({ type: [FieldProblemDto], required: false }) errors?: FieldProblemDto[];
  @ApiProperty({ type: 'integer', required: false, description: 'Seconds to wait, when waiting helps' })
  retryAfter?: number;
}

/** Identifier and version of what a command made or changed. */
export class ChangedDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version after the command, also in ETag' }) version: number;
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'The request is not what the description asks for',
  401: 'Not signed in, or the session has ended',
  403: 'The role does not allow it',
  404: 'Nothing there, or nothing this person may know of',
  409: 'It exists already, or is being made at this moment',
  412: 'Somebody changed it since it was read',
  422: 'A rule of the business refuses it',
  428: 'If-Match is missing',
  429: 'Too many tries',
};

/** Problems a route may answer. */
export function Problems(...statuses: number[]): MethodDecorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: REASONS[status] ?? 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      }),
    ),
  );
}

type Answer = (new () => object) | [new () => object];

/** A read: 200 with `type`. */
export function Answers(type: Answer, description: string): MethodDecorator {
  return applyDecorators(ApiOkResponse({ type, description }), Problems(400, 401, 403, 404));
}

/** A creation under an Idempotency-Key: 201 with `type`. */
export function Creates(type: Answer, description: string): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Chosen by the caller; the same key has one effect',
    }),
    ApiCreatedResponse({ type, description }),
    Problems(400, 401, 403, 404, 409, 422),
  );
}

/** A change of a known version: 200 with `type`. */
export function Changes(type: Answer, description: string): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read, as in ETag' }),
    ApiOkResponse({ type, description }),
    Problems(400, 401, 403, 404, 409, 412, 422, 428),
  );
}

/** A removal or ending: 204. */
export function Ends(description: string): MethodDecorator {
  return applyDecorators(ApiNoContentResponse({ description }), Problems(400, 401, 403, 404));
}
