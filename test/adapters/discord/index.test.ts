import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../src/adapters/discord/client.ts';
import { fingerprint } from '../../../src/adapters/discord/register.ts';
import type { Answer, Request } from '../../../src/adapters/messenger.ts';
import type { Card } from '../../../src/card.ts';
import { type FakeDiscord, type FakeFault, startFakeDiscord } from '../../fakes/discord.ts';
import { answered, bodyForm, commands, pixel, type Stage, say, startStage } from '../../fakes/discord-stage.ts';

const stages: Stage[] = [];
async function stage(parts: Parameters<typeof startStage>[0] = {}): Promise<Stage> {
  const made = await startStage(parts);
  stages.push(made);
  return made;
}

afterEach(async () => {
  for (const one of stages.splice(0)) {
    await one.close();
    expect(one.fake.violations).toEqual([]);
  }
});

const nudge: Card = {
  blocks: [
    { kind: 'heading', text: 'Time for the tub' },
    { kind: 'text', text: ['Ice bath at ', { at: 1_790_000_000_000, as: 'time', wall: '16:13' }] },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Done', line: 'recovery done a.ice.0', style: 'primary' },
        { label: 'Also done', line: 'recovery done a.ice.0', style: 'plain' },
      ],
    },
    {
      kind: 'choice',
      choice: {
        label: 'How sore?',
        line: 'recovery sore a',
        options: [3, 4].map((n) => ({ label: `${n}`, value: `${n}` })),
      },
    },
  ],
};
const finish = { command: 'finished-run', options: { type: 'long', duration: '90min' } };

/** A runner with a nudge in their direct messages. */
async function nudged(handle: (request: Request) => Answer) {
  const one = await stage({ handle });
  const ana = one.fake.user('ana');
  await one.discord.messenger.send({ runner: `discord:${ana.id}`, channel: null }, nudge, { key: 'k1', again: false });
  const [message] = one.fake.dms(ana);
  if (!message) throw new Error('no message came');
  return { ...one, ana, message };
}

test('commands are registered once, and again only when they or the application change', async () => {
  const fake = await startFakeDiscord();
  const notes = new Map<string, string>();
  const first = await startStage({ fake, notes });
  await first.discord.stop();
  const second = await startStage({ fake, notes });
  await second.discord.stop();
  expect(fake.sent(/^PUT .*commands/)).toHaveLength(1);
  const third = await stage({ fake, notes, commands: commands.slice(1) });
  expect(fake.sent(/^PUT .*commands/)).toHaveLength(2);
  expect(third.fake.commands.map(({ name }) => name)).toEqual(['recovery', 'recovery-profile', 'recovery-team']);
  expect(fingerprint('1', commands)).not.toBe(fingerprint('2', commands));
});

test('registered commands work in servers and direct messages, put required options first and leave hidden words out', async () => {
  const { fake } = await stage();
  const [run, recovery] = fake.commands;
  expect(run).toMatchObject({ contexts: [0, 1], integration_types: [0] });
  expect(run?.options?.map(({ name }) => name)).toEqual(['type', 'duration', 'more']);
  expect(recovery?.options?.map(({ name }) => name)).toEqual(['today']);
});

test('a failed registration is logged and tried again at the next start', async () => {
  const fake = await startFakeDiscord();
  fake.fail(/^PUT .*commands/, 1, '500');
  const { notes, lines, discord } = await stage({ fake });
  expect(discord.ready()).toBe(true);
  expect(notes.size).toBe(0);
  expect(lines.join()).toContain('error an event failed {"what":"register","code":"500"}');
});

test('a slash command is deferred in private, understood, and answered with a card', async () => {
  const { fake, heard } = await stage({ handle: () => answered({ kind: 'answer', card: say('A solid long run.') }) });
  const ana = fake.user('ana', { globalName: 'Ana', nick: 'Ana the Fast', locale: 'de' });
  const answer = await fake.slash({ user: ana, ...finish });
  expect(answer).toMatchObject({ how: 'answer', deferred: true });
  expect(answer.message).toMatchObject({ onlyFor: ana.id, text: 'A solid long run.' });
  expect(heard[0]).toMatchObject({
    runner: { id: `discord:${ana.id}`, name: 'Ana the Fast', zone: null, locale: 'de' },
    club: { id: `discord:${fake.guild}`, channel: fake.general, captain: false },
    said: { kind: 'options', command: 'finished-run', sub: null, options: { type: 'long', duration: '90min' } },
    message: null,
  });
  expect(fake.channel(fake.general)).toEqual([]);
});

