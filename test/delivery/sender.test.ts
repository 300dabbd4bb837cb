import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEASE, MAX_ATTEMPTS } from '../../src/engine/model/nudge.ts';
import type { Store } from '../../src/store/store.ts';
import { DAY, HOUR, MINUTE } from '../../src/time.ts';
import { aNudge, noon } from '../store/fixtures.ts';
import { composeAll, createWorld, type World } from './world.ts';

const ana = 'discord:1';
let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.store.close());

const states = async (owner = ana) => (await world.nudges(owner)).map((nudge) => nudge.state);

describe('a tick', () => {
  it('sends what is due once, as one message a runner, and remembers where it is', async () => {
    await world.plant(
      aNudge({ owner: ana, step: 'a' }),
      aNudge({ owner: ana, step: 'b' }),
      aNudge({ owner: ana, step: 'c', dueAt: noon + 1 }),
    );
    const report = await world.sender.tick();
    expect(report).toEqual({ claimed: 2, moves: { deliver: 2 }, underWay: 0 });
    await world.sender.tick();
    expect(world.discord.stored.map((message) => message.card)).toEqual([{ blocks: [{ kind: 'text', text: 'a b' }] }]);
    expect(world.discord.asked[0]).toMatchObject({ again: false, to: { runner: ana } });
    const [a] = await world.nudges(ana);
    expect(a).toMatchObject({ state: 'sent', message: world.discord.stored[0]?.ref, token: null, leaseUntil: null });
    expect((await world.store.read(ana, noon)).runner).toMatchObject({ reach: 'open', channel: 'dm-discord:1' });
  });

  it('does as the composition says with what is not to be sent', async () => {
    await world.plant(...['x', 'y', 'z', 'w'].map((step) => aNudge({ owner: ana, step })));
    const sender = world.restart({
      compose: async (_owner, claimed) => ({
        message: null,
        settled: claimed.map((nudge) => {
          if (nudge.step === 'x') return { nudge, by: 'release', change: { dueAt: noon + HOUR / 2 } };
          if (nudge.step === 'y') return { nudge, by: 'expire' };
          return nudge.step === 'z' ? { nudge, by: 'cancel' } : { nudge, by: 'fail' };
        }),
      }),
    });
    await sender.tick();
    expect(world.discord.asked).toEqual([]);
    const rows = Object.fromEntries((await world.nudges(ana)).map((nudge) => [nudge.step, nudge]));
    expect(rows.x).toMatchObject({
      state: 'scheduled',
      dueAt: noon + HOUR / 2,
      attempt: 0,
      messageKey: null,
      token: null,
    });
    expect([rows.y?.state, rows.z?.state, rows.w?.state]).toEqual(['expired', 'cancelled', 'failed']);
  });

  it('survives a composition that throws or forgets a nudge, and tries it again later', async () => {
    await world.plant(aNudge({ owner: ana }), aNudge({ owner: 'discord:2' }));
    const sender = world.restart({
      compose: async (owner) => {
        if (owner === ana) throw new Error('a bug');
        return { message: null, settled: [] };
      },
    });
    await sender.tick();
    expect(await states()).toEqual(['scheduled']);
    expect(await states('discord:2')).toEqual(['scheduled']);
    expect(world.logged).toEqual(
      expect.arrayContaining(['Composing a message failed', 'A composition forgot a claimed nudge']),
    );
    world.clock.advance(MINUTE);
    await world.restart().tick();
    expect(world.discord.stored).toHaveLength(2);
  });

  it('does nothing while another one is claiming', async () => {
    await world.plant(aNudge({ owner: ana }));
    const [first, second] = await Promise.all([world.sender.tick(), world.sender.tick()]);
    expect([first?.claimed, second?.claimed]).toEqual([1, 0]);
    expect(world.discord.asked).toHaveLength(1);
  });

  it('rejects when the store cannot claim, and works again when it can', async () => {
    await world.plant(aNudge({ owner: ana }));
    let full = true;
    const store: Pick<Store, 'claimDue' | 'record'> = {
      claimDue: async (at) => {
        if (full) throw new Error('disk full');
        return world.store.claimDue(at);
      },
      record: (settlements) => world.store.record(settlements),
    };
    const sender = world.restart({ store });
    await expect(sender.tick()).rejects.toThrow('disk full');
    full = false;
    expect((await sender.tick()).moves).toEqual({ deliver: 1 });
  });

  it('settles what finishes together in one transaction', async () => {
    let settles = 0;
    const sender = world.restart({
      store: {
        claimDue: (at) => world.store.claimDue(at),
        record: (settlements) => {
          settles += 1;
          return world.store.record(settlements);
        },
      },
    });
    await world.plant(...Array.from({ length: 16 }, (_, n) => aNudge({ owner: `discord:${n}` })));
    expect((await sender.tick()).moves).toEqual({ deliver: 16 });
    expect(settles).toBe(1);
  });
});

