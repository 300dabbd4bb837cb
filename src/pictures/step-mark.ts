import type { StepState } from '../card.ts';
import { palette, round } from './sheet.ts';

/** A step's mark at (x, y) with radius `r`. The shape alone tells the state; colour only helps. */
export function stepMark(state: StepState, x: number, y: number, r: number): string {
  const line = round(r * 0.2);
  switch (state) {
    case 'done':
      return circle(x, y, r, `fill="${palette.done}"`) + path(tick(x, y, r), palette.ground, line * 1.15);
    case 'now':
      return (
        circle(x, y, r * 0.58, `fill="${palette.now}"`) +
        circle(x, y, r - line / 2, `fill="none" stroke="${palette.now}" stroke-width="${line}"`)
      );
    case 'ahead':
      return hollow(x, y, r, palette.ahead, line);
    case 'skipped':
      return hollow(x, y, r, palette.soft, line) + path(dash(x, y, r), palette.soft, line);
    case 'missed':
      return hollow(x, y, r, palette.soft, line, dots(r - line / 2));
    case 'stopped':
      return hollow(x, y, r, palette.soft, line) + square(x, y, r * 0.34);
  }
}

/** The state in a word, for the line beside the mark. Null when the clock says more than a word would. */
export function stateWord(state: StepState): string | null {
  switch (state) {
    case 'done':
    case 'skipped':
    case 'missed':
    case 'stopped':
    case 'now':
      return state;
    case 'ahead':
      return null;
  }
}

export function stateColour(state: StepState): string {
  switch (state) {
    case 'done':
      return palette.done;
    case 'now':
      return palette.now;
    case 'ahead':
    case 'skipped':
    case 'missed':
    case 'stopped':
      return palette.soft;
  }
}

function circle(x: number, y: number, r: number, paint: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${paint}/>`;
}

/** Filled with the ground, so that the rail does not run through the hole. */
function hollow(x: number, y: number, r: number, colour: string, line: number, more = ''): string {
  return circle(x, y, r - line / 2, `fill="${palette.ground}" stroke="${colour}" stroke-width="${line}"${more}`);
}

/** Ten round dots along the ring. */
function dots(radius: number): string {
  const step = (2 * Math.PI * radius) / 10;
  return ` stroke-linecap="round" stroke-dasharray="0.1 ${(step - 0.1).toFixed(3)}"`;
}

function tick(x: number, y: number, r: number): string {
  return `M${round(x - r * 0.42)} ${round(y + r * 0.04)}L${round(x - r * 0.1)} ${round(y + r * 0.36)}L${round(x + r * 0.44)} ${round(y - r * 0.32)}`;
}

function dash(x: number, y: number, r: number): string {
  return `M${round(x - r * 0.4)} ${round(y)}H${round(x + r * 0.4)}`;
}

function path(d: string, colour: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function square(x: number, y: number, half: number): string {
  return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(2 * half)}" height="${round(2 * half)}" rx="2" fill="${palette.soft}"/>`;
}
