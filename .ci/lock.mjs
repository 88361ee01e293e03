// Completes a package-lock.json: npm leaves out the optional packages of other
// systems that a registry does not offer, and npm ci then refuses the file.
//
//   node .ci/lock.mjs frontend/package-lock.json
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;

function resolve(from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const at = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (packages[at]) return at;
    if (!base) return undefined;
  }
}

for (const [from, { optionalDependencies = {}, dev }] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const at = resolve(from, name);
    if (!/^\d/.test(version) || (at && packages[at].version === version)) continue;
    const twin = Object.entries(packages).find(([key]) => key.endsWith(`node_modules/${name}`))?.[1];
    const [, os, cpu, libc] = name.split('/').at(-1).split('-');
    const about = twin ?? { cpu: [cpu], os: [os], ...(libc === 'musl' && { libc: ['musl'] }) };
    packages[packages[`node_modules/${name}`] ? `${from}/node_modules/${name}` : `node_modules/${name}`] = {
      version,
      ...(about.cpu && { cpu: about.cpu }),
      ...(dev && { dev }),
      ...(about.libc && { libc: about.libc }),
      optional: true,
      ...(about.os && { os: about.os }),
    };
    console.log(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
