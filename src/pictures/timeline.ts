import type { TimelinePicture } from '../card.ts';
import { header, headerHeight, inner, margin, palette, round, sheet, sheetWidth, write } from './sheet.ts';
import { stateColour, stateWord, stepMark } from './step-mark.ts';
import { readable, widthOf } from './text.ts';

type Step = TimelinePicture['steps'][number];

/** One step's place. `box` is all that its words may cover. */
export interface Row {
  readonly step: Step;
  readonly markX: number;
  readonly y: number;
  readonly clockX: number;
  readonly clockWidth: number;
  readonly nameX: number;
  readonly nameWidth: number;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const rowHeight = 92;
const clockSize = 36;
const nameSize = 36;
const smallSize = 27;
const markRadius = 23;
const gutter = 36;
/** A chat shows a picture about 350 pixels high: beyond five steps two short columns stay readable where one long one would shrink. */
const oneColumn = 5;
const mostSteps = 16;

/** Places the steps in the order of their minutes, down one column or two; steps of the same minute follow each other. */
export function layoutTimeline(
  steps: readonly Step[],
  top: number,
): { rows: readonly Row[]; hidden: number; bottom: number } {
  const shown = steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => a.step.minute - b.step.minute || a.index - b.index);
  const kept = shown.slice(0, mostSteps);
  const columns = kept.length > oneColumn ? 2 : 1;
  const perColumn = Math.ceil(kept.length / columns);
  const columnWidth = (inner - gutter * (columns - 1)) / columns;
  const widest = Math.max(0, ...kept.map(({ step }) => widthOf(readable(step.clock), clockSize)));
  const clockWidth = Math.min(Math.ceil(widest) + 4, columnWidth * 0.42);
  const rows = kept.map(({ step }, index): Row => {
    const column = Math.floor(index / perColumn);
    const left = margin + column * (columnWidth + gutter);
    const y = top + (index % perColumn) * rowHeight + rowHeight / 2;
    const clockX = left + 2 * markRadius + 22;
    const nameX = clockX + clockWidth + 22;
    const right = left + columnWidth;
    return {
      step,
      markX: left + markRadius,
      y,
      clockX,
      clockWidth,
      nameX,
      nameWidth: right - nameX,
      box: { left, right, top: y - rowHeight / 2, bottom: y + rowHeight / 2 },
    };
  });
  return { rows, hidden: shown.length - kept.length, bottom: top + perColumn * rowHeight };
}

/** The plan as a time line: SVG, 1080 wide. */
export function timelineSvg(picture: TimelinePicture): string {
  const top = headerHeight(picture.subtitle);
  const { rows, hidden, bottom } = layoutTimeline(picture.steps, top);
  const body = [header(picture.title, picture.subtitle)];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next && next.markX === row.markX) body.push(rail(row, next));
  }
  for (const row of rows) body.push(drawRow(row));
  let end = bottom + 34;
  if (rows.length === 0) {
    body.push(write('No steps.', { x: margin, y: bottom + 40, size: 34, width: inner, colour: palette.soft }));
    end += 40;
  }
  if (hidden > 0) {
    body.push(
      write(`and ${hidden} more`, {
        x: sheetWidth - margin,
        y: bottom + 30,
        size: 28,
        width: inner,
        colour: palette.soft,
        anchor: 'end',
      }),
    );
    end += 30;
  }
  return sheet(end, body.join(''));
}

function rail(from: Row, to: Row): string {
  return `<path d="M${round(from.markX)} ${round(from.y)}V${round(to.y)}" stroke="${palette.lane}" stroke-width="5"/>`;
}

function drawRow(row: Row): string {
  const { step, y } = row;
  const faded = step.state === 'skipped' || step.state === 'missed' || step.state === 'stopped';
  const colour = faded ? palette.soft : palette.text;
  const ground =
    step.state === 'now'
      ? `<rect x="${round(row.box.left - 16)}" y="${round(row.box.top + 2)}" width="${round(row.box.right - row.box.left + 24)}" height="${rowHeight - 4}" rx="20" fill="${palette.nowGround}"/>`
      : '';
  return (
    ground +
    stepMark(step.state, row.markX, y, markRadius) +
    write(step.clock, { x: row.clockX, y: y - 3, size: clockSize, width: row.clockWidth, weight: 700, colour }) +
    write(step.name, { x: row.nameX, y: y - 3, size: nameSize, width: row.nameWidth, weight: 600, colour }) +
    write(stateWord(step.state) ?? sinceRun(step.minute), {
      x: row.nameX,
      y: y + 31,
      size: smallSize,
      width: row.nameWidth,
      colour: stateColour(step.state),
    })
  );
}

/** Minutes since the run ended, for a reader: '+25 min', '+3 h', '+3 h 10'. */
export function sinceRun(minute: number): string {
  if (!Number.isFinite(minute)) return '';
  const whole = Math.max(0, Math.round(minute));
  if (whole === 0) return 'right away';
  if (whole < 60) return `+${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `+${Math.floor(whole / 60)} h` : `+${Math.floor(whole / 60)} h ${String(rest).padStart(2, '0')}`;
}
