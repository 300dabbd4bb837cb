import type { Block, Card } from '../card.ts';
import type { ClubDay, MemberDay } from '../engine/nudges/club-day.ts';
import type { Catalogue } from './catalogue.ts';
import { card, heading, text } from './parts.ts';
import { quantitiesIn } from './quantities.ts';

/** The club's one post a day. `period` is the local date. */
export function summaryCard(words: Catalogue, day: ClubDay, period: string): Card {
  const { post } = words.club;
  const names = (state: MemberDay['state']) =>
    day.days.filter((member) => member.state === state).map(({ name }) => name);
  const row = (icon: string, label: string, who: readonly string[]) =>
    who.length > 0 ? text([icon, { bold: label }, list(words, who), '.']) : null;
  return card(
    heading(post.title),
    row('✅ ', post.completed, names('completed')),
    row('⏳ ', post.underWay, names('under-way')),
    row('👟 ', post.ran, names('ran')),
    day.days.length === 0 && day.counted === 0 ? text(post.quietDay) : null,
    day.counted > 0 ? text(post.counted({ count: day.counted })) : null,
    picture(words, day, period),
    text(post.stillToCome),
  );
}

function picture({ club: { post } }: Catalogue, day: ClubDay, period: string): Block | null {
  if (day.days.length === 0) return null;
  return {
    kind: 'picture',
    picture: {
      of: 'team',
      title: post.pictureTitle({ period }),
      runners: day.days.map(({ name, marks }) => ({ name, marks })),
      footer: post.pictureFooter,
    },
    alt: day.days
      .map(({ name, marks }) =>
        post.pictureRow({ name, done: marks.filter((mark) => mark === 'filled').length, of: marks.length }),
      )
      .join('; '),
  };
}

/** A list of names that is longer ends with a count. */
const MOST_NAMES = 30;

function list({ club, language }: Catalogue, names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return quantitiesIn(language, 'metric').all(names);
  return club.post.more({ names: names.slice(0, MOST_NAMES).join(', '), count: names.length - MOST_NAMES });
}
