import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { PeopleFound } from '@guichet/people-contract';
import { PeopleFoundDto, SearchPeopleDto } from './search-people.dto';
import { SearchPeople } from './search-people';

/** Finding people. */
@ApiTags('people')
@Controller('people')
export class PeopleSearchController {
  constructor(private readonly searchPeople: SearchPeople) {}

  /** Find a person; sent as a body because a name never stands in an address. */
  @Post('search')
  @Requires('person.search')
  @HttpCode(200)
  @Answers(PeopleFoundDto, 'Who was found, best first')
  search(@CurrentActor() actor: Actor, @Body() criteria: SearchPeopleDto): Promise<PeopleFound> {
    return this.searchPeople.run(actor, criteria);
  }
}
