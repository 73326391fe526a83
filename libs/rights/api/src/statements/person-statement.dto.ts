import { ApiProperty } from '@nestjs/swagger';
import { DayField, TextField } from '@guichet/platform-api-kernel';
import { RIGHTS_TEXT } from '@guichet/rights-contract';
import type {
  PersonStatement,
  PersonStatements,
  StatementWithdrawal,
  WithdrawStatement,
} from '@guichet/rights-contract';
import { FactReferenceDto } from '../requests/rights-request.dto';

/** Who wrote it down. */
export class StatementAuthorDto {
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}
/** That a statement no longer stands. */
export class StatementWithdrawalDto implements StatementWithdrawal {
  @ApiProperty({ format: 'date', description: 'Taken back on' }) saidOn: string;
  @ApiProperty({ description: 'Why, in the person’s words' }) reason: string;
  @ApiProperty({ format: 'date-time', description: 'Written down at' }) recordedAt: string;
  @ApiProperty({ type: StatementAuthorDto, description: 'Who wrote that down' }) author: StatementAuthorDto;
}
/** Takes a statement back. */
export class WithdrawStatementDto implements WithdrawStatement {
  @DayField({ description: 'Day on which the person took it back' }) saidOn: string;
  @TextField({ description: 'Why, in the person’s words', ...RIGHTS_TEXT }) reason: string;
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
  @ApiProperty({ type: StatementWithdrawalDto, nullable: true, description: 'It no longer stands; null while it does' })
  withdrawal: StatementWithdrawalDto | null;
  @ApiProperty({ description: 'The reader may take it back for the person' }) mayWithdraw: boolean;
}
/** Statements of a file. */
export class PersonStatementsDto implements PersonStatements {
  @ApiProperty({ type: [PersonStatementDto], description: 'Newest first' }) items: PersonStatementDto[];
}
