import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/app/tell.ts';
import { nextSummary, refresh, rewrittenSummary, summaryFor } from '../../../src/engine/club/posts.ts';
import type { Nudge, NudgeState } from '../../../src/engine/model/nudge.ts';
import type { PlannedStep } from '../../../src/engine/model/plan.ts';
import type { Club, ClubMember, Visibility } from '../../../src/engine/model/snapshot.ts';
import type { ClubDay } from '../../../src/engine/nudges/club-day.ts';
import { DAY, HOUR, localDate, MINUTE } from '../../../src/time.ts';
import { aNudge, aPlan, aRun, noon } from '../../store/fixtures.ts';

const zone = 'Europe/Berlin';
const club: Club = { id: 'discord:9', channel: 'c', time: '20:30', zone, createdAt: 0 };
const regular = nextSummary(club, noon);
if (!regular) throw new Error('a club that is set up has a next post');
const post: Nudge = regular;

type Row = readonly [step: PlannedStep['step'], state: NudgeState, change?: Partial<Nudge>];

/** A member whose steps are in these states; rows are over by the time of the post unless they say otherwise. */
function member(name: string, rows: readonly Row[], visibility: Visibility = 'named', endedAt = noon): ClubMember {
  const id = `plan of ${name}`;
  const nudges = rows.map(([step, state, change]) =>
    aNudge({ owner: name, id: `${id}.${step}.0`, plan: id, step, state, ...change }),
  );
  const steps = nudges.map(({ step, opensAt, dueAt, closesAt }) => ({
    ...{
      step: step as PlannedStep['step'],
      minutes: 10,
      dose: { kind: 'plain' as const },
      stands: 'own' as const,
      gates: [],
      rules: [],
    },
    ...{ opensAt, dueAt, closesAt },
  }));
  const run = aRun({ id: `run of ${name}`, endedAt, reportedAt: endedAt });
  return { runner: name, name, visibility, plans: [{ plan: aPlan({ id, run, steps }), nudges }] };
}
const done: readonly Row[] = [['meal', 'done']];
const words = (members: readonly ClubMember[], now = post.dueAt) =>
  cardOf(summaryFor({ club, members, posts: [post] }, post, now));
const cardOf = (day: ClubDay | null) => JSON.stringify(day && summaryOf(day, post.plan).blocks);

describe('who is in the post', () => {
  it('runs up to the time of the post, from the time of the one before', () => {
    const ran = (endedAt: number) => words([member('Ana', done, 'named', endedAt)]) !== 'null';
    expect([ran(post.dueAt), ran(post.dueAt + 1)]).toEqual([true, false]);
    expect([ran(post.dueAt - 24 * HOUR + 1), ran(post.dueAt - 24 * HOUR)]).toEqual([true, false]);
  });

  it('a run after the post takes nobody out of it', () => {
    const [ana, again] = [member('Ana', done), member('Ana', [], 'named', post.dueAt + 10 * MINUTE)];
    const replaced = ana.plans.map((one) => ({ ...one, plan: { ...one.plan, superseded: true } }));
    expect(words([{ ...ana, plans: [...again.plans, ...replaced] }])).toContain('Completed recovery');
  });

  it('says that it was a quiet day when the only name in it asked to be taken out', () => {
    const members = [member('Ana', done, 'hidden')];
    expect(cardOf(rewrittenSummary({ club, members, posts: [post] }, post, post.dueAt))).toContain('A quiet day');
  });
});

describe('the post of a day', () => {
  it("comes at the captain's time, today or not at all", () => {
    expect(post.dueAt).toBe(noon + 6.5 * HOUR);
    expect(post.plan).toBe('2026-06-01');
    expect(localDate(post.closesAt, zone)).toBe(post.plan);
    expect(post.closesAt - post.dueAt).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  it('is none before setup', () => {
    expect(nextSummary({ ...club, channel: null }, noon)).toBeNull();
    expect(nextSummary({ ...club, zone: null }, noon)).toBeNull();
  });
});

it('a name that must go is not held up by a calm rewriting of the same second', () => {
  const out = { ...post, state: 'sent' as const, message: { channel: 'c', message: 'm' } };
  const calm = refresh({ club, members: [], posts: [out] }, post.dueAt + MINUTE, false)[0];
  if (!calm) throw new Error('nothing is rewritten');
  const [urgent] = refresh({ club, members: [], posts: [out] }, calm.dueAt + 650, true);
  expect(urgent?.id).not.toBe(calm.id);
});

it('begins where the post before ended, also when that was an empty day at another time', () => {
  // Yesterday's post was due two hours earlier, and nobody had run.
  const cutOff = post.dueAt - 26 * HOUR;
  const empty: Nudge = { ...post, id: 'before', plan: 'yesterday', state: 'cancelled', closesAt: cutOff + 3 * HOUR };
  const members = [member('Ana', done, 'named', cutOff + HOUR)];
  const named = (posts: readonly Nudge[]) => summaryFor({ club, members, posts }, post, post.dueAt) !== null;
  expect([named([post, empty]), named([post])]).toEqual([true, false]);
});

it('looks back two days at most, however long ago the post before was', () => {
  const before: Nudge = {
    ...post,
    id: 'before',
    plan: 'last week',
    state: 'cancelled',
    closesAt: post.closesAt - 5 * DAY,
  };
  const told = (hoursAgo: number) => {
    const members = [member('Ana', done, 'named', post.dueAt - hoursAgo * HOUR)];
    return summaryFor({ club, members, posts: [post, before] }, post, post.dueAt) !== null;
  };
  expect([told(47), told(49)]).toEqual([true, false]);
});

it('is rewritten for a day, and no longer', () => {
  const out: Nudge = { ...post, state: 'sent', message: { channel: 'c', message: 'm' } };
  const rewrites = (now: number) => refresh({ club, members: [], posts: [out] }, now, false).length;
  expect([rewrites(post.dueAt + DAY - 1), rewrites(post.dueAt + DAY)]).toEqual([1, 0]);
});
