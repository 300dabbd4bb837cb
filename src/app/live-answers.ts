import type { Redraw } from '../adapters/messenger.ts';
import type { Card, Reply } from '../card.ts';
import type { Decision } from '../engine/model/decision.ts';
import type { PlanId, RunnerId } from '../engine/model/ids.ts';
import type { Instant } from '../time.ts';

/**
 * The plan that each runner was last shown in a private answer, for as long as the platform lets that be drawn again. Kept in memory alone: the token
 * is the platform's secret, and after a restart the answer just stays as it was.
 */
export interface LiveAnswers {
  /** What a request was answered with. An answer beside the message with the button cannot be drawn again. */
  shown(answered: Answered, now: Instant): void;
  /** What was told in the answer that shows a plan and still lives; null for none. `draw` is not called for a card that is there already. */
  of(runner: RunnerId, now: Instant): { readonly told: PlanTold; redraw(card: Card): Promise<void> } | null;
  forget(runner: RunnerId): void;
}

export interface Answered {
  readonly runner: RunnerId;
  readonly pressed: boolean;
  readonly redraw: Redraw | undefined;
  readonly decision: Pick<Decision, 'say'>;
  readonly reply: Reply;
}

/** All of it: a warning or a question that stands beside the plan stays there. */
export interface PlanTold {
  readonly plan: PlanId;
  readonly say: Decision['say'];
}

interface Live {
  readonly told: PlanTold;
  readonly until: Instant;
  readonly redraw: Redraw;
  drawn: string;
}

export function createLiveAnswers(): LiveAnswers {
  const latest = new Map<RunnerId, Live>();

  /** The oldest come first, so that this costs the same however many live. */
  function dropOver(now: Instant): void {
    for (const [runner, { until }] of latest) {
      if (until > now) return;
      latest.delete(runner);
    }
  }

  return {
    shown({ runner, pressed, redraw, decision, reply }, now) {
      const told = decision.say.find(({ kind }) => kind === 'plan');
      if (!redraw || told?.kind !== 'plan' || reply.kind === 'form' || (pressed && reply.kind !== 'replace')) return;
      dropOver(now);
      const all = { plan: told.plan, say: decision.say };
      latest.delete(runner);
      latest.set(runner, { told: all, until: now + redraw.lives, redraw, drawn: JSON.stringify(reply.card) });
    },
    of(runner, now) {
      const live = latest.get(runner);
      if (!live || live.until <= now) return null;
      return {
        told: live.told,
        async redraw(card) {
          const drawn = JSON.stringify(card);
          if (drawn === live.drawn) return;
          live.drawn = drawn;
          await live.redraw.draw(card);
        },
      };
    },
    forget: (runner) => void latest.delete(runner),
  };
}
