import { webApi } from '@slack/bolt';
import type { Card } from '../../card.ts';
import { inTime } from '../in-time.ts';
import { PATIENCE } from './client.ts';
import { refusesBlocks } from './errors.ts';
import { type Drawn, render } from './render.ts';
import type { Uploads } from './uploads.ts';

/** Nothing in a message may notify anybody or grow a preview. */
export const SILENT = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

/** Milliseconds that a person who is looking at the screen waits for a picture: the plan is promised within a second. */
const AT_ONCE = 700;

/**
 * Renders a card with its pictures and hands it to `deliver`. When Slack refuses the blocks of a message with pictures (a fresh upload may not be ready yet),
 * the same words go out once more without them. With `after` nobody waits for slow pictures: the words go first, the pictures follow through it.
 */
export async function post<T>(
  uploads: Uploads,
  card: Card,
  key: string | null,
  deliver: (drawn: Drawn) => Promise<T>,
  after?: (drawn: Drawn) => Promise<unknown>,
): Promise<T> {
  const marked = key === null ? {} : { key };
  const drawing = uploads.pictures(card);
  const pictures = after ? await inTime(drawing, AT_ONCE) : await drawing;
  if (!pictures) {
    const delivered = await deliver(
      render({ blocks: card.blocks.filter((block) => block.kind !== 'picture') }, marked),
    );
    const late = await drawing;
    if (late.size > 0)
      await after?.(render({ blocks: card.blocks.filter((block) => block.kind === 'picture') }, { pictures: late }));
    return delivered;
  }
  try {
    return await deliver(render(card, { ...marked, pictures }));
  } catch (error) {
    if (pictures.size === 0 || !refusesBlocks(error)) throw error;
    return await deliver(render(card, marked));
  }
}

/** Answers through a response_url: `replace` rewrites the message that was clicked, otherwise only the person sees it. Rejects like a Web API call. */
export async function respond(url: string, drawn: Drawn, replace: boolean): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: replace, delete_original: false, ...drawn }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const text = await answer.text();
  // Slack answers 'ok', or with an error code: as JSON with status 200, or as bare text with status 4xx.
  const code = /^[a-z_]+$/.test(text) ? text : (/"error":\s*"([a-z_]+)"/.exec(text)?.[1] ?? null);
  if (code !== null && code !== 'ok') throw new webApi.WebAPIPlatformError({ ok: false, error: code });
  if (!answer.ok) throw new webApi.WebAPIHTTPError(answer.status, answer.statusText, {}, '');
}
