import { Component, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { INTERPRETER_STATES, PLACE_KINDS } from '@guichet/appointments-contract';
import { Combobox, Field } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AppointmentChangeDraft } from './appointment-draft';

/** Where an appointment is, whether the desk sees it, and the interpreter it needs. */
@Component({
  selector: 'gu-place-fields',
  imports: [Combobox, Field, FormField, TranslocoPipe],
  templateUrl: './place-fields.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PlaceFields {
  protected readonly reference = inject(ReferenceData);

  readonly form = input.required<FieldTree<AppointmentChangeDraft>>();

  protected readonly places = PLACE_KINDS;
  protected readonly interpreterStates = INTERPRETER_STATES;
}
