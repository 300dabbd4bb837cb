import type { APIAttachment, APIEmbed, RawFile } from 'discord.js';
import type { Block, Card, Draw, TimelineStep } from '../../card.ts';
import { inTime } from '../in-time.ts';
import { type Row, rows } from './components.ts';
import { colours, limits, noMentions } from './limits.ts';
import { clean, label, markdown } from './markdown.ts';

/** A whole message. Every part is always named, so that an edit replaces all of the old message. */
export interface Body {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  attachments: (Pick<APIAttachment, 'filename' | 'description'> & { id: string })[];
  allowed_mentions: { parse: [] };
}

export interface Rendered {
  readonly body: Body;
  readonly files: RawFile[];
}

export interface Brush {
  readonly draw: Draw;
  /** Called when a picture could not be drawn; its words are shown instead. */
  failed(error: unknown): void;
}

type Attached = Extract<Block, { kind: 'picture' | 'file' }>;

const marks = {
  ahead: '',
  now: '▶️',
  done: '✅',
  skipped: '⏭️',
  missed: '▫️',
  stopped: '⏹️',
} as const satisfies Record<TimelineStep['state'], string>;

/**
 * Any Card as a Discord message. The first heading is the message's content, because that is what a phone's lock screen shows; safety words
 * are a red embed above everything else; the rest is one embed in the card's order, then pictures, then buttons.
 * `key` marks the message, so that a later attempt finds it.
 */
export async function render(card: Card, brush: Brush, key: string | null = null): Promise<Rendered> {
  const { shown, files, attachments, pictures } = await attach(card.blocks, brush);
  const controls = rows(card.blocks, key);
  const heading = card.blocks.find((block) => block.kind === 'heading');
  const body = shown.filter((block) => block !== heading && block.kind !== 'alert').map(paragraph);
  if (controls.left > 0) body.push(() => `-# ${controls.left} more did not fit here: /recovery-help`);

  const alarm = flow(
    card.blocks.filter((block) => block.kind === 'alert').map((block) => (room) => markdown(block.text, room)),
    limits.embed.alert,
  );
  const calm = flow(body, limits.embed.body);
  const content = heading ? headline(heading.text) : '';
  const embeds: APIEmbed[] = [];
  if (alarm !== '') embeds.push({ description: alarm, color: colours.alarm });
  const [first, ...others] = pictures.map((name) => ({ image: { url: `attachment://${name}` }, color: colours.calm }));
  if (calm !== '' || first)
    embeds.push({ color: colours.calm, ...(calm === '' ? {} : { description: calm }), ...first });
  embeds.push(...others);
  const empty = content === '' && embeds.length === 0 && files.length === 0;
  return {
    body: {
      content: empty ? '…' : content,
      embeds,
      components: controls.rows,
      attachments,
      allowed_mentions: noMentions,
    },
    files,
  };
}

function headline(text: string): string {
  const line = markdown([{ bold: text.replace(/\s+/g, ' ') }], limits.message.content);
  return clean(line).trim();
}

type Paragraph = (room: number) => string;

/** Paragraphs one under the other until the room is used up; the last one that fits partly ends in '…'. */
function flow(paragraphs: readonly Paragraph[], room: number): string {
  let out = '';
  for (const write of paragraphs) {
    const gap = out === '' ? '' : '\n\n';
    const left = room - out.length - gap.length;
    if (left < 40) return `${out}\n…`;
    const piece = write(left).trim();
    if (piece !== '') out += gap + piece;
  }
  return out;
}

function paragraph(block: Block): Paragraph {
  switch (block.kind) {
    case 'heading':
      return (room) => markdown([{ bold: block.text }], room);
    case 'text':
    case 'alert':
      return (room) => markdown(block.text, room);
    case 'facts':
      return (room) =>
        lines(
          block.facts.map(({ label: name, value }) => (left) => {
            const title = markdown([{ bold: name }], left);
            return `${title} ${markdown(value, Math.max(0, left - title.length - 1))}`;
          }),
          room,
        );
    case 'timeline':
      return (room) => lines(block.steps.map(step), room);
    case 'source':
      // Small print ends with its line, so every line needs the sign.
      return (room) =>
        markdown(block.text, room - 3)
          .trim()
          .replace(/\n+/g, ' ')
          .replace(/^(?=.)/, '-# ');
    case 'picture':
    case 'file':
    case 'buttons':
    case 'choice':
      return () => '';
  }
}

function step(planned: TimelineStep): Paragraph {
  return (room) => {
    const icon = marks[planned.state] === '' ? planned.icon : marks[planned.state];
    const clock = planned.at === null ? [] : [planned.at, ' · '];
    const head = markdown([`${icon} `, ...clock, { bold: planned.name }], room);
    const what =
      planned.state === 'ahead' || planned.state === 'now'
        ? markdown(planned.what, Math.max(0, room - head.length - 1))
        : '';
    return what === '' ? head : `${head}\n${what}`;
  };
}

function lines(parts: readonly Paragraph[], room: number): string {
  let out = '';
  for (const write of parts) {
    const left = room - out.length - 1;
    if (left < 40) return `${out}\n…`;
    out += `${out === '' ? '' : '\n'}${write(left)}`;
  }
  return out;
}

/** Pictures become PNG attachments shown in embeds; files are attached. What cannot be attached is said in words. */
async function attach(blocks: readonly Block[], brush: Brush) {
  const shown: Block[] = [];
  const files: RawFile[] = [];
  const attachments: Body['attachments'] = [];
  const pictures: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'picture' && block.kind !== 'file') {
      shown.push(block);
      continue;
    }
    const made =
      files.length < limits.message.attachments && pictures.length < 8 ? await bytes(block, files.length, brush) : null;
    if (!made) {
      shown.push({
        kind: 'text',
        text: block.kind === 'picture' ? block.alt : `${block.file.name}: too large to attach here.`,
      });
      continue;
    }
    const description = block.kind === 'picture' ? label(block.alt, limits.alt) : '';
    attachments.push({ id: String(files.length), filename: made.name, ...(description === '' ? {} : { description }) });
    files.push(made);
    if (block.kind === 'picture') pictures.push(made.name);
  }
  return { shown, files, attachments, pictures };
}

/** Milliseconds that a message waits for a picture at the very most; then its words stand in. */
const DRAWING = 4_000;

async function bytes(block: Attached, index: number, brush: Brush): Promise<RawFile | null> {
  if (block.kind === 'file') {
    const data = Buffer.from(block.file.content);
    if (data.byteLength > limits.message.fileBytes) return null;
    return { name: fileName(block.file.name, index), data, contentType: mime(block.file.type) };
  }
  try {
    const picture = await inTime(brush.draw(block.picture), DRAWING);
    if (!picture) throw new Error('drawing took too long');
    const drawn = Buffer.from(picture);
    if (drawn.byteLength > limits.message.fileBytes) return null;
    return { name: `${block.picture.of}-${index}.png`, data: drawn, contentType: 'image/png' };
  } catch (error) {
    brush.failed(error);
    return null;
  }
}

function fileName(name: string, index: number): string {
  const safe = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 80);
  return safe === '' ? `file-${index}.txt` : safe;
}

function mime(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'text/plain';
}
