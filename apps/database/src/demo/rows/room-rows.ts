import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { DemoCaseFile, DemoCity, LearningKind, Recorded } from '../city-types';
import { LIFE_TABLES } from '../people/life/life-story';
import { rowIds } from './table-rows';
import type { RowIds, TableRows } from './table-rows';

type StaffSubjects = ReadonlyMap<string, number>;

/** The columns every recorded fact has, in place of the keys of the city. */
function framed(
  caseFileId: string,
  { authorKey, teamKey, recordedAt, ...fact }: Recorded,
  ids: RowIds,
  subjects: StaffSubjects,
): object {
  return {
    ...fact,
    caseFileId,
    createdAt: recordedAt,
    authorId: ids.member(authorKey),
    ownerOrganisationId: ids.organisationOf(teamKey),
    ownerSubject: subjects.get(ids.team(teamKey)),
  };
}

/** Kinds about what a person learnt, in the order in which they may name each other. */
const LEARNING = [
  'language-assessments',
  'schoolings',
  'diplomas',
  'equivalences',
  'skills',
  'occupations-sought',
  'pathways',
  'pathway-modules',
  'attended-hours',
  'project-steps',
] as const satisfies readonly LearningKind[];

/** What is written in the rooms of the files; `subjects` are the subjects of the teams by identifier, as the database numbered them. */
export function roomRows(city: DemoCity, subjects: StaffSubjects): TableRows[] {
  const ids = rowIds(city);
  const rows = (of: (file: DemoCaseFile) => readonly Recorded[]): object[] =>
    city.people.flatMap(({ id, file }) => of(file).map((fact) => framed(id, fact, ids, subjects)));
  return [
    ['residence_document', rows((file) => file.documents)],
    ['residence_procedure', rows((file) => file.procedures)],
    ['housing_situation', rows((file) => file.housing)],
    [
      'training_episode',
      rows((file) =>
        file.training.map(({ providerKey, ...course }) => ({
          ...course,
          providerId: providerKey === null ? null : ids.organisation(providerKey),
        })),
      ),
    ],
    ['employment_episode', rows((file) => file.employment)],
    ['project', rows((file) => file.projects)],
    ...Object.entries(LIFE_TABLES).map(([kind, table]): TableRows => [
      table,
      rows((file) => file.life.filter((one) => one.kind === kind).map(({ kind: _, ...record }) => record)),
    ]),
    ...LEARNING.map((kind): TableRows => [
      RECORD_KINDS[kind].name,
      rows((file) =>
        file.learning
          .filter((one) => one.kind === kind)
          .map(({ kind: _kind, facts, ...frame }) => ({ ...frame, ...facts })),
      ),
    ]),
    [
      'note',
      rows((file) =>
        file.notes.map((note) => ({ ...note, room: note.nature === 'confidence' ? 'confidence' : 'journal' })),
      ),
    ],
  ];
}
