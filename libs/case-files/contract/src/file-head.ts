/** Whose file a page is about; the name is null for who may not read the identity. */
export interface FileHead {
  reference: string;
  personName: string | null;
}
