import { roomTable } from './room-table';

/** The integration path with its ledger of hours, and the steps of projects. */
export const PATHWAY_TABLES: readonly string[] = [
  roomTable({
    name: 'pathway',
    room: 'training',
    order: 'created_at',
    columns: [
      [
        'situation_code',
        'text not null',
        'personal: code in reference list integration_situation: how the person stands to the path',
      ],
      ['basis', `text not null default 'volunteer'`, 'personal: obliged or volunteer'],
      ['stage_code', 'text not null', 'personal: code in reference list integration_stage: stage'],
      ['title_ordered_on', 'date', 'personal: day the residence title was ordered'],
      ['convention_signed_on', 'date', 'personal: day the agreement with the regional centre was signed'],
      [
        'dispensation_codes',
        `text[] not null default '{}'`,
        'personal: codes in reference list integration_dispensation: dispensations proven',
      ],
      ['attestation_on', 'date', 'personal: day the certificate of attendance was given'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_pathway_basis', `basis in ('obliged','volunteer')`],
      [
        'ck_pathway_attestation',
        'attestation_on is null or convention_signed_on is null or attestation_on >= convention_signed_on',
      ],
    ],
    codes: [
      ['situation_code', 'integration_situation'],
      ['stage_code', 'integration_stage'],
    ],
  }),
  roomTable({
    name: 'pathway_module',
    room: 'training',
    order: 'created_at',
    columns: [
      ['module_code', 'text not null', 'personal: code in reference list integration_module: part of the path'],
      ['provider_name', `text not null default ''`, 'personal: who gives it'],
      ['hours_planned', 'integer', 'personal: hours planned'],
      ['valid_from', 'date', 'personal: first day'],
      ['valid_until', 'date', 'personal: last day, reached or planned'],
      ['outcome', `text not null default ''`, 'personal: how it ended'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_pathway_module_hours', 'hours_planned is null or hours_planned between 1 and 5000'],
      ['ck_pathway_module_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
    ],
    codes: [['module_code', 'integration_module']],
  }),
  roomTable({
    name: 'attended_hours',
    room: 'training',
    order: 'held_on',
    columns: [
      ['held_on', 'date not null', 'personal: day of the session'],
      ['module_id', 'uuid', 'personal: part of the path in the same file'],
      ['training_episode_id', 'uuid', 'personal: course in the same file'],
      ['hours', 'numeric(4,1) not null', 'personal: hours, to the half hour'],
      ['attendance', `text not null default 'attended'`, 'personal: attended, excused or absent'],
      ['reason_code', 'text', 'personal: code in reference list absence_reason: why the person could not come'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_attended_hours_attendance', `attendance in ('attended','excused','absent')`],
      ['ck_attended_hours_hours', 'hours > 0 and hours <= 24'],
      ['ck_attended_hours_of_one', 'num_nonnulls(module_id, training_episode_id) = 1'],
    ],
    codes: [['reason_code', 'absence_reason']],
    references: [
      ['module_id', 'pathway_module'],
      ['training_episode_id', 'training_episode'],
    ],
  }),
  roomTable({
    name: 'project_step',
    room: 'project',
    order: 'created_at',
    columns: [
      ['project_id', 'uuid not null', 'personal: project of the same file'],
      ['stage_code', 'text not null', 'personal: code in reference list project_stage: stage reached'],
      ['happened_on', 'date', 'personal: when'],
      ['taken_by', `text not null default 'person'`, 'personal: whose step it is'],
      ['taken_by_name', `text not null default ''`, 'personal: name of the collective or organisation'],
      ['agreed', 'text not null', 'personal: what was agreed'],
      [
        'safeguards',
        `text not null default ''`,
        'personal: what keeps the project the owner’s, in words: name, ownership, decisions, the way out',
      ],
      ['owner_assents', 'boolean not null default false', 'personal: the owner of the project assents'],
    ],
    checks: [['ck_project_step_taken_by', `taken_by in ('person','collective','organisation')`]],
    codes: [['stage_code', 'project_stage']],
    references: [['project_id', 'project']],
  }),
];
