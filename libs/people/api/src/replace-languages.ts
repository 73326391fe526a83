import { Injectable } from '@nestjs/common';
import type { ReplaceLanguages as Command } from '@guichet/people-contract';
import { refusedFor } from '@guichet/platform-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { keepFormerState } from './keep-former-state';
import { writeLanguages } from './write-person';

const UPDATE = 'update person set version = version + 1 where id = $1 and version = $2 returning version';
const VISIBLE = 'select version from person where id = $1';

/** An empty set would pass every row’s policy, so the room itself is asked first. */
const CONTRIBUTES = `select 1 as yes from case_room where case_file_id = $1 and room = 'language' and ctx_contributes('language') and contributors && ctx_subjects()`;

/** Makes the person’s languages what is given; what was stated before is kept. They share the version of the person: both are the person’s own facts. */
@Injectable()
export class ReplaceLanguages {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, { languages, change }: Command, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await keepFormerState(transaction, { personId: caseFileId, room: 'language', objectId: caseFileId }, change);
      const changed = await changeOfVersion(transaction, {
        update: UPDATE,
        values: [caseFileId, version],
        visible: VISIBLE,
        id: caseFileId,
        version,
      });
      if ((await transaction.query(CONTRIBUTES, [caseFileId])).length === 0) throw refusedFor('forbidden');
      await writeLanguages(transaction, caseFileId, languages);
      await record(transaction, {
        action: 'person.languages_changed',
        caseFileId,
        objectKind: 'person',
        objectId: caseFileId,
        rooms: ['language'],
      });
      return { id: caseFileId, version: changed };
    });
  }
}
