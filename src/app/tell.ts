import type { Card, Reply } from '../card.ts';
import type { ClubDecision } from '../engine/club/decide-club.ts';
import type { Decision } from '../engine/model/decision.ts';
import type { MessageRef } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { applied, type Runner, type Snapshot } from '../engine/model/snapshot.ts';
import type { ClubDay } from '../engine/nudges/club-day.ts';
import type { Instant } from '../time.ts';
import { replyOf } from '../wording/card-of.ts';
import { clubCard } from '../wording/club-card.ts';
import { withFile } from '../wording/data-card.ts';
import { en } from '../wording/en/index.ts';
import type { HelpEntry } from '../wording/help-card.ts';
import { messageCard, rowsCard } from '../wording/message-card.ts';
import { say as sayPlainly } from '../wording/parts.ts';
import { summaryCard } from '../wording/summary-card.ts';
import { closedCard, troubleCard, unpostableCard, unwritableCard } from '../wording/trouble-card.ts';
import { voiceFor } from '../wording/voice.ts';
import type { PlanTold } from './live-answers.ts';

/** Where the shell has its words from. English is the one language so far: a second one is chosen here. */
const words = en;

/** What a runner is answered with: drawn from the rows as they are after the decision. */
export function replyTo(before: Snapshot, decision: Decision, now: Instant, help: readonly HelpEntry[]): Reply {
  return replyOf({ words, snapshot: applied(before, decision.changes), now, help }, decision);
}

/** The answer with everything that the store knows, as a file. */
export function withExport(reply: Reply, data: Record<string, unknown>): Reply {
  return reply.kind === 'form' ? reply : { ...reply, card: withFile(reply.card, data) };
}

/** A message that is out, drawn again after a decision; null when no row knows it. */
export function redrawn(before: Snapshot, decision: Decision, message: MessageRef, now: Instant): Card | null {
  const snapshot = applied(before, decision.changes);
  return messageCard(voiceFor(words, snapshot.runner.profile), snapshot, message, now);
}

/** An answer that showed a plan before a decision, as it is after it; null when nothing of that plan has changed. */
export function planAgain(before: Snapshot, decision: Decision, { plan, say }: PlanTold, now: Instant): Card | null {
  const { plans = [], nudges = [] } = decision.changes;
  if (![...plans.map(({ id }) => id), ...nudges.map((row) => row.plan)].includes(plan)) return null;
  const snapshot = applied(before, decision.changes);
  const reply = replyOf({ words, snapshot, now, help: [] }, { say });
  return reply.kind === 'form' ? null : reply.card;
}

/** The message that these rows make together; null when their plan is gone. */
export function messageOf(snapshot: Snapshot, rows: readonly Nudge[], now: Instant): Card | null {
  const plan = snapshot.plans.find(({ id }) => id === rows[0]?.plan);
  return plan ? rowsCard(voiceFor(words, snapshot.runner.profile), snapshot, plan, rows, now) : null;
}

export function clubAnswer({ say }: Pick<ClubDecision, 'say'>): Card {
  return say.kind === 'plain' ? plainAnswer(say.id) : clubCard(words, say);
}

function plainAnswer(id: 'captains-only'): Card {
  return sayPlainly(...words.answers.plain[id]);
}

/** `period` is the post's local date. */
export function summaryOf(day: ClubDay, period: string): Card {
  return summaryCard(words, day, period);
}

export const trouble = (): Card => troubleCard(words);
export const unwritable = (): Card => unwritableCard(words);
export const closed = (runner: Pick<Runner, 'id' | 'reach'>): Card => closedCard(words, runner);
export const unpostable = (): Card => unpostableCard(words);
