/** How a data file is read: the pages `tests/fixtures/yaml/`. */
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';

/** A control character is drawn as its sign, so that the page stays text. */
const read = (text: string) => readYaml('hoi-nghi.yaml', new TextEncoder().encode(text.replaceAll('␇', '\u0007')));

runPage('yaml/values', ({ given: { yaml = '' } }) => JSON.stringify(read(yaml).source?.data, null, 2));
runPage('yaml/slips', ({ given: { yaml = '' } }) => saidOf(read(yaml).messages, yaml));
