import { describe, expect, it } from 'vitest';
import { problemOf } from '@/people/passwords/check-new-password.ts';

const anna = { email: 'anna.jansen@school.example', name: 'Anna Magdalena' };

describe('a new password', () => {
  it.each([
    ['short', 'only-nine'],
    ['short', '          x'],
    ['short', '👩‍🏫👩‍🏫'],
    ['common', 'password123'],
    ['common', 'PassWord1234'],
    ['common', 'Ｐassword1234'],
    ['common', 'passwordpassword'],
    ['common', 'qwertyuiop'],
    ['common', '1234567890'],
    ['common', '0123456789'],
    ['common', 'aaaaaaaaaaaa'],
    ['common', 'abcdefghij'],
    ['common', 'wachtwoord123'],
    ['own', 'anna.jansen'],
    ['own', 'Anna.Jansen@school.example'],

    ['own', 'Anna Magdalena!'],
  ])('is too %s: %s', async (problem, password) => {
    expect(await problemOf(password, anna)).toBe(problem);
  });

  it.each(['four words in a row', 'long-enough-1', 'x7Kp-22mQz-w', 'žltý kôň v hmle'])('may be %s', async (password) => {
    expect(await problemOf(password, anna)).toBeUndefined();
  });
});
