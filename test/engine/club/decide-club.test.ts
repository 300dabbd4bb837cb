import { describe, expect, it, test } from 'vitest';
import { decideClub, type TeamAsker, type TeamIntent } from '../../../src/engine/club/decide-club.ts';
import type { NudgeState } from '../../../src/engine/model/nudge.ts';
import type { Club, ClubSnapshot } from '../../../src/engine/model/snapshot.ts';
import { HOUR } from '../../../src/time.ts';
import { aNudge, aPlan, aRun, noon } from '../../store/fixtures.ts';

const club: Club = { id: 'discord:9', channel: 'c', time: '20:30', zone: 'Europe/Berlin', createdAt: 0 };
/** Monday's 20:30 in Berlin. */
const evening = noon + 6.5 * HOUR;
const ana: ClubSnapshot['members'][number] = {
  ...{ runner: 'discord:ana', name: 'Ana', visibility: 'counted' },
  plans: [{ plan: aPlan({ run: aRun({ endedAt: noon - HOUR }) }), nudges: [] }],
};
const ran = { ...ana, visibility: 'named' } as const;
const postOf = (state: NudgeState, dueAt = evening) =>
  aNudge({
    ...{ owner: 'discord:9', id: 'discord:9@2026-06-01.summary.0', plan: '2026-06-01', kind: 'post', step: 'summary' },
    ...{ state, opensAt: dueAt, dueAt, closesAt: evening + 3 * HOUR },
    message: state === 'sent' ? { channel: 'c', message: 'm1' } : null,
  });
const snapshot = (change: Partial<ClubSnapshot> = {}): ClubSnapshot => ({ club, members: [ran], posts: [], ...change });
const asker: TeamAsker = { runner: 'discord:ana', channel: 'asked-here', zone: 'Europe/Paris' };
const setup = (change: Partial<Extract<TeamIntent, { kind: 'team-setup' }>> = {}): TeamIntent => ({
  ...{ kind: 'team-setup', channel: null, time: null, zone: null },
  ...change,
});
const decided = (of: ClubSnapshot, intent: TeamIntent, by = asker, now = noon) => decideClub(of, intent, by, now);

describe('the setup of a club', () => {
  const fresh = { ...club, channel: null, zone: null };

  it('takes what is said, then what is known, then where and who asks', () => {
    const told = decided(snapshot({ club: fresh }), setup({ channel: 'c2', time: '21:00', zone: 'UTC' }));
    expect(told.changes.club).toEqual({ channel: 'c2', time: '21:00', zone: 'UTC' });
    expect(decided(snapshot(), setup()).changes.club).toEqual({ channel: 'c', time: '20:30', zone: 'Europe/Berlin' });
    expect(decided(snapshot({ club: fresh }), setup()).changes.club).toEqual({
      channel: 'asked-here',
      time: '20:30',
      zone: 'Europe/Paris',
    });
  });

  it('asks for the zone where nobody knows a real one', () => {
    const which = { say: { kind: 'club', id: 'which-zone' }, changes: {} };
    expect(decided(snapshot({ club: fresh }), setup(), { ...asker, zone: null })).toEqual(which);
    expect(decided(snapshot(), setup({ zone: 'Berlin, I think' }))).toEqual(which);
  });

  it('says when the next post comes, and makes its row', () => {
    const { say, changes } = decided(snapshot(), setup());
    expect(say).toEqual({
      ...{ kind: 'summary-set', time: '20:30', zone: 'Europe/Berlin', next: evening, lastFailed: false },
    });
    expect(changes.posts).toMatchObject([{ state: 'scheduled', dueAt: evening }]);
  });

  test.each<[NudgeState, number, boolean]>([
    ['failed', noon, true],
    ['failed', noon + 1, false],
    ['sent', noon, false],
  ])('tells that the last post %s when it was due at %d: %s', (state, dueAt, lastFailed) => {
    expect(decided(snapshot({ posts: [postOf(state, dueAt)] }), setup()).say).toMatchObject({ lastFailed });
  });
});

describe('a summary now', () => {
  const now = (of: Partial<ClubSnapshot>) => decided(snapshot(of), { kind: 'team-summary' });

  test.each<Partial<Club>>([{ channel: null }, { zone: null }])('wants the setup first: %j', (missing) => {
    expect(now({ club: { ...club, ...missing } })).toEqual({ say: { kind: 'club', id: 'set-up-first' }, changes: {} });
  });

  it('is today’s post, brought forward, and rewritten at its time', () => {
    const decision = now({ posts: [postOf('scheduled')] });
    expect(decision).toMatchObject({ say: { kind: 'club', id: 'posting' }, deliver: true });
    expect(decision.changes.posts).toMatchObject([
      { kind: 'post', state: 'scheduled', dueAt: noon },
      { kind: 'refresh', dueAt: evening },
    ]);
  });

  it('brings the one that is out up to date', () => {
    const decision = now({ posts: [postOf('sent', noon - HOUR)] });
    expect(decision).toMatchObject({ say: { kind: 'club', id: 'brought-up-to-date' }, deliver: true });
    expect(decision.changes.posts).toMatchObject([{ kind: 'refresh', dueAt: noon }]);
  });

  it('is none on a day without runs', () => {
    expect(now({ members: [] })).toEqual({ say: { kind: 'club', id: 'nobody-ran' }, changes: {} });
  });
});

describe('how somebody appears', () => {
  const seen = (visibility: Extract<TeamIntent, { kind: 'team-visibility' }>['visibility'], of = snapshot()) =>
    decided(of, { kind: 'team-visibility', visibility });

  it('is told to who asks, named until they said otherwise', () => {
    const told = (now: string) => ({ say: { kind: 'visibility', now, asking: true }, changes: {} });
    expect(seen(null, snapshot({ members: [ana] }))).toEqual(told('counted'));
    expect(seen(null, snapshot({ members: [] }))).toEqual(told('named'));
  });

  it('changes at once, in the post that is out too', () => {
    const decision = seen('hidden', snapshot({ posts: [postOf('sent', noon - HOUR)] }));
    expect(decision).toMatchObject({
      say: { kind: 'visibility', now: 'hidden', asking: false },
      deliver: true,
    });
    expect(decision.changes.posts).toMatchObject([{ kind: 'refresh', dueAt: noon }]);
    expect(seen('hidden').changes.posts).toEqual([]);
  });
});

test('who is no captain is told so, and nothing changes', () => {
  expect(decided(snapshot(), { kind: 'team-captains' })).toEqual({
    say: { kind: 'plain', id: 'captains-only' },
    changes: {},
  });
});