test('the deferral goes out before the shell is asked', async () => {
  const { fake } = await stage({
    handle: () => answered({ kind: 'answer', card: say(`${fake.sent(/callback/).length} sent before`) }),
  });
  expect((await fake.slash({ user: fake.user('ana'), ...finish })).message?.text).toBe('1 sent before');
});

test('a command in direct messages has no club, and a captain is told by Manage Server', async () => {
  const { fake, heard } = await stage();
  await fake.slash({ user: fake.user('ana', { captain: true }), guild: null, ...finish });
  await fake.slash({
    user: fake.user('cem', { captain: true }),
    command: 'recovery-team',
    sub: 'setup',
    options: { channel: fake.general },
  });
  expect(heard[0]?.club).toBeNull();
  expect(heard[1]).toMatchObject({
    club: { captain: true },
    said: { sub: 'setup', options: { channel: fake.general } },
  });
});

test('a second thing to say follows in private', async () => {
  const { fake } = await stage({
    handle: () => answered({ kind: 'answer', card: say('plan') }, say('Your messages are closed.')),
  });
  const answer = await fake.slash({ user: fake.user('ana'), ...finish });
  expect(answer.message?.text).toBe('plan');
  expect((await answer.next()).text).toBe('Your messages are closed.');
});

test('a private answer is drawn again while its token lives, and one that is too old is left alone', async () => {
  const { fake, heard, lines } = await stage({ handle: () => answered({ kind: 'answer', card: say('plan') }) });
  const { message } = await fake.slash({ user: fake.user('ana'), ...finish });
  await heard[0]?.redraw?.draw(say('plan, one step done'));
  expect(message).toMatchObject({ text: 'plan, one step done', edits: 2 });
  fake.fail(/^PATCH .*webhooks/, 1, { status: 401, code: 50027 });
  await heard[0]?.redraw?.draw(say('too late'));
  expect(message?.text).toBe('plan, one step done');
  expect(lines.join()).toContain('an answer could not be drawn again');
});

test('a click changes the message in place, whichever of two equal buttons it was', async () => {
  const { fake, heard, ana, message } = await nudged(() => answered({ kind: 'replace', card: say('Done at 16:20.') }));
  const [first, second] = message.buttons.map(({ customId }) => customId);
  expect([first, second]).toEqual(['recovery done a.ice.0#k1', 'recovery done a.ice.0']);
  const answer = await fake.click({ user: ana, message, button: 'Done' });
  expect(answer).toMatchObject({
    how: 'replace',
    deferred: true,
    message: { id: message.id, text: 'Done at 16:20.', buttons: [] },
  });
  await fake.slash({ user: ana, ...finish });
  expect(heard[0]).toMatchObject({
    said: { kind: 'line', line: 'recovery done a.ice.0' },
    message: { channel: message.channel, message: message.id },
    club: null,
  });
});

test('a private answer to a click leaves the message alone', async () => {
  const { fake, ana, message } = await nudged(() =>
    answered({ kind: 'answer', card: say('Because cold slows swelling.') }),
  );
  const answer = await fake.click({ user: ana, message, button: 'Done' });
  expect(answer).toMatchObject({ how: 'answer', message: { onlyFor: ana.id, text: 'Because cold slows swelling.' } });
  expect(message.edits).toBe(0);
});

test("a click on a club's public post never shows the runner's own card to the club", async () => {
  const { fake, discord } = await stage({ handle: () => answered({ kind: 'replace', card: say('private') }) });
  await discord.messenger.send({ club: `discord:${fake.guild}`, channel: fake.general }, nudge, {
    key: 'k2',
    again: false,
  });
  const [post] = fake.channel(fake.general);
  if (!post) throw new Error('no post');
  const answer = await fake.click({ user: fake.user('ana'), message: post, button: 'Done' });
  expect(answer.message?.onlyFor).not.toBeNull();
  expect(post.edits).toBe(0);
});

test('picking from a menu says its line and the value', async () => {
  const { fake, heard, ana, message } = await nudged(() => answered({ kind: 'replace', card: say('4 it is.') }));
  await fake.select({ user: ana, message, value: '4' });
  expect(heard[0]?.said).toEqual({ kind: 'line', line: 'recovery sore a 4' });
});

