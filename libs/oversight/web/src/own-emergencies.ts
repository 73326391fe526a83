import { httpResource } from '@angular/common/http';
import { Service, computed, inject } from '@angular/core';
import type { OwnBreakGlass, OwnBreakGlassList } from '@guichet/oversight-contract';
import { NOW } from '@guichet/platform-ui';
import { Commands, SessionStore } from '@guichet/platform-web-kernel';

/** The member’s own emergencies that run now, for the banner and for renewing. */
@Service()
export class OwnEmergencies {
  private readonly commands = inject(Commands);
  private readonly now = inject(NOW);
  private readonly session = inject(SessionStore);
  private readonly answer = httpResource<OwnBreakGlassList>(() =>
    this.session.can('break_glass.open') ? '/api/break-glass/own' : undefined,
  );

  /** Those that have not ended since they were read. */
  readonly running = computed<readonly OwnBreakGlass[]>(() =>
    (this.answer.hasValue() ? this.answer.value().items : []).filter(
      ({ endsAt }) => Date.parse(endsAt) > this.now().getTime(),
    ),
  );

  reload(): void {
    this.answer.reload();
  }

  /** Gives one back before its time. */
  async end({ id, version }: OwnBreakGlass): Promise<void> {
    await this.commands.post(`/api/break-glass/${id}/ending`, {}, `"${version}"`);
    this.reload();
  }
}
