import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { ROLES, ROOMS } from '@guichet/access-contract';
import { MATRIX_CASES, matrixDecision } from '@guichet/access-domain';
import { Chip, Field } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
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
  imports: [Chip, Field, FormField, TranslocoPipe],
  templateUrl: './matrix-page.html',
})
export class MatrixPage {
  private readonly words = inject(Words);

  protected readonly roles = ROLES;
  protected readonly rooms = ROOMS;
  private readonly filter = signal({ role: '', room: '' });
  protected readonly form = form(this.filter);

  /** One table per standing: role by room, with the level and the reason. */
  protected readonly tables = computed(() => {
    const { role, room } = this.filter();
    const roles = ROLES.filter((one) => role === '' || one === role);
    const rooms = ROOMS.filter((one) => room === '' || one === room);
    return MATRIX_CASES.map((standing) => ({
      standing,
      roles,
      rows: rooms.map((one) => ({ room: one, cells: roles.map((who) => this.cell(who, standing, one)) })),
    }));
  });

  protected print(): void {
    globalThis.print();
  }

  private cell(...[role, standing, room]: Parameters<typeof matrixDecision>) {
    const { level, reason } = matrixDecision(role, standing, room);
    const why = reason === 'granted' ? '' : this.words.say(`oversight.matrix.why.${reason}`);
    return { role, level, tone: TONES[level], why };
  }
}
