import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { BREAK_GLASS_ROOMS } from '@guichet/access-contract';
import { BREAK_GLASS_REASON } from '@guichet/oversight-contract';
import type { BreakGlassOpened, OpenBreakGlass } from '@guichet/oversight-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { EmptyState, ErrorSummary, Field, MultiCheck, warnBeforeUnload, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OwnEmergencies } from '../own-emergencies';

/** Where the search leaves its sealed word: in the state of the navigation, never in the address. */
interface Asked {
  readonly requestToken?: unknown;
}

/** Opening rooms of a file in an emergency: which, why, and who is told. */
@Component({
  selector: 'gu-break-glass-page',
  imports: [EmptyState, ErrorSummary, Field, FormActions, FormField, FormRoot, MultiCheck, RouterLink, TranslocoPipe],
  templateUrl: './break-glass-page.html',
  styles: `
    form {
      display: grid;
      gap: var(--space-5);
    }
  `,
})
export class BreakGlassPage implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly emergencies = inject(OwnEmergencies);
  protected readonly reference = inject(ReferenceData);

  /** A file the member may know; without one, the word of the search stands in the state of the navigation. */
  readonly id = input<string>();

  private readonly token = tokenOf((inject(Router).currentNavigation()?.extras.state ?? history.state) as Asked | null);
  /** Nothing to open: somebody came by the address alone. */
  protected readonly lost = computed(() => this.id() === undefined && this.token === null);
  protected readonly renewal = computed(() => this.emergencies.running().some((one) => one.caseFileId === this.id()));
  protected readonly roomChoices = computed(() =>
    BREAK_GLASS_ROOMS.map((room) => ({ value: room, label: this.words.say(`oversight.rooms.${room}`) })),
  );
  private readonly draft = signal({ rooms: [] as string[], reasonCode: '', reason: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      validate(path.rooms, ({ value }) =>
        value().length === 0 ? { kind: 'rooms', message: 'oversight.open.roomsMissing' } : undefined,
      );
      required(path.reasonCode, { message: 'oversight.open.codeMissing' });
      required(path.reason, { message: 'oversight.open.reasonShort' });
      minLength(path.reason, BREAK_GLASS_REASON.min, { message: 'oversight.open.reasonShort' });
      maxLength(path.reason, BREAK_GLASS_REASON.max);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.open(), this.problemWords) } },
  );

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.draft().reason.trim() !== '';
  }

  private async open(): Promise<void> {
    const { rooms, ...said } = this.draft();
    const opening: OpenBreakGlass = {
      ...said,
      rooms: BREAK_GLASS_ROOMS.filter((room) => rooms.includes(room)),
      caseFileId: this.id() ?? null,
      requestToken: this.id() === undefined ? this.token : null,
    };
    const { body } = await this.commands.post<BreakGlassOpened>('/api/break-glass', opening);
    this.draft.set({ rooms: [], reasonCode: '', reason: '' });
    this.emergencies.reload();
    await this.router.navigate(['/dossiers', body.caseFileId]);
  }
}

function tokenOf(state: Asked | null): string | null {
  return typeof state?.requestToken === 'string' ? state.requestToken : null;
}
