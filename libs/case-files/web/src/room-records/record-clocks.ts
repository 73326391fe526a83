import { decisionDueOn, pathwayDeadline } from '@guichet/case-files-domain';
import type { RecordKind } from '@guichet/case-files-contract';
import type { ReferenceData } from '@guichet/reference-data-web';
import type { RecordValue, RecordValues } from '../record-form/record-field';

/** A day that a rule gives, and the key of its words. */
export interface RecordClock {
  readonly label: string;
  readonly on: string;
}

type Reference = Pick<ReferenceData, 'attribute' | 'items'>;

const text = (value: RecordValue | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The deadline of the path, while no certificate was given. */
function pathway(values: RecordValues, reference: Reference): string | null {
  if (values['attestationOn']) return null;
  const rules = reference.items('integration_rule').map(({ validFrom, validTo, attributes }) => ({
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    deadlineMonths: number(attributes?.['deadlineMonths']) ?? 0,
  }));
  const bound = reference.attribute('integration_situation', text(values['situationCode']) ?? '', 'bound') === true;
  return pathwayDeadline({ bound, titleOrderedOn: text(values['titleOrderedOn']) }, rules);
}

/** The day by which the authority decides, while the request runs. */
function recognition(values: RecordValues, reference: Reference): string | null {
  if (reference.attribute('equivalence_stage', text(values['stageCode']) ?? '', 'ended') === true) return null;
  const clock = (name: string) =>
    number(reference.attribute('recognition_authority', text(values['authorityCode']) ?? '', name));
  return decisionDueOn(
    { opinionMonths: clock('opinionMonths'), decisionDays: clock('decisionDays') },
    text(values['askedOn']),
  );
}

/** The days that rules give to a record: where they come from stands in the reference lists, not here. */
export function recordClocks(kind: RecordKind, values: RecordValues, reference: Reference): readonly RecordClock[] {
  const on =
    kind === 'pathways' ? pathway(values, reference) : kind === 'equivalences' ? recognition(values, reference) : null;
  return on === null ? [] : [{ label: `caseFiles.clock.${kind}`, on }];
}
