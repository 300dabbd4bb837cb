import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Where a document stands: its table, its owner, its id. A sealed one opens nowhere else. */
export type Place = readonly string[];

/** Keeps health facts from whoever reads the file. What was stored before there was a key stays readable. */
export interface Sealing {
  /** Names the key that seals, and is no secret; null when documents are stored as they are. */
  readonly keyId: string | null;
  seal(place: Place, text: string): string;
  /** The text of a sealed document, and of one that is not. Throws SealError when no key fits, or the document was changed or moved. */
  open(place: Place, stored: string): string;
}

export class SealError extends Error {
  constructor() {
    super('A sealed document does not open with this key');
    this.name = 'SealError';
  }
}

const MARK = 'sealed:v1';
const CIPHER = 'aes-256-gcm';
/** Bytes of a nonce. A random one each: after four thousand million documents a key should be changed. */
const NONCE = 12;

/** `keys` are 32 bytes each, in base64: the first one seals and all of them open. None: nothing is sealed. Throws when a key has another length. */
export function createSealing(keys: readonly string[] = []): Sealing {
  const known = keys.map((key) => Buffer.from(key, 'base64')).map((bytes) => ({ id: idOf(bytes), bytes }));
  if (known.some(({ bytes }) => bytes.length !== 32)) throw new Error('A key has 32 bytes');
  const [writer] = known;
  return {
    keyId: writer?.id ?? null,
    seal: (place, text) => {
      if (!writer) return text;
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, writer.bytes, nonce).setAAD(boundTo(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [MARK, writer.id, ...[nonce, cipher.getAuthTag(), sealed].map((bytes) => bytes.toString('base64'))].join(
        ':',
      );
    },
    open: (place, stored) => {
      if (!stored.startsWith(`${MARK}:`)) return stored;
      const [id, ...parts] = stored.slice(MARK.length + 1).split(':');
      const [nonce, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64'));
      const key = known.find((other) => other.id === id);
      if (!key || !nonce || !tag || !sealed) throw new SealError();
      try {
        const decipher = createDecipheriv(CIPHER, key.bytes, nonce, { authTagLength: 16 }).setAAD(boundTo(place));
        return Buffer.concat([decipher.setAuthTag(tag).update(sealed), decipher.final()]).toString('utf8');
      } catch {
        throw new SealError();
      }
    },
  };
}

function boundTo(place: Place): Buffer {
  return Buffer.from(JSON.stringify(place));
}

function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
