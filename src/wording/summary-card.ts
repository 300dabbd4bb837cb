import type { Block, Card } from '../card.ts';
import type { ClubDay, MemberDay } from '../engine/nudges/club-day.ts';
import { card, heading, text } from './parts.ts';

/** The club's one post a day. `period` is the local date. */
export function summaryCard(day: ClubDay, period: string): Card {
  const names = (state: MemberDay['state']) => day.days.filter((one) => one.state === state).map((one) => one.name);
  const completed = names('completed');
  const underWay = names('under-way');
  const ran = names('ran');
  return card(
    heading('Recovery today'),
    completed.length > 0 ? text(['✅ ', { bold: 'Completed recovery: ' }, list(completed), '.']) : null,
    underWay.length > 0 ? text(['⏳ ', { bold: 'Under way: ' }, list(underWay), '.']) : null,
    ran.length > 0 ? text(['👟 ', { bold: 'Ran: ' }, list(ran), '.']) : null,
    day.days.length === 0 && day.counted === 0 ? text('A quiet day.') : null,
    day.counted > 0 ? text(`And ${day.counted} more who like it quiet.`) : null,
    picture(day, period),
    text('Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility.'),
  );
}

function picture(day: ClubDay, period: string): Block | null {
  if (day.days.length === 0) return null;
  return {
    kind: 'picture',
    picture: {
      of: 'team',
      title: `Recovery, ${period}`,
      runners: day.days.map(({ name, marks }) => ({ name, marks })),
      footer: 'A filled mark is a finished step.',
    },
    alt: day.days
      .map(({ name, marks }) => `${name}: ${marks.filter((mark) => mark === 'filled').length} of ${marks.length} steps`)
      .join('; '),
  };
}

/** 'Ana, Ben and Chidi'; a long list ends with a count. */
function list(names: readonly string[]): string {
  if (names.length > 30) return `${names.slice(0, 30).join(', ')} and ${names.length - 30} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
