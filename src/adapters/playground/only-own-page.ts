import type { MiddlewareHandler } from 'hono';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/**
 * Keeps every other site out of the playground: a name that was rebound to the loopback address (Host),
 * a page elsewhere that reads or embeds (Sec-Fetch-Site), a form elsewhere that posts (Origin, JSON only).
 */
export function onlyOwnPage(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!loopback.has(host.replace(/:\d+$/, '').toLowerCase())) {
      return c.text('The playground answers only on localhost, 127.0.0.1 or [::1].', 421);
    }
    const site = c.req.header('sec-fetch-site');
    const elsewhere = site === 'cross-site' || site === 'same-site';
    if (elsewhere && c.req.path !== '/') return c.text('The playground answers only to its own page.', 403);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const origin = c.req.header('origin');
      if (elsewhere || (origin !== undefined && hostOf(origin) !== host.toLowerCase())) {
        return c.text('The playground answers only to its own page.', 403);
      }
      const type = c.req.header('content-type') ?? '';
      if (!/^application\/json\s*(;|$)/i.test(type)) return c.text('The playground reads only JSON.', 415);
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
