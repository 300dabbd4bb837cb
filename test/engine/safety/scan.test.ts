import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuestions } from '../../../src/engine/method/red-flags/check-questions.ts';
import { redFlags } from '../../../src/engine/method/red-flags/red-flags.ts';
import type { DayFact } from '../../../src/engine/safety/day-facts.ts';
import { type Danger, findRedFlag, redFlagOf, scan } from '../../../src/engine/safety/scan.ts';
import { en } from '../../../src/wording/en/index.ts';
import { dangerByFacts } from '../../fixtures/danger-by-facts.ts';
import { dangerous, harmless } from '../../fixtures/red-flag-phrases.ts';

const levelOf = new Map<string, string>(redFlags.map((flag) => [flag.rule, flag.level]));
const dangers = Object.entries(dangerous).flatMap(([rule, phrases]) => phrases.map((phrase) => ({ rule, phrase })));

function told(danger: Danger | null): string {
  if (danger === null) return 'nothing';
  return danger.kind === 'alarm' ? danger.flag.rule : `ask ${danger.question.rule}`;
}

describe('red flags', () => {
  test.each(dangers)('"$phrase" fires $rule', ({ rule, phrase }) => {
    const flag = findRedFlag(phrase);
    expect({ rule: flag?.rule, level: flag?.level }).toEqual({ rule, level: levelOf.get(rule) });
  });

  test('at least 150 dangerous and 150 harmless phrasings are tried, and each rule has some', () => {
    expect(dangers.length).toBeGreaterThanOrEqual(150);
    expect(harmless.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(dangerous).sort()).toEqual(redFlags.map((flag) => flag.rule).sort());
  });

  test.each<[string, readonly DayFact[], string]>([
    // R8+: insulin
    ['i feel shaky and sweaty', ['insulin'], 'R8'],
    ['bit shaky', ['insulin'], 'R8'],
    ['sweaty and weak after that', ['insulin', 'run'], 'R8'],
    ['so hungry and muddled', ['insulin'], 'R8'],
    ['clammy and starving', ['insulin', 'run'], 'R8'],
    ['really sweaty after my run', ['insulin', 'run'], 'ask R8'],
    ['i feel shaky and sweaty', [], 'nothing'],
    ['not shaky at all', ['insulin'], 'nothing'],
    // R3+: within a day of a big or hot run
    ['headache since the race and i vomited', ['run', 'bigday'], 'R3'],
    ['i feel sick and my hands are puffy', ['run', 'bigday'], 'R3'],
    ['bit of a headache', ['run', 'bigday'], 'R3'],
    ['my rings wont come off', ['run', 'bigday'], 'R3'],
    ['puked twice', ['run', 'bigday'], 'R3'],
    ['no headache, no vomiting', ['run', 'bigday'], 'nothing'],
    ['bit of a headache', ['run'], 'nothing'],
    ['hungover, headache', ['run', 'bigday'], 'ask R3'],
    ['drank a lot and gained weight', [], 'ask R3'],
    ['drank 4 litres, weighed 70 before and 71 after', [], 'ask R3'],
    ['weighed 70 before and 71 after', [], 'nothing'],
    // R6: dark urine, however it is softened
    ['my pee is a bit dark', ['run', 'hard', 'bigday'], 'R6'],
    ['urine slightly darker than usual', ['run', 'hard', 'bigday'], 'R6'],
    ['my pee is a bit dark', ['run'], 'ask R6'],
    ['my pee is a little darker', [], 'ask R6'],
    ['my wee is a bit brown', [], 'R6'],
    ['pee is pale yellow', ['run', 'hard', 'bigday'], 'nothing'],
    ['it was a bit dark on the trail', ['run', 'hard', 'bigday'], 'nothing'],
    // R16: the antibiotic is known
    ['my achilles hurts', ['fluoroquinolone'], 'R16'],
    ['my achilles hurts', [], 'nothing'],
    ['quads are sore', ['fluoroquinolone'], 'nothing'],
  ])('the facts of the profile and the day count: "%s" with %j is %s', (words, facts, expected) => {
    expect(told(scan(words, facts).danger)).toBe(expected);
  });

  test.each(dangerByFacts.flatMap(({ facts, comes, words }) => words.map((line) => [line, facts, comes] as const)))(
    '"%s" with %j is %s',
    (line, facts, comes) => {
      expect(told(scan(line, facts).danger)).toBe(comes);
    },
  );

  test.each<[readonly DayFact[]]>([[[]], [['run', 'hard', 'bigday']], [['insulin', 'run']], [['fluoroquinolone']]])(
    'ordinary club talk with %j is an alarm once in a hundred lines and a question five times at most',
    (facts) => {
      const dangers = harmless.flatMap((phrase) => scan(phrase, facts).danger ?? []);
      const alarms = dangers.filter((danger) => danger.kind === 'alarm').length;
      expect(alarms / harmless.length).toBeLessThan(0.01);
      expect((dangers.length - alarms) / harmless.length).toBeLessThan(0.05);
    },
  );

  test('every check question has a rule that fires, and its own words fire nothing', () => {
    for (const { id, rule } of checkQuestions) {
      expect(redFlagOf(rule)?.rule).toBe(rule);
      expect([id, scan(en.redFlags.questions[id].no).danger]).toEqual([id, null]);
    }
  });

  test('ordinary club talk fires nothing', () => {
    expect(harmless.filter((phrase) => findRedFlag(phrase) !== null)).toEqual([]);
  });

  test.each([
    ['chest pain and I missed my period', 'R1'],
    ['top of foot pain, then I passed out', 'R4'],
    ['knee swollen and shin bone sore', 'R12'],
    ['drank 5 litres and confused', 'R3'],
    ['hives and I cannot breathe', 'R9'],
    ['my sugar is low and he passed out', 'R8'],
  ])('of several signs the most urgent is told: "%s"', (words, rule) => {
    expect(findRedFlag(words)?.rule).toBe(rule);
  });

  test.each([
    'no chest pain but I passed out',
    'no chest pain. blacked out though',
    'not without chest pain',
    'no chest pain, palpitations started',
    'no, chest pain again',
    'not only chest pain',
    'never had chest pain like this',
    'no chest pain unless I run',
    'chest pain? no idea',
    'no water left, chest pain',
    'chest pain? yes',
    'I am not sure if it is chest pain',
    'body temp 40.5, no period pain today',
  ])('an unclear denial fires: "%s"', (words) => {
    expect(findRedFlag(words)?.level).toBe('RED');
  });

  test.each([
    ['heat stroke in 2015, fully recovered, what do I drink now?', null],
    ['I had heat stroke in 2015 and again today, recovered now', 'R2'],
    ['I had heat stroke in 2015', 'R2'],
    ['old stress fracture healed fully in 2015, palpitations today', 'R1'],
    ['she fainted as a child, can she run?', null],
    ['my knee was swollen last year', null],
    ['my knee was swollen last year and it still is', 'R12'],
  ])('what is long over is told from what is not: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });

  test.each([
    ['the calf, since my flight home, is warm', 'R10'],
    ['warm since my flight home, that one calf', 'R10'],
    ['one calf is sore. Warm evening here', null],
    ['keeled over and came round on the grass', 'R4'],
    ['keeled over in the heat', 'R2'],
  ])('signs that belong together may stand in any order, in one sentence: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });

  test.each([
    ['passed out at km 30, slept all afternoon', 'R4'],
    ['numb from the saddle down', 'R7'],
    ['chest tight after swimming', 'R1'],
    ['felt like i could faint', 'R4'],
    ['knee locked in a bent position', 'R12'],
    ['he was talking nonsense about his dead wife', 'R2'],
    ['popped a gel, then my calf popped', 'R11'],
    ['the gazebo collapsed when my mate collapsed', 'R2'],
  ])('harmless words beside a sign hide nothing: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });

  test.each([
    ['he is on the floor fitting', 'R2'],
    ['on the floor in his running kit and fitting, the lad', 'R2'],
    ['the man in the red shorts is fitting', 'R2'],
    ['she is not well, she is fitting in the road', 'R2'],
    ['my new shoes are fitting well', null],
    ['his new shoes are fitting well', null],
    ['bought some fitting shorts', null],
    ['my coach is fitting me for new shoes', null],
    ['he is fitting in a run before work', null],
    ['she is fitting in well at the club', null],
    ['a fitting end to his season', null],
  ])('who is fitting is told from what fits: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });

  test.each([
    ['40.5 on the thermometer was his temp', 'R2'],
    ['temp 40.5 after 41.2 km', 'R2'],
    ['40.5 was his temp after 41.2 km', 'R2'],
    ['temp was 40.5 C, that is 105 F', 'R2'],
    // A body of 40 F would be dead: whoever names a person means Celsius.
    ['his temp was 40.1 F', 'R2'],
    ['temp was 40.1 degrees F outside this morning', null],
    ['40.5 f was the temp at the start', null],
    ['ran 42.2 km, temp was 12', null],
    ['10k in 41.3, temp 8', null],
  ])('a body\'s temperature is told from weather, distance and time: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });

  test.each([
    'ｃｈｅｓｔ ｐａｉｎ',
    'che\u200bst pain',
    'CHÉST PÁIN',
    'chest\u00a0pain',
    'chest_pain',
    '🥵chest pain🥵',
    'paaaain in my chest',
    'chest\npain',
    'i can´t breathe',
    'I can`t breathe',
    '**chest** pain',
    '“chest pain”',
  ])('odd letters hide nothing: %j', (words) => {
    expect(findRedFlag(words)?.rule).toBe('R1');
  });

  test('no text makes it throw', () => {
    const pieces = fc.constantFrom(
      'chest',
      'pain',
      'no',
      '?',
      ',',
      'but',
      'drank',
      '104',
      'fever',
      'weighed 70 to 71',
      '\u200b',
      '’',
      'ß',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((words) => words.join(' ')),
        ),
        (text) => {
          const flag = findRedFlag(text);
          expect(flag === null || levelOf.has(flag.rule)).toBe(true);
        },
      ),
    );
  });

  test('a dangerous phrase among harmless words still fires as urgently', () => {
    const chatter = fc
      .array(
        fc.constantFrom(
          ...'long easy 90min rpe 6 sore calves tempo race saturday hills sunny great legs coffee club today tomorrow rain shoes watch banana strong pace park trail'.split(
            ' ',
          ),
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' '));
    const rank = ['RED', 'ORANGE', 'AMBER'];
    fc.assert(
      fc.property(chatter, fc.constantFrom(...dangers), chatter, (before, { phrase, rule }, after) => {
        const level = findRedFlag(`${before}. ${phrase}. ${after}`)?.level ?? 'none';
        expect(rank.slice(0, rank.indexOf(levelOf.get(rule) ?? '') + 1)).toContain(level);
      }),
      { numRuns: 1000 },
    );
  });
});
