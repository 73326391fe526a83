import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonStatement } from '@guichet/rights-contract';
import { RelativeDate } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatementsOfFile } from './statements-of-file';
import { WithdrawalDialog } from './withdrawal-dialog';

/** Beside one fact: what the person says of it, and where to write down that they see it otherwise. */
@Component({
  selector: 'gu-record-statements',
  imports: [RelativeDate, RouterLink, TranslocoPipe, WithdrawalDialog],
  template: `
    @for (one of said(); track one.id) {
      <blockquote class="own-words">
        <b>{{ 'rights.statement.says' | transloco }}</b> « <bdi>{{ one.text }}</bdi> »
        <span class="muted"><gu-relative-date [date]="one.saidOn" show="day" />, {{ one.author.name }}</span>
        @if (one.withdrawal; as back) {
          <p>
            <b>{{ 'rights.statement.takenBack' | transloco }}</b>
            <gu-relative-date [date]="back.saidOn" show="day" />, {{ back.author.name }} : <bdi>{{ back.reason }}</bdi>
          </p>
        }
        @if (one.mayWithdraw) {
          <p class="no-print">
            <button type="button" class="btn link" (click)="takingBack.set(one)">
              {{ 'rights.statement.takeBack' | transloco }}<span class="visually-hidden"> « {{ one.text }} »</span>
            </button>
          </p>
        }
      </blockquote>
    }
    @if (mayReceive) {
      <p class="sub no-print">
        <a
          [routerLink]="['/dossiers', caseFileId(), 'droits', 'nouvelle']"
          [queryParams]="{ domaine: room(), nature: kind(), fait: factId() }"
          >{{ 'rights.statement.disagrees' | transloco }}<span class="visually-hidden"> {{ heading() }}</span></a
        >
      </p>
    }
    @defer (when takingBack()) {
      @if (takingBack(); as one) {
        <gu-withdrawal-dialog
          [caseFileId]="caseFileId()"
          [statement]="one"
          (closed)="takingBack.set(null)"
          (taken)="taken()"
        />
      }
    }
  `,
  styles: `
    /* as high as the buttons beside it: what is pressed must not be too near the next */
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.5rem;
    }
  `,
})
export class RecordStatements {
  private readonly statements = inject(StatementsOfFile);
  protected readonly mayReceive = inject(SessionStore).can('rights_request.receive');

  readonly caseFileId = input.required<string>();
  readonly room = input.required<string>();
  readonly kind = input.required<string>();
  readonly factId = input.required<string>();
  /** What the fact is called, for those who hear the page. */
  readonly heading = input('');

  protected readonly said = computed(() => this.statements.beside(this.factId()));

  protected readonly takingBack = signal<PersonStatement | null>(null);

  constructor() {
    effect(() => {
      this.statements.show(this.caseFileId());
    });
  }

  protected taken(): void {
    this.takingBack.set(null);
    this.statements.reload();
  }
}
