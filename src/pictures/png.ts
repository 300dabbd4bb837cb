import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * An opaque picture as a PNG with a palette: a third of the bytes of true colour for flat drawings.
 * `rgba` holds width x height x 4 bytes; alpha is ignored.
 */
export function encodePng(width: number, height: number, rgba: Uint8Array): Uint8Array<ArrayBuffer> {
  const { colours, indexOf } = choosePalette(rgba);
  // Every line begins with its filter: 0, none. Filters do not help a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, from += 4) lines[to++] = indexOf[bucket(rgba, from)] ?? 0;
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(lines, { level: 8 });
  return Uint8Array.from(
    Buffer.concat([
      signature,
      chunk('IHDR', size),
      chunk('PLTE', Buffer.from(colours.flat())),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

type Colour = readonly [number, number, number];

/** The 256 commonest buckets of similar colours; what is rarer (a few edge pixels) gets the nearest of them. */
function choosePalette(rgba: Uint8Array): { colours: Colour[]; indexOf: Uint8Array } {
  const counts = new Uint32Array(1 << 15);
  // The first colour met stands for its bucket, so that the flat grounds, met first, stay exact.
  const first = new Int32Array(1 << 15).fill(-1);
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const key = bucket(rgba, at);
    counts[key] = (counts[key] ?? 0) + 1;
    if (first[key] === -1) first[key] = at;
  }
  const used = [...counts.keys()]
    .filter((key) => (counts[key] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const colours = used.slice(0, mostColours).map((key) => colourAt(rgba, first[key] ?? 0));
  const indexOf = new Uint8Array(1 << 15);
  for (const [rank, key] of used.entries()) {
    indexOf[key] = rank < mostColours ? rank : nearest(colours, colourAt(rgba, first[key] ?? 0));
  }
  return { colours, indexOf };
}

/** Five bits a channel. */
function bucket(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);
}

function colourAt(rgba: Uint8Array, at: number): Colour {
  return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
}

function nearest(colours: readonly Colour[], [r, g, b]: Colour): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, [red, green, blue]] of colours.entries()) {
    const d = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (d < distance) [best, distance] = [index, d];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
