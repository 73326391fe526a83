/**
 * Lets Node import server code as it is written: TypeScript, compiled file by file as the build compiles it, with
 * relative addresses that leave the extension out. Jest loads this once in each of its processes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';
import { compilation } from '../compilation.ts';

const OWN_CODE = /^file:(?!.*\/node_modules\/).*\.ts(?:$|\?)/;
const RELATIVE_WITHOUT_EXTENSION = /^\.{1,2}\/(?!.*\.(?:[cm]?[jt]s|json)$)/;

registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = OWN_CODE.test(context.parentURL ?? '') && RELATIVE_WITHOUT_EXTENSION.test(specifier);
    if (!isOurs) return next(specifier, context);
    const isFile = existsSync(fileURLToPath(new URL(`${specifier}.ts`, context.parentURL)));
    return next(isFile ? `${specifier}.ts` : `${specifier}/index.ts`, context);
  },
  load: (url, context, next) => {
    if (!OWN_CODE.test(url)) return next(url, context);
    const file = fileURLToPath(url.replace(/\?.*$/, ''));
    const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), { ...compilation, sourcemap: true });
    if (errors.length > 0) throw new SyntaxError(`${file} does not compile:\n${errors.map(String).join('\n')}`);
    const comment = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
    return { format: 'module', source: `${code}\n${comment}`, shortCircuit: true };
  },
});
process.setSourceMapsEnabled(true);
