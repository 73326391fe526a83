import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { SecondStep } from '@guichet/accounts-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import type { SecondStepDto } from './factors.dto';
import { OpenedSession } from './opened-session';
import type { SessionDto } from './session.dto';
import { newStepSecret, setStepCookie } from './step-cookie';

const BEGIN_STEP = 'select begin_sign_in_step($1, $2, $3)';
const ACCEPTED = 202;

/** A session, or the step that leads to one and the secret that names it. */
export type SignedInOutcome = { readonly session: string } | { readonly step: SecondStep; readonly secret: string };

/** What follows a first proof: the session, or a step towards it. One place hands out both. */
@Injectable()
export class FirstStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opened: OpenedSession,
  ) {}

  /** Begins the step that sets up the first second factor. */
  enrol(memberId: string): Promise<SignedInOutcome> {
    return this.begin(memberId, { step: 'enrol', factors: [] });
  }

  async begin(memberId: string, step: SecondStep): Promise<SignedInOutcome> {
    const { secret, hash } = newStepSecret();
    await this.unitOfWork.outsideContext(BEGIN_STEP, [hash, memberId, step.step]);
    return { step, secret };
  }

  async answer(
    outcome: SignedInOutcome,
    request: KernelRequest,
    reply: FastifyReply,
  ): Promise<SessionDto | SecondStepDto> {
    if ('session' in outcome) return this.opened.give(outcome.session, request, reply);
    setStepCookie(reply, outcome.secret);
    void reply.status(ACCEPTED);
    return { step: outcome.step.step, factors: [...outcome.step.factors] };
  }
}
