import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { TextField } from '@guichet/platform-api-kernel';

/** Who signs in. */
export class SignInDto {
  @TextField({ description: 'E-mail of the account', min: 3, max: 254 })
  email: string;

  @ApiProperty({ description: 'Password, exactly as typed', maxLength: 256, minLength: 1 })
  @IsString()
  @Length(1, 256)
  password: string;
}

/** The signed-in member. */
export class SessionMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Given name' }) givenName: string;
  @ApiProperty({ description: 'Family name' }) familyName: string;
  @ApiProperty({ description: 'E-mail' }) email: string;
  @ApiProperty({ description: 'Role' }) role: string;
  @ApiProperty({ enum: ['fr', 'en'], description: 'Language of the interface' }) language: 'fr' | 'en';
}
/** The member’s organisation. */
export class SessionOrganisationDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Name as people say it' }) shortName: string;
  @ApiProperty({ description: 'Kind' }) kind: string;
}
/** A team of the member. */
export class SessionTeamDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}
/** What the portal knows of the signed-in member. */
export class SessionDto {
  @ApiProperty({ type: SessionMemberDto }) member: SessionMemberDto;
  @ApiProperty({ type: SessionOrganisationDto }) organisation: SessionOrganisationDto;
  @ApiProperty({ type: [SessionTeamDto] }) teams: SessionTeamDto[];
  @ApiProperty({ type: [String], description: 'What the role may do at all' }) permissions: string[];
  @ApiProperty({ format: 'date-time', description: 'End of the session, whatever happens' }) expiresAt: string;
}

/** Identifier of what was made. */
export class IdDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
}
