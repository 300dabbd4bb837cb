import { describe, expect, test } from 'vitest';
import { redFlags } from '../../src/engine/method/red-flags/red-flags.ts';
import { en } from '../../src/wording/en/index.ts';
import { redFlagMessage, standingFlag } from '../../src/wording/red-flag-card.ts';

describe('the red-flag message', () => {
  test.each(redFlags.map((flag) => [flag.rule, flag] as const))(
    '%s says what to do, and that this is no medical service',
    (_rule, flag) => {
      const text = redFlagMessage(en, flag, '112').lines.join('\n');
      expect(text).toContain(en.redFlags.flags[flag.rule].say);
      expect(text).toMatch(/no medical service.*a clinician's word wins/);
      expect(text.includes('Your nudges are paused')).toBe(flag.level !== 'AMBER');
      expect(text.includes('112')).toBe(flag.level !== 'AMBER');
      expect(text.includes('recovery nudges go on')).toBe(flag.level === 'AMBER');
    },
  );

  test('without a known country it says "your local emergency number"', () => {
    expect(redFlagMessage(en, redFlags[1], null).lines).toContain('Emergency: your local emergency number.');
  });
});

describe('a standing red flag', () => {
  test.each([
    ['R1', 'Heart or lungs', 'I was assessed'],
    ['R17', 'You matter', 'I am safe now'],
    ['R99', 'A warning sign', 'I was assessed'],
    [undefined, 'A warning sign', 'I was assessed'],
  ])('of rule %s is called "%s", and the button that ends it says "%s"', (rule, title, button) => {
    expect(standingFlag(en, rule)).toMatchObject({ title, button });
  });
});
