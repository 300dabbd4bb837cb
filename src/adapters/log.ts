/** Where an adapter says what happened. The message is static; `meta` holds ids, counts and codes, never tokens, texts, names or health facts. */
export interface Log {
  info(meta: object, message: string): void;
  warn(meta: object, message: string): void;
  error(meta: object, message: string): void;
}
