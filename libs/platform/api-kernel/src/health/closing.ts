import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';

/** Knows that a stop was asked for, so that readiness says no while running requests end. */
@Injectable()
export class Closing implements OnModuleDestroy {
  underway = false;

  onModuleDestroy(): void {
    this.underway = true;
  }
}
