// Writes the outlines NetOS checks positions against: one JSON object a line, compressed. The file is committed; run this when a
// source or a name changes. The server loads it at `migrate` and tells a newer file by its hash.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { outlines } from './outlines/outlines.mjs';

const file = fileURLToPath(new URL('../../src/NetOS.Infrastructure/Places/outlines.jsonl.gz', import.meta.url));
const lines = outlines().map((outline) => JSON.stringify(outline));
const packed = gzipSync(`${lines.join('\n')}\n`, { level: 9 });
writeFileSync(file, packed);
console.log(`outlines: ${lines.length}, ${Math.round(packed.length / 1024)} kB`);
