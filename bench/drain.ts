import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Messenger } from '../src/adapters/messenger.ts';
import { compose } from '../src/app/compose.ts';
import { type Composer, createSender } from '../src/delivery/sender.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { HOUR, systemClock } from '../src/time.ts';
import { type Figure, median, short } from './figures.ts';
import { copyRunner, seed, someFile } from './rows.ts';

const JOBS = 10_000;
const ROUNDS = 3;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Takes everything at once. Discord's own pace is in its adapter, so that nothing here is held back. */
const open: Messenger = {
  platform: 'discord',
  send: async () => ({ kind: 'delivered', ref: { channel: 'c', message: 'm' } }),
  edit: async (ref) => ({ kind: 'delivered', ref }),
};

const nothingToSay: Composer = async (owner, claimed) => ({
  message: { to: { runner: owner, channel: null }, card: { blocks: [] }, nudges: claimed },
  settled: [],
});

/** How many due messages the sender claims, sends and settles a second, beside an SQLite queue of other people with the same wait for the disk. */
export async function drain(): Promise<readonly Figure[]> {
  const peer = peerIsHere();
  const ours: number[] = [];
  const composed: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await drainOurs(() => nothingToSay));
    composed.push(await drainOurs((store) => (owner, claimed, now) => compose({ store }, owner, claimed, now)));
    if (peer) theirs.push(drainPlainjob());
  }
  const peerRate = median(theirs);
  const rate = median(ours);
  const beside = peer ? { beside: `plainjob ${short(peerRate)}/s: ${(rate / peerRate).toFixed(1)} x` } : {};
  return [
    {
      what: `drain ${short(JOBS)}, FULL, nothing to say`,
      ours: `${short(rate)}/s`,
      ...beside,
      goal: '>= 2 x',
      ...(peer ? { met: rate >= 2 * peerRate } : {}),
    },
    {
      what: '... with the messages composed',
      ours: `${short(median(composed))}/s`,
      ...(peer ? { beside: `plainjob ${short(peerRate)}/s: ${(median(composed) / peerRate).toFixed(1)} x` } : {}),
    },
  ];
}

type Opened = Awaited<ReturnType<typeof openSqlite>>;

async function drainOurs(composer: (store: Opened) => Composer): Promise<number> {
  const { file, drop } = someFile();
  await seed(file);
  const now = systemClock.now();
  const owners = Array.from({ length: JOBS }, (_, index) => `discord:${index}`);
  copyRunner(file, owners, (index) => ({ dueAt: now - 1000 - (index % 1000), closesAt: now + HOUR + index }));
  const store = await openSqlite(`file:${file}`);
  const sender = createSender({
    store,
    messengers: new Map([['discord', open]]),
    clock: systemClock,
    random: () => 0.5,
    log: silent,
    compose: composer(store),
    onUnreachable: async () => {},
  });
  let sent = 0;
  const began = performance.now();
  while (sent < JOBS) {
    const { claimed, moves } = await sender.tick(HOUR);
    if (claimed === 0) throw new Error(`the sender stopped after ${sent} of ${JOBS}`);
    sent += moves.deliver ?? 0;
  }
  const seconds = (performance.now() - began) / 1000;
  await sender.stop();
  await store.close();
  drop();
  return JOBS / seconds;
}

function drainPlainjob(): number {
  const { file, drop } = someFile();
  const ran = spawnSync(process.execPath, [here('plainjob.mjs'), file, String(JOBS), 'full'], { encoding: 'utf8' });
  drop();
  if (ran.status !== 0) throw new Error(ran.stderr);
  return Number(ran.stdout);
}

/** The others are no part of the coach: they are installed when they are asked for. */
function peerIsHere(): boolean {
  if (existsSync(here('node_modules/plainjob'))) return true;
  return spawnSync('npm', ['ci', '--silent'], { cwd: here('.'), stdio: 'inherit' }).status === 0;
}
