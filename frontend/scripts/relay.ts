// Runs the Relay compiler. It reads schemas by the ending .graphql only, so the contract is copied for it first.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
mkdirSync(path.join(root, '.relay'), { recursive: true });
copyFileSync(path.join(root, '..', 'schema.graphqls'), path.join(root, '.relay', 'schema.graphql'));

const { status } = spawnSync('relay-compiler', process.argv.slice(2), { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
