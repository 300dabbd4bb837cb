import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/time.ts';
import { buttonsOf, type ClubLife, cardOf, click, heading, openClubLife, words } from './fakes/club-life.ts';
import { bed, ended, expectMethodTimes, noteSteps, type StepTimes } from './fixtures/recovery-day.ts';

describe('a coached recovery day', () => {
  it('brings every step at its minute, once, until the morning check, and the club hears of it', async () => {
    const life = await openClubLife(ended);
    await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
    const answer = await life.say('finished-run long 90min');
    expect(words(cardOf(answer))).toContain('1 h 30 long run: load 450');
    await life.say(buttonsOf(cardOf(answer)).find((one) => one.label === 'None of these')?.line ?? '');

    const at: StepTimes = new Map();
    let seen = 0;
    const run = async (to: number) => {
      for (let due = await life.store.nextDue(); due !== null && due <= to; due = await life.store.nextDue()) {
        await life.pass(Math.max(due, life.clock.now()));
        for (const sent of life.messenger.stored.slice(seen)) {
          if ('runner' in sent.to) noteSteps(at, words(sent.card), life.clock.now());
          for (const button of buttonsOf(sent.card).filter((one) => one.label.startsWith('Done')))
            await life.say(button.line, { direct: true, message: sent.ref });
        }
        seen = life.messenger.stored.length;
      }
    };
    for (const sent of life.messenger.stored) {
      noteSteps(at, words(sent.card), life.clock.now());
      await click(life, sent, 'Done');
    }
    seen = life.messenger.stored.length;
    await run(bed + 12 * HOUR);

    expectMethodTimes(at);
    const nudged = life.messenger.stored.flatMap((sent) =>
      sent.card.blocks.flatMap((block) => (block.kind === 'heading' && 'runner' in sent.to ? [block.text] : [])),
    );
    expect(nudged.length).toBe(new Set(nudged).size);

    const posts = life.messenger.stored.filter((sent) => 'club' in sent.to);
    expect(posts).toHaveLength(1);
    expect(words(posts[0]?.card ?? { blocks: [] })).toContain('Completed recovery: Ana');
  });

  it('does the day after a day without runs in silence', async () => {
    const life = await openClubLife(ended);
    await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
    await life.pass(ended + 3 * DAY);
    expect(life.messenger.stored).toHaveLength(0);
    await life.say('finished-run easy 30min');
    await life.pass(ended + 4 * DAY);
    expect(life.messenger.stored.filter((sent) => 'club' in sent.to)).toHaveLength(1);
  });

  it('goes on the day after a post that the platform refused', async () => {
    const life = await openClubLife(ended);
    await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
    await life.say('finished-run long 90min');
    life.messenger.answer((to) => ('club' in to ? { kind: 'refused', code: '50035' } : null));
    await life.pass(ended + DAY - HOUR);
    life.messenger.answer(() => null);
    await life.say('finished-run easy 30min');
    await life.pass(ended + 2 * DAY);
    expect(life.messenger.stored.filter((sent) => 'club' in sent.to)).toHaveLength(1);
  });
});

