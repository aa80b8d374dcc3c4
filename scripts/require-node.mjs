// Stops, in one line, on a Node too old to run TypeScript as it is written (22.18, 23.6 or newer).
// Old syntax on purpose: it must be readable by the very versions it refuses.
var version = process.versions.node.split('.').map(Number);
var runsTypeScript =
  version[0] > 23 ||
  (version[0] === 23 && version[1] >= 6) ||
  (version[0] === 22 && version[1] >= 18);
if (!runsTypeScript) {
  console.error(
    'olive needs Node 22.18 or newer, and this is ' +
      process.versions.node +
      ': run `npm ci`, which installs Node 24 for the project, and start it through `npm start` or `npm run`.',
  );
  process.exit(2);
}
