import type { DemoCity } from '../city-types';
import { stableId } from '../chance/stable-id';
import { rowIds } from './table-rows';
import type { TableRows } from './table-rows';

const declarationOf = (caseFileId: string, memberKey: string): string =>
  stableId('conflict_declaration', `${caseFileId} ${memberKey}`);

/** People and the frames of their files. */
export function peopleRows(city: DemoCity): TableRows[] {
  const ids = rowIds(city);
  const { people } = city;
  return [
    [
      'person',
      people.map(
        ({ story: _, aliases: __, nationalities: ___, languages: ____, contacts: _____, file, ...person }) => ({
          ...person,
          createdAt: file.openedAt,
        }),
      ),
    ],
    [
      'person_alias',
      people.flatMap(({ id, aliases, file }) =>
        aliases.map((alias, index) => ({
          id: stableId('alias', `${id} ${index}`),
          personId: id,
          ...alias,
          createdAt: file.openedAt,
        })),
      ),
    ],
    [
      'person_nationality',
      people.flatMap(({ id, nationalities, file }) =>
        nationalities.map((countryCode) => ({ personId: id, countryCode, createdAt: file.openedAt })),
      ),
    ],
    [
      'person_language',
      people.flatMap(({ id, languages, file }) =>
        languages.map(({ code, spoken, written, preferred, interpreterNeeded }) => ({
          id: stableId('language', `${id} ${code}`),
          personId: id,
          languageCode: code,
          spokenLevel: spoken,
          writtenLevel: written,
          preferred,
          interpreterNeeded,
          createdAt: file.openedAt,
        })),
      ),
    ],
    [
      'contact_method',
      people.flatMap(({ id, contacts, file }) =>
        contacts.map((contact, index) => ({
          id: stableId('contact', `${id} ${index}`),
          personId: id,
          ...contact,
          createdAt: file.openedAt,
        })),
      ),
    ],
    [
      'case_file',
      people.map(({ id, file }) => ({
        id,
        createdAt: file.openedAt,
        reference: file.reference,
        status: file.status,
        leadMemberId: ids.member(file.leadKey),
        teamId: ids.team(file.teamKey),
        organisationId: ids.organisationOf(file.teamKey),
        openedOn: file.openedOn,
        closedOn: file.closedOn,
        closureReason: file.closureReason,
        closureNote: file.closureNote,
        staffOfOrganisationId:
          file.staffOfOrganisationKey === null ? null : ids.organisation(file.staffOfOrganisationKey),
        lastActivityAt: file.lastActivityAt,
      })),
    ],
    [
      'case_file_member',
      people.flatMap(({ id, file }) =>
        file.namedMembers.map(({ memberKey, since, until }) => ({
          caseFileId: id,
          memberId: ids.member(memberKey),
          since,
          until,
        })),
      ),
    ],
    [
      'file_restriction',
      people
        .filter(({ file }) => file.restrictedBecause !== undefined)
        .map(({ id, file }) => ({
          id: stableId('file_restriction', file.reference),
          version: 1,
          createdAt: file.openedAt,
          caseFileId: id,
          reason: file.restrictedBecause,
          setById: ids.member(file.leadKey),
          liftingReason: '',
        })),
    ],
    [
      'conflict_declaration',
      people.flatMap(({ id, file, familyNames, givenNames }) =>
        file.ties.map(({ memberKey, kind }) => ({
          id: declarationOf(id, memberKey),
          version: 1,
          createdAt: file.openedAt,
          memberId: ids.member(memberKey),
          kind,
          reference: '',
          familyNames,
          givenNames,
          words: `${givenNames} ${familyNames}`
            .toLowerCase()
            .split(/[^a-z]+/)
            .filter((word) => word.length > 1)
            .sort(),
          withdrawalReason: '',
        })),
      ),
    ],
    [
      'member_tie',
      people.flatMap(({ id, file }) =>
        file.ties.map(({ memberKey, kind }) => ({
          memberId: ids.member(memberKey),
          caseFileId: id,
          kind,
          declaredAt: file.openedAt,
          declarationId: declarationOf(id, memberKey),
        })),
      ),
    ],
    [
      'access_request',
      people.flatMap(({ id, file }) =>
        file.accessRequests.map((request) => ({
          id: request.id,
          createdAt: request.at,
          caseFileId: id,
          requesterId: ids.member(request.requesterKey),
          requesterTeamId: ids.team(request.requesterTeamKey),
          reason: request.reason,
          status: request.status,
          answeredById: request.answeredByKey === null ? null : ids.member(request.answeredByKey),
          answeredAt: request.answeredAt,
          answer: request.answer,
        })),
      ),
    ],
  ];
}
