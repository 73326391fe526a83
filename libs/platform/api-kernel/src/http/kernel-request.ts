import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor/actor';

/** A request as the kernel sees it; its id is a UUID that also stands in the record and in every problem. */
export interface KernelRequest extends FastifyRequest {
  cookies: Record<string, string | undefined>;
  user?: Actor;
}
