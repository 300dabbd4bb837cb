import { describe, expect, it } from 'vitest';
import { MINUTE } from '../src/time.ts';
import { eachLife, type Limit, onDiscord, onSlack } from './fakes/both-platforms.ts';
import { ended } from './fixtures/recovery-day.ts';

/** When both runners' stretch and snack are due. */
const due = ended + 15 * MINUTE;

interface Wait {
  readonly how: Limit;
  /** Milliseconds until the next try: at least, and less than. */
  readonly waits: readonly [number, number];
}

const ofDiscord: readonly Wait[] = [
  { how: { retryAfter: 7 }, waits: [7_000, 8_000] },
  { how: { retryAfter: 600 }, waits: [600_000, 601_000] },
  { how: '429-without-headers', waits: [5_000, 5_001] },
];
/** Slack's seconds are meant to the second. */
const ofSlack: readonly Wait[] = [
  { how: { retryAfter: 7 }, waits: [7_000, 7_001] },
  { how: { retryAfter: 600 }, waits: [600_000, 600_001] },
  { how: '429-without-headers', waits: [60_000, 60_001] },
];

describe.each([
  ['Discord', onDiscord, ofDiscord],
  ['Slack', onSlack, ofSlack],
])('when %s refuses a message for its rate', (_name, open, kinds) => {
  const life = eachLife(open);

  it.each(kinds)('$how: it is tried again then and not before, and others get theirs', async ({ how, waits }) => {
    const both = ['Ana', 'Ben'].map((name) => life().runner(name));
    for (const runner of both) {
      await runner.knows({});
      await runner.report({ type: 'long', duration: '90min' });
      await life().settled();
    }
    const before = life().posts();
    life().limit(how);
    life().clock.set(due);
    await life().app.tick();
    const told = () => both.map((runner) => runner.directs().length);
    expect(told().toSorted()).toEqual([1, 2]);
    expect(life().posts() - before).toBe(2);

    const limited = both.find((runner) => runner.directs().length === 1)?.id ?? '';
    const { nudges } = await life().store.read(limited, due);
    const waiting = nudges.filter(({ step }) => step === 'snack' || step === 'stretch');
    expect(waiting.map(({ state, attempt }) => [state, attempt])).toEqual([
      ['scheduled', 0],
      ['scheduled', 0],
    ]);
    const [again = 0, other] = waiting.map(({ dueAt }) => dueAt);
    expect(other).toBe(again);
    expect(again - due).toBeGreaterThanOrEqual(waits[0]);
    expect(again - due).toBeLessThan(waits[1]);

    for (const at of [due + 1, due + waits[0] / 2, again - 1]) {
      life().clock.set(at);
      await life().app.tick();
    }
    expect(life().posts() - before).toBe(2);
    life().clock.set(again);
    await life().app.tick();
    expect(told()).toEqual([2, 2]);
    expect(life().posts() - before).toBe(3);
  });
});
