import type { Debts, Owed } from '../../src/adapters/messenger.ts';

/** Remembers what was owed, and which of it was paid; `during` is called at both moments. */
export function recordedDebts(during: (moment: 'owed' | 'paid') => void = () => {}) {
  const owed: Owed[] = [];
  const paid: string[] = [];
  const debts: Debts = {
    async owe(debt) {
      owed.push(debt);
      during('owed');
      return async () => {
        paid.push(debt.id);
        during('paid');
      };
    },
  };
  return { debts, owed, paid };
}
