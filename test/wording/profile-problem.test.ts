import { describe, expect, it } from 'vitest';
import type { Fields, ProfileSection } from '../../src/engine/model/intent.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const rest = 'The rest of the form could be read, but nothing is stored until all of it can.';

function sends(section: ProfileSection, fields: Fields): string {
  return answerLines(coached().do({ kind: 'profile-save', section, fields }, ended));
}

it('a form of which nothing could be stored says all that is wrong in it, and opens again', () => {
  const fields = { zone: 'Moon/Base', bedtime: 'late', wake: '6', minutes: 'some' };
  expect(sends('schedule', fields)).toMatchInlineSnapshot(`
    "# Nothing saved yet
    I don't know the time zone "Moon/Base". Write it as Region/City, such as Europe/Berlin.
    Lights out: I understood "late", but I need a clock time such as 22:30.
    Minutes for recovery: I understood "some", but I need 5 to 600 minutes, such as 60 or 1h30.
    The rest of the form could be read, but nothing is stored until all of it can.
    [Open it again]"
  `);
});

describe('an answer is refused with the way to say it', () => {
  const minutes = 'Minutes for recovery: ';
  it.each([
    ['schedule', 'bedtime', '11', 'Lights out: is 11 in the morning or at night? Write 23:00 or 11am.'],
    ['schedule', 'minutes', '2', `${minutes}I understood "2", but I need 5 to 600 minutes, such as 60 or 1h30.`],
    [
      'schedule',
      'minutes',
      '1.5.5',
      `${minutes}I can't tell what number "1.5.5" is. Write it like 1.5 or 1500. I need 5 to 600 minutes, such as 60 or 1h30.`,
    ],
    ['body', 'mass', '150', 'Body mass: is 150 in kg or lb? Write "150 kg" or "150 lb".'],
    ['body', 'mass', 'heavy', 'Body mass: I understood "heavy"; write it like 70 kg, 154 lb or 11 st 2.'],
    ['body', 'units', 'stones', '"stones" is not one of metric, imperial.'],
    ['nudges', 'quiet', 'at night', 'Quiet hours: I understood "at night"; write them like 22:45-06:30.'],
    [
      'nudges',
      'quiet',
      '06:00-02:00',
      'Quiet hours: 06:00-02:00 is 20 hours without a word, and most of a plan would go unsaid. Write them like 22:45-06:30.',
    ],
    ['health', 'health', 'raynauds', 'I store health facts only when you say yes to the first question.'],
  ] as const)('%s %s %s', (section, name, value, problem) => {
    expect(sends(section, { [name]: value })).toBe(`# Nothing saved yet\n${problem}\n${rest}\n[Open it again]`);
  });
});

it('a night that nobody has is asked about, in the form', () => {
  expect(sends('schedule', { bedtime: '10:30', wake: '06:30' })).toMatchInlineSnapshot(`
    "# Nothing saved yet
    Lights out 10:30 and alarm 06:30 leave 20 hours of night. Is one of them the wrong half of the day?
    The rest of the form could be read, but nothing is stored until all of it can.
    [Open it again]"
  `);
});

it('a night that nobody has is asked about, in a line', () => {
  expect(typed(coached(), 'recovery bedtime always 06:00', ended)).toMatchInlineSnapshot(`
    "# Nothing changed yet
    Lights out 06:00 and alarm 06:30 leave 0.5 hours of night. Is one of them the wrong half of the day? Say it like this: /recovery bedtime 22:15"
  `);
});
