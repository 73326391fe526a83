import { DOCUMENT } from '@angular/common';
import { HttpClient, httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { ROLES, ROOMS } from '@guichet/access-contract';
import type { ProcessingActivity, ProcessingRegister } from '@guichet/oversight-contract';
import { AsyncView, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DeskNav } from '../desk/desk-nav';

/** The register of processing, as what runs describes itself. */
@Component({
  selector: 'gu-register-page',
  imports: [AsyncView, DeskNav, Icon, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  private readonly document = inject(DOCUMENT);
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly register = httpResource<ProcessingRegister>(() => '/api/processing-register');
  protected readonly printing = signal(false);

  /** As on every other page; what belongs to no file comes last. */
  protected inOrder(activities: readonly ProcessingActivity[]): readonly ProcessingActivity[] {
    const place = ({ room }: ProcessingActivity): number =>
      room === null ? ROOMS.length : ROOMS.findIndex((one) => one === room);
    return activities.toSorted((one, other) => place(one) - place(other));
  }
  protected rolesInOrder(roles: readonly string[]): readonly string[] {
    return ROLES.filter((role) => roles.includes(role));
  }
  protected classes({ columns }: ProcessingActivity): string {
    return (['sensitive', 'personal', 'internal', 'public'] as const)
      .filter((one) => columns[one] > 0)
      .map((one) => this.words.say(`oversight.register.class.${one}`, { count: columns[one] }))
      .join(', ');
  }
  protected named(kind: 'rooms' | 'roles', codes: readonly string[]): string {
    return codes.map((code) => this.words.say(`oversight.${kind}.${code}`)).join(', ');
  }
  protected kept({ room, retention }: ProcessingActivity): string {
    if (room === null) return '–';
    const sooner = retention.map(({ kind, years }) =>
      [this.words.say(`oversight.kinds.${kind}`), this.words.say('oversight.register.yearsAfter', { years })].join(
        ' : ',
      ),
    );
    return sooner.join(' ; ') || this.words.say('oversight.register.wholeFile');
  }
  protected async print(): Promise<void> {
    this.printing.set(true);
    try {
      const url = '/api/processing-register/pdf';
      const address = URL.createObjectURL(await firstValueFrom(this.http.get(url, { responseType: 'blob' })));
      const link = this.document.createElement('a');
      link.href = address;
      link.download = 'registre-des-traitements.pdf';
      link.click();
      URL.revokeObjectURL(address);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.printing.set(false);
    }
  }
}
