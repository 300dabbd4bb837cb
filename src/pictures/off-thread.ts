import { Worker } from 'node:worker_threads';

export interface Order {
  readonly id: number;
  readonly svg: string;
}

export type Drawn =
  | { readonly id: number; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly trouble: string };

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(reason: Error): void;
}

/**
 * Draws SVG documents as PNGs in a thread of its own, which starts with the first one and never keeps the process alive. Rejects when the drawing
 * library fails, or with the whole thread; the next picture starts a new one.
 */
export function createOffThread(): (svg: string) => Promise<Uint8Array> {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function settle(drawn: Drawn): void {
    const caller = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ('png' in drawn) caller?.resolve(drawn.png);
    else caller?.reject(new Error(`The picture failed: ${drawn.trouble}`));
    // Whoever waits for a picture keeps the process alive, an idle thread does not.
    if (waiting.size === 0) worker?.unref();
  }

  function lost(): void {
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The drawing thread ended'));
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.on('message', settle);
    started.on('error', lost);
    started.on('exit', lost);
    return started;
  }

  return (svg) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      waiting.set(++count, { resolve, reject });
      worker.postMessage({ id: count, svg } satisfies Order);
    });
}
