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

export function createAllowance(table: Readonly<Record<string, PlatformBudget>> = budgets): Allowance {
  const buckets: Buckets = createBuckets();
  /** Messages told to wait in this tick, by bucket: each waits behind the one before. */
  const queued = new Map<string, number>();

  /** Messages on their way, by tenant. */
  const underWay = new Map<string, number>();

  function tenantOf(owner: string): { readonly name: string; readonly most: number } | null {
    const { tenant } = table[platformOf(owner)] ?? carefulBudget;
    return tenant && { name: `tenant ${owner.split(':').slice(0, tenant.segments).join(':')}`, most: tenant.underWay };
  }

  function counted(owner: string): { name: string; budget: Budget }[] {
    const platform = platformOf(owner);
    const { token, tenant, conversation } = table[platform] ?? carefulBudget;
    const all: { name: string; budget: Budget }[] = [];
    if (token) all.push({ name: platform, budget: token });
    const whose = tenantOf(owner);
    if (tenant && whose) all.push({ name: whose.name, budget: tenant });
    if (conversation) all.push({ name: `conversation ${owner}`, budget: conversation });
    return all;
  }

  return {
    room: (platform, underWay, now) => {
      const { lane, token } = table[platform] ?? carefulBudget;
      if (underWay > lane / 3) return 0;
      return Math.floor(Math.min(lane - underWay, token ? buckets.available(platform, token, now) : lane));
    },
    take: (owner, now) => {
      const all = counted(owner);
      const tenant = tenantOf(owner);
      const before = (tenant && underWay.get(tenant.name)) ?? 0;
      const hangs = tenant !== null && before >= tenant.most ? tenant.name : null;
      const room = (name: string, budget: Budget) => {
        const available = buckets.available(name, budget, now);
        return name === hangs ? Math.min(0, available) : available;
      };
      const full = all.filter(({ name, budget }) => room(name, budget) < 1);
      if (full.length === 0) {
        for (const { name, budget } of all) buckets.take(name, budget, now);
        if (tenant) underWay.set(tenant.name, before + 1);
        return { ok: true };
      }
      const waits = full.map(({ name, budget }) => {
        const behind = (queued.get(name) ?? 0) + 1;
        queued.set(name, behind);
        return ((behind - room(name, budget)) / budget.perSecond) * 1000;
      });
      return { ok: false, waitMs: Math.ceil(Math.max(...waits)) };
    },
    over: (owner, used) => {
      const tenant = tenantOf(owner);
      if (tenant) {
        const left = (underWay.get(tenant.name) ?? 1) - 1;
        if (left > 0) underWay.set(tenant.name, left);
        else underWay.delete(tenant.name);
      }
      if (!used) for (const { name, budget } of counted(owner)) buckets.giveBack(name, budget);
    },
    settle: (now) => {
      queued.clear();
      buckets.prune(now);
    },
  };
}
