// Writes src/api/schema.d.ts from the committed OpenAPI document.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/api/openapi.v1.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const ast = await openapiTS(JSON.parse(readFileSync(source, 'utf8')));
writeFileSync(target, `// Generated from docs/api/openapi.v1.json by scripts/generate-api.mjs.\n${astToString(ast)}`);
