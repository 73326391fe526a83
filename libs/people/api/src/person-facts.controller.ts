import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
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
import { AddContact } from './add-contact';
import { ChangeContact } from './change-contact';
import { ChangeIdentity } from './change-identity';
import { EndContact } from './end-contact';
import { ContactWayDto, PersonIdentityDto, ReplaceLanguagesDto } from './person-facts.dto';
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
  ) {}

  /** Correct who the person is; the version is that of the person. */
  @Put('identity')
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The new version of the person')
  identity(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() identity: PersonIdentityDto,
  ): Promise<ChangedDto> {
    return this.changeIdentity.run(actor, caseFileId, identity, version);
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
    return this.replaceLanguages.run(actor, caseFileId, command.languages, version);
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
    @Body() way: ContactWayDto,
  ): Promise<ChangedDto> {
    return this.changeContact.run(actor, caseFileId, contactId, way, version);
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
