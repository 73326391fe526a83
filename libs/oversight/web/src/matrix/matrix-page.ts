import { Component, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ROLES, ROOMS } from '@guichet/access-contract';
import { MATRIX_CASES, matrixDecision } from '@guichet/access-domain';
import type { MatrixCase } from '@guichet/access-domain';
import { Chip, Field, Icon } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** How a level looks. */
const TONES = {
  none: 'neutral',
  exists: 'neutral',
  summary: 'info',
  read: 'info',
  contribute: 'ok',
  manage: 'ok',
} as const satisfies Record<string, Tone>;

/** Who reaches which room and why, in words, decided by the same function that decides each reading. */
@Component({
  selector: 'gu-matrix-page',
  imports: [Chip, Field, FormField, Icon, RouterLink, TranslocoPipe],
  templateUrl: './matrix-page.html',
  styles: `
    td {
      min-inline-size: 7rem;
    }
    gu-chip {
      white-space: nowrap;
    }
  `,
})
export class MatrixPage {
  private readonly injector = inject(Injector);
  private readonly words = inject(Words);

  /** The officer comes from the desk and goes back to it. */
  protected readonly hasDesk = inject(SessionStore).can('protection_desk.read');
  protected readonly roles = ROLES;
  protected readonly rooms = ROOMS;
  protected readonly standings = MATRIX_CASES;
  private readonly filter = signal<{ standing: MatrixCase | ''; role: string; room: string }>({
    standing: MATRIX_CASES[0],
    role: '',
    room: '',
  });
  protected readonly form = form(this.filter);

  /** Folded tables would stay folded on paper. */
  protected readonly printing = signal(false);

  /** One table per standing: role by room, with the level and the reason. One standing at a time unless all are asked for. */
  protected readonly tables = computed(() => {
    const { standing: chosen, role, room } = this.filter();
    const roles = ROLES.filter((one) => role === '' || one === role);
    const rooms = ROOMS.filter((one) => room === '' || one === room);
    return MATRIX_CASES.filter((one) => chosen === '' || one === chosen).map((standing) => ({
      standing,
      roles,
      rows: rooms.map((one) => ({ room: one, cells: roles.map((who) => this.cell(who, standing, one)) })),
    }));
  });

  protected print(): void {
    this.printing.set(true);
    afterNextRender(
      () => {
        globalThis.print();
        this.printing.set(false);
      },
      { injector: this.injector },
    );
  }

  private cell(...[role, standing, room]: Parameters<typeof matrixDecision>) {
    const { level, reason } = matrixDecision(role, standing, room);
    const why = reason === 'granted' ? '' : this.words.say(`oversight.matrix.why.${reason}`);
    return { role, level, tone: TONES[level], why };
  }
}
