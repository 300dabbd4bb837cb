import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, faultKinds } from '../scripts/simulation/act.ts';
import { createLedger } from '../scripts/simulation/ledger.ts';
import { play } from '../scripts/simulation/shorten.ts';
import { simulate } from '../scripts/simulation/simulate.ts';
import { openWorld, type Person, type World } from '../scripts/simulation/world.ts';
import { HOUR, MINUTE } from '../src/time.ts';
import { aNudge, noon } from './store/fixtures.ts';

/** The same histories every time. */
const seed = 20261130;
/** Half a day before summer time begins in Berlin, a week before it ends on Lord Howe. */
const start = Date.UTC(2026, 2, 28, 12);
const people: readonly Person[] = [
  { name: 'Qx000z', zone: 'Europe/Berlin', club: 'club0' },
  { name: 'Qx001z', zone: 'Australia/Lord_Howe', club: 'club0' },
  { name: 'Qx002z', zone: 'Asia/Kathmandu', club: 'club0' },
];
const names = people.map(({ name }) => name);

/** One act and the time before it, as a command that fast-check can leave out of a history. */
class Happens implements fc.AsyncCommand<object, World> {
  readonly after: number;
  readonly act: Act;
  constructor(after: number, act: Act) {
    this.after = after;
    this.act = act;
  }
  check(): boolean {
    return true;
  }
  async run(_model: object, world: World): Promise<void> {
    if (this.after > 0) await world.pass(this.after * MINUTE);
    world.stuck();
    await world.perform(this.act);
    await world.audit();
    expect(world.broken).toEqual([]);
  }
  toString(): string {
    return `+${this.after} min ${JSON.stringify(this.act)}`;
  }
}

const after = fc.constantFrom(0, 1, 3, 8, 20, 50, 150, 400);
const who = fc.constantFrom(...names);
const lines = [
  'finished-run long 90min',
  'finished-run ultra 5h',
  'finished-run tempo 50min hot',
  'recovery stop',
  'recovery resume',
  'recovery ice none',
  'recovery bedtime 20:30',
  'ask-coach chest pain',
  'recovery cleared',
  'recovery-team visibility hidden',
  'recovery-data delete confirm',
] as const;
const says = (...of: readonly string[]) =>
  fc.record({ who, line: fc.constantFrom(...of) }).map(({ who, line }): Act => ({ do: 'say', who, line }));
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: says(...lines.slice(0, 3)) },
  { weight: 4, arbitrary: says(...lines) },
  {
    weight: 8,
    arbitrary: fc.record({ who, back: fc.constantFrom(0, 0, 1, 2), button: fc.nat(4), again: fc.boolean() }).map(
      ({ who, back, button, again }): Act => ({
        do: 'click',
        who,
        by: who,
        back,
        button,
        ...(again ? { again } : {}),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ who, by: who }).map((two): Act => ({ do: 'click', ...two, back: 0, button: 0 })),
  },
  { weight: 1, arbitrary: fc.constantFrom(HOUR, -HOUR, 3 * HOUR).map((ms): Act => ({ do: 'jump', ms })) },
  { weight: 2, arbitrary: fc.boolean().map((up): Act => ({ do: 'platform', up })) },
  { weight: 1, arbitrary: fc.boolean().map((up): Act => ({ do: 'host', up })) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ do: 'crash' }, { do: 'restart' }) },
  { weight: 2, arbitrary: fc.constantFrom(...faultKinds).map((kind): Act => ({ do: 'fault', kind })) },
);
const happens = fc.record({ after, act }).map(({ after, act }) => new Happens(after, act));

async function peopled(): Promise<World> {
  const world = await openWorld(start, people);
  await world.perform({
    do: 'say',
    who: 'Qx000z',
    line: 'recovery-team setup #team 20:15 Europe/Berlin',
    captain: true,
  });
  return world;
}

// Seconds of work; a busy machine may take its time over them.
describe(`a club of three (seed ${seed})`, () => {
  it('keeps every law of delivery, whatever happens in whatever order', async () => {
    let messages = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands([happens], { maxCommands: 40, size: 'max' }), async (commands) => {
        const world = await peopled();
        try {
          await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        } finally {
          messages += world.messages();
          await world.close();
        }
      }),
      { seed, numRuns: 24 },
    );
    // Silence breaks no law either.
    expect(messages).toBeGreaterThan(150);
  }, 120_000);
});

describe('the simulation', () => {
  it('lives the same days again from the same seed, and plays their history again', async () => {
    const once = await simulate(3, 10, 14);
    const twice = await simulate(3, 10, 14);
    expect(once.broken).toEqual([]);
    expect(once.messages).toBeGreaterThan(10);
    expect(twice).toEqual(once);
    expect(await play(once, once.history)).toBeNull();
  }, 120_000);
});

describe('the ledger of the simulation', () => {
  const row = aNudge({ owner: 'discord:ana', dueAt: noon, closesAt: noon + HOUR });
  const opened = () => {
    const found: string[] = [];
    const ledger = createLedger((_, what) => found.push(what.replace(row.id, 'it')));
    ledger.wrote(row);
    return { found, ledger };
  };
  type Ledger = ReturnType<typeof createLedger>;

  it.each<[string, (ledger: Ledger) => void]>([
    ['it went from scheduled to sent', (ledger) => ledger.wrote({ ...row, state: 'sent' })],
    ['it is done, last seen scheduled', (ledger) => ledger.agrees([{ ...row, state: 'done' }])],
    ['it waits until after its window', (ledger) => ledger.wrote({ ...row, dueAt: row.closesAt })],
    ['it was claimed early', (ledger) => ledger.claimed([{ ...row, state: 'claimed' }], noon - 1)],
    ['it was claimed after its window', (ledger) => ledger.claimed([{ ...row, state: 'claimed' }], row.closesAt)],
    ['it is stuck, scheduled', (ledger) => ledger.stuck(noon)],
    ['it came 2 times', (ledger) => ['a', 'b'].forEach((key) => void ledger.shown(row.id, key))],
    [
      'it expired though it could be delivered',
      (ledger) => {
        ledger.looked(noon);
        ledger.expired(row, row.closesAt);
      },
    ],
    ['it expired before its window closed', (ledger) => ledger.expired(row, row.closesAt - 1)],
  ])('finds that %s', (what, happens) => {
    const { found, ledger } = opened();
    happens(ledger);
    expect(found).toEqual([what]);
  });

  it('finds nothing in a row that waits, is claimed in its window and goes out once', () => {
    const { found, ledger } = opened();
    ledger.stuck(noon - 1);
    ledger.claimed([{ ...row, state: 'claimed', leaseUntil: noon + MINUTE }], noon);
    ledger.shown(row.id, 'a');
    ledger.wrote({ ...row, state: 'sent' });
    ledger.stuck(noon + MINUTE);
    expect(found).toEqual([]);
  });
});