test('a form opens as the first response and comes back with its fields', async () => {
  const { fake, heard } = await stage({
    handle: ({ said }) =>
      answered(said.kind === 'form' ? { kind: 'answer', card: say('Saved.') } : { kind: 'form', form: bodyForm }),
  });
  const ana = fake.user('ana');
  const { how, form } = await fake.slash({ user: ana, command: 'recovery-profile', sub: 'body' });
  expect(how).toBe('form');
  if (!form) throw new Error('no form');
  expect(form.fields).toMatchObject([
    { name: 'mass', value: '70 kg' },
    { name: 'units', value: ['metric'] },
  ]);
  const saved = await fake.submitModal({ user: ana, form, fields: { mass: '68', units: ['imperial'] } });
  expect(saved).toMatchObject({ how: 'answer', message: { text: 'Saved.', onlyFor: ana.id } });
  expect(heard[1]?.said).toEqual({
    kind: 'form',
    line: 'recovery-profile body',
    fields: { mass: '68', units: ['imperial'] },
  });
});

test('a button opens a form too, and sending it changes the message that carried the button', async () => {
  const open: Card = {
    blocks: [
      { kind: 'text', text: 'You' },
      { kind: 'buttons', buttons: [{ label: 'Edit', line: 'recovery-profile body', style: 'plain' }] },
    ],
  };
  const { fake } = await stage({
    handle: ({ said }) => {
      if (said.kind === 'options') return answered({ kind: 'answer', card: open });
      return answered(
        said.kind === 'line' ? { kind: 'form', form: bodyForm } : { kind: 'replace', card: say('Saved.') },
      );
    },
  });
  const ana = fake.user('ana');
  const { message } = await fake.slash({ user: ana, command: 'recovery', sub: 'today' });
  if (!message) throw new Error('no message');
  const { how, form } = await fake.click({ user: ana, message, button: 'Edit' });
  expect(how).toBe('form');
  if (!form) throw new Error('no form');
  const saved = await fake.submitModal({ user: ana, form, fields: {} });
  expect(saved).toMatchObject({ how: 'replace', message: { id: message.id, onlyFor: ana.id, text: 'Saved.' } });
});

test('a form that comes where none can open any more is said in words', async () => {
  const { fake } = await stage({ handle: () => answered({ kind: 'form', form: bodyForm }) });
  const answer = await fake.slash({ user: fake.user('ana'), ...finish });
  expect(answer.message?.text).toContain('Body: open it with its command');
});

