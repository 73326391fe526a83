/** The form of a new import, for the description of the API. */
export const UPLOAD_FORM = {
  type: 'object' as const,
  required: ['teamId', 'leadId', 'file'],
  properties: {
    teamId: { type: 'string' as const, format: 'uuid', description: 'Team that will own the files' },
    leadId: { type: 'string' as const, format: 'uuid', description: 'Lead worker of the files' },
    file: { type: 'string' as const, format: 'binary', description: 'Workbook (.xlsx) or text table (.csv)' },
  },
};
