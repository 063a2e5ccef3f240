// Reads one value per line, prints one line per value: O, C, U (or - where it fails) for each instant, or "!" and why it is refused.
import opening_hours from 'opening_hours';
import { createInterface } from 'node:readline';
import { instants } from './instants.mjs';

const place = { lat: '44.84', lon: '-0.58', address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };
const dates = instants().map((at) => new Date(at));

function state(hours, date) {
  try {
    return hours.getUnknown(date) ? 'U' : hours.getState(date) ? 'O' : 'C';
  } catch {
    return '-'; // the reference accepts the value and fails at this moment
  }
}

function states(value) {
  try {
    const hours = new opening_hours(value, place, { locale: 'fr', mode: 0 });
    return dates.map((date) => state(hours, date)).join('');
  } catch (error) {
    return '!' + String(error?.message ?? error).replace(/\s+/g, ' ');
  }
}

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(states(line) + '\n');
