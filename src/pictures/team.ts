import type { TeamPicture } from '../card.ts';
import { header, headerHeight, inner, margin, palette, sheet, write } from './sheet.ts';
import { stepMark } from './step-mark.ts';
import { readable } from './text.ts';

const rowHeight = 84;
const mostRunners = 24;
const mostMarks = 12;
/** As for the time line: a crowd stays readable in two columns. */
const oneColumn = 7;
const gutter = 56;

/** Who completed what: each runner's steps as a row of filled and empty marks. SVG, 1080 wide. */
export function teamSvg(picture: TeamPicture): string {
  const top = headerHeight('');
  const shown = picture.runners.slice(0, mostRunners);
  const columns = shown.length > oneColumn ? 2 : 1;
  const perColumn = Math.ceil(shown.length / columns);
  const columnWidth = (inner - gutter * (columns - 1)) / columns;
  const most = Math.max(1, ...shown.map((runner) => Math.min(runner.marks.length, mostMarks)));
  const pitch = Math.min(54, (columnWidth * 0.56) / most);
  const body = [header(picture.title, '')];
  for (const [index, runner] of shown.entries()) {
    const left = margin + Math.floor(index / perColumn) * (columnWidth + gutter);
    const y = top + (index % perColumn) * rowHeight + rowHeight / 2;
    const lane = pitch * most;
    const name = readable(runner.name, `Runner ${index + 1}`);
    body.push(write(name, { x: left, y: y + 13, size: 36, width: columnWidth - lane - 20, weight: 600 }));
    for (const [at, filled] of runner.marks.slice(0, mostMarks).entries()) {
      const x = left + columnWidth - lane + pitch * (at + 0.5);
      body.push(stepMark(filled === 'filled' ? 'done' : 'ahead', x, y, pitch * 0.4));
    }
  }
  const hidden = picture.runners.length - shown.length;
  const footer = [hidden > 0 ? `and ${hidden} more` : '', readable(picture.footer)]
    .filter((part) => part !== '')
    .join(' · ');
  let end = top + perColumn * rowHeight + 34;
  if (footer !== '') {
    body.push(write(footer, { x: margin, y: end + 10, size: 30, width: inner, colour: palette.soft }));
    end += 48;
  }
  return sheet(end, body.join(''));
}
