import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Nudge } from '../src/engine/model/nudge.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../src/time.ts';
import { type ClubLife, openClubLife } from './fakes/club-life.ts';
import { ended } from './fixtures/recovery-day.ts';

const folder = mkdtempSync(join(tmpdir(), 'outage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runs = { ana: 'long 90min', ben: 'easy 40min', cleo: 'tempo 60min', dora: 'race 3h' };
const runners = Object.keys(runs);
const everything = async ({ store, clock }: ClubLife) =>
  (await Promise.all(runners.map((who) => store.read(`discord:${who}`, clock.now())))).flatMap(({ nudges }) => nudges);
const waits = (nudge: Nudge) => nudge.state === 'scheduled';
const nameOf = ({ owner, step }: Nudge) => `${owner} ${step}`;

/** A club on a file until it goes down: all run that morning, and Dora's legs are bad the next one. */
async function clubUntil(down: Instant, url: string): Promise<readonly Nudge[]> {
  const life = await openClubLife(ended, url);
  for (const [as, run] of Object.entries(runs)) await life.say(`finished-run ${run}`, { as });
  await life.pass(Math.min(down, ended + 22 * HOUR + MINUTE));
  if (down > ended + 22 * HOUR) {
    const { plans } = await life.store.read('discord:dora', life.clock.now());
    await life.say(`recovery sore ${plans[0]?.id} 8`, { as: 'dora' });
    await life.pass(down);
  }
  const rows = await everything(life);
  await life.app.stop();
  await life.store.close();
  return rows;
}

it.each([
  { gone: 5 * MINUTE, down: ended + 12 * MINUTE, told: { ana: 2, cleo: 2, dora: 2 }, over: 0 },
  { gone: 3 * HOUR, down: ended + 8 * MINUTE, told: { ana: 1, cleo: 1, dora: 2 }, over: 16 },
  { gone: 3 * DAY, down: ended + 23 * HOUR, told: { dora: 1 }, over: 1 },
])('a restart after $gone ms sends what is in its window, one message a runner, and marks the rest', async (outage) => {
  const url = `file:${join(folder, `${outage.gone}.db`)}`;
  const back = outage.down + outage.gone;
  const before = await clubUntil(outage.down, url);
  const due = before.filter((nudge) => waits(nudge) && nudge.dueAt <= back);
  const open = due.filter(({ closesAt }) => closesAt > back);
  const over = before.filter((nudge) => nudge.closesAt <= back && ['scheduled', 'sent'].includes(nudge.state));

  const life = await openClubLife(back, url);
  for (let second = 0; second < 30; second++) {
    await life.app.tick();
    life.clock.advance(1000);
  }
  const after = new Map((await everything(life)).map((nudge) => [nameOf(nudge), nudge]));
  const { stored } = life.messenger;
  const to = stored.map((sent) => ('runner' in sent.to ? sent.to.runner.slice('discord:'.length) : 'a channel'));
  expect(to.toSorted()).toEqual(Object.keys(outage.told));
  const rows = open.map(({ owner }) => owner.slice('discord:'.length));
  expect(
    Object.fromEntries(
      Map.groupBy(rows, (who) => who)
        .entries()
        .map(([who, all]) => [who, all.length]),
    ),
  ).toEqual(outage.told);
  for (const nudge of open) {
    const now = after.get(nameOf(nudge));
    expect(now?.state, nameOf(nudge)).toBe('sent');
    expect(
      stored.filter(({ ref }) => ref.message === now?.message?.message),
      nameOf(nudge),
    ).toHaveLength(1);
  }
  expect(over.length).toBeGreaterThanOrEqual(outage.over);
  for (const nudge of over)
    expect(after.get(nameOf(nudge))?.state, nameOf(nudge)).toBe(nudge.state === 'sent' ? 'missed' : 'expired');
  await life.app.stop();
  await life.store.close();
});
