import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Router } from '@angular/router';
import type { Room } from '@guichet/access-contract';
import type { SensitiveFinding } from '@guichet/case-files-contract';
import { sensitiveFindings, sensitiveRules } from '@guichet/case-files-domain';
import { Icon } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CarriedText } from './carried-text';

/**
 * Says calmly that a text being written belongs in a room of its own. It blocks nothing: whoever writes goes there with the
 * text, or keeps it here, and then it stays silent about that topic.
 */
@Component({
  selector: 'gu-sensitive-proposal',
  imports: [Icon, TranslocoPipe],
  template: `
    <div role="status">
      @if (proposed(); as one) {
        <div class="note proposal">
          <gu-icon name="shield" />
          <div>
            <p>
              {{
                'caseFiles.guard.says'
                  | transloco
                    : { topic: ('caseFiles.guard.topic.' + one.topic | transloco), words: one.words.join(', ') }
              }}
            </p>
            <p class="row">
              <button type="button" class="btn small" (click)="writeThere(one.room)">
                {{ 'caseFiles.guard.there' | transloco: { room: ('caseFiles.rooms.' + one.room | transloco) } }}
              </button>
              <button type="button" class="btn small quiet" (click)="keepHere(one.topic)">
                {{ 'caseFiles.guard.here' | transloco }}
              </button>
            </p>
          </div>
        </div>
      }
    </div>
  `,
  styles: `
    .proposal {
      display: flex;
      gap: 0.625rem;
      align-items: start;
      margin-block: 0.5rem;
    }
  `,
})
export class SensitiveProposal {
  private readonly carried = inject(CarriedText);
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);

  readonly text = input.required<string>();
  readonly fileId = input.required<string>();
  /** Rooms in which the text already stands. */
  readonly standsIn = input<readonly Room[]>([]);
  /** A proposal was shown and the writer kept the text here. */
  readonly kept = output();
  /** The text is to become a confidence: no other page is needed. */
  readonly confide = output();

  private readonly rules = computed(() => sensitiveRules(this.reference.items('sensitive_word')));
  private readonly silenced = linkedSignal<string, readonly string[]>({
    source: () => this.fileId(),
    computation: () => [],
  });
  protected readonly proposed = computed<SensitiveFinding | undefined>(() =>
    sensitiveFindings(this.text(), this.rules()).find(
      ({ topic, room }) => !this.silenced().includes(topic) && !this.standsIn().includes(room),
    ),
  );

  protected keepHere(topic: string): void {
    this.silenced.update((topics) => [...topics, topic]);
    this.kept.emit();
  }
  protected writeThere(room: Room): void {
    if (room === 'confidence') {
      this.confide.emit();
      return;
    }
    this.carried.carry(room, this.text());
    void this.router.navigate(['/dossiers', this.fileId(), room]);
  }
}
