import { Component, computed, inject, input, output, signal } from '@angular/core';
import { LETTER_LANGUAGES_ASKED } from '@guichet/rights-contract';
import type { LetterLanguage, RightsLetter } from '@guichet/rights-contract';
import { Card, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { LetterPreview } from './letter-preview';

/** The answer on paper: printing it in French and the person’s language, looking at it, printing it again. */
@Component({
  selector: 'gu-answer-letters',
  imports: [Card, LetterPreview, RelativeDate, TranslocoPipe],
  template: `
    <gu-card [heading]="'rights.letter.title' | transloco">
      <div class="stack">
        @if (letters().length > 0) {
          <ul class="plain">
            @for (one of letters(); track one.id) {
              <li>
                <b
                  >{{ 'rights.letter.answer' | transloco }},
                  {{ 'rights.letter.in.' + (one.language ?? 'fr') | transloco }}</b
                >
                <div class="sub"><gu-relative-date [date]="one.at" />, {{ one.by }}</div>
                <p class="row no-print">
                  <button type="button" class="btn small" (click)="shown.set(one.id)">
                    {{ 'rights.letter.look' | transloco }}
                  </button>
                  <a
                    class="btn small"
                    target="_blank"
                    rel="noopener"
                    [href]="'/api/rights-requests/' + requestId() + '/letters/' + one.id + '/content?purpose=print'"
                    >{{ 'rights.letter.print' | transloco }}</a
                  >
                </p>
              </li>
            }
          </ul>
        } @else {
          <p class="muted">{{ 'rights.letter.none' | transloco }}</p>
        }
        @if (mayIssue()) {
          <p class="row asks no-print">
            <label class="filter"
              ><span>{{ 'rights.letter.language' | transloco }}</span>
              <select class="input" (change)="choose($event)">
                @for (one of languages; track one) {
                  <option [value]="one">{{ 'rights.letter.in.' + one | transloco }}</option>
                }
              </select></label
            >
            <button
              type="button"
              class="btn"
              [class.go]="letters().length === 0"
              [attr.aria-busy]="busy() || null"
              [disabled]="busy()"
              (click)="issue()"
            >
              {{ 'rights.letter.issue' | transloco }}
            </button>
          </p>
        }
      </div>
    </gu-card>
    @if (shown()) {
      <gu-letter-preview [address]="address()" (closed)="shown.set(null)" />
    }
  `,
  styles: `
    .asks {
      align-items: end;
    }
  `,
})
export class AnswerLetters {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly requestId = input.required<string>();
  readonly letters = input.required<readonly RightsLetter[]>();
  readonly mayIssue = input.required<boolean>();
  readonly changed = output();

  protected readonly languages = LETTER_LANGUAGES_ASKED;
  protected readonly shown = signal<string | null>(null);
  protected readonly address = computed(
    () => `/api/rights-requests/${this.requestId()}/letters/${this.shown() ?? ''}/content`,
  );
  protected readonly busy = signal(false);
  private readonly language = signal<LetterLanguage>('own');

  protected choose(event: Event): void {
    this.language.set((event.target as HTMLSelectElement).value as LetterLanguage);
  }
  protected async issue(): Promise<void> {
    this.busy.set(true);
    try {
      const { body } = await this.commands.post<{ id: string }>(`/api/rights-requests/${this.requestId()}/letters`, {
        language: this.language(),
      });
      this.toasts.say(this.words.say('rights.letter.issued'));
      this.shown.set(body.id);
      this.changed.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
