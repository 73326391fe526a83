import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MEMBER_ROLES } from '@guichet/accounts-contract';
import type { SecondFactorDuty } from '@guichet/accounts-contract';
import { AsyncView, Card, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, Conflict, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which roles of an organisation must bring a second proof when they sign in. */
@Component({
  selector: 'gu-second-factor-roles',
  imports: [AsyncView, Card, Loaded, TranslocoPipe],
  template: `
    <gu-card [heading]="'organisations.signIn.secondFactor' | transloco">
      <gu-async [rows]="7">
        <ng-template [guLoaded]="required" [guLoadedKeep]="true">
          <div class="stack">
            <p>{{ 'organisations.signIn.secondFactorText' | transloco }}</p>
            <fieldset>
              <legend>{{ 'organisations.signIn.roles' | transloco }}</legend>
              @for (role of roles; track role) {
                <label class="check">
                  <input
                    type="checkbox"
                    [checked]="chosen().has(role)"
                    [disabled]="!settable().has(role)"
                    (change)="turn(role)"
                  />
                  <span>{{ 'organisations.role.' + role + '.name' | transloco }}</span>
                </label>
              }
              @if (settable().size > 0 && settable().size < roles.length) {
                <p class="hint">{{ 'organisations.signIn.othersDecided' | transloco }}</p>
              }
            </fieldset>
            @if (settable().size > 0) {
              <div class="form-actions">
                <button
                  type="button"
                  class="btn go"
                  [attr.aria-busy]="busy() || null"
                  [disabled]="busy() || !changed()"
                  (click)="save()"
                >
                  {{ 'organisations.signIn.saveRoles' | transloco }}
                </button>
                @if (changed()) {
                  <button type="button" class="btn" (click)="undo()">
                    {{ 'organisations.cancel' | transloco }}
                  </button>
                }
              </div>
            }
          </div>
        </ng-template>
      </gu-async>
    </gu-card>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 0.25rem;
    }
  `,
})
export class SecondFactorRoles {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisationId = input.required<string>();

  protected readonly roles = MEMBER_ROLES;
  protected readonly busy = signal(false);
  private readonly path = computed(() => `/api/organisations/${this.organisationId()}/second-factor`);
  protected readonly required = httpResource<SecondFactorDuty>(() => this.path());
  private readonly asRequired = computed(
    () => new Set(this.required.hasValue() ? this.required.value().roles : []) as ReadonlySet<string>,
  );
  /** Roles for which the reader decides; the others are shown as they stand. */
  protected readonly settable = computed<ReadonlySet<string>>(
    () => new Set(this.required.hasValue() ? this.required.value().settable : []),
  );
  protected readonly chosen = linkedSignal(() => this.asRequired());
  /** True while leaving would lose a choice. */
  readonly changed = computed(() => {
    const [now, before] = [this.chosen(), this.asRequired()];
    return now.size !== before.size || [...now].some((role) => !before.has(role));
  });

  protected turn(role: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(role)) next.add(role);
    this.chosen.set(next);
  }

  protected undo(): void {
    this.chosen.set(this.asRequired());
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.commands.put(this.path(), { roles: [...this.chosen()] }, `"${this.required.value()?.version}"`);
      this.toasts.say(this.words.say('organisations.signIn.rolesSaved'));
      this.required.reload();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
      if (error instanceof Conflict) this.required.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
