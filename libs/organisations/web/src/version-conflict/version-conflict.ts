import type { ElementRef } from '@angular/core';
import { Component, afterNextRender, computed, input, output, viewChild } from '@angular/core';
import { Icon } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** One field in two versions, each in words. */
export interface ConflictLine {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Somebody else saved the same record first: both versions side by side, and the choice between them. Nothing was
 * overwritten and nothing that was typed is lost.
 */
@Component({
  selector: 'gu-version-conflict',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="note warn" role="alert">
      <gu-icon name="alert" />
      <div class="stack">
        <div>
          <h3 #heading tabindex="-1">{{ 'organisations.conflict.title' | transloco }}</h3>
          <p>
            {{ (different().length > 0 ? 'organisations.conflict.text' : 'organisations.conflict.same') | transloco }}
          </p>
        </div>
        @if (different().length > 0) {
          <div
            class="table-scroll"
            role="region"
            tabindex="0"
            [attr.aria-label]="'organisations.conflict.title' | transloco"
          >
            <table class="table">
              <caption class="visually-hidden">
                {{
                  'organisations.conflict.title' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'organisations.conflict.field' | transloco }}</th>
                  <th scope="col">{{ 'organisations.conflict.mine' | transloco }}</th>
                  <th scope="col">{{ 'organisations.conflict.theirs' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (line of different(); track line.label) {
                  <tr>
                    <th scope="row">{{ line.label }}</th>
                    <td>
                      <bdi>{{ line.mine || '–' }}</bdi>
                    </td>
                    <td>
                      <bdi>{{ line.theirs || '–' }}</bdi>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <div class="row">
          <button type="button" class="btn" (click)="keep.emit()">
            {{ 'organisations.conflict.keep' | transloco }}
          </button>
          <button type="button" class="btn" (click)="take.emit()">
            {{ 'organisations.conflict.take' | transloco }}
          </button>
        </div>
      </div>
    </div>
  `,
  styles: `
    h3:focus {
      outline: none;
    }
    .stack {
      flex: 1;
      min-inline-size: 0;
    }
  `,
})
export class VersionConflict {
  readonly lines = input.required<readonly ConflictLine[]>();
  /** Save what is on the screen over the newer version. */
  readonly keep = output();
  /** Show the newer version instead. */
  readonly take = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly different = computed(() => this.lines().filter((line) => line.mine !== line.theirs));

  constructor() {
    // the question stands above the form, the button that led here below it
    afterNextRender(() => this.heading().nativeElement.focus());
  }
}
