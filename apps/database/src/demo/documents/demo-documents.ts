import type { Room } from '@guichet/access-contract';
import { residenceDocumentTypes } from '../../reference/residence-document-types';
import { dayOf } from '../calendar';
import type { Day, Moment } from '../calendar';
import { stableId } from '../chance/stable-id';
import type { DemoCity, DemoPerson } from '../city-types';

/** A document of the demonstration: a page made for it, kept as any other. */
export interface DemoDocument {
  readonly id: string;
  readonly caseFileId: string;
  readonly authorKey: string;
  readonly teamKey: string;
  readonly room: Room;
  readonly kindCode: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly expiresOn: Day | null;
  readonly validation: 'unseen' | 'seen' | 'validated';
  readonly at: Moment;
}

/** People whose story is told on purpose come first in the city. */
const TOLD = 18;

const nameOf = ({ givenNames, familyNames }: DemoPerson): string => `${givenNames} ${familyNames}`.trim();
const labelOf = (code: string): string => residenceDocumentTypes.find((type) => type.code === code)?.labelFr ?? code;

function residencePaper(person: DemoPerson): DemoDocument[] {
  const { file } = person;
  const paper = file.documents.filter((one) => one.supersededAt === null).at(-1);
  if (!paper || file.staffOfOrganisationKey !== null) return [];
  const title = `Copie : ${labelOf(paper.typeCode)}`;
  return [
    {
      id: stableId('document', `${person.id} residence`),
      caseFileId: person.id,
      authorKey: paper.authorKey,
      teamKey: paper.teamKey,
      room: 'residence',
      kindCode: 'residence_paper',
      title: title.slice(0, 200),
      lines: [nameOf(person), paper.validUntil ? `Valable jusqu’au ${paper.validUntil}` : 'Sans date de fin'],
      expiresOn: paper.validUntil,
      validation: paper.source === 'original_seen' ? 'validated' : 'seen',
      at: paper.recordedAt,
    },
  ];
}

function course(person: DemoPerson): DemoDocument[] {
  const done = person.file.training.find((one) => one.validUntil !== null && one.hoursDone > 0);
  if (!done || person.file.staffOfOrganisationKey !== null) return [];
  return [
    {
      id: stableId('document', `${person.id} course`),
      caseFileId: person.id,
      authorKey: done.authorKey,
      teamKey: done.teamKey,
      room: 'training',
      kindCode: 'course_certificate',
      title: `Attestation : ${done.title}`.slice(0, 200),
      lines: [nameOf(person), `Heures suivies : ${done.hoursDone}`, `Fin : ${dayOf(done.recordedAt)}`],
      expiresOn: null,
      validation: 'unseen',
      at: done.recordedAt,
    },
  ];
}

/** Papers of the people whose story is told: their current residence paper, and a certificate where a course ended. */
export function demoDocuments(city: DemoCity): readonly DemoDocument[] {
  return city.people.slice(0, TOLD).flatMap((person) => [...residencePaper(person), ...course(person)]);
}
