import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { ShareableRoom, SharingNoticeWords } from '@guichet/access-contract';
import { sharingSheet } from './sharing-sheet';

const words: SharingNoticeWords = {
  title: 'Titre',
  greeting: '{from} vous lit ceci.',
  who: 'Qui : {organisation}',
  atOnce: '{organisation} lit dès maintenant.',
  onReferral: '{organisation} lira plus tard.',
  why: 'Pourquoi',
  shared: 'Ce que {organisation} lira',
  refused: 'Non',
  nothingRefused: 'Rien de refusé.',
  until: 'Jusqu’au {day}',
  free: 'Libre.',
  confidences: 'Jamais.',
  takeBack: 'Reprendre.',
  agree: 'Oui.',
  signHere: 'Ici',
  typeName: 'Nom',
  translation: '',
  rooms: Object.fromEntries(SHAREABLE_ROOMS.map((room) => [room, `la rubrique ${room}`])) as Record<
    ShareableRoom,
    string
  >,
};
const terms = {
  from: 'CPAS',
  to: 'Forem, Conseil',
  purpose: 'Chercher {organisation} ensemble',
  rooms: ['identity', 'training'] as const,
  refusedRooms: ['residence'] as const,
  readsAtOnce: true,
  until: '1er mars 2027',
};

describe('the notice with its terms', () => {
  it('says who, why, what, what not, until when', () => {
    const sheet = sharingSheet(words, terms);
    expect(sheet.greeting).toBe('CPAS vous lit ceci.');
    expect(sheet.parts.map(({ heading }) => heading)).toEqual([
      'Qui : Forem, Conseil',
      'Pourquoi',
      'Ce que Forem, Conseil lira',
      'Non',
      'Jusqu’au 1er mars 2027',
      '',
    ]);
    expect(sheet.parts[2]).toMatchObject({ lines: ['la rubrique identity', 'la rubrique training'], listed: true });
    expect(sheet.parts[3]).toMatchObject({ lines: ['la rubrique residence'], listed: true });
  });

  it('repeats the purpose as it was written, and says that nothing was refused', () => {
    const sheet = sharingSheet(words, { ...terms, refusedRooms: [], readsAtOnce: false });
    expect(sheet.parts[0]?.lines).toEqual(['Forem, Conseil lira plus tard.']);
    expect(sheet.parts[1]?.lines).toEqual(['Chercher {organisation} ensemble']);
    expect(sheet.parts[3]).toMatchObject({ lines: ['Rien de refusé.'], listed: false });
  });
});