test('hostile words reach people as plain characters and mention nobody', async () => {
  const words = `@everyone <@123456789012345678> **x** [y](https://z.example) \u202e \0 ${'!'.repeat(4000)}`;
  const { fake } = await stage({
    handle: () =>
      answered({
        kind: 'answer',
        card: {
          blocks: [
            { kind: 'heading', text: words },
            { kind: 'text', text: words },
          ],
        },
      }),
  });
  const { message } = await fake.slash({ user: fake.user('ana'), ...finish });
  for (const shown of [message?.content, message?.embeds[0]?.description]) {
    expect(shown).not.toMatch(/(?<!\\)[<[]|(?<!\\)@|https:|\0|\u202e/);
    expect(shown).toContain('…');
  }
});

test('when a form was expected but words come, they are the first response', async () => {
  const { fake } = await stage({
    handle: () => answered({ kind: 'answer', card: say('See somebody about that chest pain.') }),
  });
  const answer = await fake.slash({ user: fake.user('ana'), command: 'recovery-profile', sub: 'body' });
  expect(answer).toMatchObject({
    how: 'answer',
    deferred: false,
    message: { text: 'See somebody about that chest pain.' },
  });
});

test('typing is met with at most 25 suggestions', async () => {
  const { fake } = await stage();
  const user = fake.user('ana');
  const offered = await fake.autocomplete({ user, command: 'finished-run', option: 'duration', typed: '9' });
  expect(offered).toHaveLength(25);
  expect(offered[0]).toEqual({ name: '90 min', value: '90 min' });
  expect(await fake.autocomplete({ user, command: 'finished-run', option: 'more', typed: 'x' })).toEqual([]);
  const long = '9'.repeat(4000);
  expect(await fake.autocomplete({ user, command: 'finished-run', option: 'duration', typed: long })).toEqual([]);
});

test('an interaction that is over is not handled, and nothing breaks', async () => {
  const { fake, heard, lines } = await stage();
  const ana = fake.user('ana');
  expect((await fake.slash({ user: ana, ...finish, expired: true })).how).toBe('nothing');
  expect((await fake.slash({ user: ana, ...finish })).how).toBe('answer');
  expect(heard).toHaveLength(1);
  expect(lines.join()).toContain('"code":"10062"');
});

test('an interaction that the gateway delivers twice is handled once', async () => {
  const { fake, heard, lines } = await stage();
  const ana = fake.user('ana');
  await fake.slash({ user: ana, ...finish });
  const refused = fake.next(/callback/);
  fake.redeliver();
  expect((await refused).status).toBe(400);
  await fake.slash({ user: ana, ...finish });
  expect(heard).toHaveLength(2);
  expect(lines.join()).toContain('"code":"40060"');
});

test('an answer that meets a rate limit without headers is not repeated for ever', async () => {
  const { fake, lines, discord } = await stage();
  fake.fail(/^PATCH \/webhooks/, 9, '429-without-headers');
  const refused = fake.next(/^PATCH \/webhooks/);
  void fake.slash({ user: fake.user('ana'), ...finish });
  await refused;
  await discord.stop();
  expect(fake.sent(/^PATCH \/webhooks/)).toHaveLength(1);
  expect(lines.join()).toContain('"code":"429"');
});

test("an interaction's own token that ran out says nothing about the bot's", async () => {
  const { fake, discord, fatal } = await stage();
  fake.fail(/^PATCH \/webhooks/, 1, { status: 401, code: 50027 });
  const refused = fake.next(/^PATCH \/webhooks/);
  void fake.slash({ user: fake.user('ana'), ...finish });
  await refused;
  const seen = await fake.slash({ user: fake.user('ben'), ...finish });
  expect(seen.message?.text).toBe('ok');
  expect(discord.ready()).toBe(true);
  expect(fatal).toEqual([]);
});

test('a gateway that closes for good is told once to whoever can start us again', async () => {
  const { fake, discord, fatal } = await stage();
  fake.revokeToken();
  void fake.disconnect(4004);
  await expect.poll(() => fatal).toEqual(['gateway-4004']);
  expect(discord.ready()).toBe(false);
});

test('a plan does not wait for its picture: the words come first, the picture when it is drawn', async () => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  const picture: Card = {
    blocks: [
      { kind: 'heading', text: 'A solid long run' },
      {
        kind: 'picture',
        alt: 'Time line',
        picture: { of: 'timeline', title: 'Long run', subtitle: '', steps: [] },
      },
    ],
  };
  const { fake } = await stage({
    draw: () => promise,
    handle: () => answered({ kind: 'answer', card: picture }),
  });
  const first = fake.next(/^PATCH \/webhooks/);
  const answering = fake.slash({ user: fake.user('ana'), ...finish });
  await first;
  const seen = await answering;
  expect(seen.message?.text).toContain('A solid long run');
  expect(seen.message?.files).toEqual([]);
  const second = fake.next(/^PATCH \/webhooks/);
  resolve(pixel);
  await second;
  expect(seen.message?.files).toHaveLength(1);
});

test('a shell that throws is logged without its words and harms nobody else', async () => {
  let calls = 0;
  const { fake, lines } = await stage({
    handle: () => {
      calls++;
      if (calls === 1) throw new Error('secret words');
      return answered({ kind: 'answer', card: say('fine') });
    },
  });
  const ana = fake.user('ana');
  const first = fake.next(/callback/);
  void fake.slash({ user: ana, ...finish });
  await first;
  expect((await fake.slash({ user: ana, ...finish })).message?.text).toBe('fine');
  expect(lines.join()).toContain('error an event failed');
  expect(lines.join()).not.toContain('secret');
});

test('pictures and files arrive as described attachments; a picture that cannot be drawn is said in words', async () => {
  const picture = {
    kind: 'picture',
    alt: 'Five steps until bed',
    picture: { of: 'history', title: 't', runs: [] },
  } as const;
  const card: Card = {
    blocks: [picture, { kind: 'file', file: { name: 'all of it.json', type: 'application/json', content: '{"a":1}' } }],
  };
  let broken = false;
  const { fake } = await stage({
    handle: () => answered({ kind: 'answer', card }),
    draw: async () => {
      if (broken) throw new Error('no font');
      return pixel;
    },
  });
  const ana = fake.user('ana');
  const { message } = await fake.slash({ user: ana, ...finish });
  expect(message?.files).toMatchObject([
    { name: 'history-0.png', type: 'image/png', description: 'Five steps until bed' },
    { name: 'all-of-it.json', type: 'application/json', description: null },
  ]);
  expect(message?.files[0]?.bytes).toEqual(pixel);
  broken = true;
  expect((await fake.slash({ user: ana, ...finish })).message?.text).toBe('Five steps until bed');
});

