import { Module } from '@nestjs/common';
import { DraftSeal } from './form-drafts/draft-seal';
import { FormDraftsController } from './form-drafts/form-drafts.controller';
import { KeepFormDrafts } from './form-drafts/keep-form-drafts';
import { SweepFormDrafts } from './form-drafts/sweep-form-drafts';
import { Passwords } from './password';
import { SessionController } from './session.controller';
import { SignIn } from './sign-in';

/** Signing in and out, and what a member keeps unsent. Other ways to sign in join as further commands that end in the same session. */
@Module({
  controllers: [SessionController, FormDraftsController],
  providers: [Passwords, SignIn, DraftSeal, KeepFormDrafts, SweepFormDrafts],
  exports: [Passwords],
})
export class AccountsModule {}
