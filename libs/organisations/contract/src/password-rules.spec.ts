import { passwordFaults } from './password-rules';
import type { PasswordFault } from './password-rules';

const CLAIRE = { givenName: 'Anne-Françoise', familyName: 'Dumont', email: 'af.dumont@demo.example' };

describe('a password', () => {
  it.each([
    'trois chats sur un mur jaune',
    'k7mq-x3tp-9hwd-bn4r',
    'Le vélo de ma tante grince !',
    'ኣነ ኣብ ሊየዝ እነብር እየ ሎሚ',
    'password mais bien plus long que cela',
  ])('%s is accepted', (password) => {
    expect(passwordFaults(password, CLAIRE)).toEqual([]);
  });

  const refused: readonly (readonly [string, PasswordFault])[] = [
    ['quatorze lettr', 'too_short'],
    ['é'.repeat(15) + 'abcdefgh'.repeat(30), 'too_long'],
    ['Motdepasse-12345', 'too_common'],
    ['azertyuiop 12345', 'too_common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'too_uniform'],
    ['abcabcabcabcabcabc', 'too_uniform'],
    ['123456789012345', 'too_uniform'],
    ['abcdefghijklmnopqrstu', 'too_uniform'],
    ['les rues de Liège la nuit', 'names_the_place'],
    ['mon C.P.A.S. préféré entre tous', 'names_the_place'],
    ['la tante de Francoise tricote', 'names_you'],
    ['dumont aime les gaufres', 'names_you'],
  ];
  it.each(refused)('%s is refused: %s', (password, fault) => {
    expect(passwordFaults(password, CLAIRE)).toContain(fault);
  });

  it('counts characters as people see them, not bytes', () => {
    expect(passwordFaults('ñandú y café 15', CLAIRE)).toEqual([]);
  });

  it('says every reason at once', () => {
    expect(passwordFaults('liegeliege', CLAIRE)).toEqual(['too_short', 'too_uniform', 'names_the_place']);
  });
});
