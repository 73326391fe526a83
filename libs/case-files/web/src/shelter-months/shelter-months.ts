import { Component, computed, inject, input } from '@angular/core';
import type { RecordFrame, ShelterNightInput } from '@guichet/case-files-contract';
import { nightsByMonth } from '@guichet/case-files-domain';
import { Chip, localeOf } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const MOST_SHOWN = 4;

/** How many nights of each month were spent at a shelter, and how many its quota leaves. */
@Component({
  selector: 'gu-shelter-months',
  imports: [Chip, TranslocoPipe],
  templateUrl: './shelter-months.html',
})
export class ShelterMonths {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  /** Records of kind `shelter-nights`. */
  readonly records = input.required<readonly RecordFrame[]>();

  protected readonly months = computed(() => {
    const nights = this.records() as unknown as readonly ShelterNightInput[];
    const month = new Intl.DateTimeFormat(localeOf(this.language.active()), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return nightsByMonth(nights, (code) => this.quotaOf(code))
      .slice(0, MOST_SHOWN)
      .map((one) => ({
        ...one,
        heading: this.words.say('caseFiles.shelterMonths.heading', {
          month: month.format(Date.parse(`${one.month}-15T12:00:00Z`)),
          shelter: this.reference.label('night_shelter', one.shelterCode),
        }),
      }));
  });

  private quotaOf(shelterCode: string): number | null {
    const quota = this.reference.attribute('night_shelter', shelterCode, 'nightsPerMonth');
    return typeof quota === 'number' ? quota : null;
  }
}
