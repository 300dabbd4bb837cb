/** What delivery says about its work: a static message and ids, never texts or names. */
export interface Log {
  info(meta: object, message: string): void;
  warn(meta: object, message: string): void;
  error(meta: object, message: string): void;
}
