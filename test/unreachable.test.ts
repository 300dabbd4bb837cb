import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/time.ts';
import { eachLife, onDiscord, onSlack } from './fakes/both-platforms.ts';
import { bed, ended } from './fixtures/recovery-day.ts';

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('somebody whom %s reaches no more', (_name, open) => {
  const life = eachLife(open);
  const rows = async (runner: string) => (await life().store.read(runner, life().clock.now())).nudges;
  async function runs(name: string) {
    const runner = life().runner(name);
    await runner.knows({});
    await runner.report({ type: 'long', duration: '90min' });
    await life().settled();
    return runner;
  }
  /** Through the night, a tick every so often, as a retry storm would need. */
  async function night() {
    for (let at = life().clock.now(); at < bed + 3 * HOUR; at += 10 * MINUTE) await life().pass(at);
  }

  it.each(['left', 'deleted'] as const)('who %s is asked once more, paused, and others get theirs', async (why) => {
    const [ana, ben] = [await runs('Ana'), await runs('Ben')];
    expect([ana.directs().length, ben.directs().length]).toEqual([1, 1]);
    ana.refuse(why);
    const before = life().posts();
    await night();
    expect(ana.directs()).toHaveLength(1);
    const bens = ben.directs().length - 1;
    expect(bens).toBeGreaterThan(4);
    expect(life().posts() - before).toBe(bens + 1);
    expect((await life().store.read(ana.id, life().clock.now())).runner.reach).toMatch(/closed|apart/);
    expect((await rows(ana.id)).filter(({ state }) => state === 'scheduled' || state === 'claimed')).toEqual([]);
    expect((await rows(ben.id)).filter(({ state }) => state === 'failed')).toEqual([]);
  });

  it.each(['deleted', 'forbidden'] as const)(
    'a club whose channel is %s is tried once a day, its captain hears of it, and its runners get theirs',
    async (why) => {
      await life().setUp();
      const ana = await runs('Ana');
      life().refuseChannel(why);
      const before = life().posts();
      await night();
      const anas = ana.directs().length - 1;
      expect(anas).toBeGreaterThan(4);
      expect(life().posts() - before).toBe(anas + 1);
      expect((await life().setUp()).text).toContain('My last post did not get through');
      await life().pass(ended + DAY - HOUR);
      expect(life().posts() - before).toBe(ana.directs().length);
    },
  );
});
