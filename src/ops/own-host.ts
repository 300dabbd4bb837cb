import { isIP } from 'node:net';

/**
 * Whether a request was addressed to this machine: by an IP address, as localhost, or by the configured HOST. Any other name may be a stranger's that was
 * pointed at our address, so that a page in somebody's browser could read what is here. `host` is the Host header, with or without a port.
 */
export function isOwnHost(host: string, configured: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const address = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return isIP(address) !== 0 || name === 'localhost' || name === configured.toLowerCase();
}
