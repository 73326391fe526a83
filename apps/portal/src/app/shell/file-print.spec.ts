import { filePrint } from './file-print';

const ID = '0b5c1a52-7d0e-4a5e-9d1f-0123456789ab';

describe('what printing a page of a case file writes', () => {
  it.each([
    ['', { page: 'file' }],
    ['?visite=1', { page: 'file' }],
    ['/residence', { page: 'room', room: 'residence' }],
    ['/plan/accords/2', { page: 'plan' }],
    ['/fil?room=housing', { page: 'timeline' }],
    ['/releve', { page: 'file' }],
  ])('says which page: %s', (rest, body) => {
    expect(filePrint(`/dossiers/${ID}${rest}`)).toEqual({ url: `/api/case-files/${ID}/prints`, body });
  });

  it.each(['/dossiers', '/dossiers/nouveau', '/dossiers/doublons', '/annuaire', '/tableaux-de-bord'])(
    'writes nothing elsewhere: %s',
    (address) => expect(filePrint(address)).toBeNull(),
  );
});
