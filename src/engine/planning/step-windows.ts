import { type Instant, MINUTE } from '../../time.ts';
import { type KnownStep, steps } from '../method/steps/steps.ts';
import type { Window } from '../model/plan.ts';

/** What the schedule hangs on. `ended` holds, by step, when the runner was done with it or skipped it. */
export interface Anchors {
  readonly runEnd: Instant;
  readonly bed: Instant;
  /** No message before then: the moment of planning or re-planning. */
  readonly now: Instant;
  /** On a merged evening (section 9) eating moves forward and the bath must end in time. */
  readonly merged: boolean;
  readonly minutes: ReadonlyMap<string, number>;
  readonly ended: ReadonlyMap<string, Instant>;
}

/**
 * Windows for the chosen steps, in the method's order. A step that follows another waits until that one ended, or would end on time;
 * done early pulls it forward, but never before its own window opens. A step whose window is over before it could begin has no entry.
 */
export function schedule(chosen: ReadonlySet<string>, anchors: Anchors): ReadonlyMap<string, Window> {
  const windows = new Map<string, Window>();
  for (const step of steps) {
    if (!chosen.has(step.id)) continue;
    const window = windowOf(step, anchors, windows);
    if (window) windows.set(step.id, window);
  }
  return windows;
}

function windowOf(step: KnownStep, anchors: Anchors, placed: ReadonlyMap<string, Window>): Window | null {
  const anchor = step.window.anchor === 'bed' ? anchors.bed : anchors.runEnd;
  const early = anchors.merged ? (step.mergedEarlier ?? 0) : 0;
  const opensAt = anchor + (step.window.opens - early) * MINUTE;
  const latest =
    anchors.merged && step.mergedEndsBeforeBed !== undefined
      ? -(step.mergedEndsBeforeBed + step.minutes)
      : step.window.closes;
  const closesAt = anchor + Math.min(step.window.closes, latest) * MINUTE;
  const dueAt = Math.max(
    opensAt,
    anchors.now,
    waitsUntil(step, anchors, placed) ?? anchor + (step.window.due - early) * MINUTE,
  );
  return dueAt < closesAt ? { opensAt, dueAt, closesAt } : null;
}

/** When the step that this one follows is over, plus the gap; null when it follows none that is in the plan. */
function waitsUntil(step: KnownStep, anchors: Anchors, placed: ReadonlyMap<string, Window>): Instant | null {
  if (!step.after) return null;
  const gap = step.after.gap * MINUTE;
  const ended = anchors.ended.get(step.after.step);
  if (ended !== undefined) return ended + gap;
  const before = placed.get(step.after.step);
  if (!before) return null;
  return before.dueAt + (anchors.minutes.get(step.after.step) ?? 0) * MINUTE + gap;
}
