import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { MACHINE_PERMISSIONS } from '@guichet/access-contract';
import { MACHINE_LIMITS } from '@guichet/accounts-contract';
import type { MachineClient } from '@guichet/accounts-contract';
import { ErrorSummary, Field, FormActions, MultiCheck, NOW } from '@guichet/platform-ui';
import { brusselsDay, Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { daysAreWrong, draftOfMachine, machineCommand } from './machine-draft';

/** What an administrator decides about the software of an organisation. Keys go in and never come out. */
@Component({
  selector: 'gu-machine-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, MultiCheck, RouterLink, TranslocoPipe],
  templateUrl: './machine-form.html',
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 0.25rem;
    }
    .form-row {
      margin-block-start: var(--space-2);
    }
  `,
})
export class MachineForm {
  private readonly commands = inject(Commands);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);

  readonly organisationId = input.required<string>();
  /** Null: it is registered now. */
  readonly client = input.required<MachineClient | null>();
  readonly saved = output();

  private readonly today = computed(() => brusselsDay(this.now()));
  private readonly asKnown = linkedSignal(() => draftOfMachine(this.client(), this.today()));
  private readonly draft = linkedSignal(() => this.asKnown());
  protected readonly permissions = computed(() =>
    MACHINE_PERMISSIONS.map((value) => ({
      value,
      label: this.words.say(`organisations.machines.permission.${value.replace('.', '_')}.name`),
      detail: this.words.say(`organisations.machines.permission.${value.replace('.', '_')}.detail`),
    })),
  );
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'organisations.machines.nameMissing' });
      minLength(path.name, MACHINE_LIMITS.nameMin, { message: 'organisations.machines.nameMissing' });
      maxLength(path.name, MACHINE_LIMITS.name);
      required(path.purpose, { message: 'organisations.machines.purposeMissing' });
      minLength(path.purpose, MACHINE_LIMITS.purposeMin, { message: 'organisations.machines.purposeMissing' });
      maxLength(path.purpose, MACHINE_LIMITS.purpose);
      required(path.contact, { message: 'organisations.machines.contactMissing' });
      minLength(path.contact, MACHINE_LIMITS.contactMin, { message: 'organisations.machines.contactMissing' });
      maxLength(path.contact, MACHINE_LIMITS.contact);
      validate(path.permissions, ({ value }) =>
        value().length === 0 ? { kind: 'required', message: 'organisations.machines.permissionMissing' } : undefined,
      );
      required(path.startsOn, { message: 'organisations.machines.dayMissing' });
      required(path.endsOn, { message: 'organisations.machines.dayMissing' });
      validate(path.endsOn, ({ value, valueOf }) =>
        daysAreWrong({ startsOn: valueOf(path.startsOn), endsOn: value() }, this.today())
          ? { kind: 'days', message: 'organisations.machines.daysWrong' }
          : undefined,
      );
      required(path.keySet, { message: 'organisations.machines.keySetMissing', when: () => this.client() === null });
      maxLength(path.keySet, MACHINE_LIMITS.keySet);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.save(), this.problemWords) } },
  );
  /** True while leaving would lose what was typed. */
  readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.asKnown()));

  private async save(): Promise<void> {
    const command = machineCommand(this.draft());
    const known = this.client();
    if (known) await this.commands.put(`/api/machine-clients/${known.id}`, command, `"${known.version}"`);
    else await this.commands.post(`/api/organisations/${this.organisationId()}/machine-clients`, command);
    this.asKnown.set(this.draft());
    this.saved.emit();
  }
}
