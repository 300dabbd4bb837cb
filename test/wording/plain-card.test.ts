import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/time.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const later = ended + 5 * MINUTE;

function ran() {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
}

describe('without a plan', () => {
  it.each([
    ['recovery stop', '# Nothing to stop', 'No recovery is under way, so I am quiet already.'],
    ['recovery resume', '# Ready', 'No recovery is under way; your next run starts one.'],
    [
      'recovery today',
      '# No recovery under way',
      'Finish a run, then say /finished-run long 90min and the plan is here.',
    ],
    ['recovery again', '# All good', 'Your direct messages work as far as I know.'],
    ['sweat-rate forget', '# Nothing to forget', 'No sweat rate is kept.'],
  ])('%s is answered plainly', (line, ...answer) => {
    expect(typed(coached(), line, ended).split('\n')).toEqual(answer);
  });
});

it('Stop has the way back as its button', () => {
  expect(typed(ran(), 'recovery stop', later)).toMatchInlineSnapshot(`
    "# Stopped
    No more nudges for this plan. It stays in /recovery today, and you can have it back.
    [Resume]"
  `);
});

it('a kept sweat rate is forgotten on request', () => {
  expect(typed(coached({ sweatRate: 1.2 }), 'sweat-rate forget', ended)).toMatchInlineSnapshot(`
    "# Forgotten
    No sweat rate is kept any more."
  `);
});

it.each([
  ['fewer', '# Fewer it is'],
  ['same', '# As before'],
])('%s says where to change it', (wish, title) => {
  const coach = ran();
  const answer = typed(coach, `recovery fewer ${coach.plan().id} ${wish}`, later);
  expect(answer).toBe(`${title}\nYou can change it in /recovery-profile nudges.`);
});

describe('a button that is not to be had', () => {
  it('of another runner changes nothing, and says so', () => {
    expect(typed(ran(), 'recovery sore zzzzzzzzzz 3', later)).toMatchInlineSnapshot(`
      "# Not one of yours
      That morning check belongs to somebody else or to a plan long gone. Nothing changed."
    `);
  });

  it('of a plan that is over says how a new one comes', () => {
    const coach = ran();
    const line = `recovery size ${coach.plan().id} full`;
    expect(typed(coach, line, ended + 3 * DAY)).toMatchInlineSnapshot(`
      "# That plan is over
      Report a run with /finished-run and I will make a new one."
    `);
  });

  it('of a plan that a newer run replaced points to the one that counts', () => {
    const coach = ran();
    const { id } = coach.plan();
    coach.run({ type: 'long', minutes: 100 }, ended + 300 * MINUTE);
    expect(typed(coach, `recovery done ${id}.meal.0`, ended + 310 * MINUTE)).toMatchInlineSnapshot(`
      "# An earlier plan
      A newer run took over from this plan. Your current one is in /recovery today."
    `);
  });
});

it('what is about a club is not for a direct message', () => {
  expect(typed(coached(), 'recovery-team visibility', ended)).toMatchInlineSnapshot(`
    "# That is about a club
    Say it in your club's server or workspace; here it is just the two of us."
  `);
});

it('the copy of everything says what it is', () => {
  expect(typed(coached(), 'recovery-data export', ended)).toMatchInlineSnapshot(`
    "# Everything I know about you
    As one JSON file, readable by you and by machines. Nobody else got it."
  `);
});