describe('a click', () => {
  it('has one effect however often it is made, also after a restart', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    const [hydrate] = life.messenger.stored;
    if (!hydrate) throw new Error('no nudge came');
    const first = await click(life, hydrate, 'Done');
    expect(first.reply.kind).toBe('replace');
    life.restart();
    const second = await click(life, hydrate, 'Done');
    expect(words(cardOf(second))).toContain('done already');
    const late = await click(life, hydrate, 'Skip');
    expect(words(cardOf(late))).toContain('Hydrate');
    const { nudges } = await life.store.read('discord:ana', life.clock.now());
    expect(nudges.find((nudge) => nudge.step === 'hydrate')?.state).toBe('done');
  });

  it('out of order counts for its own step, and what came first stays', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    await life.pass(ended + 16 * MINUTE);
    const [hydrate, stretch] = life.messenger.stored;
    if (!hydrate || !stretch) throw new Error('no nudge came');
    const state = async (step: string) =>
      (await life.store.read('discord:ana', life.clock.now())).nudges.find((nudge) => nudge.step === step)?.state;
    await click(life, stretch, 'Done: Stretch');
    expect([await state('stretch'), await state('hydrate')]).toEqual(['done', 'sent']);
    await click(life, hydrate, 'Skip');
    // A phone that was offline sends now what was pressed before.
    await click(life, stretch, 'Skip: Stretch');
    await click(life, hydrate, 'Skip');
    expect([await state('stretch'), await state('hydrate'), await state('snack')]).toEqual(['done', 'skipped', 'sent']);
  });

  it("on another runner's nudge is refused and changes nothing", async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    const [hydrate] = life.messenger.stored;
    if (!hydrate) throw new Error('no nudge came');
    const answer = await click(life, hydrate, 'Done', { as: 'ben' });
    expect(words(cardOf(answer))).toContain('another runner');
    const { nudges } = await life.store.read('discord:ana', life.clock.now());
    expect(nudges.find((nudge) => nudge.step === 'hydrate')?.state).toBe('sent');
  });

  it('on Later brings the step back once, inside its window', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    const [hydrate] = life.messenger.stored;
    if (!hydrate) throw new Error('no nudge came');
    await click(life, hydrate, 'Later');
    await life.pass(ended + 14 * MINUTE);
    expect(life.messenger.stored.filter((sent) => heading(sent.card).includes('Hydrate'))).toHaveLength(1);
    await life.pass(ended + 40 * MINUTE);
    expect(life.messenger.stored.filter((sent) => heading(sent.card).includes('Hydrate'))).toHaveLength(2);
  });
});

describe('Later on several steps at once', () => {
  it('moves each of them once, the tub behind the stretch', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    life.clock.set(ended + 50 * MINUTE);
    await life.app.tick();
    const together = life.messenger.stored.at(-1);
    if (!together) throw new Error('no message came');
    expect(words(together.card)).toMatch(/Stretch[\s\S]*Cool shower/);
    const answer = words(cardOf(await click(life, together, 'Later')));
    expect(answer).toContain('Later it is: I will be back at 09:59.');
    expect(answer).toContain('Later it is: I will be back at 10:17.');
    const { nudges } = await life.store.read('discord:ana', life.clock.now());
    const dueOf = (step: string) => nudges.find((nudge) => nudge.step === step)?.dueAt;
    expect(['stretch', 'ice-bath'].map(dueOf)).toEqual([ended + 59 * MINUTE, ended + 77 * MINUTE]);
  });
});

describe('an outage', () => {
  it.each([3 * HOUR, 2 * DAY])('of %d ms ends without a burst: what is over is marked missed', async (gone) => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    const before = life.messenger.stored.length;
    life.clock.advance(gone);
    life.restart();
    await life.app.tick();
    expect(life.messenger.stored.length - before).toBeLessThanOrEqual(1);
    const { nudges } = await life.store.read('discord:ana', life.clock.now());
    const over = nudges.filter((nudge) => nudge.closesAt <= life.clock.now());
    expect(over.length).toBeGreaterThan(2);
    expect(over.every((nudge) => nudge.state === 'missed' || nudge.state === 'expired')).toBe(true);
    if (gone < DAY) expect(words(cardOf(await life.say('recovery today')))).toContain('Stretch [missed]');
  });
});

describe('closed direct messages', () => {
  it('are told privately, shown in the plan, and tried again only when asked', async () => {
    const life = await openClubLife(ended);
    life.messenger.answer((to) => ('runner' in to ? { kind: 'closed' } : null));
    const answer = await life.say('finished-run long 90min');
    const later = await answer.later;
    expect(later && words(later)).toContain('direct messages');
    expect(words(cardOf(await life.say('recovery today')))).toContain('cannot send you direct messages');
    await life.pass(ended + 4 * HOUR);
    expect(life.messenger.asked).toHaveLength(1);
    life.messenger.answer(() => null);
    await life.say('recovery again');
    await life.pass(bed);
    expect(life.messenger.stored.length).toBeGreaterThan(0);
  });
});

