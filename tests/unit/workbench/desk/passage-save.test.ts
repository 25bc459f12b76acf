import { describe, expect, it } from 'vitest';
import { atRest, begun, met, unanswered, withEdit } from '@/workbench/desk/admin/saving/passage-save.ts';

const sending = (text: string) => begun(withEdit(atRest('0'), { text, deed: 'draft' }));

describe('a save that nobody answered', () => {
  it('did arrive where the server has its words: what was typed since goes on from there', () => {
    const typedOn = withEdit(unanswered(sending('Dobrý')), { text: 'Dobrý deň', deed: 'draft' });
    expect(met(begun(typedOn), { target: 'Dobrý', base: '1' })).toEqual({
      base: '1',
      waiting: { text: 'Dobrý deň', deed: 'draft' },
      sending: null,
      hold: 'none',
      unanswered: [],
    });
  });

  it('is a conflict where somebody else’s words stand there', () => {
    const typedOn = withEdit(unanswered(sending('Dobrý')), { text: 'Dobrý deň', deed: 'draft' });
    expect(met(begun(typedOn), { target: 'Ahoj', base: '1' })).toMatchObject({ base: '0', hold: 'conflict' });
  });
});
