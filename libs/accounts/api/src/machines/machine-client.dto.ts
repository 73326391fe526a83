import { ApiProperty } from '@nestjs/swagger';
import { MACHINE_PERMISSIONS } from '@guichet/access-contract';
import type { MachinePermission } from '@guichet/access-contract';
import { MACHINE_ACTIONS, MACHINE_ALGORITHMS, MACHINE_LIMITS, MACHINE_STATES } from '@guichet/accounts-contract';
import type {
  MachineAction,
  MachineAlgorithm,
  MachineClient,
  MachineClients,
  MachineClientTerms,
  MachineKeyLine,
  MachineState,
  MachineToken,
} from '@guichet/accounts-contract';
import { ChoiceField, ChoicesField, DayField, TextField } from '@guichet/platform-api-kernel';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Whose software. */
export class MachineOrganisationDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}
/** A registered public key. */
export class MachineKeyLineDto implements MachineKeyLine {
  @ApiProperty({ description: 'Name of the key' }) kid: string;
  @ApiProperty({ enum: [...MACHINE_ALGORITHMS], description: 'Signature it checks' }) algorithm: MachineAlgorithm;
  @ApiProperty({ format: 'date-time', description: 'Registered' }) addedAt: string;
}
/** Software of an organisation. */
export class MachineClientDto implements MachineClient {
  @ApiProperty({ format: 'uuid', description: 'Identifier; issuer and subject of its assertions' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ type: MachineOrganisationDto, description: 'Whose it is' }) organisation: MachineOrganisationDto;
  @ApiProperty({ description: 'What it is called' }) name: string;
  @ApiProperty({ description: 'What it does with what it reads' }) purpose: string;
  @ApiProperty({ description: 'Whom to call' }) contact: string;
  @ApiProperty({ enum: [...MACHINE_PERMISSIONS], isArray: true, description: 'What it may read' })
  permissions: MachinePermission[];
  @ApiProperty({ format: 'date', description: 'First day' }) startsOn: string;
  @ApiProperty({ format: 'date', description: 'Last day' }) endsOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Ended before its last day' })
  endedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Last token' })
  lastUsedAt: string | null;
  @ApiProperty({ enum: [...MACHINE_STATES], description: 'How it stands today' }) state: MachineState;
  @ApiProperty({ type: [MachineKeyLineDto], description: 'Its public keys' }) keys: MachineKeyLineDto[];
  @ApiProperty({ enum: [...MACHINE_ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: MachineAction[];
}
/** Software of an organisation, or of the city. */
export class MachineClientsDto implements MachineClients {
  @ApiProperty({ type: [MachineClientDto], description: 'What stands first' }) items: MachineClientDto[];
  @ApiProperty({ description: 'Audience of its assertions' }) issuer: string;
}
/** What is decided about a client. */
export class MachineClientTermsDto implements MachineClientTerms {
  @TextField({ description: 'What it is called', min: MACHINE_LIMITS.nameMin, max: MACHINE_LIMITS.name }) name: string;
  @TextField({
    description: 'What it does with what it reads',
    min: MACHINE_LIMITS.purposeMin,
    max: MACHINE_LIMITS.purpose,
  })
  purpose: string;
  @TextField({ description: 'Whom to call', min: MACHINE_LIMITS.contactMin, max: MACHINE_LIMITS.contact })
  contact: string;
  @ChoicesField(MACHINE_PERMISSIONS, { description: 'What it may read', min: 1 }) permissions: MachinePermission[];
  @DayField({ description: 'First day' }) startsOn: string;
  @DayField({ description: 'Last day' }) endsOn: string;
}
/** A client to register. */
export class RegisterMachineClientDto extends MachineClientTermsDto {
  @TextField({ description: 'Public keys, a JSON Web Key Set as text', min: 2, max: MACHINE_LIMITS.keySet })
  keySet: string;
}
/** A client as it shall be. */
export class ChangeMachineClientDto extends MachineClientTermsDto {
  @TextField({
    description: 'Public keys that shall stand from now on, a JSON Web Key Set as text; left out: those that stand',
    min: 2,
    max: MACHINE_LIMITS.keySet,
    optional: true,
  })
  keySet?: string;
}
/** A question for a token, in the words of OAuth 2.0; as a form or as JSON. */
export class MachineTokenRequestDto {
  @ChoiceField(['client_credentials'], { description: 'The only way' }) grant_type: string;
  @ChoiceField([JWT_BEARER], { description: 'The only kind of assertion' }) client_assertion_type: string;
  @TextField({ description: 'The signed assertion (RFC 7523)', min: 1, max: 4000 }) client_assertion: string;
  @TextField({ description: 'The client again, as some libraries send it', max: 100, optional: true })
  client_id?: string;
}
/** A token. */
export class MachineTokenDto implements MachineToken {
  @ApiProperty({ description: 'Opaque; goes into the header Authorization' }) access_token: string;
  @ApiProperty({ enum: ['Bearer'], description: 'Its kind' }) token_type: 'Bearer';
  @ApiProperty({ type: 'integer', description: 'Seconds it lives' }) expires_in: number;
  @ApiProperty({ description: 'What it opens, separated by spaces' }) scope: string;
}
