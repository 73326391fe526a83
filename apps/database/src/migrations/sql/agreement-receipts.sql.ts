/** Receipts of agreements bear a code like letters. */
export const AGREEMENT_RECEIPTS = /* sql */ `
alter table letter drop constraint ck_letter_kind;
alter table letter add constraint ck_letter_kind check (kind in ('attendance','support','residence','plan','sharing_receipt'));
comment on column letter.kind is 'public: attendance, support, residence, plan or sharing_receipt';
`;
