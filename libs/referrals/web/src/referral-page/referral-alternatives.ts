import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, Card, Chip, Empty, Loaded } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { ReferralWords } from '../words/referral-words';
import type { Referral, ReferralAlternatives } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** After a no or no answer: who else could be asked, best first. One click begins the next choice. */
@Component({
  selector: 'gu-referral-alternatives',
  imports: [AsyncView, Card, Chip, Empty, Loaded, RouterLink, TranslocoPipe],
  template: `
    @if (offered()) {
      <gu-card [heading]="'referrals.alternatives.title' | transloco">
        <gu-async [rows]="3">
          <ng-template [guLoaded]="found" [guLoadedEmptyWhen]="isEmpty" let-list>
            <ul class="plain">
              @for (team of list.items; track team.teamId) {
                <li>
                  <b
                    ><a
                      routerLink="/orientations/nouvelle"
                      [queryParams]="{ dossier: referral().caseFileId, origine: referral().id, equipe: team.teamId }"
                      ><bdi>{{ team.organisationShortName }}, {{ team.teamName }}</bdi></a
                    ></b
                  >
                  <span class="end">{{
                    'referrals.alternatives.within' | transloco: { count: team.decideWithinDays }
                  }}</span>
                  <span class="sub">
                    {{ reference.labels('service_theme', team.sharedThemes).join(', ') }}
                    @if (team.description) {
                      · <bdi>{{ team.description }}</bdi>
                    }
                  </span>
                  <span class="sub chips">
                    @if (team.speaksLanguage) {
                      <gu-chip tone="ok" icon="check">{{ 'referrals.alternatives.speaks' | transloco }}</gu-chip>
                    }
                    @if (team.asksResidenceDocument) {
                      <gu-chip tone="warn">{{ 'referrals.team.asksDocument' | transloco }}</gu-chip>
                    }
                    @if (team.medianAnswerDays !== null) {
                      <gu-chip>{{
                        'referrals.alternatives.median' | transloco: { count: words.number(team.medianAnswerDays) }
                      }}</gu-chip>
                    }
                  </span>
                </li>
              }
            </ul>
          </ng-template>
          <ng-template guEmpty>
            <p class="muted">
              {{ 'referrals.alternatives.none' | transloco }}
              <a routerLink="/annuaire">{{ 'referrals.alternatives.directory' | transloco }}</a>
            </p>
          </ng-template>
        </gu-async>
      </gu-card>
    }
  `,
  styles: ':host { display: contents; }',
})
export class ReferralAlternativesCard {
  protected readonly reference = inject(ReferenceData);
  protected readonly words = inject(ReferralWords);

  readonly referral = input.required<Referral>();
  protected readonly offered = computed(() => {
    const { status, allowedActions, sides } = this.referral();
    return sides.includes('sender') && allowedActions.includes('refer_again') && status !== 'completed';
  });
  protected readonly found = httpResource<ReferralAlternatives>(() =>
    this.offered() ? `/api/referrals/${this.referral().id}/alternatives` : undefined,
  );
  protected readonly isEmpty = (list: ReferralAlternatives): boolean => list.items.length === 0;
}