describe('a red flag', () => {
  it('outranks the run line, stops the nudges and comes back only when cleared', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    const flagged = await life.say('ask-coach I have chest pain since the run, ice bath?');
    expect(words(cardOf(flagged))).toContain('Call emergency services');
    const before = life.messenger.stored.length;
    await life.pass(ended + 2 * HOUR);
    expect(life.messenger.stored).toHaveLength(before);
    expect(words(cardOf(await life.say('finished-run easy 30min')))).toContain('assessed');
    await life.say('recovery cleared');
    await life.pass(bed);
    expect(life.messenger.stored.length).toBeGreaterThan(before);
  });
});

describe('data', () => {
  it("is exported whole and deleted whole, also from the club's post", async () => {
    const life = await openClubLife(ended);
    await life.say('recovery-team setup #team 10:30', { as: 'dee', captain: true });
    await life.say('finished-run long 90min rpe 6');
    const exported = words(cardOf(await life.say('recovery-data export')));
    expect(exported).toContain('"minutes": 90');
    await life.pass(ended + 2 * HOUR);
    expect(words(cardOf(await life.say('recovery-data delete')))).toContain('for good');
    await life.say('recovery-data delete confirm');
    const after = await life.store.read('discord:ana', life.clock.now());
    expect([after.runs, after.plans, after.nudges, after.memberships].flat()).toEqual([]);
    expect(words(cardOf(await life.say('recovery today')))).toContain('No recovery under way');
  });
});

describe('the team', () => {
  it('lets only captains set up, and hides who wants to be hidden', async () => {
    const life = await openClubLife(ended);
    expect(words(cardOf(await life.say('recovery-team setup #team 20:15')))).toContain('captain');
    await life.say('recovery-team setup #team 10:30', { as: 'dee', captain: true });
    await life.say('finished-run long 90min');
    await life.say('finished-run easy 40min', { as: 'ben' });
    await life.say('recovery-team visibility hidden', { as: 'ben' });
    await life.pass(ended + 2 * HOUR);
    const [post] = life.messenger.stored.filter((sent) => 'club' in sent.to);
    expect(words(post?.card ?? { blocks: [] })).toContain('Ana');
    expect(words(post?.card ?? { blocks: [] })).not.toContain('Ben');
    await life.say('recovery-team visibility hidden');
    const edit = life.messenger.edits.findLast((one) => one.owner === 'discord:club');
    expect(words(edit?.card ?? { blocks: [] })).toContain('Recovery today');
    expect(words(edit?.card ?? { blocks: [] })).not.toContain('Ana');
  });
});

