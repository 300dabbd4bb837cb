import { writeFileSync } from 'node:fs';
import type { Block } from '../src/card.ts';
import type { Plan } from '../src/engine/model/plan.ts';
import type { Profile } from '../src/engine/model/profile.ts';
import { DAY, HOUR, localDate, MINUTE, wallTime } from '../src/time.ts';
import { en } from '../src/wording/en/index.ts';
import { sourceLine } from '../src/wording/source-line.ts';
import { coached } from '../test/fixtures/coached.ts';
import { said } from '../test/fixtures/said.ts';
import { type WorkedRunner, workedRunners } from './worked-runners.ts';

function instantOf(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

function planOf(
  runner: WorkedRunner,
  at: number,
): { readonly plan: Plan; readonly headline: string; readonly units: Profile['units'] } {
  const zone = runner.zone ?? 'Europe/Berlin';
  const now = instantOf(runner.at ?? '2026-06-06T09:00', zone);
  const coach = coached({ zone, ...runner.profile }, at * 10);
  for (const [days, report] of (runner.past ?? []).toReversed()) {
    const then = now - days * DAY;
    coach.run(report, then);
    if (coach.plan().steps.some((step) => step.step === 'ice-bath'))
      coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, then + 45 * MINUTE);
  }
  if (runner.morning) {
    const check = { plan: 'earlier', at: now - 2 * HOUR, pain: null, later: [], ...runner.morning };
    coach.snapshot = { ...coach.snapshot, checks: [check] };
  }
  coach.run(runner.report, now);
  const { afterwards } = runner;
  if (afterwards === 'full' || afterwards === 'lighter')
    coach.do({ kind: 'resize', plan: coach.plan().id, size: afterwards }, now);
  else if (afterwards) {
    const fields = { zone: afterwards.zone };
    coach.do({ kind: 'profile-save', section: 'schedule', fields }, now + afterwards.hoursLater * HOUR);
  }
  const { reply } = coach.do({ kind: 'today' }, now);
  const headline = reply.kind === 'form' ? [] : reply.card.blocks.slice(0, 2);
  return {
    plan: coach.plan(),
    headline: headline.map(plainBlock).join('. '),
    units: coach.snapshot.runner.profile.units,
  };
}

/** A heading or a plain sentence as text. */
function plainBlock(block: Block): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'text' && typeof block.text === 'string' ? block.text : '';
}

function page(runner: WorkedRunner, at: number): string {
  const { plan: facts, headline, units } = planOf(runner, at);
  const plan = said(facts, { units });
  const clock = (instant: number) =>
    `${wallTime(instant, plan.zone)}${localDate(instant, plan.zone) === localDate(plan.run.endedAt, plan.zone) ? '' : ' (+1)'}`;
  const rows = plan.steps.map(
    (step) =>
      `| ${clock(step.dueAt)} | ${step.name} | ${step.how.replaceAll('|', '/')} | ${sourceLine(en, step.rules)} |`,
  );
  const left = plan.left.map((leftOut) => `- ${en.steps[leftOut.step].name}: ${leftOut.why} (${leftOut.rule})`);
  return [
    `## ${at + 1}. ${runner.who}`,
    '',
    `\`/finished-run ${runner.line}\`, reported ${wallTime(plan.run.reportedAt, runner.zone ?? 'Europe/Berlin')} ${runner.zone ?? 'Europe/Berlin'}: T${plan.tier}, lights out ${clock(plan.bed)} (${plan.zone}).`,
    '',
    `*${headline}*`,
    '',
    ...plan.notes.map((note) => `> ${note.text} (${note.rule})`),
    ...(plan.notes.length > 0 ? [''] : []),
    '| clock | step | what the nudge says | grade and source |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...(left.length > 0 ? ['Left out:', '', ...left, ''] : []),
    `**Defended:** ${runner.defence}`,
    '',
  ].join('\n');
}

/** docs/worked-plans.md as it should read. */
export function workedPlans(): string {
  return [
    '# Worked plans',
    '',
    `The plans of ${workedRunners.length} runners, printed by \`npm run plans\` from the engine itself.`,
    '',
    ...workedRunners.map(page),
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(new URL('../docs/worked-plans.md', import.meta.url), workedPlans());
  process.stdout.write(`${workedRunners.length} plans in docs/worked-plans.md\n`);
}
