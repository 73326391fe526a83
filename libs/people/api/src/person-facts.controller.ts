import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { PersonChanges } from '@guichet/people-contract';
import { AddContact } from './add-contact';
import { ChangeContact } from './change-contact';
import { ChangeIdentity } from './change-identity';
import { EndContact } from './end-contact';
import { PersonChangesDto, PersonChangesQueryDto } from './person-changes.dto';
import { ChangeContactWayDto, ChangeIdentityDto, ContactWayDto, ReplaceLanguagesDto } from './person-facts.dto';
import { ReadPersonChanges } from './read-person-changes';
import { ReplaceLanguages } from './replace-languages';

/** The person’s own facts: who they are, what they speak, how to reach them. */
@ApiTags('people')
@Controller('case-files/:caseFileId')
export class PersonFactsController {
  constructor(
    private readonly changeIdentity: ChangeIdentity,
    private readonly replaceLanguages: ReplaceLanguages,
    private readonly addContact: AddContact,
    private readonly changeContact: ChangeContact,
    private readonly endContact: EndContact,
    private readonly readChanges: ReadPersonChanges,
  ) {}

  /** What the person’s own facts said before, newest change first; reading them is recorded. */
  @Get('person-changes')
  @Requires('case_file.read')
  @Answers(PersonChangesDto, 'A page of changes')
  changes(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { room, before }: PersonChangesQueryDto,
  ): Promise<PersonChanges> {
    return this.readChanges.run(actor, caseFileId, room, before);
  }

  /** Correct who the person is; the version is that of the person. */
  @Put('identity')
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The new version of the person')
  identity(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() command: ChangeIdentityDto,
  ): Promise<ChangedDto> {
    return this.changeIdentity.run(actor, caseFileId, command, version);
  }

  /** Replace the whole set of languages; the version is that of the person. */
  @Put('languages')
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The new version of the person')
  languages(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() command: ReplaceLanguagesDto,
  ): Promise<ChangedDto> {
    return this.replaceLanguages.run(actor, caseFileId, command, version);
  }

  /** Add a way to reach the person. */
  @Post('contacts')
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The way to reach the person')
  add(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() way: ContactWayDto,
  ): Promise<ChangedDto> {
    return this.addContact.run(actor, caseFileId, way, key);
  }

  /** Correct a way to reach the person. */
  @Put('contacts/:contactId')
  @Requires('case_file.write')
  @Changes(ChangedDto, 'Its new version')
  change(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('contactId') contactId: string,
    @IfMatch() version: number,
    @Body() command: ChangeContactWayDto,
  ): Promise<ChangedDto> {
    return this.changeContact.run(actor, caseFileId, contactId, command, version);
  }

  /** Say that a way to reach the person is no longer used. */
  @Delete('contacts/:contactId')
  @Requires('case_file.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read, as in ETag' })
  @Ends('No longer used; what it was stays known')
  @Problems(412, 428)
  end(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('contactId') contactId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.endContact.run(actor, caseFileId, contactId, version);
  }
}
