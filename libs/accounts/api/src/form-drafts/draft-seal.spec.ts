import { Configuration } from '@guichet/platform-api-kernel';
import { DraftSeal } from './draft-seal';

const sealOf = (secretKey: string): DraftSeal => new DraftSeal(Object.assign(new Configuration(), { secretKey }));

describe('what a draft says', () => {
  const seal = sealOf('a1'.repeat(32));
  const text = '{"body":"ሰላም"}';

  it('is opened by its author under its key, and by nothing else', () => {
    const sealed = seal.seal('m-1', 'identity:f-1', text);
    expect(sealed.includes('ሰላም')).toBe(false);
    expect(seal.open('m-1', 'identity:f-1', sealed)).toBe(text);
    expect(seal.open('m-2', 'identity:f-1', sealed)).toBeNull();
    expect(seal.open('m-1', 'identity:f-2', sealed)).toBeNull();
    expect(sealOf('b2'.repeat(32)).open('m-1', 'identity:f-1', sealed)).toBeNull();
  });

  it('is sealed anew each time', () => {
    expect(seal.seal('m-1', 'k', text).equals(seal.seal('m-1', 'k', text))).toBe(false);
  });
});
