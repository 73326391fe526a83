import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, defer, from, switchMap, throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import { refusedFor } from '@guichet/platform-contract';
import type { KernelRequest } from '../http/kernel-request';
import { PERMISSION } from './access.decorators';
import { CurrentSessions } from './current-sessions';
import { PermissionTable } from './permission-table';

function rightsChanged(failure: unknown): boolean {
  const inner =
    (failure as { driverError?: { code?: string } } | null)?.driverError ?? (failure as { code?: string } | null);
  return inner?.code === 'GU409';
}

/**
 * When the database says that rights changed since the session was remembered, loads them anew, asks the permission
 * table again and repeats the command, which had done nothing yet.
 */
@Injectable()
export class RightsInterceptor implements NestInterceptor {
  constructor(
    private readonly sessions: CurrentSessions,
    private readonly permissions: PermissionTable,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((failure: unknown) =>
          rightsChanged(failure)
            ? from(this.reload(context)).pipe(switchMap(() => defer(() => next.handle())))
            : throwError(() => failure),
        ),
      );
  }

  private async reload(context: ExecutionContext): Promise<void> {
    const request = context.switchToHttp().getRequest<KernelRequest>();
    const before = request.user;
    if (!before) throw refusedFor('not_signed_in');
    this.sessions.forget(before.sessionId);
    const actor = await this.sessions.actor(before.sessionId, request.id);
    if (!actor) throw refusedFor('not_signed_in');
    const permission = this.reflector.get<string | undefined>(PERMISSION, context.getHandler());
    if (permission && !this.permissions.holds(actor.role, permission)) throw refusedFor('forbidden');
    request.user = actor;
  }
}
