/** dependency-cruiser reads TypeScript with swc, but never asks it for elements in it: here it does, for `.tsx`. Loaded before it. */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
