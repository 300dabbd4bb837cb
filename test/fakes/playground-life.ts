import { platform } from '../../src/adapters/playground/club.ts';
import { createPlayground, type Playground } from '../../src/adapters/playground/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Fields, ProfileSection } from '../../src/engine/model/intent.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { type Instant, wallTime } from '../../src/time.ts';
import { book } from '../fixtures/book.ts';
import { commands } from '../fixtures/commands.ts';
import { createFakeClock } from './clock.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const json = { 'content-type': 'application/json', host: 'localhost:3000' };

interface View {
  readonly id: string;
  readonly from: string;
  readonly html: string;
}

/** The playground on real files, used through the API that its page uses, with a clock that the test moves. Keeps a transcript. */
export interface PlaygroundLife {
  readonly transcript: readonly string[];
  /** Types a line in the team channel, or a plain remark into the transcript. */
  say(line: string): Promise<void>;
  /** Sends the form of this section of the profile. */
  fill(section: ProfileSection, fields: Fields): Promise<void>;
  /** Presses the button whose label begins so, on the newest message that has it: a direct one unless told. */
  press(label: string, conversation?: 'dm:ana' | 'team'): Promise<void>;
  /** Lets time pass, sending what falls due on the way. */
  until(to: Instant): Promise<void>;
  /** Ends the process and starts another one on the same files. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openPlaygroundLife(start: Instant, folder: string): Promise<PlaygroundLife> {
  const clock = createFakeClock(start);
  const transcript: string[] = [];
  const seen = new Map<string, string>();
  let ids = 0;
  let acts = 0;
  let store: Store;
  let app: App;
  let playground: Playground;

  async function open(): Promise<void> {
    store = await openSqlite(`file:${folder}/coach.db`);
    playground = createPlayground({
      commands,
      draw: async () => new Uint8Array(),
      log,
      base: clock,
      movable: true,
      journal: `${folder}/playground.jsonl`,
      inbound: {
        handle: (request) => app.handle(request),
        clubGone: (club) => app.clubGone(club),
        clubsHere: (here, all) => app.clubsHere(here, all),
      },
      dueWork: {
        tick: () => app.tick(),
        nextDue: () => store.nextDue(),
        nextNudge: () => store.nextDue({ except: ['refresh'] }),
      },
    });
    app = createApp({
      store,
      book,
      commands,
      log,
      clock: playground.clock,
      messengers: new Map([['playground', playground.messenger]]),
      random: () => 0.5,
      freshId: () => `day${String(++ids).padStart(7, '0')}`,
    });
  }
  async function shut(): Promise<void> {
    await playground.stop();
    await app.stop();
    await store.close();
  }

  async function messages(conversation: string): Promise<readonly View[]> {
    const response = await playground.app.request(`/playground/api/messages?as=ana&in=${conversation}`, {
      headers: json,
    });
    const body = (await response.json()) as { messages: View[] };
    return body.messages;
  }

  async function note(): Promise<void> {
    for (const conversation of ['team', 'dm:ana'])
      for (const { id, from, html } of await messages(conversation)) {
        const known = seen.get(id);
        const rows = plain(html);
        if (from !== 'coach' || known === rows.join('\n')) continue;
        seen.set(id, rows.join('\n'));
        const where = conversation === 'team' ? 'in #team' : known === undefined ? 'to Ana' : 'to Ana, rewritten';
        transcript.push(
          `${wallTime(clock.now(), 'Europe/Berlin')}  Coach ${where}`,
          ...rows.map((row) => `         ${row}`),
        );
      }
  }

  async function act(
    line: string,
    conversation: string,
    message: string | null,
    fields: Fields | null = null,
  ): Promise<void> {
    const body = {
      id: `act-number-${++acts}`,
      as: 'ana',
      in: conversation,
      zone: 'Europe/Berlin',
      line,
      fields,
      message,
    };
    await playground.app.request('/playground/api/say', { method: 'POST', headers: json, body: JSON.stringify(body) });
    await app.tick();
    await settled();
    await note();
  }

  /** What an answer set off is on its way until its rows are settled; each turn of the event loop brings it further. */
  async function settled(): Promise<void> {
    const underWay = async () =>
      (await store.read(`${platform}:ana`, clock.now())).nudges.some((nudge) => nudge.state === 'claimed');
    for (let turn = 0; turn < 1000 && (await underWay()); turn++) await new Promise(setImmediate);
  }

  await open();
  return {
    transcript,
    async say(line) {
      transcript.push(`${wallTime(clock.now(), 'Europe/Berlin')}  Ana: ${line}`);
      await act(line, 'team', null);
    },
    async fill(section, fields) {
      transcript.push(`${wallTime(clock.now(), 'Europe/Berlin')}  Ana fills in ${section}: ${JSON.stringify(fields)}`);
      await act(`/recovery-profile ${section}`, 'team', null, fields);
    },
    async press(label, conversation = 'dm:ana') {
      for (const message of (await messages(conversation)).toReversed()) {
        const found = [...message.html.matchAll(/<button[^>]*data-line="([^"]*)"[^>]*>([\s\S]*?)<\/button>/g)].find(
          ([, , words = '']) => plain(words).join(' ').startsWith(label),
        );
        if (!found?.[1]) continue;
        transcript.push(`${wallTime(clock.now(), 'Europe/Berlin')}  Ana presses [${plain(found[2] ?? '').join(' ')}]`);
        await act(found[1], conversation, message.id);
        return;
      }
      throw new Error(`no button ${label}`);
    },
    async until(to) {
      for (let due = await store.nextDue(); due !== null && due <= to; due = await store.nextDue()) {
        clock.set(Math.max(due, clock.now()));
        await app.tick();
        await note();
      }
      clock.set(to);
      await app.tick();
      await note();
    },
    async restart() {
      await shut();
      transcript.push(`${wallTime(clock.now(), 'Europe/Berlin')}  (the process ends and starts again)`);
      await open();
      await app.tick();
      await note();
    },
    close: shut,
  };
}

/** The words of a piece of HTML, a row each. */
function plain(html: string): string[] {
  return html
    .replace(/<button[^>]*>([\s\S]*?)<\/button>/g, '[$1] ')
    .replace(/<(?:li|p|h\d|div|tr|dt)[^>]*>|<\/(?:p|h\d|div|ul|ol|tr|dl)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((row) => row.replace(/\s+/g, ' ').trim())
    .filter((row) => row !== '');
}
