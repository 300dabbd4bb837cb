/** The estimate's honest span, either way (section 3, D: "+/- 40 %"). */
export const ESTIMATE_SPREAD = 0.4;

/** L/h from kg, km/h and Celsius: our flat fit to ACSM's predicted running rates (section 3, D), clamped to 0.3-2.0. */
export function estimateRate(massKg: number, kmPerHour: number, celsius: number): number {
  return Math.min(2, Math.max(0.3, -0.327 + 0.001323 * massKg * kmPerHour + 0.01042 * celsius));
}
