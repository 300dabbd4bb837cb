import type { Card } from '../card.ts';
import type { Visibility } from '../engine/model/snapshot.ts';
import type { Catalogue } from './catalogue.ts';
import { button, buttons, card, heading, text } from './parts.ts';

const all = ['named', 'counted', 'hidden'] as const satisfies readonly Visibility[];

export function visibilityCard({ club }: Catalogue, now: Visibility, asking: boolean): Card {
  const say = club.visibility;
  const others = all.filter((visibility) => visibility !== now);
  return card(
    heading(asking ? say.asking({ now }) : say.changed({ now })),
    text(say.what[now]),
    buttons(...others.map((wanted) => button(say.be({ wanted }), `recovery-team visibility ${wanted}`))),
  );
}
