import { ApiProperty } from '@nestjs/swagger';
import type { PersonStatement, PersonStatements } from '@guichet/rights-contract';
import { FactReferenceDto } from '../requests/rights-request.dto';

/** Who wrote it down. */
export class StatementAuthorDto {
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}
/** One statement. */
export class PersonStatementDto implements PersonStatement {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: FactReferenceDto, description: 'The fact it stands beside' }) fact: FactReferenceDto;
  @ApiProperty({ description: 'In the person’s own words' }) text: string;
  @ApiProperty({ format: 'date', description: 'Said on' }) saidOn: string;
  @ApiProperty({ format: 'date-time', description: 'Written down at' }) recordedAt: string;
  @ApiProperty({ type: StatementAuthorDto, description: 'Who wrote it down' }) author: StatementAuthorDto;
  @ApiProperty({ format: 'uuid', description: 'The request it came with' }) requestId: string;
}
/** Statements of a file. */
export class PersonStatementsDto implements PersonStatements {
  @ApiProperty({ type: [PersonStatementDto], description: 'Newest first' }) items: PersonStatementDto[];
}
