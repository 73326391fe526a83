import { constraints } from '../boundaries.mjs';

/**
 * The Nx boundary rule for a set of files. Nx resolves an import to a project through its cached project graph and says
 * nothing when there is none, therefore `npm run lint` makes the graph first and proves that the rule bites.
 * @param {{ files: string[], ignores?: string[], spec: boolean, app?: string }} options
 */
export function boundaries({ files, ignores = [], spec, app }) {
  return {
    files,
    ignores,
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: true,
          checkNestedExternalImports: true,
          depConstraints: constraints(app === undefined ? { spec } : { spec, app }),
        },
      ],
    },
  };
}
