import fc from 'fast-check';
import { questions } from '../src/engine/method/questions.ts';
import { redFlags } from '../src/engine/method/red-flags/red-flags.ts';
import { type RuleId, rules } from '../src/engine/method/rules.ts';
import { steps } from '../src/engine/method/steps/steps.ts';
import { anyRunner, planOf } from '../test/fixtures/any-runner.ts';

/** Where each rule is used: by steps and their doses, gates, notes and reasons of generated plans, answers, warnings. */
export function coverage(): ReadonlyMap<RuleId, ReadonlySet<string>> {
  const used = new Map<RuleId, Set<string>>(rules.map((rule) => [rule.id, new Set()]));
  const note = (id: string, where: string) => used.get(id as RuleId)?.add(where);
  for (const step of steps) for (const id of step.rules) note(id, 'step');
  for (const gate of steps.flatMap((step) => step.gates)) note(gate.rule, 'gate');
  for (const question of questions) for (const id of question.rules) note(id, 'answer');
  for (const flag of redFlags) note(flag.rule, 'warning');
  for (const of of fc.sample(anyRunner, { numRuns: 400, seed: 1 })) {
    const plan = planOf(of);
    for (const step of plan.steps) for (const id of step.rules) note(id, 'plan');
    for (const { rule } of [...plan.leftOut, ...plan.notes]) note(rule, 'plan');
  }
  return used;
}

if (import.meta.main) {
  const used = coverage();
  const orphans = [...used].filter(([, where]) => where.size === 0).map(([id]) => id);
  for (const [id, where] of used) process.stdout.write(`${id.padEnd(12)}${[...where].join(', ') || '-'}\n`);
  const share = (100 * (used.size - orphans.length)) / used.size;
  process.stdout.write(`\n${used.size - orphans.length} of ${used.size} rules are used: ${share.toFixed(0)} %\n`);
  if (orphans.length > 0) process.stdout.write(`Orphans: ${orphans.join(', ')}\n`);
  process.exitCode = orphans.length === 0 ? 0 : 1;
}
