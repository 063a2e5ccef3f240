// compare.mjs VALUES ORACLE OURS: agreement per instant over the values that both accept; lists what differs.
import { readFileSync } from 'node:fs';
import { instants } from './instants.mjs';

const [values, oracle, ours] = process.argv.slice(2, 5).map((name) => readFileSync(name, 'utf8').trimEnd().split('\n'));
const at = instants();
let asked = 0, agreed = 0, both = 0, full = 0, failed = 0;
const differing = [], onlyOracle = [], onlyOurs = [], neither = [];
values.forEach((value, index) => {
  const a = oracle[index], b = ours[index];
  if (a.startsWith('!') || b.startsWith('!')) {
    (a.startsWith('!') ? (b.startsWith('!') ? neither : onlyOurs) : onlyOracle).push(value + (a.startsWith('!') ? '   ' + a.slice(0, 110) : '   ' + b));
    return;
  }
  both++;
  let same = 0, first = -1, answered = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === '-') {
      failed++;
      continue;
    }
    answered++;
    if (a[i] === b[i]) same++;
    else if (first < 0) first = i;
  }
  asked += answered;
  agreed += same;
  if (same === answered) full++;
  else differing.push({ value, share: same / answered, first: new Date(at[first]).toISOString(), oracle: a[first], ours: b[first] });
});
differing.sort((x, y) => x.share - y.share);
for (const d of differing) console.log(`differs ${(100 * d.share).toFixed(3)} %  first at ${d.first} (reference ${d.oracle}, ours ${d.ours})  ${d.value}`);
for (const v of onlyOracle) console.log('only the reference accepts  ' + v);
for (const v of onlyOurs) console.log('only ours accepts  ' + v);
console.log(`values: ${values.length}; accepted by both ${both}, by the reference only ${onlyOracle.length}, by ours only ${onlyOurs.length}, by neither ${neither.length}`);
console.log(`values without any difference: ${full} of ${both}`);
console.log(`instants at which the reference fails on a value that it accepts: ${failed}`);
const share = agreed / asked;
console.log(`agreement: ${agreed} of ${asked} instants = ${(100 * share).toFixed(4)} % (bar 99.5 %)`);
process.exit(share >= 0.995 ? 0 : 1);
