import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudgeStates, transitions } from '../../src/engine/model/nudge.ts';
import { DAY, HOUR, MINUTE } from '../../src/time.ts';
import { aNudge, noon } from '../store/fixtures.ts';
import { createWorld } from './world.ts';

type Step =
  | { readonly do: 'tick' }
  | { readonly do: 'close' }
  | { readonly do: 'restart' }
  | { readonly do: 'crash' }
  | { readonly do: 'move'; readonly ms: number }
  | { readonly do: 'fault'; readonly kind: 'retry' | 'unknown' | 'lost-answer' | 'throw' | 'closed' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'tick' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'close' }, { do: 'restart' }, { do: 'crash' }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(1000, 10_000, 95_000, 7 * MINUTE, HOUR, -HOUR, 3 * DAY)
      .map((ms): Step => ({ do: 'move', ms })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('retry' as const, 'unknown' as const, 'lost-answer' as const, 'throw' as const, 'closed' as const)
      .map((kind): Step => ({ do: 'fault', kind })),
  },
);
const planted = fc.array(
  fc.record({
    owner: fc.integer({ min: 1, max: 3 }),
    due: fc.integer({ min: -20, max: 90 }),
    open: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('whatever happens, in whatever order', () => {
  it('no message comes twice, early, late or from nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(planted, fc.array(step, { maxLength: 40 }), async (rows, steps) => {
        const world = await createWorld();
        const nudges = rows.map(({ owner, due, open }, n) =>
          aNudge({
            owner: `discord:${owner}`,
            step: `s${n}`,
            dueAt: noon + due * MINUTE,
            closesAt: noon + (due + open) * MINUTE,
          }),
        );
        await world.plant(...nudges);
        const seen: string[] = [];
        // Collected rather than thrown: the sender survives a composer that throws.
        const wrong: string[] = [];
        const compose: NonNullable<Parameters<typeof world.restart>[0]>['compose'] = async (owner, claimed, now) => {
          for (const nudge of claimed) {
            if (now < nudge.dueAt) wrong.push(`${nudge.step} early`);
            if (now >= nudge.closesAt) wrong.push(`${nudge.step} late`);
          }
          return {
            message: {
              to: { runner: owner, channel: null },
              card: { blocks: [{ kind: 'text', text: claimed.map((nudge) => nudge.step).join(' ') }] },
              nudges: claimed,
            },
            settled: [],
          };
        };
        let sender = world.restart({ compose });
        for (const one of steps) {
          if (one.do === 'tick') await sender.tick();
          else if (one.do === 'close') await world.store.closeWindows(world.clock.now(), 100);
          else if (one.do === 'restart') sender = world.restart({ compose });
          else if (one.do === 'move') world.clock.advance(one.ms);
          else if (one.do === 'crash') {
            const dying = { claimDue: world.store.claimDue, record: async () => Promise.reject(new Error('killed')) };
            await world.restart({ compose, store: dying }).tick();
          } else world.discord.next(one.kind === 'retry' ? { kind: 'retry', afterMs: 3000 } : { kind: one.kind });
        }
        for (const message of world.discord.stored) {
          const [block] = message.card.blocks;
          if (block?.kind !== 'text' || typeof block.text !== 'string') continue;
          for (const name of block.text.split(' ')) {
            seen.push(name);
          }
        }
        expect(wrong).toEqual([]);
        expect(new Set(seen).size).toBe(seen.length);
        const stored = (await Promise.all([1, 2, 3].map((owner) => world.nudges(`discord:${owner}`)))).flat();
        expect(stored).toHaveLength(nudges.length);
        const reachable = new Set<string>([...Object.values(transitions).map(({ to }) => to), 'scheduled']);
        for (const nudge of stored) {
          expect(nudgeStates).toContain(nudge.state);
          expect(reachable).toContain(nudge.state);
          if (nudge.state === 'sent') expect(seen).toContain(nudge.step);
          expect(nudge.token !== null && nudge.leaseUntil !== null).toBe(nudge.state === 'claimed');
        }
        // Once all faults are over, everything settles: sent, or its window closed.
        world.discord.answer(() => null);
        const last = world.restart();
        world.discord.next();
        for (let n = 0; n < 3; n++) {
          world.clock.set(Math.max(world.clock.now(), noon) + DAY);
          await world.store.closeWindows(world.clock.now(), 100);
          await last.tick();
        }
        const end = (await Promise.all([1, 2, 3].map((owner) => world.nudges(`discord:${owner}`)))).flat();
        for (const nudge of end) expect(['missed', 'expired', 'failed']).toContain(nudge.state);
        await world.store.close();
      }),
      { numRuns: 60 },
    );
  });
});
