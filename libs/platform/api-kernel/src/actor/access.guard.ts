import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply } from 'fastify';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Configuration } from '../configuration/configuration';
import { UnitOfWork } from '../database/unit-of-work';
import type { KernelRequest } from '../http/kernel-request';
import { FRESH, MACHINES, PERMISSION, PUBLIC_ROUTE, SIGNED_IN } from './access.decorators';
import type { Actor } from './actor';
import { CurrentSessions } from './current-sessions';
import { MachineTokens, presentsToken } from './machine-tokens';
import { PermissionTable } from './permission-table';

const IS_FRESH = 'select session_is_fresh($1, $2) as fresh';

/** Closed by default: a route without `@Public`, `@SignedIn` or `@Requires` answers to nobody. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: PermissionTable,
    private readonly sessions: CurrentSessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly machines: MachineTokens,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC_ROUTE, handler)) return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
    if (!permission && !this.reflector.get<boolean | undefined>(SIGNED_IN, handler)) throw refusedFor('forbidden');
    const request = context.switchToHttp().getRequest<KernelRequest>();
    if (presentsToken(request)) return this.admitMachine(request, context);
    await super.canActivate(context);
    if (permission && !this.holds(request.user, permission)) {
      await this.lookAgain(request);
      if (!this.holds(request.user, permission)) throw refusedFor('forbidden');
    }
    if (this.reflector.get<boolean | undefined>(FRESH, handler)) await this.checkFresh(request);
    return true;
  }

  /** A machine enters by its own list of routes and permissions; nothing that asks for a member is open to it. */
  private async admitMachine(request: KernelRequest, context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const actor = await this.machines.actor(request);
    if (!actor) {
      void context
        .switchToHttp()
        .getResponse<FastifyReply>()
        .header('WWW-Authenticate', 'Bearer error="invalid_token"');
      throw refusedFor('not_signed_in');
    }
    request.user = actor;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler) ?? '';
    const open = this.reflector.get<boolean | undefined>(MACHINES, handler) ?? false;
    if (!open || !actor.machine?.permissions.includes(permission)) throw refusedFor('forbidden');
    return true;
  }

  /** Never from memory: the database says how long ago the member proved who they are. */
  private async checkFresh({ user }: KernelRequest): Promise<void> {
    const [row] = await this.unitOfWork.outsideContext<{ fresh: boolean }>(IS_FRESH, [
      user?.sessionId,
      this.configuration.freshMinutes,
    ]);
    if (!row?.fresh) throw new Refused('fresh_factor_needed', 403);
  }

  private holds(actor: Actor | undefined, permission: string): boolean {
    return actor !== undefined && this.permissions.holds(actor.role, permission);
  }

  /** Before a refusal the role is looked up anew: it may have been given since the session was remembered. */
  private async lookAgain(request: KernelRequest): Promise<void> {
    if (!request.user) return;
    this.sessions.forget(request.user.sessionId);
    const actor = await this.sessions.actor(request.user.sessionId, request.id);
    if (!actor) throw refusedFor('not_signed_in');
    request.user = actor;
  }

  override handleRequest<User = Actor>(error: Error | null, user: User | false): User {
    if (error) throw error;
    if (!user) throw refusedFor('not_signed_in');
    return user;
  }
}
