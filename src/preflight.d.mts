export interface Runtime {
  readonly node: string;
  readonly temporal: boolean;
  readonly zoneData: string | undefined;
  readonly hourIn: (zone: string, at: number) => number | null;
}
export function inspect(runtime: Runtime): { readonly stop: string | null; readonly warning: string | null };
export function hourIn(zone: string, at: number): number | null;
