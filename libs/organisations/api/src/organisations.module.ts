import { Module } from '@nestjs/common';
import { AccountsModule } from '@guichet/accounts-api';
import { AcceptInvitation } from './accept-invitation';
import { AddClosure } from './add-closure';
import { AuthoriseNumbers } from './authorise-numbers';
import { ChangeMember } from './change-member';
import { ChangeOrganisation } from './change-organisation';
import { ChangeOwnLanguage } from './change-own-language';
import { ChangeOwnPassword } from './change-own-password';
import { ChangeTeam } from './change-team';
import { ComingController } from './coming.controller';
import { CreateMember } from './create-member';
import { CreateOrganisation } from './create-organisation';
import { CreateTeam } from './create-team';
import { DepartMember } from './depart-member';
import { DirectoryController } from './directory.controller';
import { DirectoryReader } from './directory.reader';
import { InviteMember } from './invite-member';
import { MeController } from './me.controller';
import { MembersController } from './members.controller';
import { MembersReader } from './members.reader';
import { OneTimePassword } from './one-time-password';
import { OrganisationsController } from './organisations.controller';
import { RemoveClosure } from './remove-closure';
import { ResetPassword } from './reset-password';
import { SetMemberTeams } from './set-member-teams';
import { TeamsController } from './teams.controller';
import { SignUndertaking } from './undertaking/sign-undertaking';
import { UndertakingController } from './undertaking/undertaking.controller';

/** Organisations, their teams and the people who work in them. */
@Module({
  imports: [AccountsModule],
  controllers: [
    DirectoryController,
    OrganisationsController,
    TeamsController,
    MembersController,
    ComingController,
    MeController,
    UndertakingController,
  ],
  providers: [
    DirectoryReader,
    MembersReader,
    OneTimePassword,
    CreateOrganisation,
    ChangeOrganisation,
    AuthoriseNumbers,
    CreateTeam,
    ChangeTeam,
    AddClosure,
    RemoveClosure,
    AcceptInvitation,
    CreateMember,
    DepartMember,
    InviteMember,
    ChangeMember,
    SetMemberTeams,
    ResetPassword,
    ChangeOwnLanguage,
    ChangeOwnPassword,
    SignUndertaking,
  ],
})
export class OrganisationsModule {}
