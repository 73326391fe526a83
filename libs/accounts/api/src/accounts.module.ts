import { Module } from '@nestjs/common';
import { Passwords } from './password';
import { SessionController } from './session.controller';
import { SignIn } from './sign-in';

/** Signing in and out. Other ways to sign in join as further commands that end in the same session. */
@Module({ controllers: [SessionController], providers: [Passwords, SignIn], exports: [Passwords] })
export class AccountsModule {}