describe("the club's post", () => {
  const clubLife = async (time: string) => {
    const life = await openClubLife(ended);
    await life.say(`recovery-team setup #team ${time}`, { as: 'dee', captain: true });
    return life;
  };
  const posts = (life: ClubLife) => life.messenger.stored.filter((sent) => 'club' in sent.to);
  const latest = (life: ClubLife) =>
    words(life.messenger.edits.findLast((one) => one.owner === 'discord:club')?.card ?? { blocks: [] });

  it('loses a name whenever its owner wants that: hours later, while it goes out, and when the first rewriting fails', async () => {
    const life = await clubLife('10:30');
    await life.say('finished-run long 90min');
    await life.pass(ended + 6 * HOUR);
    await life.say('recovery-team visibility hidden');
    expect(latest(life)).toContain('Recovery today');
    expect(latest(life)).not.toContain('Ana');

    const failing = await clubLife('10:30');
    await failing.say('finished-run long 90min');
    await failing.pass(ended + 2 * HOUR);
    failing.messenger.answer((to) => ('club' in to ? { kind: 'retry', afterMs: 1000 } : null));
    await failing.say('recovery-team visibility hidden');
    failing.messenger.answer(() => null);
    await failing.pass(ended + 2 * HOUR + 5 * MINUTE);
    expect(latest(failing)).not.toContain('Ana');

    const racing = await clubLife('10:30');
    await racing.say('finished-run long 90min');
    await racing.pass(ended + 1.5 * HOUR - 1);
    const go = racing.messenger.hold('discord:club');
    racing.clock.advance(1);
    const asked = racing.messenger.asked.length;
    const ticking = racing.app.tick();
    await expect.poll(() => racing.messenger.asked.length).toBeGreaterThan(asked);
    const saying = racing.say('recovery-team visibility hidden');
    await expect
      .poll(async () => (await racing.store.read('discord:ana', racing.clock.now())).memberships[0]?.visibility)
      .toBe('hidden');
    go();
    await Promise.all([ticking, saying]);
    await racing.pass(ended + 2 * HOUR);
    expect(words(posts(racing)[0]?.card ?? { blocks: [] })).toContain('Ana');
    expect(latest(racing)).not.toContain('Ana');
  });

  it('never names somebody who said so before their first run', async () => {
    const life = await clubLife('10:30');
    await life.say('recovery-team visibility hidden');
    await life.say('finished-run long 90min');
    await life.pass(ended + 6 * HOUR);
    expect(posts(life)).toEqual([]);
  });

  it('that a captain asks for early is brought up to date at its time, and tells no run twice', async () => {
    const life = await clubLife('20:15');
    await life.say('finished-run long 90min');
    await life.pass(ended + 3 * HOUR);
    await life.say('recovery-team summary', { as: 'dee', captain: true });
    expect(words(posts(life)[0]?.card ?? { blocks: [] })).toContain('Ana');
    await life.say('finished-run easy 40min', { as: 'ben' });
    await life.pass(ended + 12 * HOUR);
    expect(latest(life)).toContain('Ben');
    await life.say('finished-run easy 40min', { as: 'cleo' });
    await life.pass(ended + 36 * HOUR);
    expect(posts(life)).toHaveLength(2);
    const next = words(posts(life)[1]?.card ?? { blocks: [] });
    expect(next).toContain('Cleo');
    expect(next).not.toContain('Ben');
  });

  it('does not lose the hour that an autumn day has more', async () => {
    const autumn = Date.UTC(2026, 9, 24, 18, 45); // 20:45 in Berlin, the evening before the clocks go back.
    const life = await openClubLife(autumn - 2 * HOUR);
    await life.say('recovery-team setup #team 20:30', { as: 'dee', captain: true });
    await life.pass(autumn);
    await life.say('finished-run easy 40min');
    await life.pass(autumn + 26 * HOUR);
    expect(posts(life)).toHaveLength(1);
  });

  it('that cannot be written is told to the captain, keeps its channel and is tried again the next day', async () => {
    const life = await clubLife('20:15');
    await life.say('finished-run long 90min');
    life.messenger.answer((to) => ('club' in to ? { kind: 'gone' } : null));
    const answer = await life.say('recovery-team summary', { as: 'dee', captain: true });
    const told = await answer.later;
    expect(told && words(told)).toContain("can't write in that channel");
    life.messenger.answer(() => null);
    await life.pass(ended + DAY - HOUR);
    await life.say('finished-run easy 40min');
    await life.pass(ended + DAY + 12 * HOUR);
    expect(posts(life)).toHaveLength(1);
  });
});

describe('a club that removes the bot', () => {
  it('takes the nudges of its runs along, and nobody is named who was hidden when it comes back', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    await life.say('recovery-team visibility hidden');
    const before = life.messenger.stored.length;
    await life.app.clubGone('discord:club');
    await life.pass(bed);
    expect(life.messenger.stored).toHaveLength(before);
    await life.pass(bed + DAY);
    expect(life.messenger.stored).toHaveLength(before);
    expect(await life.store.readClub('discord:club', 0)).toBeNull();
    expect((await life.store.read('discord:ana', bed)).memberships[0]?.visibility).toBe('hidden');
  });
});