describe('a crash', () => {
  it('between claim and send loses nothing', async () => {
    await world.plant(aNudge({ owner: ana }));
    await world.store.claimDue({ now: noon, limit: 10, leaseMs: LEASE, platforms: ['discord'] });
    await world.restart().tick();
    expect(world.discord.asked).toEqual([]);
    world.clock.advance(LEASE);
    await world.restart().tick();
    expect(world.discord.stored).toHaveLength(1);
    expect(world.discord.stored[0]?.again).toBe(true);
    expect(await states()).toEqual(['sent']);
  });

  it('between send and settle repeats the same key, which the platform knows', async () => {
    await world.plant(aNudge({ owner: ana, step: 'a' }), aNudge({ owner: ana, step: 'b' }));
    const dying = world.restart({
      store: {
        claimDue: (at) => world.store.claimDue(at),
        record: async () => {
          throw new Error('killed');
        },
      },
    });
    await dying.tick();
    expect(world.discord.stored).toHaveLength(1);
    world.clock.advance(LEASE);
    await world.plant(aNudge({ owner: ana, step: 'c', dueAt: noon + 1 }));
    await world.restart().tick();
    const keys = world.discord.asked.map((request) => request.key);
    expect(keys[1]).toBe(keys[0]);
    expect(world.discord.asked[1]?.again).toBe(true);
    // The fold that may have arrived keeps its members; what came due since is its own message.
    expect(world.discord.stored.map((message) => message.card.blocks[0])).toEqual([
      { kind: 'text', text: 'a b' },
      { kind: 'text', text: 'c' },
    ]);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it.each([5 * MINUTE, 3 * HOUR, 3 * DAY])(
    'and an outage of %i ms send what is in its window as one message',
    async (outage) => {
      await world.plant(
        aNudge({ owner: ana, step: 'a', closesAt: noon + outage }),
        aNudge({ owner: ana, step: 'b', closesAt: noon + outage + 1 }),
        aNudge({ owner: ana, step: 'c', closesAt: noon + outage + HOUR }),
      );
      world.clock.advance(outage);
      await world.store.closeWindows(world.clock.now(), 100);
      await world.sender.tick();
      expect(world.discord.stored.map((message) => message.card.blocks[0])).toEqual([{ kind: 'text', text: 'b c' }]);
      expect(await states()).toEqual(['expired', 'sent', 'sent']);
    },
  );
});

describe('a platform that', () => {
  it('limits the rate for ten minutes is asked again after them, not before', async () => {
    await world.plant(aNudge({ owner: ana }));
    world.discord.next({ kind: 'retry', afterMs: 10 * MINUTE });
    await world.sender.tick();
    for (let second = 0; second < 599; second++) {
      world.clock.advance(1000);
      await world.sender.tick();
    }
    expect(world.discord.asked).toHaveLength(1);
    world.clock.advance(1000);
    await world.sender.tick();
    expect(world.discord.asked).toHaveLength(2);
    expect(await states()).toEqual(['sent']);
  });

  it('is down for three hours loses nothing whose window is open longer', async () => {
    await world.plant(aNudge({ owner: ana, closesAt: noon + 4 * HOUR }), aNudge({ owner: ana, step: 'short' }));
    world.discord.answer(() => (world.clock.now() < noon + 3 * HOUR ? { kind: 'retry', afterMs: 0 } : null));
    for (let minute = 0; minute < 200; minute++) {
      await world.store.closeWindows(world.clock.now(), 100);
      await world.sender.tick();
      world.clock.advance(MINUTE);
    }
    expect(world.discord.stored).toHaveLength(1);
    expect(world.discord.asked.length).toBeLessThan(40);
    expect((await states()).sort()).toEqual(['expired', 'sent']);
  });

  it.each(['lost-answer', 'throw', 'unknown'] as const)(
    'answers with %s gets the same message again, once',
    async (kind) => {
      await world.plant(aNudge({ owner: ana }));
      world.discord.next({ kind });
      await world.sender.tick();
      expect(await states()).toEqual(['scheduled']);
      world.clock.advance(5_000);
      await world.sender.tick();
      await world.sender.tick();
      expect(world.discord.stored).toHaveLength(1);
      expect(new Set(world.discord.asked.map((request) => request.key)).size).toBe(1);
      expect(world.discord.asked.map((request) => request.again)).toEqual([false, true]);
      expect(await states()).toEqual(['sent']);
    },
  );

  it('never answers is given up after so many attempts', async () => {
    await world.plant(aNudge({ owner: ana, closesAt: noon + DAY }));
    world.discord.answer(() => ({ kind: 'unknown' }));
    for (let n = 0; n < 40; n++) {
      await world.sender.tick();
      world.clock.advance(10 * MINUTE);
    }
    expect(world.discord.asked).toHaveLength(MAX_ATTEMPTS);
    expect(await states()).toEqual(['failed']);
  });

  it.each(['closed', 'gone'] as const)('says %s is asked exactly once, and the runner is marked', async (kind) => {
    await world.plant(aNudge({ owner: ana }), aNudge({ owner: 'discord:2' }));
    world.discord.answer((to) => ('runner' in to && to.runner === ana ? { kind } : null));
    for (let n = 0; n < 20; n++) {
      await world.sender.tick();
      world.clock.advance(MINUTE);
    }
    expect(world.discord.asked).toHaveLength(2);
    expect(world.unreachable).toEqual([[ana, kind]]);
    expect(await states()).toEqual(['failed']);
    expect(await states('discord:2')).toEqual(['sent']);
    expect((await world.store.read(ana, noon)).runner.reach).toBe('closed');
  });

  it('refuses a message is not asked again, and the code is logged', async () => {
    await world.plant(aNudge({ owner: ana }));
    world.discord.next({ kind: 'refused', code: '50035' });
    await world.sender.tick();
    world.clock.advance(10 * MINUTE);
    await world.sender.tick();
    expect(world.discord.asked).toHaveLength(1);
    expect(world.logged).toContain('The platform refused a message');
    expect(world.unreachable).toEqual([]);
  });

  it('is still failing when the window closes hears no more of it', async () => {
    await world.plant(aNudge({ owner: ana, closesAt: noon + 20_000 }));
    world.discord.answer(() => ({ kind: 'unknown' }));
    for (let n = 0; n < 60; n++) {
      await world.sender.tick();
      world.clock.advance(1000);
    }
    expect(world.discord.asked.length).toBeGreaterThan(1);
    expect(await states()).toEqual(['expired']);
  });
});

describe('a clock that', () => {
  it.each([HOUR, 3 * DAY])('jumps %i ms ahead while a message is under way sends nothing twice', async (jump) => {
    await world.plant(aNudge({ owner: ana, closesAt: noon + 10 * DAY }));
    world.discord.answer(() => {
      world.clock.advance(jump);
      world.discord.answer(() => null);
      return null;
    });
    await world.sender.tick();
    await world.sender.tick();
    expect(world.discord.stored).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });

  it('is set back sends nothing twice and nothing early', async () => {
    await world.plant(aNudge({ owner: ana }), aNudge({ owner: ana, step: 'next', dueAt: noon + MINUTE }));
    world.discord.next({ kind: 'unknown' });
    await world.sender.tick();
    world.clock.advance(-HOUR);
    for (let n = 0; n < 60; n++) {
      await world.sender.tick();
      world.clock.advance(MINUTE);
    }
    expect(world.discord.asked).toHaveLength(1);
    world.clock.advance(2 * MINUTE);
    await world.sender.tick();
    expect(world.discord.stored).toHaveLength(2);
    expect(await states()).toEqual(['sent', 'sent']);
  });
});

describe('a claim that waited its turn', () => {
  it('is given back when the clock was set back to before it was due', async () => {
    const release = world.discord.hold(ana);
    await world.plant(aNudge({ owner: ana, dueAt: noon - HOUR }));
    await world.sender.tick();
    await world.plant(aNudge({ owner: ana, step: 'b' }));
    const served = world.sender.deliverFor(ana);
    while ((await world.nudges(ana)).some((nudge) => nudge.state === 'scheduled')) await Promise.resolve();
    world.clock.advance(-MINUTE);
    release();
    expect((await served).moves).toEqual({ release: 1 });
    expect(world.discord.asked).toHaveLength(1);
    const b = (await world.nudges(ana)).find((nudge) => nudge.step === 'b');
    expect(b).toMatchObject({ state: 'scheduled', dueAt: noon, attempt: 0 });
  });
});

describe('the budget', () => {
  it('of two thousand due at once fetches as many as fit on their way, in deadline order', async () => {
    const owners = Array.from({ length: 2000 }, (_, n) => n);
    // Deadlines in an order that has nothing to do with the ids.
    const closes = (n: number) => noon + HOUR + ((n * 7919) % 2000) * 1000;
    await world.plant(...owners.map((n) => aNudge({ owner: `discord:${n}`, closesAt: closes(n) })));
    const counts: number[] = [];
    while (world.discord.stored.length < 2000 && counts.length < 100) {
      const before = world.discord.stored.length;
      await world.sender.tick();
      counts.push(world.discord.stored.length - before);
      world.clock.advance(1000);
    }
    expect(Math.max(...counts)).toBe(24);
    expect(counts).toHaveLength(Math.ceil(2000 / 24));
    const order = world.discord.asked.map(({ to }) => closes(Number(('runner' in to ? to.runner : '').slice(8))));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('counts messages, not rows, when nudges fold', async () => {
    const nudges = Array.from({ length: 40 }, (_, n) =>
      ['a', 'b', 'c'].map((step) => aNudge({ owner: `discord:${n}`, step })),
    ).flat();
    await world.plant(...nudges);
    while ((await world.sender.tick()).claimed > 0);
    expect(world.discord.stored).toHaveLength(40);
  });

  it('claims nothing for a platform that takes nothing, nor while enough is on its way', async () => {
    await world.plant(...Array.from({ length: 40 }, (_, n) => aNudge({ owner: `discord:${n}` })));
    let held = 1_000;
    const messengers = new Map([['discord', { ...world.discord, heldFor: () => held }]]);
    const sender = world.restart({ messengers });
    expect((await sender.tick()).claimed).toBe(0);
    held = 0;
    const releases = Array.from({ length: 40 }, (_, n) => world.discord.hold(`discord:${n}`));
    expect((await sender.tick(0)).claimed).toBe(24);
    expect((await sender.tick(0)).claimed).toBe(0);
    for (const release of releases) release();
    await sender.stop();
  });

  it('of one busy workspace holds up no other', async () => {
    const many = Array.from({ length: 60 }, (_, n) => aNudge({ owner: `slack:BUSY:${n}`, closesAt: noon + HOUR }));
    await world.plant(...many, aNudge({ owner: 'slack:CALM:1', closesAt: noon + 2 * HOUR }));
    await world.sender.tick();
    const asked = () => world.slack.asked.map(({ to }) => ('runner' in to ? to.runner : ''));
    world.clock.advance(1000);
    await world.sender.tick();
    expect(asked()).toContain('slack:CALM:1');
    for (let second = 0; second < 14; second++) {
      world.clock.advance(1000);
      await world.sender.tick();
    }
    expect(asked().length).toBeGreaterThanOrEqual(55);
    expect(asked().length).toBeLessThanOrEqual(8 + 4 * 15 + 1);
    expect(world.slack.asked.every((request) => !request.again)).toBe(true);
  });

  it('of a workspace that answers nothing is a few messages on their way, and others are served all the same', async () => {
    const hung = Array.from({ length: 60 }, (_, n) => `slack:HUNG:${n}`);
    const releases = hung.map((owner) => world.slack.hold(owner));
    await world.plant(...hung.map((owner) => aNudge({ owner, closesAt: noon + HOUR })));
    const second = async () => {
      await world.sender.tick(0);
      world.clock.advance(1000);
    };
    for (let n = 0; n < 5; n++) await second();
    const toHung = () => world.slack.asked.filter(({ to }) => 'runner' in to && hung.includes(to.runner));
    expect(toHung()).toHaveLength(8);
    await world.plant(...Array.from({ length: 6 }, (_, n) => aNudge({ owner: `slack:CALM${n}:1` })));
    await world.sender.tick();
    expect(world.slack.stored).toHaveLength(6);
    for (const release of releases) release();
    for (let n = 0; n < 15; n++) {
      world.clock.advance(1000);
      await world.sender.tick();
    }
    expect(toHung()).toHaveLength(60);
    expect(toHung().every(({ again }) => !again)).toBe(true);
  });

  it('of one conversation in Slack is a message a second', async () => {
    await world.plant(aNudge({ owner: 'slack:T:1', step: 'a' }));
    await world.sender.tick();
    await world.plant(aNudge({ owner: 'slack:T:1', step: 'b' }));
    await world.sender.tick();
    expect(world.slack.asked).toHaveLength(1);
    world.clock.advance(1000);
    await world.sender.tick();
    expect(world.slack.asked).toHaveLength(2);
  });
});

describe('a slow conversation', () => {
  it('holds up nobody else, and its next message waits for the one before', async () => {
    const release = world.discord.hold(ana);
    await world.plant(aNudge({ owner: ana }), aNudge({ owner: 'discord:2' }));
    const report = await world.sender.tick();
    expect(report).toMatchObject({ claimed: 2, moves: { deliver: 1 }, underWay: 1 });
    await world.plant(aNudge({ owner: ana, step: 'b' }), aNudge({ owner: 'discord:3' }));
    const next = world.sender.tick();
    const asked = () => world.discord.asked.map(({ to }) => ('runner' in to ? to.runner : ''));
    await next;
    expect(asked()).toEqual([ana, 'discord:2', 'discord:3']);
    release();
    await world.sender.stop();
    expect(asked().filter((owner) => owner === ana).length).toBeLessThanOrEqual(2);
    expect(await states('discord:3')).toEqual(['sent']);
  });
});

describe('after a command', () => {
  it('one runner is served to the end, and only that one', async () => {
    await world.plant(aNudge({ owner: ana }), aNudge({ owner: 'discord:2' }));
    expect(await world.sender.deliverFor(ana)).toEqual({ claimed: 1, moves: { deliver: 1 }, underWay: 0 });
    expect(world.discord.asked).toHaveLength(1);
    expect((await world.sender.deliverFor('elsewhere:1')).claimed).toBe(0);
  });
});

describe('stopping', () => {
  it('waits for what is in flight, gives back what was not begun, and claims nothing more', async () => {
    const holds = Array.from({ length: 24 }, (_, n) => world.discord.hold(`discord:${n}`));
    await world.plant(
      ...Array.from({ length: 30 }, (_, n) => aNudge({ owner: `discord:${n}`, closesAt: noon + HOUR + n })),
    );
    await world.sender.tick();
    expect(world.discord.asked).toHaveLength(24);
    let stopped = false;
    const stop = world.sender.stop().then(() => {
      stopped = true;
    });
    expect(stopped).toBe(false);
    for (const release of holds) release();
    await stop;
    expect(world.discord.stored).toHaveLength(24);
    for (let n = 24; n < 30; n++)
      expect((await world.nudges(`discord:${n}`))[0]).toMatchObject({ state: 'scheduled', attempt: 0 });
    expect((await world.sender.tick()).claimed).toBe(0);
    expect((await world.sender.deliverFor('discord:27')).claimed).toBe(0);
    await world.restart().tick();
    expect(world.discord.stored).toHaveLength(30);
  });

  it('does not send what was taken back meanwhile', async () => {
    const compose = composeAll;
    const release = world.discord.hold(ana);
    await world.plant(aNudge({ owner: ana }));
    const sender = world.restart({ compose });
    const tick = sender.tick();
    await tick;
    await world.store.update(ana, { now: noon, once: null }, () => ({ changes: { forget: true } }));
    release();
    await sender.stop();
    expect(world.logged).toContain('Nudges had moved on before they were settled');
    expect((await world.store.read(ana, noon)).nudges).toEqual([]);
  });
});
