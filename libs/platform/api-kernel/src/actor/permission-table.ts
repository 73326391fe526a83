/** Which role may do what at all. The application provides the table; the kernel knows no role by name. */
export abstract class PermissionTable {
  abstract holds(role: string, permission: string): boolean;
}
