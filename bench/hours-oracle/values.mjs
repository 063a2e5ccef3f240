// The values that both evaluators are asked about: examples of the OSM specification, shapes met in French files, and
// values generated from a fixed seed. One value a line.
const specification = `
24/7
Mo-Fr 08:00-17:30
Mo-Fr 08:00-12:00,13:00-17:30
Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00
Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00; PH 09:00-12:00
Mo-Sa 10:00-20:00; Tu off
Mo-Sa 10:00-20:00; Tu 10:00-14:00
sunrise-sunset
sunset-sunrise
(sunset-01:00)-24:00
(sunrise+01:00)-(sunset-00:30)
dawn-dusk
10:00-sunset
Su 10:00+
Mo-Fr 18:00+
Mo-Fr 22:00+
Mo-Fr 08:00-18:00+
Mo 10:00-14:00+
We 11:00-14:00,17:00+
Mo 22:00-04:00+
Mo-Fr 09:30-12:00,14:30+
07:00+,12:00-16:00
05:00-06:00,06:45-07:00+,13:00-16:00
13:00-17:00,17:00+
week 01-53/2 Fr 09:00-12:00; week 02-52/2 We 09:00-12:00
week 01-10 Mo-Fr 10:00-12:00
week 20 Mo 10:00-12:00
week 40-53 We 10:00-12:00
week 01-53/3 Sa 10:00-12:00
Mo-Su,PH 10:00-12:00
Mo-Su 08:00-18:00; Apr 10-15 off; Jun 08:00-14:00; Aug off; Dec 25 off
Mo-Sa 10:00-20:00; Tu 10:00-14:00; PH off
Mo 10:00-12:00,12:30-15:00; Tu-Fr 08:00-12:00,12:30-15:00; Sa 08:00-12:00
Mo-Fr 10:00-20:00; Sa,Su 10:00-22:00
Jan-Mar 07:00-19:00; Apr-Sep 07:00-22:00; Oct-Dec 07:00-19:00
Mo-Fr 09:00-19:00; Jul-Aug Mo-Fr 09:00-14:00
Su-Tu 11:00-01:00, We-Th 11:00-03:00, Fr 11:00-06:00, Sa 11:00-07:00
22:00-02:00; Tu 12:00-14:00
22:00-26:00
We 22:00-22:00
Tu 23:59-48:00
Fr 20:00-02:00
Fr 20:00-02:00; Sa 10:00-12:00
Sa 10:00-12:00; Fr 20:00-02:00
Th 20:00-02:00; Fr off
Mo-Su 20:00-04:00; PH off
Dec 31 20:00-06:00
Mo-Fr 08:00-12:00, We 14:00-18:00
Mo-Fr 12:00-18:00; We off; Sa,PH 12:00-17:00; Th[3],Th[-1] off
open; Tu-Su 08:30-09:00 off; Tu-Su,PH 14:00-14:30 off; Mo 08:00-13:00 off
00:00-24:00; Mo 15:00-16:00 off
open; Mo 15:00-16:00 off
24/7; Dec 25 off
24/7; PH off
off
closed
open
unknown
off "travaux"
unknown "appeler"
24/7 closed "always closed"
10:00-12:00
08:00-09:00; 10:00-12:00
10:00-11:00,11:00-12:00
10:00-12:00,10:30-11:30
10:00-14:00; 12:00-14:00 off
Mo-Fr 10:00-16:00; 12:00-13:00 off
Mo-Fr 10:00-16:00 open, 12:00-13:00 off
Mo-Fr 10:00-16:00; Mo-Fr 12:00-13:00 unknown "pause"
Mo 08:00-12:00 || Tu 08:00-12:00
Mo-Fr 10:00-12:00 || "sur appel"
Mo-Fr 10:00-12:00 open || unknown "téléphoner"
Mo-Fr 10:00-12:00 || Sa 10:00-12:00 open || "sur rendez-vous"
Mo-Fr 08:00-11:00 || Tu-Th,PH open "Emergency only"
Tu-Th,We 22:00-23:59 open "Hot meals"; PH off
"sur rendez-vous"
Mo-Fr 09:00-12:00 "sur rendez-vous"
Mo-Fr 09:00-12:00 open "sur rendez-vous"
Mo-Fr 09:00-12:00 unknown "selon les bénévoles"
Mo-Fr 09:00-12:00; "sur rendez-vous"
Mo-Fr 09:00-12:00; Sa "sur rendez-vous"
"été": Mo 10:00-12:00
Mo-Fr 09:00-12:00 closed "fermé pour travaux"
PH off
PH 10:00-12:00
PH,Mo-Fr 10:00-12:00
Mo-Fr,PH 10:00-12:00
PH Mo-Fr 10:00-12:00
PH Sa-Su off
SH off
SH 10:00-12:00
SH Mo-Fr 10:00-16:00
SH,PH off
SH,PH 10:00-12:00
Mo-Fr,SH 10:00-12:00
PH,SH Mo-Fr 10:00-12:00
Mo-Fr 09:00-12:00; SH off
Mo-Fr 09:00-12:00; SH Mo-Fr 14:00-16:00
Mo-Fr 09:00-12:00; SH We off
SH off; Mo-Fr 08:30-12:00
PH off; Mo-Fr 08:30-12:00
Mo-Fr 08:30-12:00; PH off; SH off
PH -1 day 09:00-12:00
PH +1 day 09:00-12:00
Mo-Fr 09:00-17:00; PH -1 day 09:00-12:00; PH off
easter 10:00-12:00
easter -2 days off
Mo-Sa 09:00-17:00; easter -2 days off; easter +1 day off
easter -2 days-easter +1 day 10:00-12:00
easter +1 day-May 03 10:00-12:00
Mo-Fr 09:00-12:00; easter -7 days-easter +7 days off
Th[1] 14:00-17:00
Th[-1] 14:00-17:00
Th[2,4] 14:00-17:00
Th[1-2] 14:00-17:00
Th[1,-1] 14:00-17:00
Mo[5] 10:00-12:00
Su[-2] 10:00-12:00
Th[1] +1 day 14:00-17:00
Th[-1] -1 day 14:00-17:00
Sa[1] 10:00-12:00; Sa[3] 14:00-17:00
Mo-Fr 09:00-12:00; We[1] 14:00-17:00
Mo-Fr 09:00-12:00; Fr[-1] off
Tu,Th 10:00-12:00; Tu[1] off
Sep Su[1] 10:00-12:00
Mar Su[-1]-Oct Su[-1] 10:00-12:00
Oct Su[-1]-Mar Su[-1] 10:00-12:00
Mar Su[-1]-Dec Su[1] -2 days: 22:00-23:00
Jan 01-Feb Su[1] +2 days 10:00-12:00
May Mo[1]-Sep Mo[1] Mo-Fr 10:00-12:00
Dec 25 off
Dec 25 10:00-12:00
Dec 24,Dec 31 09:00-12:00
Dec 25-Jan 04 off
Dec 20-Jan 05 10:00-12:00
Jan 26-31 10:00-12:00
Jan 01-Mar 15,Jul 10:00-12:00
Nov 01-Feb 28 10:00-12:00
Feb 29 10:00-12:00
Jan-Feb,Dec 10:00-12:00
Nov-Mar 10:00-12:00
Aug Tu 10:00-12:00
Aug: Tu 10:00-12:00
Aug
Mo-Sa
Apr 01-Sep 30: Mo-Su 10:00-12:00
Jun 15-Sep 15 Mo-Sa 09:00-19:00; Sep 16-Jun 14 Mo-Sa 09:00-17:00
Mo-Fr 09:00-12:00; Aug 01-15 off
Mo-Fr 09:00-17:00; Dec 24 09:00-12:00; Dec 25-Jan 01 off
Mo-Fr 09:00-17:00; Jul 14-Aug 20 Mo-Fr 09:00-12:00
2026 Mo-Fr 10:00-12:00
2026-2028 Mo 10:00-12:00
2026+ Mo 10:00-12:00
2025-2035/2 Mo 10:00-12:00
2026 Jan 05 10:00-12:00
2026 Jan 05-12 10:00-12:00
2025 Dec 25-2026 Jan 04 10:00-12:00
2026 Jul 08-2026 Sep 16 We 09:00-12:00
Mo-Fr 09:00-12:00; 2026 May 01-2026 May 15 off
2026 Sep-Dec Mo 10:00-12:00
Sa-Mo 10:00-12:00
Fr-Mo,We 10:00-24:00
Mo-Su 00:00-24:00
Mo,Tu,We 10:00-12:00
Mo-Fr 00:00-08:00,20:00-24:00
Sep-Jun We 14:00-17:00; SH off; PH off
Su 02:00-03:00
Su 01:30-02:30
Su 02:30-04:00
Sa 23:00-03:30
00:30-05:30
Mo 00:00-00:00
Mo 18:00-18:00
Tu-Fr 10:00-12:30,13:30-18:00; Sa 10:00-17:00; Mo,PH,SH off
`;

