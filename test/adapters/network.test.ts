import { expect, test } from 'vitest';
import { networkCode, neverConnected } from '../../src/adapters/network.ts';

const failed = (code: string, cause?: unknown) => Object.assign(new Error('failed', { cause }), { code });

test.each<[string, unknown, string | undefined, boolean]>([
  ['a refused connection', failed('ECONNREFUSED'), 'ECONNREFUSED', true],
  ['a name that is not found', failed('ENOTFOUND'), 'ENOTFOUND', true],
  ['a connection that took too long', failed('UND_ERR_CONNECT_TIMEOUT'), 'UND_ERR_CONNECT_TIMEOUT', true],
  ['an SDK error around a refused one', failed('slack_request', failed('ECONNREFUSED')), 'ECONNREFUSED', true],
  ['a fetch that was refused', new TypeError('fetch failed', { cause: failed('ENOTFOUND') }), 'ENOTFOUND', true],
  ['a connection that broke', failed('ECONNRESET'), 'ECONNRESET', false],
  ['an answer that took too long', failed('UND_ERR_HEADERS_TIMEOUT'), 'UND_ERR_HEADERS_TIMEOUT', false],
  ['an error without a code', new Error('failed'), undefined, false],
  ['no error at all', 'ECONNREFUSED', undefined, false],
])('%s', (_what, error, code, never) => {
  expect(networkCode(error)).toBe(code);
  expect(neverConnected(error)).toBe(never);
});
