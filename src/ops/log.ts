import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import type { Log } from '../adapters/log.ts';
import type { LogLevel } from '../config.ts';
import { scrub } from './scrub.ts';

/** The last net, should a path around `scrub` ever open. */
const redacted = [
  '*.token',
  '*.authorization',
  '*.botToken',
  '*.appToken',
  '*.signingSecret',
  'token',
  'authorization',
];

/** A log of one JSON object a line, on standard output unless told otherwise. Messages are static; metadata is scrubbed (see scrub.ts). */
export function createLog(level: LogLevel, to: DestinationStream = destination({ fd: 1, sync: true })): Log {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: '[removed]' },
    },
    to,
  );
  return {
    info: (meta, message) => lines.info(scrub(meta), message),
    warn: (meta, message) => lines.warn(scrub(meta), message),
    error: (meta, message) => lines.error(scrub(meta), message),
  };
}
