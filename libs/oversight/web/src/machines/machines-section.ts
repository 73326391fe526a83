import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import type { MachineClients, MachineState } from '@guichet/accounts-contract';
import { AsyncView, Chip, Empty, Loaded, RelativeDate } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES = { stands: 'ok', not_yet: 'info', over: 'warn', ended: 'neutral' } as const satisfies Record<
  MachineState,
  Tone
>;

/** Which software of which organisation signs in, what for, until when. */
@Component({
  selector: 'gu-machines-section',
  imports: [AsyncView, Chip, Empty, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './machines-section.html',
})
export class MachinesSection {
  protected readonly tones = TONES;
  protected readonly clients = httpResource<MachineClients>(() => '/api/machine-clients');
  protected readonly isEmpty = ({ items }: MachineClients): boolean => items.length === 0;
}
