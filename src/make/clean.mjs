/** Empty `dist/`, so that a build holds nothing of a file that is gone. */
import { rmSync } from 'node:fs';

rmSync(new URL('../../dist', import.meta.url), { recursive: true, force: true });
