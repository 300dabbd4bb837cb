import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { exampleLine } from '../../command.ts';
import { type Asset, readAssets } from './assets.ts';
import { Jump } from './clock-bar.ts';
import { conversationsOf, type Person, personOf } from './club.ts';
import { complete } from './complete.ts';
import { type Conversations, mayRead } from './conversations.ts';
import { PersonKey, Utterance } from './inbound.ts';
import { onlyOwnPage } from './only-own-page.ts';
import { renderForm } from './render-form.ts';
import type { RouteParts } from './route-parts.ts';
import { events } from './stream.ts';
import { viewMessage, viewPeople } from './view.ts';

const Read = z.object({ as: PersonKey, in: z.string(), upTo: z.int().min(0) });
const Direct = z.object({ who: PersonKey, closed: z.boolean() });
const STARTERS = 3;
/** Of one request: a form with every box full is a tenth of it. */
const MOST_BYTES = 256 * 1024;

/** The page, its questions and its deeds, and what its messages carry; only the page itself may ask. */
export function addRoutes(app: Hono, parts: RouteParts): void {
  app.use('/', onlyOwnPage());
  app.use('/playground/*', onlyOwnPage());
  app.use(
    '/playground/*',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ problem: 'That is more than I take at once.' }, 413) }),
  );

  const assets = readAssets();
  app.get('/', (c) => serve(c, assets.get('index.html')));
  app.get('/playground/page/:name', (c) => serve(c, assets.get(c.req.param('name'))));

  const api = new Hono();
  addQuestions(api, parts);
  addDeeds(api, parts);
  addClockMoves(api, parts);
  app.route('/playground/api', api);

  addAttachments(app, parts);
}

/** What the page asks. */
function addQuestions(api: Hono, parts: RouteParts): void {
  const { commands, conversations, bar, boot, movable } = parts;
  api.get('/state', async (c) =>
    c.json({
      people: viewPeople(conversations),
      clock: await bar.view(),
      movable,
      stamp: `${boot}.${conversations.revision()}`,
      starters: commands
        .flatMap((command) => command.examples.slice(0, 1).map((example) => exampleLine(command.name, example)))
        .slice(0, STARTERS),
    }),
  );
  api.get('/messages', (c) => {
    const person = personOf(c.req.query('as') ?? '');
    const conversation = c.req.query('in') ?? '';
    if (!person || !conversationsOf(person).includes(conversation))
      return c.json({ problem: 'no such conversation' }, 404);
    return c.json({
      messages: conversations.seenBy(person, conversation).map((kept) => viewMessage(kept, person, boot)),
    });
  });
  api.get('/complete', (c) => c.json({ suggestions: complete(commands, (c.req.query('line') ?? '').slice(0, 4000)) }));
  api.get('/events', (c) => events(c, parts));
}

/** What the page's runner does. */
function addDeeds(api: Hono, { conversations, ear, tellTime }: RouteParts): void {
  api.post('/say', async (c) => {
    const said = await body(c, Utterance);
    if (!said) return c.json({ problem: 'I could not read that. A line has at most 4,000 characters.' }, 400);
    const heard = await ear.hear(said);
    if (heard.kind === 'nowhere')
      return c.json({ problem: 'That message is not here any more. Reload the page.' }, 404);
    await tellTime();
    return c.json(heard.kind === 'form' ? { kind: 'form', html: renderForm(heard.form) } : { kind: 'ok' });
  });
  api.post('/read', async (c) => {
    const read = await body(c, Read);
    if (!read || !conversationsOf(read.as).includes(read.in)) return c.json({ problem: 'no such conversation' }, 400);
    conversations.read(read.as, read.in, read.upTo);
    return c.json({ kind: 'ok' });
  });
  api.post('/direct', async (c) => {
    const direct = await body(c, Direct);
    if (!direct) return c.json({ problem: 'nobody in this club' }, 400);
    conversations.setClosed(direct.who, direct.closed);
    return c.json({ kind: 'ok' });
  });
}

function addClockMoves(api: Hono, { bar, movable }: RouteParts): void {
  api.post('/clock', async (c) => {
    if (!movable) return c.json({ problem: 'Real runners are connected, so the clock here stays the real one.' }, 409);
    const jump = await body(c, Jump);
    if (!jump)
      return c.json({ problem: 'The clock goes to next, hour, bedtime or morning; bedtime looks like 22:30.' }, 400);
    return c.json(await bar.jump(jump));
  });
}

/** Pictures and files of messages, for whoever may read the message. */
function addAttachments(app: Hono, { conversations, draw, log }: RouteParts): void {
  app.get('/playground/picture/:message/:block', async (c) => {
    const block = blockOf(c, conversations);
    if (block?.kind !== 'picture') return c.notFound();
    try {
      const png = await draw(block.picture);
      return c.body(new Uint8Array(png), 200, {
        'content-type': 'image/png',
        'cache-control': 'private, max-age=3600',
      });
    } catch (error) {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'drawing a picture failed');
      return c.text('This picture could not be drawn.', 500);
    }
  });
  app.get('/playground/file/:message/:block', (c) => {
    const block = blockOf(c, conversations);
    if (block?.kind !== 'file') return c.notFound();
    const { name, type, content } = block.file;
    const plain =
      name
        .toWellFormed()
        .replace(/[^\w.() -]+/g, '_')
        .slice(0, 100) || 'file';
    return c.body(content, 200, {
      'content-type': /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/.test(type) ? type : 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`,
      'cache-control': 'no-store',
    });
  });
}

function serve(c: Context, asset: Asset | undefined) {
  if (!asset) return c.notFound();
  return c.body(asset.bytes, 200, { 'content-type': asset.type, 'cache-control': 'no-cache' });
}

async function body<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T> | null> {
  const json: unknown = await c.req.json().catch(() => null);
  const parsed = schema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

function blockOf(c: Context, conversations: Conversations) {
  const person: Person | undefined = personOf(c.req.query('as') ?? '');
  const kept = conversations.find(c.req.param('message') ?? '');
  if (!person || !kept || !mayRead(person, kept) || kept.message.body.kind !== 'card') return null;
  return kept.message.body.card.blocks[Number(c.req.param('block'))] ?? null;
}
