import { describe, expect, test } from 'vitest';
import type { ProfileSection } from '../../../src/engine/model/intent.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import { readFields } from '../../../src/engine/profile/form.ts';
import { en } from '../../../src/wording/en/index.ts';
import { profileProblem } from '../../../src/wording/profile-problem.ts';

function problemsIn(read: ReturnType<typeof readFields>): readonly string[] {
  return 'problems' in read ? read.problems.map((problem) => profileProblem(en, problem)) : [];
}

const read = (section: ProfileSection, name: string, typed: string) =>
  readFields(defaultProfile, section, { [name]: typed }, 0);

describe('what runners type into the boxes of their profile', () => {
  test.each<[ProfileSection, string, string, Partial<Profile>]>([
    ['schedule', 'bedtime', '22', { bedtime: '22:00' }],
    ['schedule', 'bedtime', '10pm', { bedtime: '22:00' }],
    ['schedule', 'bedtime', '10:15 p.m.', { bedtime: '22:15' }],
    ['schedule', 'bedtime', '2315', { bedtime: '23:15' }],
    ['schedule', 'bedtime', 'midnight', { bedtime: '00:00' }],
    ['schedule', 'bedtime', '24:00', { bedtime: '00:00' }],
    ['schedule', 'wake', '7', { wake: '07:00' }],
    ['schedule', 'minutes', '60', { minutes: 60 }],
    ['schedule', 'minutes', '1h30', { minutes: 90 }],
    ['schedule', 'minutes', '45 mins', { minutes: 45 }],
    ['schedule', 'zone', 'Kyiv', { zone: 'Europe/Kyiv' }],
    ['schedule', 'zone', 'new york', { zone: 'America/New_York' }],
    ['body', 'mass', '70 kilos', { massKg: 70 }],
    ['body', 'mass', '11st 4', { massKg: 71.7 }],
    ['body', 'mass', '154 lb', { massKg: 69.9 }],
    ['body', 'mass', '70,5', { massKg: 70.5 }],
    ['body', 'mass', 'kg 70', { massKg: 70 }],
    ['body', 'mass', 'seventy kilos', { massKg: 70 }],
    ['schedule', 'minutes', '.5h', { minutes: 30 }],
    ['schedule', 'minutes', 'an hour and a half', { minutes: 90 }],
    ['schedule', 'minutes', '9\u200B0', { minutes: 90 }],
    ['nudges', 'quiet', 'from 22:00 to 06:00', { quiet: { from: '22:00', to: '06:00' } }],
    ['nudges', 'quiet', 'none', { quiet: null }],
  ])('%s, %s: "%s"', (section, name, typed, facts) => {
    expect(read(section, name, typed)).toMatchObject(facts);
  });

  test.each<[ProfileSection, string, string, RegExp]>([
    ['schedule', 'bedtime', '10', /morning or at night.*22:00 or 10am/],
    ['schedule', 'bedtime', '12', /00:00 or 12:00/],
    ['schedule', 'bedtime', '25:00', /22:30/],
    ['schedule', 'bedtime', '06:30', /24 hours of night/],
    ['schedule', 'wake', '23:00', /0\.5 hours of night/],
    ['schedule', 'minutes', '0x20', /5 to 600 minutes/],
    ['schedule', 'minutes', '1e2', /5 to 600 minutes/],
    ['schedule', 'minutes', 'some', /5 to 600 minutes/],
    ['body', 'mass', 'heavy', /70 kg/],
    ['body', 'mass', '7²', /can't read/],
    ['body', 'mass', '70.500', /70.5 or 70500/],
    ['body', 'mass', '12 st 15', /11 st 2/],
    ['schedule', 'minutes', '1.30h', /1 h 30 min, or 1.3 hours/],
    ['schedule', 'minutes', '⑨0', /5 to 600 minutes/],
    ['schedule', 'minutes', '9'.repeat(64_000), /far too long/],
    ['schedule', 'bedtime', '2²', /22:30/],
    ['nudges', 'quiet', 'late', /22:45-06:30/],
  ])('%s, %s: "%s" is asked back, and nothing is saved', (section, name, typed, problem) => {
    const said = problemsIn(read(section, name, typed));
    expect(said).toEqual([expect.stringMatching(problem)]);
  });

  test('a night worker may sleep by day', () => {
    expect(readFields(defaultProfile, 'schedule', { bedtime: '08:30', wake: '15:30' }, 0)).toMatchObject({
      bedtime: '08:30',
      wake: '15:30',
    });
  });
});

describe('what is asked back instead of stored', () => {
  test.each([
    ['nudges', { quiet: '10-6' }, /10 in the morning or at night/],
    ['nudges', { quiet: '08:00-23:30' }, /hours without a word/],
    ['body', { mass: '154' }, /kg or lb/],
    ['schedule', { zone: 'EST' }, /time zone/],
  ] as const)('%s %j', (section, fields, says) => {
    const read = readFields(defaultProfile, section, fields, 0);
    expect(problemsIn(read).join(' ')).toMatch(says);
  });

  test('pounds need no unit where the profile is imperial', () => {
    expect(readFields({ ...defaultProfile, units: 'imperial' }, 'body', { mass: '154' }, 0)).toMatchObject({
      massKg: 69.9,
    });
  });
});
