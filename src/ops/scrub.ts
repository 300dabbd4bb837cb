const removed = '[removed]';
/** Deep enough for what the bot logs, and an end for what refers to itself. */
const deepest = 4;

/** Fields whose values are somebody's secret, words, name or health, whatever they look like. */
const secretKey =
  /token|secret|password|passphrase|authorization|cookie|signature|credential|api_?key|^url$|^headers?$/i;
const privateKey =
  /name$|^(text|words?|message|content|body|line|said|question|answer|card|reply|fields?|options|note|title|label|value|email|locale|profile|runner_?profile|snapshot|run|report|checks?)$/i;
const healthKey =
  /soreness|sleep|slept|pain|health|weight|mass|weigh|sweat|injur|symptom|red_?flag|diet|pregnan|medic|heart|rpe|effort/i;
/** Ids, codes and counts: one word of plain characters. Anything with a space in it is somebody's sentence. */
const plainWord = /^[\w.:@/+-]{1,120}$/;
const tokenShape = /xox[a-z]-|xapp-|[\w-]{23,}\.[\w-]{6,}\.[\w-]{27,}|^Bearer|^Bot$/i;
const frame = /^\s+at .*:\d+(:\d+)?\)?$/;

/**
 * What may be logged of `meta`: ids, codes, counts, flags. The rest is replaced, so that a careless call leaks nothing.
 * Errors keep their kind, code and place: their messages quote what platforms and people said.
 */
export function scrub(meta: object): Record<string, unknown> {
  if (meta instanceof Error) return { err: scrubError(meta, 0) };
  return scrubFields(meta, 0);
}

function scrubFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, scrubField(key, value, depth)]));
}

function scrubField(key: string, value: unknown, depth: number): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return healthKey.test(key) ? removed : value;
  if (secretKey.test(key) || privateKey.test(key) || healthKey.test(key)) return removed;
  return scrubValue(value, depth);
}

function scrubValue(value: unknown, depth: number): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return plainWord.test(value) && !tokenShape.test(value) ? value : removed;
  if (depth >= deepest) return removed;
  if (value instanceof Error) return scrubError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => scrubValue(item, depth + 1));
  return typeof value === 'object' ? scrubFields(value, depth + 1) : removed;
}

interface ErrorLine {
  readonly type: string;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly stack?: string;
  readonly cause?: unknown;
}

function scrubError(error: Error, depth: number): ErrorLine {
  const { code, status, cause } = error as Error & { code?: unknown; status?: unknown };
  // The message comes first in the stack; only lines that look like frames and are not part of it stay.
  const said = new Set(error.message.split('\n'));
  const frames = (error.stack ?? '').split('\n').filter((line) => frame.test(line) && !said.has(line));
  return {
    type: plainWord.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' || typeof code === 'number' ? { code: scrubValue(code, depth) } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(frames.length > 0 ? { stack: frames.map((line) => line.trim()).join('\n') } : {}),
    ...(cause instanceof Error && depth < deepest ? { cause: scrubError(cause, depth + 1) } : {}),
  };
}
