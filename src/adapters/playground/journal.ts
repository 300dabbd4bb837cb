import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Card } from '../../card.ts';
import type { Log } from '../log.ts';

const kinds = ['heading', 'text', 'alert', 'facts', 'timeline', 'picture', 'buttons', 'choice', 'source', 'file'];
const blocks = z.object({ blocks: z.array(z.looseObject({ kind: z.enum(kinds) })) });
const StoredCard = z.custom<Card>((value) => blocks.safeParse(value).success);

const Message = z.object({
  id: z.string(),
  conversation: z.string(),
  /** 'coach' or a person's key. */
  from: z.string(),
  /** The only person who sees it; null when everybody in the conversation does. */
  only: z.string().nullable(),
  at: z.number(),
  /** The sender's idempotency key. */
  key: z.string().nullable(),
  edited: z.boolean(),
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('card'), card: StoredCard }),
    z.object({ kind: z.literal('line'), line: z.string() }),
  ]),
});
export type Message = z.infer<typeof Message>;

const Entry = z.discriminatedUnion('kind', [
  /** New, or the new state of an old one. */
  z.object({ kind: z.literal('message'), message: Message }),
  z.object({ kind: z.literal('read'), who: z.string(), conversation: z.string(), upTo: z.number() }),
  z.object({ kind: z.literal('direct'), who: z.string(), closed: z.boolean() }),
  z.object({ kind: z.literal('clock'), offset: z.number() }),
]);
export type Entry = z.infer<typeof Entry>;

/** What happened, one JSON line each: the conversations and the clock survive a restart. */
export interface Journal {
  /** What was there at the start, oldest first. */
  readonly past: readonly Entry[];
  append(entry: Entry): void;
  /** Replaces the past by fewer lines that mean the same. */
  compact(entries: readonly Entry[]): void;
}

/** `path` null keeps everything in memory. A line that does not parse is left out: the last one may be cut by a crash. */
export function openJournal(path: string | null, log: Log): Journal {
  if (path === null) return { past: [], append() {}, compact() {} };
  return {
    past: read(path, log),
    append(entry) {
      try {
        appendFileSync(path, line(entry), { mode: 0o600 });
      } catch (error) {
        log.warn(
          { code: codeOf(error) },
          'the playground journal cannot be written; this message lives in memory only',
        );
      }
    },
    compact(entries) {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        writeFileSync(`${path}.new`, entries.map(line).join(''), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch (error) {
        log.warn({ code: codeOf(error) }, 'the playground journal cannot be written; messages live in memory only');
      }
    },
  };
}

function read(path: string, log: Log): Entry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
  const entries: Entry[] = [];
  let lost = 0;
  for (const raw of text.split('\n').filter((written) => written.trim() !== '')) {
    const entry = parseLine(raw);
    if (entry) entries.push(entry);
    else lost++;
  }
  if (lost > 0) log.warn({ lost }, 'lines of the playground journal could not be read and are left out');
  return entries;
}

function parseLine(raw: string): Entry | null {
  try {
    return Entry.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}

function line(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
