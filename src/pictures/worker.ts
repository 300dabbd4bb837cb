import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Drawn, Order } from './off-thread.ts';
import { encodePng } from './png.ts';

/** Runs in a thread of its own, started by off-thread.ts: one picture after the other, so that nobody who is answered waits for a pixel. */

const fonts = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf', '700Bold/Inter_700Bold.ttf'].map(
  (file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
);

function draw({ id, svg }: Order): Drawn {
  try {
    const image = new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Inter' },
      logLevel: 'off',
    }).render();
    return { id, png: encodePng(image.width, image.height, image.pixels) };
  } catch (error) {
    return { id, trouble: error instanceof Error ? error.name : 'Error' };
  }
}

parentPort?.on('message', (order: Order) => {
  const drawn = draw(order);
  parentPort?.postMessage(drawn, 'png' in drawn ? [drawn.png.buffer] : []);
});
