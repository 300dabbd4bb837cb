import { describe, expect, it } from 'vitest';
import { compose } from '../../src/app/compose.ts';
import { nextSummary } from '../../src/engine/club/posts.ts';
import type { Nudge } from '../../src/engine/model/nudge.ts';
import type { Club, ClubSnapshot } from '../../src/engine/model/snapshot.ts';
import { DAY, HOUR, MINUTE } from '../../src/time.ts';
import { words } from '../fakes/club-life.ts';
import { aNudge, aPlan, aRun, noon } from '../store/fixtures.ts';

const club: Club = { id: 'discord:9', channel: 'team', time: '20:30', zone: 'Europe/Berlin', createdAt: 0 };

function summary(after: number): Nudge {
  const row = nextSummary(club, after);
  if (!row) throw new Error('a club that is set up has a next post');
  return { ...row, state: 'claimed' };
}
const yesterday = summary(noon - DAY);
const today = summary(noon);

/** Ben ran yesterday, Ana today. */
const members = [
  ['Ben', noon - DAY],
  ['Ana', noon],
].map(([name, endedAt]): ClubSnapshot['members'][number] => {
  const run = aRun({ id: `run of ${name}`, endedAt: Number(endedAt), reportedAt: Number(endedAt) });
  const plan = aPlan({ id: `plan of ${name}`, run });
  return { runner: String(name), name: String(name), visibility: 'named', plans: [{ plan, nudges: [] }] };
});

function composed(claimed: readonly Nudge[], posts: readonly Nudge[] = claimed, change: Partial<ClubSnapshot> = {}) {
  const store = {
    read: () => Promise.reject(new Error('a post is no business of a runner')),
    readClub: async () => ({ club, members, posts, ...change }),
  };
  return compose({ store }, club.id, claimed, today.dueAt + MINUTE);
}

/** A row that rewrites today's post. */
const refresh = aNudge({
  owner: club.id,
  id: 'refresh',
  plan: today.plan,
  kind: 'refresh',
  step: 'refresh',
  state: 'claimed',
  slot: 7,
  dueAt: today.dueAt + HOUR,
});

describe("a club's posts", () => {
  it('that piled up are one: the newest goes out and the older one is over', async () => {
    for (const claimed of [
      [yesterday, today],
      [today, yesterday],
    ]) {
      const { message, settled } = await composed(claimed);
      expect(message?.nudges).toEqual([today]);
      expect(words(message?.card ?? { blocks: [] })).toContain('Ana');
      expect(settled).toEqual([{ nudge: yesterday, by: 'expire' }]);
    }
  });

  it('are rewritten only once they are out: that waits a moment', async () => {
    const { message, settled } = await composed([today, refresh]);
    expect(message?.nudges).toEqual([today]);
    expect(message?.rewrites).toBeUndefined();
    expect(settled).toEqual([{ nudge: refresh, by: 'release', change: { dueAt: today.dueAt + MINUTE + 5_000 } }]);
    const alone = await composed([refresh], [today]);
    expect(alone.message).toBeNull();
    expect(alone.settled).toEqual(settled);
  });

  it('are rewritten in place, and not at all when they never came', async () => {
    const ref = { channel: 'where it was posted', message: 'm1' };
    const rewritten = await composed([refresh], [{ ...today, state: 'sent', message: ref }]);
    expect(rewritten.message).toMatchObject({ to: { channel: ref.channel }, rewrites: ref, nudges: [refresh] });
    const never = await composed([refresh], [{ ...today, state: 'failed' }]);
    expect([never.message, never.settled.map(({ by }) => by)]).toEqual([null, ['cancel']]);
  });

  it('are none on a day without runs, or without a channel', async () => {
    for (const change of [{ members: [] }, { club: { ...club, channel: null } }]) {
      const { message, settled } = await composed([today], [today], change);
      expect([message, settled.map(({ by }) => by)]).toEqual([null, ['cancel']]);
    }
  });
});
