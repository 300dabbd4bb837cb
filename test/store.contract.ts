import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { move, type Nudge, nudgeStates } from '../src/engine/model/nudge.ts';
import { defaultProfile } from '../src/engine/model/profile.ts';
import type { Changes } from '../src/engine/model/snapshot.ts';
import type { Settlement, Store } from '../src/store/store.ts';
import { DAY, HOUR, MINUTE } from '../src/time.ts';
import { aNudge, aPlan, aRun, noon } from './store/fixtures.ts';

/** A store on an empty database, and a look past the interface at how many rows each table holds. */
export interface StoreUnderTest {
  readonly store: Store;
  rows(): Promise<Readonly<Record<string, number>>>;
}

const ana = 'discord:1';
const ben = 'slack:T1:U2';
const club = 'discord:9';
const lease = 90_000;
const platforms = ['discord', 'slack'];

/** What every Store promises, whatever database it runs on. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a store on ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(() => store.close());

    const write = (runner: string, changes: Changes, once: string | null = null) =>
      store.update(runner, { now: noon, once }, () => ({ changes }));
    const plant = async (...nudges: Nudge[]) => {
      for (const nudge of nudges) {
        const { owner } = nudge;
        const plan = aPlan({ id: nudge.plan });
        if (owner === club) {
          await store.updateClub(owner, { now: noon, since: 0, once: null }, () => ({ changes: { posts: [nudge] } }));
        } else {
          await write(owner, { plans: [plan], nudges: [nudge] });
        }
      }
    };
    const claim = (change: Partial<Parameters<Store['claimDue']>[0]> = {}) =>
      store.claimDue({ now: noon, limit: 50, leaseMs: lease, platforms, ...change });
    const nudgesOf = async (runner: string) => (await store.read(runner, noon)).nudges;
    const sent = (nudge: Nudge, change: Partial<Settlement> = {}): Settlement => {
      const after = move(nudge, 'deliver', { token: null, leaseUntil: null, message: { channel: 'C', message: 'M' } });
      if (after === null || nudge.token === null) throw new Error('not a claimed nudge');
      return { id: nudge.id, token: nudge.token, nudge: after, ...change };
    };

    describe('a runner', () => {
      it('is new, with a default profile, until something changes', async () => {
        const snapshot = await store.read(ana, noon);
        expect(snapshot).toEqual({
          runner: {
            id: ana,
            profile: defaultProfile,
            channel: null,
            reach: 'unknown',
            paused: false,
            redFlag: null,
            ignored: 0,
            toldNotMedical: false,
            createdAt: noon,
          },
          runs: [],
          plans: [],
          nudges: [],
          checks: [],
          memberships: [],
        });
        await write(ana, {});
        await write(ana, { plans: [], nudges: [] });
        expect((await under.rows()).runner).toBe(0);
      });

      it('reads back everything that a decision wrote', async () => {
        const runner = {
          profile: { ...defaultProfile, zone: 'Asia/Kathmandu', massKg: 61.5 },
          channel: 'D1',
          reach: 'open',
          paused: true,
          redFlag: { rule: 'R3', at: noon },
          ignored: 2,
          toldNotMedical: true,
        } as const;
        const check = { plan: 'plan000001', at: noon, soreness: 4, sleepHours: 7.5, pain: null, later: [] };
        const membership = { club, name: "Ana'); drop table runner; --", visibility: 'named', seenAt: noon } as const;
        const nudge = aNudge({ owner: ana });
        await write(ana, { runner, addRun: aRun(), plans: [aPlan()], nudges: [nudge], check, membership });
        expect(await store.read(ana, noon + DAY)).toEqual({
          runner: { id: ana, createdAt: noon, ...runner },
          runs: [aRun()],
          plans: [aPlan()],
          nudges: [nudge],
          checks: [check],
          memberships: [membership],
        });
      });

      it('keeps what a later change does not mention', async () => {
        await write(ana, { runner: { paused: true, channel: 'D1' } });
        await store.update(ana, { now: noon + DAY, once: null }, () => ({ changes: { runner: { ignored: 1 } } }));
        const { runner } = await store.read(ana, noon + DAY);
        expect(runner).toMatchObject({ paused: true, channel: 'D1', ignored: 1, createdAt: noon });
      });

      it('shows runs of sixty days, newest first, and the sixteen newest plans with their nudges only', async () => {
        for (let n = 1; n <= 18; n++) {
          const id = `plan${n}`;
          const run = aRun({ id: `run${n}`, endedAt: noon - n * 10 * DAY });
          const nudges = [
            aNudge({ owner: ana, plan: id, step: 'bath', dueAt: noon + HOUR }),
            aNudge({ owner: ana, plan: id, step: 'stretch' }),
          ];
          await write(ana, { addRun: run, plans: [aPlan({ id, ordinal: n, createdAt: noon - n })], nudges });
        }
        const snapshot = await store.read(ana, noon);
        expect(snapshot.runs.map((run) => run.id)).toEqual(['run1', 'run2', 'run3', 'run4', 'run5', 'run6']);
        expect(snapshot.plans.map((plan) => plan.ordinal)).toEqual(
          Array.from({ length: 16 }, (_, index) => 18 - index),
        );
        expect(snapshot.nudges).toHaveLength(32);
        expect(snapshot.nudges.slice(0, 3).map((nudge) => nudge.id)).toEqual([
          'plan18.stretch.0',
          'plan18.bath.0',
          'plan17.stretch.0',
        ]);
      });

      it('shows of a busy week more plans than of a quiet month', async () => {
        for (let n = 1; n <= 20; n++)
          await write(ana, { plans: [aPlan({ id: `plan${n}`, ordinal: n, createdAt: noon + n * DAY })] });
        const shown = async (now: number) => (await store.read(ana, now)).plans.map((plan) => plan.ordinal);
        const downFrom20 = (count: number) => Array.from({ length: count }, (_, index) => 20 - index);
        expect(await shown(noon + 20 * DAY)).toEqual(downFrom20(9));
        expect(await shown(noon + 60 * DAY)).toEqual(downFrom20(8));
      });

      it('loses neither of two updates that interleave', async () => {
        const add = () =>
          store.update(ana, { now: noon, once: null }, ({ runner }) => ({
            changes: { runner: { ignored: runner.ignored + 1 } },
          }));
        await Promise.all(Array.from({ length: 20 }, add));
        expect((await store.read(ana, noon)).runner.ignored).toBe(20);
        expect((await under.rows()).runner).toBe(1);
      });

      it('stays as it was when deciding or writing fails', async () => {
        await write(ana, { runner: { ignored: 1 } });
        const broken = () => {
          throw new Error('a bug in a decision');
        };
        await expect(store.update(ana, { now: noon, once: 'r1' }, broken)).rejects.toThrow('a bug in a decision');
        const foreign = { runner: { ignored: 9 }, nudges: [aNudge({ owner: ben })] };
        await expect(write(ana, foreign)).rejects.toThrow('own owner');
        expect((await store.read(ana, noon)).runner.ignored).toBe(1);
        expect((await under.rows()).seen_request).toBe(0);
      });
    });

    describe('a request', () => {
      it('that comes twice is decided again and writes nothing', async () => {
        const go = () =>
          store.update(ana, { now: noon, once: 'discord:r1' }, ({ runner }) => ({
            changes: { runner: { ignored: runner.ignored + 1 } },
            answer: runner.ignored,
          }));
        expect((await go()).answer).toBe(0);
        expect((await go()).answer).toBe(1);
        expect((await store.read(ana, noon)).runner.ignored).toBe(1);
      });

      it('that comes twice at the same moment has one effect', async () => {
        const go = () =>
          store.update(ana, { now: noon, once: 'r1' }, ({ runner }) => ({
            changes: { runner: { ignored: runner.ignored + 1 } },
          }));
        await Promise.all([go(), go(), go()]);
        expect((await store.read(ana, noon)).runner.ignored).toBe(1);
      });

      it('is remembered for three days, for each owner apart', async () => {
        await write(ana, { runner: { ignored: 1 } }, 'r1');
        await write(ben, { runner: { ignored: 1 } }, 'r1');
        await store.updateClub(club, { now: noon, since: 0, once: 'r1' }, () => ({ changes: {} }));
        await store.closeWindows(noon + 3 * DAY, 10);
        expect((await under.rows()).seen_request).toBe(3);
        await store.closeWindows(noon + 3 * DAY + 1, 10);
        expect((await under.rows()).seen_request).toBe(0);
      });
    });

    describe('an answer that is owed', () => {
      const owed = (id: string, change: { owner?: string; at?: number } = {}) => ({
        owner: ana,
        id,
        at: noon,
        doc: `the secret of ${id}`,
        ...change,
      });

      it('is remembered once, found by the next start, and gone when it was paid', async () => {
        expect(await store.owe(owed('r2', { at: noon + 1 }))).toBe(true);
        expect(await store.owe(owed('r1'))).toBe(true);
        expect(await store.owe({ ...owed('r1'), doc: 'another' })).toBe(false);
        expect(await store.owe(owed('r1', { owner: ben, at: noon + 2 }))).toBe(true);
        expect(await store.owedStill(noon)).toEqual([
          owed('r1'),
          owed('r2', { at: noon + 1 }),
          owed('r1', { owner: ben, at: noon + 2 }),
        ]);
        await store.paid({ owner: ana, id: 'r1' });
        expect((await store.owedStill(noon)).map(({ owner, id }) => [owner, id])).toEqual([
          [ana, 'r2'],
          [ben, 'r1'],
        ]);
      });

      it('is given up after three starts, so that one that ends the process does not end every start', async () => {
        await store.owe(owed('r1'));
        for (const _start of [1, 2, 3]) expect(await store.owedStill(noon)).toHaveLength(1);
        expect(await store.owedStill(noon)).toEqual([]);
        expect((await under.rows()).owed_answer).toBe(0);
      });

      it('is forgotten after its fifteen minutes, by a start and by a look at the clock', async () => {
        await store.owe(owed('r1'));
        expect(await store.owedStill(noon + 15 * MINUTE)).toHaveLength(1);
        await store.closeWindows(noon + 15 * MINUTE, 10);
        expect((await under.rows()).owed_answer).toBe(1);
        await store.closeWindows(noon + 15 * MINUTE + 1, 10);
        expect((await under.rows()).owed_answer).toBe(0);
        await store.owe(owed('r2'));
        expect(await store.owedStill(noon + 15 * MINUTE + 1)).toEqual([]);
        expect((await under.rows()).owed_answer).toBe(0);
      });
    });

    describe('a nudge', () => {
      it('comes back with every field, in every state', async () => {
        for (const state of nudgeStates) {
          const full = aNudge({
            owner: ana,
            step: state,
            slot: 2,
            state,
            attempt: 3,
            leaseUntil: noon + 7,
            token: 'token',
            messageKey: 'key',
            message: { channel: 'C', message: 'M' },
            settledAt: noon + 1,
            startedAt: noon + 2,
            opensAt: 1,
            dueAt: 2,
            closesAt: 3,
          });
          await write(ana, { plans: [aPlan()], nudges: [full] });
          const found = (await nudgesOf(ana)).find((nudge) => nudge.step === state);
          expect(found).toEqual(full);
        }
      });

      it('is one row for a plan, step and slot, however often it is written', async () => {
        const nudge = aNudge({ owner: ana });
        await write(ana, { plans: [aPlan()], nudges: [nudge, { ...nudge, dueAt: noon + 1 }] });
        await write(ana, { nudges: [{ ...nudge, dueAt: noon + 2 }] });
        expect((await nudgesOf(ana)).map((row) => row.dueAt)).toEqual([noon + 2]);
        expect((await under.rows()).nudge).toBe(1);
      });

      it('may have the same plan, step and slot with another owner', async () => {
        await plant(aNudge({ owner: ana }), aNudge({ owner: ben }));
        expect((await under.rows()).nudge).toBe(2);
      });
    });

    describe('claiming', () => {
      it('takes what is due and still open, and nothing else', async () => {
        await plant(
          aNudge({ owner: ana, step: 'due' }),
          aNudge({ owner: ana, step: 'early', dueAt: noon + 1 }),
          aNudge({ owner: ana, step: 'late', closesAt: noon }),
          aNudge({ owner: ana, step: 'over', state: 'done' }),
          aNudge({ owner: 'playground:p', step: 'elsewhere' }),
        );
        const [first, ...others] = await claim();
        expect(others).toEqual([]);
        expect(first).toMatchObject({ step: 'due', state: 'claimed', attempt: 1, leaseUntil: noon + lease });
        expect(first?.token).toMatch(/^[0-9A-Za-z]{16,}$/);
        expect(first?.messageKey).toMatch(/^[0-9A-Za-z]{22}$/);
        expect((await nudgesOf(ana)).find((nudge) => nudge.step === 'due')).toEqual(first);
        expect(await claim()).toEqual([]);
      });

      it('goes by the earliest deadline', async () => {
        await plant(
          aNudge({ owner: 'discord:a', closesAt: noon + 3 * HOUR }),
          aNudge({ owner: 'discord:b', closesAt: noon + HOUR }),
          aNudge({ owner: 'discord:c', closesAt: noon + 2 * HOUR }),
        );
        expect((await claim({ limit: 2 })).map((nudge) => nudge.owner)).toEqual(['discord:b', 'discord:c']);
        expect((await claim({ limit: 2 })).map((nudge) => nudge.owner)).toEqual(['discord:a']);
      });

      it("brings an owner's due rows together under one message key, and others under their own", async () => {
        await plant(
          aNudge({ owner: ana, step: 'a', closesAt: noon + MINUTE }),
          aNudge({ owner: ana, step: 'b', closesAt: noon + 9 * HOUR }),
          aNudge({ owner: ana, step: 'c', closesAt: noon + 9 * HOUR }),
          aNudge({ owner: ben, step: 'a', closesAt: noon + HOUR }),
        );
        const first = await claim({ limit: 1 });
        expect(first.map((nudge) => `${nudge.owner} ${nudge.step}`)).toEqual([`${ana} a`, `${ana} b`, `${ana} c`]);
        const second = await claim({ limit: 1 });
        expect(second.map((nudge) => nudge.owner)).toEqual([ben]);
        expect(new Set([...first, ...second].map((nudge) => nudge.messageKey)).size).toBe(2);
        expect(new Set([...first, ...second].map((nudge) => nudge.token)).size).toBe(2);
      });

      it('stops near its limit when owners have many rows', async () => {
        for (const owner of ['discord:a', 'discord:b', 'discord:c']) {
          await plant(...['x', 'y', 'z'].map((step) => aNudge({ owner, step })));
        }
        expect(await claim({ limit: 4 })).toHaveLength(6);
        expect(await claim({ limit: 4 })).toHaveLength(3);
      });

      it('can be asked for one owner and for some platforms', async () => {
        await plant(
          aNudge({ owner: ana }),
          aNudge({ owner: ben }),
          aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' }),
        );
        expect((await claim({ owner: ben })).map((nudge) => nudge.owner)).toEqual([ben]);
        expect(await claim({ platforms: ['slack'] })).toEqual([]);
        expect(await claim({ platforms: [] })).toEqual([]);
        expect((await claim({ platforms: ['discord'] })).map((nudge) => nudge.owner).sort()).toEqual([ana, club]);
      });

      it('counts a claim whose lease ran out as due, keeps its message key and takes it from the late worker', async () => {
        await plant(aNudge({ owner: ana }));
        const [first] = await claim();
        expect(await claim({ now: noon + lease - 1 })).toEqual([]);
        const [second] = await claim({ now: noon + lease });
        if (!first || !second) throw new Error('expected two claims');
        expect(second).toMatchObject({ attempt: 2, messageKey: first.messageKey, leaseUntil: noon + 2 * lease });
        expect(second.token).not.toBe(first.token);
        expect(await store.record([sent(first)])).toEqual([]);
        expect((await nudgesOf(ana))[0]).toEqual(second);
        expect(await store.record([sent(second)])).toEqual([second.id]);
      });

      it('does not wait for a lease from the future when the clock was set back', async () => {
        await plant(aNudge({ owner: ana, dueAt: noon - 4 * DAY }));
        await claim();
        expect(await claim({ now: noon - 1 })).toHaveLength(1);
        expect(await claim({ now: noon - 3 * DAY })).toHaveLength(1);
        expect(await claim({ now: noon - 5 * DAY })).toEqual([]);
      });

      it('hands each row to one of several claims made at once', async () => {
        for (let n = 0; n < 20; n++) await plant(aNudge({ owner: `discord:${n}` }));
        const claims = await Promise.all([claim({ limit: 10 }), claim({ limit: 10 }), claim({ limit: 10 })]);
        const owners = claims.flat().map((nudge) => nudge.owner);
        expect(new Set(owners).size).toBe(owners.length);
        expect([...owners, ...(await claim()).map((nudge) => nudge.owner)]).toHaveLength(20);
      });
    });

    describe('settling', () => {
      it('writes the outcome, the message and what was learned about reaching the runner', async () => {
        await plant(aNudge({ owner: ana, step: 'a' }), aNudge({ owner: ana, step: 'b' }));
        const [a, b] = await claim();
        if (!a || !b) throw new Error('expected two');
        const reach = { runner: ana, reach: 'open', channel: 'D7' } as const;
        expect(await store.record([sent(a, { reach }), sent(b)])).toEqual([a.id, b.id]);
        const snapshot = await store.read(ana, noon);
        expect(snapshot.runner).toMatchObject({ reach: 'open', channel: 'D7' });
        expect(snapshot.nudges.map((nudge) => [nudge.state, nudge.message, nudge.token, nudge.leaseUntil])).toEqual([
          ['sent', { channel: 'C', message: 'M' }, null, null],
          ['sent', { channel: 'C', message: 'M' }, null, null],
        ]);
      });

      it('changes nothing with a token of another claim, nor after the runner settled it', async () => {
        await plant(aNudge({ owner: ana }));
        const [row] = await claim();
        if (!row) throw new Error('expected one');
        const reach = { runner: ana, reach: 'closed', channel: null } as const;
        expect(await store.record([sent(row, { token: 'another', reach })])).toEqual([]);
        await store.update(ana, { now: noon, once: null }, ({ nudges }) => ({
          changes: { nudges: nudges.flatMap((nudge) => move(nudge, 'cancel') ?? []) },
        }));
        expect(await store.record([sent(row)])).toEqual([]);
        const snapshot = await store.read(ana, noon);
        expect(snapshot.nudges.map((nudge) => nudge.state)).toEqual(['cancelled']);
        expect(snapshot.runner.reach).toBe('unknown');
      });

      it('forgets a channel that does not work any more', async () => {
        await plant(aNudge({ owner: ana }));
        await write(ana, { runner: { channel: 'D1', reach: 'open' } });
        const [row] = await claim();
        if (!row) throw new Error('expected one');
        await store.record([sent(row, { reach: { runner: ana, reach: 'closed', channel: null } })]);
        expect((await store.read(ana, noon)).runner).toMatchObject({ reach: 'closed', channel: null });
      });
    });

    describe('closing windows', () => {
      it('expires what was never sent and misses what nobody answered, once', async () => {
        await plant(
          aNudge({ owner: ana, step: 'unsent', closesAt: noon }),
          aNudge({ owner: ana, step: 'unanswered', closesAt: noon, state: 'sent' }),
          aNudge({ owner: ana, step: 'dropped', closesAt: noon, state: 'claimed', leaseUntil: noon, token: 't' }),
          aNudge({ owner: ana, step: 'in-flight', closesAt: noon, state: 'claimed', leaseUntil: noon + 1, token: 't' }),
          aNudge({ owner: ana, step: 'open' }),
          aNudge({ owner: ana, step: 'done', closesAt: noon, state: 'done' }),
        );
        const closed = await store.closeWindows(noon, 50);
        expect(closed.map((nudge) => [nudge.step, nudge.state]).sort()).toEqual([
          ['dropped', 'expired'],
          ['unanswered', 'missed'],
          ['unsent', 'expired'],
        ]);
        expect(closed.every((nudge) => nudge.token === null && nudge.leaseUntil === null)).toBe(true);
        expect(await store.closeWindows(noon, 50)).toEqual([]);
        const states = Object.fromEntries((await nudgesOf(ana)).map((nudge) => [nudge.step, nudge.state]));
        expect(states).toEqual({
          unsent: 'expired',
          unanswered: 'missed',
          dropped: 'expired',
          'in-flight': 'claimed',
          open: 'scheduled',
          done: 'done',
        });
      });

      it('takes the longest closed first when there are more than its limit', async () => {
        await plant(
          aNudge({ owner: ana, step: 'b', dueAt: 0, closesAt: noon - 1 }),
          aNudge({ owner: ana, step: 'a', dueAt: 0, closesAt: noon - 2 }),
        );
        expect((await store.closeWindows(noon, 1)).map((nudge) => nudge.step)).toEqual(['a']);
        expect((await store.closeWindows(noon, 1)).map((nudge) => nudge.step)).toEqual(['b']);
      });
    });

    it('knows when the next nudge is due', async () => {
      expect(await store.nextDue()).toBeNull();
      await plant(
        aNudge({ owner: ana, dueAt: noon + 5 }),
        aNudge({ owner: ben, dueAt: noon + 3 }),
        aNudge({ owner: 'slack:x:y', dueAt: 1, state: 'sent' }),
      );
      expect(await store.nextDue()).toBe(noon + 3);
    });

    it('knows when the next nudge of some kinds is due', async () => {
      await plant(
        aNudge({ owner: ana, dueAt: noon + 5 }),
        aNudge({ owner: ana, step: 'hello', kind: 'hello', dueAt: noon + 4 }),
        aNudge({ owner: club, plan: '2026-06-01', step: 'refresh', kind: 'refresh', slot: 7, dueAt: noon + 3 }),
      );
      expect(await store.nextDue({ except: ['refresh'] })).toBe(noon + 4);
      expect(await store.nextDue({ except: ['refresh', 'hello'] })).toBe(noon + 5);
      expect(await store.nextDue({ except: ['refresh', 'hello', 'step'] })).toBeNull();
    });

    it('keeps what a row is, also through a claim and a new decision', async () => {
      const kinds = ['step', 'call', 'check', 'hello', 'question', 'withdrawn'] as const;
      const rows = kinds.map((kind, slot) => aNudge({ owner: ana, kind, step: kind, slot }));
      await write(ana, { plans: [aPlan()], nudges: rows });
      const byStep = (nudges: readonly Nudge[]) => new Map(nudges.map((nudge) => [nudge.step, nudge.kind]));
      const asGiven = new Map(kinds.map((kind) => [kind, kind]));
      const claimed = await claim();
      expect(byStep(claimed)).toEqual(asGiven);
      await store.record(claimed.map((nudge) => sent(nudge)));
      await store.update(ana, { now: noon, once: null }, ({ nudges }) => ({
        changes: { nudges: nudges.flatMap((nudge) => move(nudge, 'finish') ?? []) },
      }));
      expect(byStep(await nudgesOf(ana))).toEqual(asGiven);
    });

    describe('a club', () => {
      const setUp = (channel: string) =>
        store.updateClub(club, { now: noon, since: 0, once: null }, () => ({
          changes: { club: { channel, zone: 'Europe/Berlin' } },
        }));
      const membership = { club, name: 'Ana', visibility: 'counted', seenAt: noon } as const;

      it('is unknown until something about it is stored', async () => {
        expect(await store.readClub(club, 0)).toBeNull();
        await setUp('C1');
        const found = await store.readClub(club, 0);
        expect(found?.club).toEqual({ id: club, channel: 'C1', time: '20:30', zone: 'Europe/Berlin', createdAt: noon });
      });

      it("sees its members' plans of runs reported there since the asked-for instant", async () => {
        await setUp('C1');
        const nudge = aNudge({ owner: ana, plan: 'new', state: 'done' });
        await write(ana, { membership, plans: [aPlan({ id: 'new', ordinal: 2 })], nudges: [nudge] });
        await write(ana, { plans: [aPlan({ id: 'old', run: aRun({ endedAt: noon - DAY }) })] });
        await write(ana, { plans: [aPlan({ id: 'other', run: aRun({ club: null }) })] });
        await write(ben, { membership: { ...membership, name: 'Ben', visibility: 'hidden' } });
        const found = await store.readClub(club, noon - 2 * HOUR);
        expect(found?.members).toEqual([
          {
            runner: ana,
            name: 'Ana',
            visibility: 'counted',
            plans: [{ plan: aPlan({ id: 'new', ordinal: 2 }), nudges: [nudge] }],
          },
          { runner: ben, name: 'Ben', visibility: 'hidden', plans: [] },
        ]);
      });

      it('keeps one post a period', async () => {
        const post = aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' });
        const go = () =>
          store.updateClub(club, { now: noon, since: 0, once: null }, ({ posts }) => ({
            changes: { posts: posts.length === 0 ? [post] : [] },
          }));
        await Promise.all([go(), go()]);
        expect((await store.readClub(club, 0))?.posts).toEqual([post]);
      });

      it('sees its posts alone, not what rewrites them', async () => {
        const post = aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' });
        await plant(post, aNudge({ owner: club, plan: '2026-06-01', kind: 'refresh', step: 'refresh', slot: 7 }));
        expect((await store.readClub(club, 0))?.posts).toEqual([post]);
      });

      it('does not bring back a post that is older than those it sees', async () => {
        for (let day = 1; day <= 9; day++) {
          await plant(
            aNudge({
              owner: club,
              plan: `2026-06-0${day}`,
              kind: 'post',
              step: 'summary',
              state: 'done',
              dueAt: noon + day * DAY,
            }),
          );
        }
        expect((await store.readClub(club, 0))?.posts.map((post) => post.plan)).not.toContain('2026-06-01');
        await plant(aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' }));
        expect(await claim({ now: noon + 1, owner: club })).toEqual([]);
      });

      it('that is forgotten leaves its members their own plans', async () => {
        await setUp('C1');
        await write(ana, { membership, plans: [aPlan()] });
        await plant(aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' }));
        await store.forgetClub(club);
        expect(await store.readClub(club, 0)).toBeNull();
        expect(await under.rows()).toMatchObject({ club: 0, membership: 0, nudge: 0, plan: 1, runner: 1 });
        const through = { now: noon, since: 0, once: 'r' };
        await setUp('C1');
        await store.updateClub(club, through, () => ({ changes: { forget: true } }));
        expect(await under.rows()).toMatchObject({ club: 0, seen_request: 0 });
      });
    });

    describe('a club that removed the bot', () => {
      const other = 'discord:8';
      const posts = { posts: [aNudge({ owner: club, plan: '2026-06-01', kind: 'post', step: 'summary' })] };
      const joined = (id: string) =>
        write(ana, { membership: { club: id, name: 'Ana', visibility: 'named', seenAt: noon } });
      beforeEach(async () => {
        await plant(aNudge({ owner: ana }), aNudge({ owner: ben, plan: 'plan000002' }));
        await store.updateClub(club, { now: noon, since: 0, once: null }, () => ({ changes: posts }));
        await joined(club);
      });
      const owners = async () => (await claim()).map(({ owner }) => owner).toSorted();

      it('has its posts and the nudges of members who are in no other club claimed no more, nor waited for', async () => {
        await store.removeClub(club, noon);
        expect(await owners()).toEqual([ben]);
        expect(await claim({ owner: ana })).toEqual([]);
        expect(await store.nextDue()).toBeNull();
      });

      it('leaves the nudges of members who are in another club', async () => {
        await joined(other);
        await store.removeClub(club, noon);
        expect(await owners()).toEqual([ana, ben]);
      });

      it('silences the members whose every club removed the bot', async () => {
        await joined(other);
        await store.removeClub(club, noon);
        await store.removeClub(other, noon);
        expect(await owners()).toEqual([ben]);
      });

      it('silences everybody of a Slack workspace, also who only ever wrote directly, and of no other one', async () => {
        const stranger = 'slack:T10:U2';
        await plant(aNudge({ owner: stranger, plan: 'plan000003' }));
        await store.removeClub('slack:T1', noon);
        expect(await owners()).toEqual([ana, club, stranger].toSorted());
      });

      it('gets everything back when the bot returns', async () => {
        await store.removeClub(club, noon);
        await store.returnClub(club);
        expect(await owners()).toEqual([ana, ben, club].toSorted());
      });

      it('is due to be forgotten by its first removal, not by a later one', async () => {
        await store.removeClub(club, noon);
        await store.removeClub(club, noon + HOUR);
        expect(await store.clubs()).toEqual([{ id: club, removedAt: noon }]);
        expect(await store.clubsToForget(noon - 1)).toEqual([]);
        expect(await store.clubsToForget(noon)).toEqual([club]);
        await store.forgetClub(club);
        expect(await store.clubsToForget(noon)).toEqual([]);
      });

      it('is not remembered when nothing was known of it', async () => {
        await store.removeClub('discord:7', noon);
        expect((await store.clubs()).map(({ id }) => id)).toEqual([club]);
      });

      it('is known by its members when it was never set up; a wish to stay hidden alone is no club', async () => {
        await joined(other);
        const hidden = { club: 'discord:7', name: 'Ana', visibility: 'hidden', seenAt: noon } as const;
        await write(ana, { membership: hidden });
        expect((await store.clubs()).map(({ id }) => id).toSorted()).toEqual([other, club].toSorted());
      });
    });

    describe("a runner's data", () => {
      const everything: Changes = {
        runner: { profile: { ...defaultProfile, healthConsentAt: noon, health: ['raynauds'] } },
        addRun: aRun(),
        plans: [aPlan()],
        check: { plan: 'plan000001', at: noon, soreness: 4, sleepHours: null, pain: null, later: [] },
        membership: { club, name: 'Ana', visibility: 'named', seenAt: noon },
      };

      it('is exported whole, as plain JSON with times that a person can read', async () => {
        await write(ana, { ...everything, nudges: [aNudge({ owner: ana })] }, 'r1');
        const out = await store.export(ana);
        expect(JSON.parse(JSON.stringify(out))).toEqual(out);
        expect(out).toMatchObject({
          runner: {
            id: ana,
            createdAt: '2026-06-01T12:00:00.000Z',
            profile: { healthConsentAt: '2026-06-01T12:00:00.000Z', wake: '06:30' },
          },
          runs: [{ minutes: 90, endedAt: '2026-06-01T11:00:00.000Z' }],
          plans: [{ bed: '2026-06-01T21:00:00.000Z', load: 540 }],
          nudges: [{ kind: 'step', dueAt: '2026-06-01T12:00:00.000Z', leaseUntil: null }],
          morningChecks: [{ soreness: 4, at: '2026-06-01T12:00:00.000Z' }],
          memberships: [{ name: 'Ana' }],
          requests: [{ id: 'r1' }],
        });
        expect(JSON.stringify(out)).not.toMatch(/17803\d{8}/);
      });

      it('is empty for somebody unknown', async () => {
        expect(await store.export(ana)).toEqual({
          runner: null,
          runs: [],
          plans: [],
          nudges: [],
          morningChecks: [],
          memberships: [],
          requests: [],
        });
      });

      it('leaves no row in any table once it is deleted, not even one in flight', async () => {
        await write(ana, { ...everything, nudges: [aNudge({ owner: ana })] }, 'r1');
        await store.owe({ owner: ana, id: 'r2', at: noon, doc: 'a secret' });
        const [row] = await claim();
        const stored = await under.rows();
        for (const table of [
          'runner',
          'run',
          'plan',
          'nudge',
          'morning_check',
          'membership',
          'seen_request',
          'owed_answer',
        ])
          expect(stored[table]).toBe(1);
        await write(ana, { ...everything, forget: true }, 'r2');
        if (row)
          expect(await store.record([sent(row, { reach: { runner: ana, reach: 'open', channel: 'D' } })])).toEqual([]);
        for (const [table, count] of Object.entries(await under.rows())) expect(`${table} ${count}`).toBe(`${table} 0`);
      });

      it('leaves other runners alone when one is deleted', async () => {
        await write(ana, everything, 'r1');
        await write(ben, everything, 'r1');
        const before = await store.export(ben);
        await write(ana, { forget: true });
        expect(await store.export(ben)).toEqual(before);
      });
    });

    it('keeps notes by name', async () => {
      expect(await store.note('commands')).toBeNull();
      await store.setNote('commands', 'a');
      await store.setNote('commands', 'b');
      expect(await store.note('commands')).toBe('b');
    });

    it('answers a ping while it is open, and fails it afterwards', async () => {
      await store.ping();
      await store.close();
      await expect(store.ping()).rejects.toThrow();
    });
  });
}
