import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
};

const pages = [
  'index.html',
  'page.css',
  'club.css',
  'messages.css',
  'composer.css',
  'phone.css',
  'page.js',
  'api.js',
  'messages.js',
  'composer.js',
  'dialogue.js',
  'clock.js',
  'icon.svg',
];
const fonts = {
  'inter-400.ttf': '400Regular/Inter_400Regular.ttf',
  'inter-600.ttf': '600SemiBold/Inter_600SemiBold.ttf',
};

/** Everything the page is made of, read once: no path from a request ever reaches the disk. */
export function readAssets(): ReadonlyMap<string, Asset> {
  const require = createRequire(import.meta.url);
  const assets = new Map<string, Asset>();
  for (const name of pages) assets.set(name, read(name, fileURLToPath(new URL(`./page/${name}`, import.meta.url))));
  for (const [name, path] of Object.entries(fonts)) {
    assets.set(name, read(name, require.resolve(`@expo-google-fonts/inter/${path}`)));
  }
  return assets;
}

function read(name: string, path: string): Asset {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { type, bytes: new Uint8Array(readFileSync(path)) };
}
