import { type Kysely, sql } from 'kysely';

/** Milliseconds on the timer from which a bath counts. */
const LEAST = 3 * 60_000;

interface Row {
  readonly profile: string;
  readonly doc: string;
  readonly settled_at: number;
}

/** Whoever has taken an ice bath is no first-timer (C14): the stored history says who, and when the first one was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows: owners } = await sql<{ owner: string }>`
    select distinct owner from nudge where step = 'ice-bath' and slot = 0 and state = 'done'`.execute(db);
  // One runner's plans at a time: a club's history need not fit into memory.
  for (const { owner } of owners) {
    const { rows } = await sql<Row>`
      select runner.profile, plan.doc, nudge.settled_at from nudge
      join runner on runner.id = nudge.owner
      join plan on plan.runner = nudge.owner and plan.id = nudge.plan
      where nudge.owner = ${owner} and nudge.step = 'ice-bath' and nudge.slot = 0 and nudge.state = 'done'
        and nudge.settled_at is not null and (nudge.started_at is null or nudge.settled_at - nudge.started_at >= ${LEAST})
      order by nudge.settled_at`.execute(db);
    const first = rows.find(({ doc }) => wasRealBath(parsed(doc)));
    const facts = first ? parsed(first.profile) : null;
    if (!first || facts === null) continue;
    const profile = JSON.stringify({ ...facts, iceTakenAt: Number(first.settled_at) });
    await sql`update runner set profile = ${profile} where id = ${owner}`.execute(db);
  }
}

/** What stood in for the bath was no bath. */
function wasRealBath(plan: Readonly<Record<string, unknown>> | null): boolean {
  const steps: readonly unknown[] = Array.isArray(plan?.steps) ? plan.steps : [];
  return steps.some((step) => isRecord(step) && step.step === 'ice-bath' && step.substitute !== true);
}

/** A document that nobody can read is left as it is. */
function parsed(doc: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(doc);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
