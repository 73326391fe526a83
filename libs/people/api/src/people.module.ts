import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';
import { AccessRequestTokens } from './access-request-token';
import { AddContact } from './add-contact';
import { ChangeContact } from './change-contact';
import { ChangeIdentity } from './change-identity';
import { EndContact } from './end-contact';
import { DiscloseNationalNumber } from './national-number/disclose-national-number';
import { EraseNationalNumber } from './national-number/erase-national-number';
import { NationalNumberController } from './national-number/national-number.controller';
import { NumberVault } from './national-number/number-vault';
import { ReadNationalNumber } from './national-number/read-national-number';
import { RecordNationalNumber } from './national-number/record-national-number';
import { KeepOwnNumbers } from './own-number/keep-own-numbers';
import { OwnNumberController } from './own-number/own-number.controller';
import { PeopleSearchController } from './people-search.controller';
import { PersonFactsController } from './person-facts.controller';
import { ReadPersonChanges } from './read-person-changes';
import { ReplaceLanguages } from './replace-languages';
import { SearchPeople } from './search-people';
import { SWEEP_NAMES, sweepNames } from './sweep-names';

/** Finding people, and the facts that are the person’s own. */
@Module({
  controllers: [PeopleSearchController, PersonFactsController, NationalNumberController, OwnNumberController],
  providers: [
    SearchPeople,
    AccessRequestTokens,
    ChangeIdentity,
    ReplaceLanguages,
    AddContact,
    ChangeContact,
    EndContact,
    ReadPersonChanges,
    KeepOwnNumbers,
    NumberVault,
    ReadNationalNumber,
    RecordNationalNumber,
    DiscloseNationalNumber,
    EraseNationalNumber,
  ],
  exports: [SearchPeople, AccessRequestTokens],
})
export class PeopleModule implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.register(SWEEP_NAMES, sweepNames);
  }
}