const french = `
Mo-Fr 09:00-12:00,14:00-17:00; Th off
Mo-Fr 09:00-12:00,14:00-17:00; Th,Sa 09:00-12:00
Tu 18:00-18:00
Fr 17:00-12:00
Mo 09:00-12:00,11:00-14:00
Mo 09:00-12:00,09:00-12:00,14:00-17:00
Mo 08:30-12:00,13:30-17:30; Tu 08:30-12:00; We 08:30-12:00,13:30-17:30; Th 13:30-18:30; Fr 08:30-12:00,13:30-16:30
Mo-Fr 08:45-12:15,13:30-17:00; PH off
Mo,Tu,Th,Fr 14:00-18:00; We 10:00-12:00,14:00-18:00; Sa 10:00-12:00,14:00-17:00; PH off
Tu[1],Tu[3] 14:00-17:00; SH off; PH off
We 14:00-17:00; SH off
week 01-53/2 Mo 14:00-17:00; PH off
week 02-52/2 Th 09:00-12:00; SH off
Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00,13:30-16:00
Mo-Fr 09:00-12:30,13:30-18:00; Sa 09:00-12:00; Jul-Aug Mo-Fr 09:00-12:00; Dec 24-Jan 02 off; PH off
Mo-Fr 08:00-12:00,13:30-17:00 "sur rendez-vous"
Mo 14:00-17:00, Mo 09:00-12:00 unknown "une semaine sur deux"
Th 08:30-12:00,13:30+
Sa 10:00+
`;

