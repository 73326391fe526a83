import { layoutFaults } from '../check-workspace.ts';
import { featureFiles, libraryFiles, withModule, withScope } from './files.ts';

describe('the generator', () => {
  it('lays out a feature in which the layout check finds only the missing line of the boundary table', () => {
    const files = featureFiles('weather-reports', 'Tells each reception desk what the weather is.');
    const faults = layoutFaults({ files: Object.keys(files), read: (file) => files[file] ?? '' });
    expect(new Set(faults.map((fault) => fault.replace(/^[^:]*: /, '')))).toEqual(
      new Set(['the scope "weather-reports" has no line in tools/boundaries.mjs']),
    );
  });

  it('adds the scope at the end of the boundary table', () => {
    const table = "export const scopes = {\n  platform: [],\n  people: ['platform'],\n};\n\nexport const types = {};\n";
    expect(withScope(table, 'weather-reports', ['platform', 'people'])).toBe(
      "export const scopes = {\n  platform: [],\n  people: ['platform'],\n  'weather-reports': ['platform', 'people'],\n};\n\nexport const types = {};\n",
    );
  });

  it('adds the module to the list of the API', () => {
    expect(withModule('export const SCOPES = [PeopleModule];\n', 'weather')).toBe(
      "import { WeatherModule } from '@guichet/weather-api';\nexport const SCOPES = [PeopleModule, WeatherModule];\n",
    );
  });

  it.each([
    ['a type that a business scope does not have', () => libraryFiles('people', 'ui')],
    ['capitals in a name', () => libraryFiles('People', 'api')],
  ])('refuses %s', (_case, make) => {
    expect(make).toThrow();
  });
});