describe("Discord's limit of 50 requests a second", () => {
  // The SDK counts by the wall clock: while that stands still, its second never ends, and whatever it counted too many would be held.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_790_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  test('holds no answer of any kind: 120 at once', async () => {
    const form = { kind: 'form', form: bodyForm } as const;
    const { fake, lines } = await stage({
      handle: ({ said }) =>
        said.kind === 'options' && said.command === 'recovery-profile'
          ? answered(form)
          : answered({ kind: 'answer', card: say('ok') }, say('and more')),
    });
    const all = Array.from({ length: 120 }, async (_, n) => {
      const user = fake.user(`runner ${n}`);
      const answer = await fake.slash({ user, ...finish });
      const more = await answer.next();
      const typing = { user, command: 'finished-run', option: 'duration', typed: '9' };
      const offered = await fake.autocomplete(typing);
      const opened = await fake.slash({ user, command: 'recovery-profile', sub: 'body' });
      return [answer.message?.text, more.text, offered.length, opened.how];
    });
    expect(await Promise.all(all)).toEqual(Array(120).fill(['ok', 'and more', 25, 'form']));
    expect(lines).not.toContainEqual(expect.stringContaining('held by a rate limit'));
  });

  test('is kept by the pace of the sender alone: its 60 messages at once all arrive', async () => {
    const { fake, discord } = await stage();
    const channel = fake.directChannel(fake.user('ana'));
    const to = { runner: 'discord:1', channel };
    const sends = Array.from({ length: 60 }, (_, n) =>
      discord.messenger.send(to, nudge, { key: `k${n}`, again: false }),
    );
    const kinds = (await Promise.all(sends)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array(60).fill('delivered'));
  });

  test('of another kind, a real 429, holds the answers until its time is over', async () => {
    const { fake, lines } = await stage();
    fake.fail(/^PATCH .*@original/, 1, { retryAfter: 0.1, global: true });
    const answer = fake.slash({ user: fake.user('ana'), ...finish });
    await expect.poll(() => lines.join()).toContain('an answer is held by a rate limit');
    expect(fake.sent(/^PATCH .*@original/)).toHaveLength(1);
    vi.setSystemTime(1_790_000_001_000);
    expect((await answer).message?.text).toBe('ok');
    expect(fake.sent(/^PATCH .*@original/).map(({ status }) => status)).toEqual([429, 200]);
  });
});

test('a server that removes the bot is reported; an outage of it is not', async () => {
  const { fake, gone } = await stage();
  fake.removeGuild(fake.guild, true);
  await fake.slash({ user: fake.user('ana'), ...finish });
  expect(gone).toEqual([]);
  fake.removeGuild(fake.guild);
  await fake.slash({ user: fake.user('ana'), guild: null, ...finish });
  expect(gone).toEqual([`discord:${fake.guild}`]);
});

test('a start and a reconnect say in which servers the bot is, one in an outage too; who took it out meanwhile is missing', async () => {
  const { fake, seen } = await stage();
  expect(seen.map(({ here }) => here)).toEqual([[`discord:${fake.guild}`]]);
  const asked = ['discord:1234567890123456789', `discord:${fake.guild}`, 'slack:T1', 'playground:club'];
  expect(asked.filter((club) => seen[0]?.all?.(club))).toEqual(asked.slice(0, 2));
  fake.leave();
  fake.gateway.forget();
  await fake.disconnect();
  await expect.poll(() => seen.at(-1)?.here).toEqual([]);
  fake.invite();
  await expect.poll(() => seen.at(-1)).toEqual({ here: [`discord:${fake.guild}`], all: undefined });
});

test('a server that invites the bot again says so', async () => {
  const { fake, gone, seen } = await stage();
  fake.removeGuild(fake.guild);
  fake.invite();
  await expect.poll(() => seen.at(-1)).toEqual({ here: [`discord:${fake.guild}`], all: undefined });
  expect(gone).toEqual([`discord:${fake.guild}`]);
});

