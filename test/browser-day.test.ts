import { expect, it } from 'vitest';
import { createPlayground } from '../src/adapters/playground/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createHealth, storePart } from '../src/ops/health.ts';
import { createHttp, serve } from '../src/ops/http.ts';
import { createMetrics } from '../src/ops/metrics.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { chromiumPath, launchBrowser, look } from './fakes/browser.ts';
import { book } from './fixtures/book.ts';
import { commands } from './fixtures/commands.ts';

const chromium = chromiumPath();
if (chromium === null) process.stdout.write('Chromium is not installed: the browser day does not run.\n');

const log = { info: () => {}, warn: () => {}, error: () => {} };
/** Saturday 2026-06-06, 09:00 in Berlin. */
const morning = Date.UTC(2026, 5, 6, 7);

it.skipIf(chromium === null)(
  'a runner plays a whole recovery day in the playground and the club sees it',
  { timeout: 120_000 },
  async () => {
    const store = await openSqlite(':memory:');
    const late: { app: App | null } = { app: null };
    const app = () => late.app ?? expect.fail('not wired');
    const playground = createPlayground({
      commands,
      draw: createDraw(),
      log,
      base: { now: () => morning },
      movable: true,
      journal: null,
      inbound: {
        handle: (request) => app().handle(request),
        clubGone: (club) => app().clubGone(club),
        clubsHere: (here, all) => app().clubsHere(here, all),
      },
      dueWork: {
        tick: () => app().tick(),
        nextDue: () => store.nextDue(),
        nextNudge: () => store.nextDue({ except: ['refresh'] }),
      },
    });
    let ids = 0;
    late.app = createApp({
      store,
      book,
      commands,
      log,
      clock: playground.clock,
      messengers: new Map([['playground', playground.messenger]]),
      random: () => 0.5,
      freshId: () => `day${String(++ids).padStart(7, '0')}`,
    });
    const http = createHttp({
      host: '127.0.0.1',
      health: createHealth([storePart(store, log)]),
      metrics: createMetrics(),
      log,
      mounts: [{ path: '/', app: playground.app }],
      raw: [],
    });
    const serving = await serve('127.0.0.1', 0, http.listener);
    const browser = await launchBrowser(chromium ?? '');
    try {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, timezoneId: 'Europe/Berlin' });
      await page.goto(serving.url);
      const line = page.getByLabel('Message', { exact: true });
      const runner = (name: string) => page.locator('[data-runners]').getByRole('button', { name }).click();
      const room = (name: string) => page.locator('[data-conversations]').getByRole('button', { name }).click();
      const messages = page.locator('[data-messages]');
      const say = async (text: string) => {
        await line.fill(text);
        await line.press('Escape');
        await line.press('Enter');
      };

      await runner('Dee');
      await say('/recovery-team setup #team 21:00 Europe/Berlin');
      await messages.getByText('Summary is set').waitFor();
      await runner('Ana');
      await say('/finished-run long 90min');
      await messages.getByText('1 h 30 long run: load 450').waitFor();
      await look(page, '1-plan.png');

      await room('Coach');
      let done = 0;
      for (let jumps = 0; jumps < 16; jumps++) {
        const open = messages.getByRole('button', { name: /^Done/ });
        while ((await open.count()) > 0) {
          const before = await open.count();
          await open.first().click();
          await expect.poll(() => open.count()).toBeLessThan(before);
          done++;
        }
        if (done === 9) break;
        await look(page, `2-nudge-${jumps}.png`);
        const clock = await page.locator('[data-clock]').textContent();
        await page.locator('[data-jump=next]').click();
        await expect.poll(() => page.locator('[data-clock]').textContent()).not.toBe(clock);
        await expect.poll(() => page.locator('[data-jump=next]').isEnabled()).toBe(true);
      }
      expect(done).toBe(9);
      await look(page, '3-direct-messages.png');
      await room('team');
      await messages.getByText('Completed recovery:').waitFor();
      expect(await messages.textContent()).toMatch(/Completed recovery:\s*Ana/);
      await look(page, '4-summary.png');
    } finally {
      await browser.close();
      await playground.stop();
      await app().stop();
      await serving.stop();
      await store.close();
    }
  },
);
