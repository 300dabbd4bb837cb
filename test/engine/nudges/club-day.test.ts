import { describe, expect, it, test } from 'vitest';
import type { Nudge, NudgeState } from '../../../src/engine/model/nudge.ts';
import type { PlannedStep } from '../../../src/engine/model/plan.ts';
import type { ClubMember, Visibility } from '../../../src/engine/model/snapshot.ts';
import { clubDay, type MemberDay } from '../../../src/engine/nudges/club-day.ts';
import { HOUR } from '../../../src/time.ts';
import { aNudge, aPlan, aRun, noon } from '../../store/fixtures.ts';

type Row = readonly [step: PlannedStep['step'], state: NudgeState, change?: Partial<Nudge>];

/** The day is told eight hours after the run; rows are over by then unless they say otherwise. */
const now = noon + 8 * HOUR;

function member(name: string, rows: readonly Row[], visibility: Visibility = 'named', endedAt = noon): ClubMember {
  const id = `plan of ${name}`;
  const nudges = rows.map(([step, state, change]) =>
    aNudge({ owner: name, id: `${id}.${step}.0`, plan: id, step, state, ...change }),
  );
  const steps = rows.map(
    ([step], at): PlannedStep => ({
      ...{ step, minutes: 10, dose: { kind: 'plain' }, stands: 'own', gates: [], rules: [] },
      ...{ opensAt: noon, dueAt: nudges[at]?.dueAt ?? noon, closesAt: nudges[at]?.closesAt ?? noon },
    }),
  );
  return { runner: name, name, visibility, plans: [{ plan: aPlan({ id, run: aRun({ endedAt }), steps }), nudges }] };
}
const dayOf = (...members: readonly ClubMember[]) => clubDay(members, noon - HOUR, now, now);
const stateOf = (rows: readonly Row[]) => dayOf(member('Ana', rows)).days[0]?.state;
const names = ['hydrate', 'stretch', 'snack', 'ice-bath', 'meal', 'rest'] as const;
const rowsOf = (...states: readonly NudgeState[]): readonly Row[] =>
  states.map((state, at) => [names[at] ?? 'rest', state] as const);
const done = rowsOf('done');

describe('how far a runner is', () => {
  test.each<[string, readonly NudgeState[], MemberDay['state']]>([
    ['all of it', ['done'], 'completed'],
    ['two of three', ['done', 'done', 'skipped'], 'completed'],
    ['four of six', ['done', 'done', 'done', 'done', 'missed', 'skipped'], 'completed'],
    ['three of five', ['done', 'done', 'done', 'missed', 'skipped'], 'ran'],
    ['half', ['done', 'missed'], 'ran'],
    ['nothing', ['missed', 'expired', 'failed', 'cancelled'], 'ran'],
    ['no step at all', [], 'ran'],
    ['one that waits', ['done', 'done', 'scheduled'], 'under-way'],
    ['one that goes out now', ['done', 'done', 'claimed'], 'under-way'],
  ])('%s', (_what, states, state) => {
    expect(stateOf(rowsOf(...states))).toBe(state);
  });

  test.each([
    [1, 'under-way'],
    [0, 'completed'],
  ])('a message whose window closes in %d ms leaves them %s', (left, state) => {
    expect(stateOf([...rowsOf('done', 'done'), ['meal', 'sent', { closesAt: now + left }]])).toBe(state);
  });

  it('does not wait for bath, roller and pillow, which come after the post', () => {
    const tonight = (dueAt: number): readonly Row[] => [
      ['epsom-bath', 'scheduled', { dueAt, closesAt: now + 2 * HOUR }],
      ['sleep', 'scheduled', { dueAt: now + 2 * HOUR, closesAt: now + 3 * HOUR }],
    ];
    expect(stateOf([...rowsOf('done', 'done', 'skipped'), ...tonight(now + 1)])).toBe('completed');
    expect(stateOf([...rowsOf('done', 'done', 'skipped'), ...tonight(now)])).toBe('under-way');
    expect(stateOf([...rowsOf('done', 'missed'), ...tonight(now + 1)])).toBe('under-way');
  });

  it('shows what is done and hides why the rest is not', () => {
    expect(dayOf(member('Ana', rowsOf('done', 'skipped', 'sent', 'missed'))).days).toMatchObject([
      { name: 'Ana', marks: ['filled', 'empty', 'empty', 'empty'] },
    ]);
  });
});

describe('who is in a club’s day', () => {
  const counted = (many: number) => Array.from({ length: many }, (_, at) => member(`q${at}`, done, 'counted'));

  test.each([
    [2, 0],
    [3, 3],
    [4, 4],
  ])('of %d counted-only members %d are counted: fewer than three could be guessed', (many, told) => {
    expect(dayOf(...counted(many))).toEqual({ days: [], counted: told });
  });

  it('is nobody who is hidden, not even as a number', () => {
    expect(dayOf(...counted(2), member('Ana', done, 'hidden'))).toEqual({ days: [], counted: 0 });
  });

  test.each([
    [0, false],
    [1, true],
    [9 * HOUR, true],
    [9 * HOUR + 1, false],
  ])('is whoever’s run ended %d ms after the beginning: %s', (after, inside) => {
    const from = noon - HOUR;
    expect(dayOf(member('Ana', done, 'named', from + after)).days).toHaveLength(inside ? 1 : 0);
  });

  it('takes the newest run that is inside', () => {
    const later = member('Ana', rowsOf('missed'), 'named', now + 1);
    const [inside, older] = [member('Ana', done), member('Ana', rowsOf('missed'))];
    const plans = [later, inside, older].flatMap((of) => of.plans);
    expect(dayOf({ ...inside, plans }).days).toEqual([{ name: 'Ana', state: 'completed', marks: ['filled'] }]);
  });
});
