import { expect, test } from 'vitest';
import { checkedAgainst, startFakeDiscord } from './discord.ts';
import { openApiCheck } from './discord-openapi.ts';
import { commandFaults, messageFaults, modalFaults } from './discord-rules.ts';

const check = openApiCheck();
const mentions = { allowed_mentions: { parse: [] } };
const button = (custom_id: string) => ({ type: 2, style: 1, label: 'x', custom_id });
const row = (...components: object[]) => ({ type: 1, components });

test(`the double checks requests against: ${checkedAgainst}`, () => {
  if (check === null) process.stderr.write(`Discord double: ${checkedAgainst}\n`);
  expect(check === null).toBe(checkedAgainst.startsWith('rules only'));
});

test.runIf(check !== null).each([
  ['an unknown field', { content: 'x', contents: 'y' }, /additional properties.*contents/],
  [
    'a long button',
    { components: [row({ ...button('a'), label: 'x'.repeat(81) })] },
    /components\/0\/components\/0\/label.*80/,
  ],
  ['a button of no style', { components: [row({ type: 2, label: 'x', custom_id: 'a' })] }, /required property 'style'/],
  [
    'a component of another kind',
    { components: [row({ type: 4, custom_id: 'a' })] },
    /components\/0\/components\/0\/type/,
  ],
  ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, /nonce/],
])('the OpenAPI check finds %s', (_, body, problem) => {
  expect(check?.('POST', '/channels/123456789012345678/messages', body).join('\n')).toMatch(problem);
});

test.runIf(check !== null)('the OpenAPI check tells literal routes from routes with parameters', () => {
  expect(
    check?.('PATCH', '/webhooks/123456789012345678/token/messages/@original', {
      content: 'x',
      attachments: [],
      ...mentions,
    }),
  ).toEqual([]);
  expect(check?.('POST', '/users/@me/channels', { recipient_id: 'ana' })).not.toEqual([]);
  expect(check?.('POST', '/nowhere', {})).toEqual(['no such route: POST /nowhere']);
});

test.each([
  ['mentions allowed', { content: 'x' }, 0, 'allowed_mentions must forbid all mentions'],
  ['content over 2000', { content: 'x'.repeat(2001), ...mentions }, 0, 'content over 2000'],
  ['nothing at all', { content: ' ', embeds: [], ...mentions }, 0, 'empty message'],
  [
    'six rows',
    { content: 'x', components: Array.from({ length: 6 }, (_, n) => row(button(`${n}`))), ...mentions },
    0,
    'more than 5 rows',
  ],
  [
    'a custom id twice',
    { content: 'x', components: [row(button('a'), button('a'))], ...mentions },
    0,
    'custom_id twice in one message',
  ],
  [
    'a long custom id',
    { content: 'x', components: [row(button('a'.repeat(101)))], ...mentions },
    0,
    'custom_id needs 1 to 100 characters',
  ],
  [
    'too much in embeds',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }], ...mentions },
    0,
    'embeds over 6000',
  ],
  [
    'a picture that is not there',
    { embeds: [{ image: { url: 'attachment://a.png' } }], ...mentions },
    0,
    'image without its attachment: a.png',
  ],
])('the rules find %s', (_, body, files, problem) => {
  expect(messageFaults(body, files)).toEqual([problem]);
});

test('the rules find bad commands and bad modals', () => {
  const option = (name: string, required: boolean) => ({ type: 3, name, description: 'd', required });
  expect(commandFaults([{ name: 'Bad Name', description: 'd' }])).toEqual(['bad name: Bad Name']);
  expect(commandFaults([{ name: 'a', description: 'd', options: [option('b', false), option('c', true)] }])).toEqual([
    'a: required after optional',
  ]);
  expect(modalFaults({ components: [] })).toEqual(['a modal holds 1 to 5 fields']);
});

test('the double records what breaks the rules', async () => {
  const fake = await startFakeDiscord();
  await fetch(`${fake.url}/v10/channels/${fake.general}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${fake.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: '@everyone' }),
  });
  expect(fake.violations.join()).toContain('allowed_mentions must forbid all mentions');
  await fake.stop();
});
