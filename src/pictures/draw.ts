import { createHash } from 'node:crypto';
import type { Draw, Picture } from '../card.ts';
import { historySvg } from './history.ts';
import { createOffThread } from './off-thread.ts';
import { teamSvg } from './team.ts';
import { timelineSvg } from './timeline.ts';

/** One plan is often asked for several times; 64 pictures are a few megabytes. */
const cacheSize = 64;

/** A drawer of PNGs, 1080 pixels wide, with a small cache, off the main thread. Rejects only when the drawing library itself fails. */
export function createDraw(): Draw {
  const render = createOffThread();
  const cache = new Map<string, Promise<Uint8Array>>();
  return (picture) => {
    const svg = svgOf(picture);
    const key = createHash('sha256').update(svg).digest('base64');
    const known = cache.get(key);
    // Asked for again: the youngest once more.
    if (known) cache.delete(key);
    const png = known ?? render(svg);
    cache.set(key, png);
    if (!known) png.catch(() => cache.delete(key));
    const oldest = cache.keys().next().value;
    if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
    return png;
  };
}

/** The picture as an SVG document: pure, the same text for the same picture. */
export function svgOf(picture: Picture): string {
  switch (picture.of) {
    case 'timeline':
      return timelineSvg(picture);
    case 'history':
      return historySvg(picture);
    case 'team':
      return teamSvg(picture);
  }
}
