import { randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `length` unguessable base62 characters; 22 hold 131 bits and fit Discord's nonce of 25. */
export function randomKey(length = 22): string {
  let key = '';
  while (key.length < length) key += alphabet[randomInt(alphabet.length)];
  return key;
}
