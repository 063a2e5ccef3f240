// Reads one value per line, prints one line per value: O, C or U for each instant, or "!" and why it is refused.
import opening_hours from 'opening_hours';
import { createInterface } from 'node:readline';
import { instants } from './instants.mjs';

const place = { lat: '44.84', lon: '-0.58', address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };
const dates = instants().map((at) => new Date(at));

function states(value) {
  try {
    const hours = new opening_hours(value, place, { locale: 'fr', mode: 0 });
    return dates.map((date) => (hours.getUnknown(date) ? 'U' : hours.getState(date) ? 'O' : 'C')).join('');
  } catch (error) {
    return '!' + String(error?.message ?? error).replace(/\s+/g, ' ');
  }
}

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(states(line) + '\n');
