// Run after a change of dependencies: `npm run lock`.
//
// Tools with native code name one optional package per platform. npm leaves those that the registry
// at hand does not have out of package-lock.json, and `npm ci` then refuses the lock (npm/cli issue
// 9846). This adds the entries left out, with the platform their name tells, so that the lock
// serves every platform wherever it was written.

import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

function platformOf(name) {
  const words = name.split('-');
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined;
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!cpu) throw new Error(`cannot tell the platform of ${name}`);
  return { cpu: [cpu], ...(libc && { libc }), ...(os && { os: [os] }) };
}

const isThere = (name) =>
  Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`));

const added = Object.values(lock.packages).flatMap((entry) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => !isThere(name) && /^\d+\.\d+\.\d+/.test(version))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) },
    ]),
);

const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added.length} entries added`);
