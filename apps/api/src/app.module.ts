import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import { KernelModule, PermissionTable } from '@guichet/platform-api-kernel';
import type { Clock, Configuration } from '@guichet/platform-api-kernel';
import { ENTITIES } from '@guichet/database';
import { SCOPES, SENTENCES } from './scopes';

class RolePermissions extends PermissionTable {
  holds(role: string, permission: string): boolean {
    return roleHolds(role as Role, permission as Permission);
  }
}

/** The kernel and the scopes; nothing else. */
@Module({})
export class AppModule {
  static forRoot(configuration: Configuration, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.forRoot({
          configuration,
          entities: ENTITIES,
          permissions: new RolePermissions(),
          sentences: SENTENCES,
          ...(clock ? { clock } : {}),
        }),
        ...SCOPES,
      ],
    };
  }
}
