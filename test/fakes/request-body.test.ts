import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startFakeDiscord } from './discord.ts';
import { startFakeSlack } from './slack.ts';

it.each([
  ['Discord', startFakeDiscord],
  ['Slack', startFakeSlack],
])('a request whose sender dies in the middle of it never arrived at %s', async (_name, start) => {
  const fake = await start();
  const { hostname, port } = new URL(fake.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  await new Promise<void>((sent) =>
    socket.write('POST /api/chat.postMessage HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"half":', () => sent()),
  );
  socket.destroy();
  await once(socket, 'close');
  await fetch(`${fake.url}/users/@me`);
  expect(fake.requests).toHaveLength(1);
  await fake.stop();
});
