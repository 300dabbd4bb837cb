import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importsOf, withoutComments } from './judge.ts';
import { floors } from './rooms.ts';

/** `node test/house/census.ts`: what the tree looks like as a whole, which no single file shows. */
export interface Census {
  /** Files that import each other, directly or around a corner; types count. */
  readonly circles: readonly (readonly string[])[];
  /** Imports from a room of the engine into one that stands above it, or out of the engine into decide.ts and plan-delivery.ts. */
  readonly upward: readonly string[];
  /** Files that stand in src/engine/ itself. */
  readonly inEngine: readonly string[];
  readonly medianLines: number;
  readonly longest: { readonly file: string; readonly lines: number };
}

type Edges = ReadonlyMap<string, readonly string[]>;

const root = fileURLToPath(new URL('../..', import.meta.url));

export function census(): Census {
  const files = globSync('{src,commands}/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const sources = new Map(files.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
  const edges: Edges = new Map(
    [...sources].map(([file, source]) => [
      file,
      importsOf(file, withoutComments(source))
        .map(({ from }) => from)
        .filter((from) => sources.has(from)),
    ]),
  );
  const lines = [...sources]
    .map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  return {
    circles: circlesIn(edges),
    upward: files.flatMap((file) =>
      (edges.get(file) ?? []).filter((from) => isUpward(file, from)).map((from) => `${file} imports ${from}`),
    ),
    inEngine: files.filter((file) => /^src\/engine\/[^/]+$/.test(file)).map((file) => file.slice('src/engine/'.length)),
    medianLines: lines[Math.floor(lines.length / 2)]?.lines ?? 0,
    longest: lines.at(-1) ?? { file: '', lines: 0 },
  };
}

function isUpward(file: string, from: string): boolean {
  const [low, high] = [floorOf(file), floorOf(from)];
  return low !== null && high !== null && high < low;
}

/** 0 for decide.ts and plan-delivery.ts, then the rooms from the highest down; null outside the engine. */
function floorOf(file: string): number | null {
  const room = /^src\/engine\/(?:([^/]+)\/)?/.exec(file);
  if (!room) return null;
  return room[1] === undefined ? 0 : (floors as readonly string[]).indexOf(room[1]) + 1;
}

/** Strongly connected files, by Tarjan's algorithm. */
export function circlesIn(edges: Edges): string[][] {
  const order = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const mine = order.size;
    order.set(file, mine);
    path.push(file);
    let lowest = mine;
    for (const from of edges.get(file) ?? []) {
      if (!order.has(from)) lowest = Math.min(lowest, visit(from));
      else if (path.includes(from)) lowest = Math.min(lowest, order.get(from) ?? mine);
    }
    if (lowest === mine) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1 || edges.get(file)?.includes(file)) circles.push(circle);
    }
    return lowest;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return circles;
}

if (import.meta.main) {
  const { circles, upward, inEngine, medianLines, longest } = census();
  process.stdout.write(
    `${[
      `circles: ${circles.length}`,
      ...circles.map((circle) => `  ${circle.join(' → ')}`),
      `upward imports: ${upward.length}`,
      ...upward.map((edge) => `  ${edge}`),
      `in src/engine/ itself: ${inEngine.join(', ')}`,
      `lines a file: median ${medianLines}, longest ${longest.lines} (${longest.file})`,
    ].join('\n')}\n`,
  );
}
