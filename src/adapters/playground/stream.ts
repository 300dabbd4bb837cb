import type { Context } from 'hono';
import { type SSEMessage, type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { personOf } from './club.ts';
import { mayRead } from './conversations.ts';
import type { KeptMessage } from './memory.ts';
import type { PageEvent, RouteParts } from './route-parts.ts';
import { viewMessage, viewPeople } from './view.ts';

/** Pages that may listen at once: far more than anybody opens, few enough to cost nothing. */
const MOST_STREAMS = 50;

/**
 * Pushes what changes, to at most fifty pages at once: the next one is refused, because an old one that was cut would only come back. Each message event's id is `<boot>.<revision>`: a page that comes back with its last id gets
 * what it missed; one from before a restart is told to `reset`.
 */
export function events(c: Context, { conversations, feed, boot, bar }: RouteParts) {
  const person = personOf(c.req.query('as') ?? '');
  if (!person) return c.json({ problem: 'nobody in this club' }, 404);
  if (feed.size() >= MOST_STREAMS) return c.json({ problem: 'Too many pages are open. Close some of them.' }, 503);
  const [life, revision] = (c.req.header('last-event-id') ?? c.req.query('since') ?? '').split('.');

  const messageEvent = (kept: KeptMessage): SSEMessage => ({
    event: 'message',
    id: `${boot}.${kept.revision}`,
    data: JSON.stringify(viewMessage(kept, person, boot)),
  });
  const reset = (): SSEMessage => ({ event: 'reset', data: '{}', id: `${boot}.${conversations.revision()}` });
  const eventOf = (event: PageEvent): SSEMessage | null => {
    switch (event.kind) {
      case 'message':
        return mayRead(person, event.kept) ? messageEvent(event.kept) : null;
      case 'people':
        return { event: 'people', data: JSON.stringify(viewPeople(conversations)) };
      case 'gone':
        return reset();
      case 'clock':
        return { event: 'clock', data: JSON.stringify(event.view) };
    }
  };

  return streamSSE(c, async (stream) => {
    const missed: SSEMessage[] =
      life === boot && /^\d+$/.test(revision ?? '')
        ? conversations.changedSince(person, Number(revision)).map(messageEvent)
        : [reset()];
    const push = pusher(stream);
    for (const message of missed) push(message);
    const ended = listen(stream, (event) => push(eventOf(event)));
    push({ event: 'people', data: JSON.stringify(viewPeople(conversations)) });
    push({ event: 'clock', data: JSON.stringify(await bar.view()), retry: 1000 });
    await ended;
  });

  function listen(stream: SSEStreamingApi, hear: (event: PageEvent) => void): Promise<void> {
    return new Promise((resolve) => {
      const unsubscribe = feed.subscribe(hear, resolve);
      stream.onAbort(() => {
        unsubscribe();
        resolve();
      });
    });
  }
}

/** Writes one after another; a stream that broke takes no more. */
function pusher(stream: SSEStreamingApi): (message: SSEMessage | null) => void {
  let writing: Promise<void> = Promise.resolve();
  return (message) => {
    if (message === null || stream.aborted) return;
    writing = writing.then(() => stream.writeSSE(message)).catch(() => stream.abort());
  };
}
