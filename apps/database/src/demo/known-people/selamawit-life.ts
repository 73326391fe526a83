import { confirmationDue } from '@guichet/case-files-domain';
import { addDays } from '../calendar';
import type { Day } from '../calendar';
import type { DemoCaseFile } from '../city-types';
import { PUBLIC_HOUSING_YEARLY } from '../people/life/dwelling';
import type { Hand } from './hand';

/** Her daughter here, her husband there; what comes in, what she asked for, the list she stands on. */
export function writeSelamawitsLife(file: DemoCaseFile, hand: Hand, today: Day): void {
  file.life = file.life.filter(({ kind }) => kind === 'shelter-nights' || kind === 'participations');
  const open = { validUntil: null, note: '' } as const;
  const applied = { appliedOn: hand.day(16), lastConfirmedOn: null };
  const kin = { source: 'declared', validFrom: null, dependent: true, ...open } as const;
  hand.record(75, 'household-members', {
    ...kin,
    relationCode: 'child',
    name: 'Hermela',
    birthYear: Number(today.slice(0, 4)) - 9,
    livesWith: 'together',
    whereabouts: '',
  });
  hand.record(75, 'household-members', {
    ...kin,
    relationCode: 'spouse',
    name: 'Yonas',
    birthYear: null,
    livesWith: 'abroad',
    whereabouts: 'Addis-Abeba',
    dependent: false,
  });
  hand.record(70, 'incomes', {
    source: 'original_seen',
    kindCode: 'ris',
    amountCents: 177_763,
    payer: 'CPAS de Liège',
    validFrom: hand.day(70),
    ...open,
  });
  hand.record(70, 'health-coverages', {
    source: 'copy_seen',
    kindCode: 'mutual_insurer',
    insurer: 'Solidaris',
    validFrom: hand.day(70),
    validUntil: null,
    remark: '',
  });
  hand.record(18, 'aid-requests', {
    source: 'copy_seen',
    kindCode: 'rent_deposit',
    askedOf: 'CPAS de Liège',
    askedOn: hand.day(18),
    decisionDueOn: addDays(hand.day(18), 30),
    decisionCode: null,
    decidedOn: null,
    appealUntil: null,
    note: 'Pour le premier logement trouvé. Accusé de réception dans son sac.',
  });
  hand.record(16, 'housing-applications', {
    source: 'copy_seen',
    kindCode: 'social_housing',
    landlord: 'Le Logis social de Liège',
    stateCode: 'on_list',
    ...applied,
    registrationNumber: 'C-40218',
    confirmationDueOn: confirmationDue(applied, PUBLIC_HOUSING_YEARLY),
    refusals: 0,
    note: 'Deux chambres, près de l’école.',
  });
  hand.record(20, 'reference-addresses', {
    source: 'declared',
    kindCode: 'cpas',
    holder: 'CPAS de Liège',
    askedOn: hand.day(20),
    decisionCode: null,
    decidedOn: null,
    validFrom: null,
    ...open,
  });
}
