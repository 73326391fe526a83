import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { refusedFor } from '@guichet/platform-contract';
import type { KernelRequest } from '../http/kernel-request';
import { PERMISSION, PUBLIC_ROUTE, SIGNED_IN } from './access.decorators';
import type { Actor } from './actor';
import { PermissionTable } from './permission-table';

/** Closed by default: a route without `@Public`, `@SignedIn` or `@Requires` answers to nobody. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: PermissionTable,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC_ROUTE, handler)) return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
    if (!permission && !this.reflector.get<boolean | undefined>(SIGNED_IN, handler)) throw refusedFor('forbidden');
    await super.canActivate(context);
    const actor = context.switchToHttp().getRequest<KernelRequest>().user;
    if (permission && !(actor && this.permissions.holds(actor.role, permission))) throw refusedFor('forbidden');
    return true;
  }

  override handleRequest<User = Actor>(error: Error | null, user: User | false): User {
    if (error) throw error;
    if (!user) throw refusedFor('not_signed_in');
    return user;
  }
}
