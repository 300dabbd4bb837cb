import { describe, expect, it, test } from 'vitest';
import { stepIds } from '../../../src/engine/method/steps/steps.ts';
import { type ProfileSection, profileSections } from '../../../src/engine/model/intent.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import type { Question } from '../../../src/engine/profile/question.ts';
import { questions } from '../../../src/engine/profile/questions.ts';

const me = (facts: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...facts });
function asked(section: ProfileSection, name: string): Question {
  const all: readonly Question[] = questions[section];
  return all.find((question) => question.name === name) ?? expect.fail(name);
}
const read = (section: ProfileSection, name: string, values: readonly string[], now = 5) =>
  asked(section, name).read(values, defaultProfile, now);
const shown = (section: ProfileSection, name: string, facts: Partial<Profile>) => asked(section, name).show(me(facts));

test('every section asks, and no question has two names in it', () => {
  for (const section of profileSections) {
    const names = questions[section].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every profile that is shown is read back as it was, but for what is ticked for a day', () => {
  const profile = me({
    ...{ zone: 'Europe/Berlin', bedtime: '23:15', wake: '07:10', minutes: 45, massKg: 61.5, ageBand: '60-plus' },
    ...{ beginner: true, strengthBlock: true, gear: ['tub'], alwaysIce: true, diet: 'vegan', avoid: ['soy'] },
    ...{ sensitiveStomach: true, kitchen: false, quiet: { from: '22:00', to: '06:00' }, size: 'full' },
    ...{ nudging: 'always', unwanted: ['roll'] },
  });
  for (const section of profileSections.filter((name) => name !== 'health')) {
    const all: readonly Question[] = questions[section];
    for (const { name, show, read } of all.filter(({ name }) => name !== 'lifted')) {
      const facts = read(show(profile), profile, 0);
      expect(facts, name).not.toHaveProperty('problem');
      expect({ ...profile, ...facts }, name).toEqual(profile);
    }
  }
});

describe('the answer about', () => {
  const odd = 'the town beyond the hills where the river bends';

  test.each<[ProfileSection, string, readonly string[], unknown]>([
    ['schedule', 'zone', [], { zone: null }],
    ['schedule', 'zone', ['Kyiv'], { zone: 'Europe/Kyiv' }],
    ['schedule', 'zone', [odd], { problem: { id: 'no-zone', words: odd.slice(0, 40) } }],
    ['schedule', 'minutes', [], { minutes: null }],
    ['body', 'mass', [], { massKg: null }],
    ['body', 'training', [], { beginner: false, strengthBlock: false }],
    ['body', 'training', ['strength'], { beginner: false, strengthBlock: true }],
    ['body', 'lifted', ['yes'], { liftedAt: 5 }],
    ['body', 'lifted', ['no'], { liftedAt: null }],
    ['body', 'lifted', [''], {}],
    ['gear', 'ice', ['yes'], { alwaysIce: true }],
    ['gear', 'ice', [], { alwaysIce: false }],
    ['food', 'stomach', [], { sensitiveStomach: false }],
    ['food', 'kitchen', ['no'], { kitchen: false }],
    ['food', 'kitchen', [], { kitchen: true }],
    ['nudges', 'quiet', [], { quiet: null }],
    ['nudges', 'nudging', ['fewer'], { nudging: 'fewer' }],
    ['nudges', 'nudging', [], { nudging: 'normal' }],
    [
      'nudges',
      'size',
      ['huge'],
      { problem: { id: 'not-allowed', words: 'huge', allowed: ['quick', 'smart', 'full'] } },
    ],
  ])('%s, %s: %j is %j', (section, name, values, answered) => {
    expect(read(section, name, values)).toEqual(answered);
  });
});

describe('what is known', () => {
  it('is shown empty where nothing is', () => {
    expect(shown('schedule', 'zone', {})).toEqual(['']);
    expect(shown('schedule', 'minutes', {})).toEqual(['']);
    expect(shown('body', 'mass', {})).toEqual(['']);
    expect(shown('body', 'training', {})).toEqual([]);
    expect(shown('nudges', 'quiet', {})).toEqual(['']);
  });

  it('of lifting is asked anew every day', () => {
    expect(shown('body', 'lifted', { liftedAt: 1 })).toEqual([]);
  });
});

test('the drink and the pillow are in everybody’s plan', () => {
  const { ask } = asked('nudges', 'unwanted');
  const options = ask === 'text' ? [] : ask.options;
  expect(stepIds.filter((id) => !options.includes(id))).toEqual(['hydrate', 'sleep']);
  expect(read('nudges', 'unwanted', ['hydrate', 'roll'])).toEqual({ unwanted: ['roll'] });
});
