import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import { refusedFor } from '@guichet/platform-contract';
import type { KernelRequest } from '../http/kernel-request';
import type { Actor } from './actor';

export const PUBLIC_ROUTE = 'guichet:public';
export const PERMISSION = 'guichet:permission';
export const SIGNED_IN = 'guichet:signed-in';
export const FRESH = 'guichet:fresh';
export const MACHINES = 'guichet:machines';

/** Open to everybody. Every other route closes by default. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(PUBLIC_ROUTE, true), ApiExtension('x-permission', 'public'));

/** Open to whoever is signed in, whatever the role. */
export const SignedIn = (): MethodDecorator =>
  applyDecorators(SetMetadata(SIGNED_IN, true), ApiCookieAuth('session'), ApiExtension('x-permission', 'signed_in'));

/** Open to the roles that hold the permission; on whom, the database decides. */
export const Requires = (permission: string): MethodDecorator =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiCookieAuth('session'),
    ApiExtension('x-permission', permission),
  );

/**
 * Step-up: open only to whoever proved who they are within the last minutes (`FRESH_MINUTES`). Stands beside `@Requires` or
 * `@SignedIn`; the refusal is `fresh_factor_needed`, upon which the portal asks for the proof and sends the same again.
 */
export const RequiresFresh = (): MethodDecorator =>
  applyDecorators(SetMetadata(FRESH, true), ApiExtension('x-fresh', true));

/**
 * Open also to the software of organisations that was allowed the permission of `@Requires`, beside which it stands. Only for
 * what reads and is about nobody; the list is in machine-clients.spec.ts.
 */
export const OpenToMachines = (): MethodDecorator =>
  applyDecorators(SetMetadata(MACHINES, true), ApiBearerAuth('machine'), ApiExtension('x-machine', true));

/** The actor of the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<KernelRequest>().user;
  if (!actor) throw refusedFor('not_signed_in');
  return actor;
});
