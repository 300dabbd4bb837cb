import type { HistoryPicture } from '../card.ts';
import { header, headerHeight, inner, margin, palette, round, sheet, sheetWidth, write } from './sheet.ts';
import { stepMark } from './step-mark.ts';

const rowHeight = 104;
const mostRuns = 10;
const mostMarks = 12;
const markLane = 480;

/** The last runs, one row each: what it was, and its steps' marks. SVG, 1080 wide. */
export function historySvg(picture: HistoryPicture): string {
  const top = headerHeight('');
  const shown = picture.runs.slice(0, mostRuns);
  const hidden = picture.runs.length - shown.length;
  const most = Math.max(1, ...shown.map((run) => Math.min(run.marks.length, mostMarks)));
  const pitch = Math.min(56, markLane / most);
  const body = [header(picture.title, '')];
  for (const [index, run] of shown.entries()) {
    const y = top + index * rowHeight + rowHeight / 2;
    if (index > 0) body.push(divider(y - rowHeight / 2));
    const words = inner - markLane - 24;
    body.push(write(run.label, { x: margin, y: y - 4, size: 36, width: words, weight: 600 }));
    body.push(write(run.detail, { x: margin, y: y + 34, size: 28, width: words, colour: palette.soft }));
    const marks = run.marks.slice(0, mostMarks);
    const left = sheetWidth - margin - markLane;
    for (const [at, state] of marks.entries()) body.push(stepMark(state, left + pitch * (at + 0.5), y, pitch * 0.4));
  }
  let end = top + shown.length * rowHeight + 34;
  const note = shown.length === 0 ? 'No runs yet.' : hidden > 0 ? `and ${hidden} more before these` : '';
  if (note !== '') {
    body.push(write(note, { x: margin, y: end + 6, size: 30, width: inner, colour: palette.soft }));
    end += 44;
  }
  return sheet(end, body.join(''));
}

function divider(y: number): string {
  return `<path d="M${margin} ${round(y)}H${sheetWidth - margin}" stroke="${palette.edge}" stroke-width="2"/>`;
}
