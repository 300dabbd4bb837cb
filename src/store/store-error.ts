/**
 * The database cannot be used, said so that an operator knows what to do.
 * `in-use`: another process holds it; `corrupt`: its pages are damaged; `newer`: a later version wrote it; `sealed`: no key fits; `unusable`: path, permission, disk.
 */
export class StoreError extends Error {
  readonly code: 'in-use' | 'corrupt' | 'newer' | 'sealed' | 'unusable';

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
