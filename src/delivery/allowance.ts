import { platformOf } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Instant } from '../time.ts';
import { type Buckets, createBuckets } from './budget.ts';
import { type Budget, budgets, carefulBudget, type PlatformBudget } from './budgets.ts';

/** Who may send how much now, over every bucket that a message counts against. */
export interface Allowance {
  /** Rows to claim for a platform with `underWay` messages before them: none until its lane has run low, so that one claim fetches many. */
  room(platform: string, underWay: number, now: Instant): number;
  /** Takes a message's place in all its buckets; or says how many milliseconds to wait, and takes none. */
  take(owner: Nudge['owner'], now: Instant): { readonly ok: true } | { readonly ok: false; readonly waitMs: number };
  /** For every place that was taken, in the end; one that was not `used` is given back. */
  over(owner: Nudge['owner'], used: boolean): void;
  /** Call once a tick: forgets who waited for what. */
  settle(now: Instant): void;
}

interface Bucket {
  readonly name: string;
  readonly budget: Budget;
}

function tenantOf(owner: string, { tenant }: PlatformBudget): (Bucket & { readonly most: number }) | null {
  if (!tenant) return null;
  const name = `tenant ${owner.split(':').slice(0, tenant.segments).join(':')}`;
  return { name, most: tenant.underWay, budget: tenant };
}

/** Every bucket that a message counts against. */
function counted(owner: string, budget: PlatformBudget): readonly Bucket[] {
  const { token, conversation } = budget;
  const tenant = tenantOf(owner, budget);
  return [
    ...(token ? [{ name: platformOf(owner), budget: token }] : []),
    ...(tenant ? [tenant] : []),
    ...(conversation ? [{ name: `conversation ${owner}`, budget: conversation }] : []),
  ];
}

/** Messages on their way, by tenant. */
function createTraffic() {
  const underWay = new Map<string, number>();
  return {
    of: (tenant: string) => underWay.get(tenant) ?? 0,
    begin: (tenant: string) => void underWay.set(tenant, (underWay.get(tenant) ?? 0) + 1),
    end(tenant: string): void {
      const left = (underWay.get(tenant) ?? 1) - 1;
      if (left > 0) underWay.set(tenant, left);
      else underWay.delete(tenant);
    },
  };
}

export function createAllowance(table: Readonly<Record<string, PlatformBudget>> = budgets): Allowance {
  const buckets: Buckets = createBuckets();
  const traffic = createTraffic();
  /** Messages told to wait in this tick, by bucket: each waits behind the one before. */
  const queued = new Map<string, number>();

  const budgetOf = (owner: string) => table[platformOf(owner)] ?? carefulBudget;

  return {
    room: (platform, underWay, now) => {
      const { lane, token } = table[platform] ?? carefulBudget;
      if (underWay > lane / 3) return 0;
      return Math.floor(Math.min(lane - underWay, token ? buckets.available(platform, token, now) : lane));
    },
    take: (owner, now) => {
      const all = counted(owner, budgetOf(owner));
      const tenant = tenantOf(owner, budgetOf(owner));
      const hangs = tenant !== null && traffic.of(tenant.name) >= tenant.most ? tenant.name : null;
      const room = ({ name, budget }: Bucket) => {
        const available = buckets.available(name, budget, now);
        return name === hangs ? Math.min(0, available) : available;
      };
      const full = all.filter((bucket) => room(bucket) < 1);
      if (full.length === 0) {
        for (const { name, budget } of all) buckets.take(name, budget, now);
        if (tenant) traffic.begin(tenant.name);
        return { ok: true };
      }
      const waits = full.map((bucket) => {
        const behind = (queued.get(bucket.name) ?? 0) + 1;
        queued.set(bucket.name, behind);
        return ((behind - room(bucket)) / bucket.budget.perSecond) * 1000;
      });
      return { ok: false, waitMs: Math.ceil(Math.max(...waits)) };
    },
    over: (owner, used) => {
      const tenant = tenantOf(owner, budgetOf(owner));
      if (tenant) traffic.end(tenant.name);
      if (!used) for (const { name, budget } of counted(owner, budgetOf(owner))) buckets.giveBack(name, budget);
    },
    settle: (now) => {
      queued.clear();
      buckets.prune(now);
    },
  };
}