test('what was typed while the gateway was away is answered after the resume', async () => {
  const { fake, discord, heard } = await stage();
  const back = fake.disconnect();
  const answer = fake.slash({ user: fake.user('ana'), ...finish });
  await back;
  expect((await answer).message?.text).toBe('ok');
  expect(heard).toHaveLength(1);
  expect(fake.gateway.counts).toEqual({ identified: 1, resumed: 1 });
  expect(discord.ready()).toBe(true);
});

test.each([
  ['a close that can be resumed', { identified: 1, resumed: 1 }, (fake: FakeDiscord) => fake.disconnect(4000)],
  ["Discord's word to come again", { identified: 1, resumed: 1 }, (fake: FakeDiscord) => fake.gateway.reconnect()],
  [
    'a session that Discord forgot',
    { identified: 2, resumed: 0 },
    (fake: FakeDiscord) => {
      fake.gateway.forget();
      return fake.disconnect();
    },
  ],
])('after %s the bot is back by itself, and what comes again or anew is handled once', async (_, counts, deed) => {
  const { fake, discord, heard, seen } = await stage();
  const ana = fake.user('ana');
  expect((await fake.slash({ user: ana, ...finish })).message?.text).toBe('ok');
  await deed(fake);
  fake.redeliver();
  expect((await fake.slash({ user: ana, command: 'recovery', sub: 'today' })).message?.text).toBe('ok');
  expect(heard.map(({ said }) => said.kind === 'options' && said.command)).toEqual(['finished-run', 'recovery']);
  expect(fake.gateway.counts).toEqual(counts);
  expect(discord.ready()).toBe(true);
  // A new session says in which servers the bot is, and a resumed one sends what happened meanwhile.
  expect(seen.filter(({ all }) => all !== undefined).length).toBe(counts.identified);
});

test('hundreds of runners in a server and in direct messages leave little in the caches', async () => {
  const fake = await startFakeDiscord();
  const { client } = createClient(fake.url, 10_000);
  const all = new Promise<void>((resolve) => {
    let left = 400;
    client.on(Events.InteractionCreate, () => --left === 0 && resolve());
  });
  const ready = once(client, Events.ClientReady);
  await client.login(fake.token);
  await ready;
  for (let n = 0; n < 200; n++) {
    void fake.slash({ user: fake.user(`runner ${n}`), ...finish });
    void fake.slash({ user: fake.user(`guest ${n}`), guild: null, ...finish });
  }
  await all;
  expect(client.users.cache.size).toBeLessThanOrEqual(51);
  expect(client.guilds.cache.get(fake.guild)?.members.cache.size).toBeLessThanOrEqual(21);
  expect([...client.channels.cache.keys()]).toEqual([fake.general]);
  expect(client.users.cache.has(fake.self)).toBe(true);
  await client.destroy();
  await fake.stop();
});

test('a wrong token is said loudly at start, without the token', async () => {
  const { discord, lines } = await stage({ idle: true, token: 'bm90.the.right-one' });
  await expect(discord.start()).rejects.toThrow('set a new DISCORD_TOKEN and start again');
  expect(discord.ready()).toBe(false);
  expect(lines.join()).toContain('error Discord refuses the token');
  expect(lines.join()).not.toContain('right-one');
});

test.each<[FakeFault, string]>([
  ['500', 'Discord cannot be reached or has a fault of its own (500): start again in a few minutes'],
  [{ status: 503, code: 0 }, 'Discord cannot be reached or has a fault of its own (503): start again in a few minutes'],
  ['reset', 'Discord cannot be reached or has a fault of its own ('],
  [{ status: 403, code: 40001 }, 'Discord did not let us in (40001): check DISCORD_TOKEN and DISCORD_API_URL'],
])('a start that Discord answers with %j is one sentence: what it is and what to do', async (how, sentence) => {
  const { fake, discord } = await stage({ idle: true });
  fake.fail(/gateway\/bot/, 9, how);
  await expect(discord.start()).rejects.toThrow(sentence);
});

test('after stop nothing is open: the process ends by itself', async () => {
  const script = `
    import { startStage } from '${new URL('../../fakes/discord-stage.ts', import.meta.url)}';
    const stage = await startStage();
    await stage.fake.slash({ user: stage.fake.user('ana'), command: 'recovery', sub: 'today' });
    await stage.close();
    console.log('ready', stage.discord.ready(), 'connections', stage.fake.gateway.connections());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 19_000,
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  expect(said).toBe('ready false connections 0\n');
  expect(code).toBe(0);
});
