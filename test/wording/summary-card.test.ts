import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/app/tell.ts';
import type { ClubMember, Visibility } from '../../src/engine/model/snapshot.ts';
import { clubDay } from '../../src/engine/nudges/club-day.ts';
import { DAY, HOUR } from '../../src/time.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const daytime = ['hydrate', 'stretch', 'snack', 'ice-bath', 'meal', 'rest'];
const evening = ended + 11 * HOUR;

/** Somebody who ran 90 minutes in the morning, did `done` of the day's steps and skipped the others of `behind`. */
function member(name: string, visibility: Visibility, done: readonly string[], behind = done): ClubMember {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  for (const step of behind)
    coach.do({ kind: 'mark', nudge: coach.row(step).id, as: done.includes(step) ? 'done' : 'skip' }, ended);
  const plans = [{ plan: coach.plan(), nudges: coach.snapshot.nudges }];
  return { runner: `test:${name}`, name, visibility, plans };
}

function post(...members: readonly ClubMember[]): string {
  return cardLines(summaryOf(clubDay(members, evening - DAY, evening, evening), '2026-06-06'));
}

const finisher = (name: string) => member(name, 'named', daytime);

describe("the club's post reads", () => {
  it('for one who completed recovery like this', () => {
    expect(post(finisher('Ana'))).toMatchInlineSnapshot(`
      "# Recovery today
      ✅ Completed recovery: Ana.
      (picture: Ana: 6 of 9 steps)
      Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility."
    `);
  });

  it('for a full evening like this: who completed, who is under way, who only ran, and how many more', () => {
    const card = post(
      finisher('Ana'),
      finisher('Ben'),
      finisher('Cleo'),
      member('Dan', 'named', ['hydrate', 'stretch']),
      member('Eve', 'named', [], [...daytime, 'epsom-bath', 'roll', 'sleep']),
      member('Fay', 'hidden', daytime),
      ...['Gus', 'Hal', 'Ida'].map((name) => member(name, 'counted', daytime)),
    );
    expect(card).toMatchInlineSnapshot(`
      "# Recovery today
      ✅ Completed recovery: Ana, Ben and Cleo.
      ⏳ Under way: Dan.
      👟 Ran: Eve.
      And 3 more who like it quiet.
      (picture: Ana: 6 of 9 steps; Ben: 6 of 9 steps; Cleo: 6 of 9 steps; Dan: 2 of 9 steps; Eve: 0 of 9 steps)
      Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility."
    `);
  });

  it('for two who want to be counted like this: two could be guessed', () => {
    expect(post(...['Gus', 'Hal'].map((name) => member(name, 'counted', daytime)))).toMatchInlineSnapshot(`
      "# Recovery today
      A quiet day.
      Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility."
    `);
  });

  it('for three who want to be counted like this', () => {
    expect(post(...['Gus', 'Hal', 'Ida'].map((name) => member(name, 'counted', daytime)))).toMatchInlineSnapshot(`
      "# Recovery today
      And 3 more who like it quiet.
      Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility."
    `);
  });
});

it('a list of names that is longer than thirty ends with a count', () => {
  const names = Array.from({ length: 32 }, (_, at) => `Runner ${at + 1}`);
  const [, completed] = post(...names.map(finisher)).split('\n');
  expect(completed).toMatch(/^✅ Completed recovery: Runner 1, Runner 2, .*, Runner 30 and 2 more\.$/);
});
