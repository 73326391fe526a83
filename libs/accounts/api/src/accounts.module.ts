import { Module } from '@nestjs/common';
import { DraftSeal } from './form-drafts/draft-seal';
import { FormDraftsController } from './form-drafts/form-drafts.controller';
import { KeepFormDrafts } from './form-drafts/keep-form-drafts';
import { SweepFormDrafts } from './form-drafts/sweep-form-drafts';
import { AccountKeys } from './account-key';
import { AccountNotices } from './account-notices';
import { EndOwnSessions } from './end-own-sessions';
import { FactorCodes } from './factor-codes';
import { FirstStep } from './first-step';
import { FreshenSession } from './freshen-session';
import { GiveMachineToken } from './machines/give-machine-token';
import { KeepMachineClients } from './machines/keep-machine-clients';
import { KnownBrowsers } from './known-browsers';
import { MachineClientsController } from './machines/machine-clients.controller';
import { MachineTokensController } from './machines/machine-tokens.controller';
import { Signatures } from './machines/signature';
import { OpenedSession } from './opened-session';
import { OwnAccountController } from './own-account.controller';
import { OwnFactorsReader } from './own-factors.reader';
import { OwnPasskeys } from './own-passkeys';
import { OwnTotp } from './own-totp';
import { PasskeyAnswers } from './passkey-answers';
import { Passwords } from './password';
import { ProviderCalls } from './provider-calls';
import { ProviderClient } from './provider-client';
import { ProviderSettingsCommands } from './provider-settings';
import { ProviderSignIn } from './provider-sign-in';
import { ProviderController } from './provider.controller';
import { SecondFactorRoles } from './second-factor-roles';
import { SecondFactorRolesController } from './second-factor-roles.controller';
import { SecondStepCommands } from './second-step';
import { SecondStepController } from './second-step.controller';
import { SessionController } from './session.controller';
import { SignIn } from './sign-in';
import { Throttle } from './throttle';

/** Signing in and out, and what a member keeps unsent. Other ways to sign in join as further commands that end in the same session. */
@Module({
  controllers: [
    SessionController,
    FormDraftsController,
    SecondStepController,
    OwnAccountController,
    ProviderController,
    SecondFactorRolesController,
    MachineTokensController,
    MachineClientsController,
  ],
  providers: [
    AccountKeys,
    AccountNotices,
    DraftSeal,
    EndOwnSessions,
    FactorCodes,
    FirstStep,
    FreshenSession,
    GiveMachineToken,
    KeepFormDrafts,
    KeepMachineClients,
    KnownBrowsers,
    OpenedSession,
    OwnFactorsReader,
    OwnPasskeys,
    OwnTotp,
    PasskeyAnswers,
    Passwords,
    ProviderCalls,
    ProviderClient,
    ProviderSettingsCommands,
    ProviderSignIn,
    SecondFactorRoles,
    SecondStepCommands,
    Signatures,
    SignIn,
    SweepFormDrafts,
    Throttle,
  ],
  exports: [AccountNotices, FirstStep, Passwords, Throttle],
})
export class AccountsModule {}
