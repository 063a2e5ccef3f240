// The instants at which both evaluators are asked: two years, every 4 h 21 min, and every quarter of an hour on the
// days around each change of clock and around each New Year.
const MINUTE = 60_000;

export function instants() {
  const from = Date.UTC(2025, 6, 1);
  const to = Date.UTC(2027, 6, 1);
  const chosen = new Set();
  for (let at = from; at < to; at += 261 * MINUTE) chosen.add(at);
  const days = ['2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
  for (const day of days) {
    const midnight = Date.parse(day + 'T00:00:00Z');
    for (let at = midnight - 720 * MINUTE; at < midnight + 1440 * MINUTE; at += 15 * MINUTE) chosen.add(at);
  }
  return [...chosen].sort((a, b) => a - b);
}
