/** Papers and letters of every room of the file, and the summary of the plan among the letters. */
export const MORE_LETTERS = /* sql */ `
alter table document drop constraint ck_document_room;
alter table document add constraint ck_document_room check (room in ('identity','contact','household','residence','housing','income','health','language','education','training','skills','employment','project','participation','rights_violence','plan','journal','confidence'));
alter table letter drop constraint ck_letter_kind;
alter table letter add constraint ck_letter_kind check (kind in ('attendance','support','residence','plan'));
comment on column letter.kind is 'public: attendance, support, residence or plan';
`;
