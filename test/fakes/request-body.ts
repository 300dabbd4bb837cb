import type { IncomingMessage } from 'node:http';

/** All bytes of a request; null for one that its sender did not live to finish: it never arrived. */
export async function bodyOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return null;
    throw error;
  }
  return Buffer.concat(chunks);
}
