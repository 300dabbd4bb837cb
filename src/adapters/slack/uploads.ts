import { webApi } from '@slack/bolt';
import type { Card, Draw, Picture } from '../../card.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import { PATIENCE } from './client.ts';
import { codeOf } from './errors.ts';
import { limits } from './limits.ts';
import { label } from './text.ts';

/** Milliseconds that a message waits for its pictures; after that the words go out alone. */
const PICTURE_PATIENCE = 4_000;

export interface Uploads {
  /** Uploads the card's pictures and names their file ids. What fails is left out, so that its alt text is shown instead. */
  pictures(card: Card): Promise<ReadonlyMap<Picture, string>>;
  /** Puts the card's files into a conversation. Rejects when Slack refuses. */
  files(card: Card, channel: string): Promise<void>;
}

export function createUploads(client: webApi.WebClient, draw: Draw, log: Log): Uploads {
  /** Reserves a file, sends its bytes, completes it; without a channel it stays private until a message shows it. */
  async function upload(name: string, bytes: Uint8Array, channel: string | null, alt: string | null): Promise<string> {
    const filename = label(name, limits.fileName).replace(/[/\\]/g, '-') || 'file';
    const place = await client.files.getUploadURLExternal({
      filename,
      length: bytes.byteLength,
      ...(alt ? { alt_text: alt } : {}),
    });
    if (!place.upload_url || !place.file_id) throw new Error('files.getUploadURLExternal named no place');
    const answer = await fetch(place.upload_url, {
      method: 'POST',
      body: Buffer.from(bytes),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new webApi.WebAPIHTTPError(answer.status, answer.statusText, {}, '');
    const files: [{ id: string; title: string }] = [{ id: place.file_id, title: filename }];
    await client.files.completeUploadExternal(channel ? { files, channel_id: channel } : { files });
    return place.file_id;
  }

  async function one(picture: Picture, alt: string): Promise<readonly [Picture, string] | null> {
    try {
      const bytes = await draw(picture);
      return [picture, await upload(`${picture.of}.png`, bytes, null, label(alt, limits.altText))];
    } catch (error) {
      log.warn({ platform: 'slack', code: codeOf(error), of: picture.of }, 'a picture could not be shown');
      return null;
    }
  }

  return {
    async pictures(card) {
      const wanted = card.blocks.flatMap((block) => (block.kind === 'picture' ? [one(block.picture, block.alt)] : []));
      if (wanted.length === 0) return new Map();
      const done = (await inTime(Promise.all(wanted), PICTURE_PATIENCE)) ?? [];
      return new Map(done.filter((entry) => entry !== null));
    },
    async files(card, channel) {
      for (const block of card.blocks) {
        if (block.kind === 'file')
          await upload(block.file.name, Buffer.from(block.file.content, 'utf8'), channel, null);
      }
    },
  };
}
