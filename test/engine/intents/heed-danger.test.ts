import { describe, expect, it, test } from 'vitest';
import { heedDanger } from '../../../src/engine/intents/heed-danger.ts';
import { answer, type Decision, plainly } from '../../../src/engine/model/decision.ts';
import type { Event, Intent } from '../../../src/engine/model/intent.ts';
import { MOST_SCANNED } from '../../../src/engine/safety/tokens.ts';
import { HOUR } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const now = ended + HOUR;
const helped: Decision = { ...plainly('help'), replaces: true, deliver: true };
const eventOf = (words: string, intent: Intent, around: Partial<Event> = {}): Event => ({
  ...{ intent, words, name: 'Ana', zone: null, locale: null, club: null },
  ...{ message: null, repeated: false, freshId: 'plan000009', ...around },
});
const asking = (words: string): Event => eventOf(words, { kind: 'ask', question: words });
const reporting = (words: string): Event =>
  eventOf(words, { kind: 'report-run', report: { type: 'long', minutes: 150 } });
const heed = (event: Event, coach: Coached = coached(), decided: () => Decision = () => helped) =>
  heedDanger(coach.snapshot, event, now, decided);
const kinds = (decision: Decision) => decision.say.map(({ kind }) => kind);

describe('danger in what was typed', () => {
  it('that is none leaves what was asked for', () => {
    expect(heed(asking('how long is the ice bath'))).toBe(helped);
  });

  test.each(['crushing chest pain', 'calf is swollen and red'])('stands alone in its place: "%s"', (words) => {
    let asked = 0;
    const decision = heed(asking(words), coached(), () => {
      asked++;
      return helped;
    });
    expect(kinds(decision)).toEqual(['red-flag']);
    expect(asked).toBe(0);
    expect(decision.changes.runner?.redFlag).toMatchObject({ at: now });
  });

  it('that is AMBER says its piece first, and what was asked for follows as a message of its own', () => {
    const decision = heed(asking('pain in one spot on the shin'));
    expect(decision.say).toMatchObject([
      { kind: 'red-flag', rule: 'R14' },
      { kind: 'plain', id: 'help' },
    ]);
    expect(decision).not.toHaveProperty('replaces');
    expect(decision).toMatchObject({ deliver: true, changes: {} });
  });

  it('that is AMBER takes the place of a dialogue', () => {
    const form = () => answer({ kind: 'profile-form', section: 'body' });
    expect(kinds(heed(asking('pain in one spot on the shin'), coached(), form))).toEqual(['red-flag']);
  });
});

describe('a check question', () => {
  const words = 'hungover with a headache';
  const afterBigDay = () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 150 }, ended);
    return coach;
  };

  it('waits for its answer where coaching was asked for', () => {
    const question = [{ kind: 'check-question', question: 'hangover' }];
    expect(heed(asking(words), afterBigDay()).say).toEqual(question);
    const misread = { of: 'finished-run', understood: [], problems: [], report: null };
    const line = eventOf(words, { kind: 'misread', misread: misread as never });
    expect(heed(line, afterBigDay()).say).toEqual(question);
  });

  it('stands above what else was asked for', () => {
    expect(kinds(heed(eventOf(words, { kind: 'today' }), afterBigDay()))).toEqual(['check-question', 'plain']);
  });

  it('counts the run that is being told', () => {
    expect(kinds(heed(reporting(words)))).toEqual(['check-question', 'plain']);
    expect(heed(asking(words))).toBe(helped);
  });
});

describe('the weather of a run line', () => {
  test.each<[string, boolean]>([
    ['long 90 min sore knee hot', false],
    ['long 90 min knee is hot and swollen', true],
    ['long 90 min swollen hot knee', true],
  ])('"%s" is about the knee: %s', (words, alarm) => {
    expect(kinds(heed(reporting(words))).includes('red-flag')).toBe(alarm);
  });

  it('is no weather in a question', () => {
    expect(kinds(heed(asking('my knee, hot, sore, swollen')))).toEqual(['red-flag']);
  });
});

describe('more than can be read', () => {
  const long = (letters: number) => 'ab '.repeat(Math.ceil(letters / 3)).slice(0, letters);

  it('gets no coaching, and the number of the place', () => {
    expect(heed(asking(long(MOST_SCANNED)))).toBe(helped);
    const beyond = long(MOST_SCANNED + 2);
    expect(heed(asking(beyond)).say).toEqual([{ kind: 'overlong', emergencyNumber: '112' }]);
    const nowhere = coached({ zone: null });
    expect(heed(asking(beyond), nowhere).say).toEqual([{ kind: 'overlong', emergencyNumber: null }]);
    expect(heed({ ...asking(beyond), zone: 'Europe/London' }, nowhere).say).toMatchObject([{ emergencyNumber: '999' }]);
    expect(heed({ ...asking(beyond), locale: 'en-US' }, nowhere).say).toMatchObject([{ emergencyNumber: '911' }]);
  });
});