function generated(count) {
  let seed = 20261121;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (n) => String(n).padStart(2, '0');
  const clock = (minutes) => two(Math.floor(minutes / 60)) + ':' + two(minutes % 60);
  const dayList = () => [...new Set([pick(days), pick(days), pick(days)].slice(0, 1 + Math.floor(random() * 3)))].join(',');
  const nth = () => `${pick(days)}[${pick(['1', '2', '3', '4', '-1', '-2', '1,3', '2,4'])}]`;
  const weekdays = () => pick([() => `${pick(days)}-${pick(days)}`, dayList, dayList, nth, () => `${dayList()},PH`, () => 'PH', () => 'SH', () => `SH ${dayList()}`])();
  const date = () => `${pick(months)} ${two(1 + Math.floor(random() * 28))}`;
  const season = () => pick([() => '', () => '', () => '', () => '', () => `${pick(months)}-${pick(months)} `, () => `${pick(months)} `, () => `${date()}-${date()} `, () => `week ${pick(['01-53/2', '02-52/2', '10-30', '45-53', '01-12'])} `, () => `${pick(['2025', '2026', '2026-2027'])} `])();
  const span = () => {
    const from = Math.floor(random() * 80) * 15;
    const length = 15 * (1 + Math.floor(random() * 30));
    const to = from + length;
    return `${clock(from)}-${clock(random() < 0.5 && to > 1440 ? to - 1440 : Math.min(to, 2880))}`;
  };
  const times = () => pick([() => span(), () => span(), () => `${span()},${span()}`, () => ''])();
  const state = () => pick(['', '', '', '', ' off', ' off', ' unknown', ' open "x"', ' "sur rendez-vous"']);
  const rule = () => {
    const text = `${season()}${weekdays()} ${times()}${state()}`;
    return text.replace(/ +/g, ' ').trim();
  };
  const values = new Set();
  while (values.size < count) {
    let value = rule();
    const more = Math.floor(random() * 4);
    for (let i = 0; i < more; i++) value += pick(['; ', '; ', '; ', ', ', ' || ']) + rule();
    values.add(value);
  }
  return [...values];
}

const lines = (text) => text.trim().split('\n');
process.stdout.write([...lines(specification), ...lines(french), ...generated(500)].join('\n') + '\n');