describe('a club whose bot is missing', () => {
  const inClub = (club: string) => club.startsWith('discord:');
  async function withClub() {
    const life = await openClubLife(ended);
    await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
    await life.say('finished-run long 90min');
    return { life, before: life.messenger.stored.length };
  }
  const setUp = async (life: ClubLife) => (await life.store.readClub('discord:club', 0))?.club.channel ?? null;

  it('at a start or a reconnect was removed while nobody listened: its nudges and its post stop at once', async () => {
    const { life, before } = await withClub();
    await life.app.clubsHere(['discord:another'], inClub);
    await life.pass(ended + 22 * HOUR);
    expect(life.messenger.stored).toHaveLength(before);
    expect(await setUp(life)).toBe('team');
  });

  it('goes on where it was when the removal is taken back within a day', async () => {
    const { life, before } = await withClub();
    await life.app.clubsHere([], inClub);
    await life.pass(ended + 2 * HOUR);
    expect(life.messenger.stored).toHaveLength(before);
    await life.app.clubsHere(['discord:club']);
    await life.pass(ended + 2 * DAY);
    expect(life.messenger.stored.length).toBeGreaterThan(before);
    expect(life.messenger.stored.filter((sent) => 'club' in sent.to)).toHaveLength(1);
    expect(await setUp(life)).toBe('team');
  });

  it('is forgotten after a day, and comes back empty then, also when the process was down meanwhile', async () => {
    const { life } = await withClub();
    await life.app.clubGone('discord:club');
    life.clock.set(ended + DAY - MINUTE);
    await life.app.tick();
    expect(await setUp(life)).toBe('team');
    life.clock.set(ended + DAY);
    await life.app.clubsHere(['discord:club'], inClub);
    expect(await life.store.readClub('discord:club', 0)).toBeNull();
  });

  it('is none that the adapter was not asked about', async () => {
    const { life, before } = await withClub();
    await life.app.clubsHere([], (club) => club.startsWith('slack:'));
    await life.pass(bed);
    expect(life.messenger.stored.length).toBeGreaterThan(before);
  });
});

describe('Discord 50001 in a direct message', () => {
  const mayPass = { kind: 'retry', afterMs: 30_000, finally: 'gone' } as const;

  it('passes: the message comes a little later', async () => {
    const life = await openClubLife(ended);
    life.messenger.next(mayPass, mayPass);
    await life.say('finished-run long 90min');
    await life.pass(ended + 3 * MINUTE);
    expect(life.messenger.stored).toHaveLength(1);
  });

  it('does not pass: after eight attempts the runner is left alone until they ask', async () => {
    const life = await openClubLife(ended);
    life.messenger.answer(() => mayPass);
    await life.say('finished-run long 90min');
    for (let minutes = 1; minutes < 8 * 60; minutes++) await life.pass(ended + minutes * MINUTE);
    const tries = Map.groupBy(life.messenger.asked, ({ key }) => key);
    expect(Math.max(...tries.values().map((asked) => asked.length))).toBe(8);
    expect((await life.store.read('discord:ana', life.clock.now())).runner.reach).toBe('closed');
  });
});

describe('a runner whom Discord refuses', () => {
  it.each([
    [{ kind: 'closed' }, 'switch on Direct Messages'],
    [{ kind: 'closed', why: 'apart' }, 'we share no server'],
  ] as const)('with %j is told what helps, at once and in the plan', async (refusal, advice) => {
    const life = await openClubLife(ended);
    life.messenger.answer((to) => ('runner' in to ? refusal : null));
    const later = await (await life.say('finished-run long 90min')).later;
    expect(later && words(later)).toContain(advice);
    expect(words(cardOf(await life.say('recovery today')))).toContain(advice);
    life.messenger.answer(() => null);
    await life.say('recovery again');
    expect(life.messenger.stored.length).toBeGreaterThan(0);
  });
});

describe('direct messages whose channel died', () => {
  it('work again after a second try', async () => {
    const life = await openClubLife(ended);
    await life.say('finished-run long 90min');
    life.messenger.answer((to) => ('runner' in to && to.channel !== null ? { kind: 'gone' } : null));
    await life.pass(ended + 20 * MINUTE);
    const before = life.messenger.stored.length;
    await life.say('recovery again');
    await life.pass(ended + 40 * MINUTE);
    expect(life.messenger.stored.length).toBeGreaterThan(before);
  });
});

describe('a first run on a platform that knows no zone', () => {
  it('asks with a guess, and one tap moves the plan', async () => {
    const life = await openClubLife(ended);
    const answer = await life.say('finished-run long 90min', { zone: null, locale: 'ja' });
    expect(words(cardOf(answer))).toContain('Tokyo');
    await life.say('recovery-profile zone Europe/Berlin', { zone: null });
    const { plans, runner } = await life.store.read('discord:ana', life.clock.now());
    expect(runner.profile.zone).toBe('Europe/Berlin');
    expect(plans[0]?.bed).toBe(bed);
  });
});
