/** The connection was never made, so nothing can have been stored. */
const unconnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The system's code of a failure, from the error or what caused it: 'ECONNRESET'. */
export function networkCode(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
    if (code && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return undefined;
}

/** True when no connection was ever made, so that a message cannot have arrived and may be sent again. */
export function neverConnected(error: unknown): boolean {
  return unconnected.has(networkCode(error) ?? '');
}
