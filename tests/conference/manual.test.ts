/** What a data file may say, and what is said of mistakes in it: the pages `tests/fixtures/conference/`. */
import { readConference } from '../../src/core/conference/read-conference.ts';
import { word } from '../../src/core/message/words.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';

function read(text: string) {
  const { source, messages } = readYaml('hoi-nghi.yaml', new TextEncoder().encode(text));
  if (!source || messages.length > 0) throw new Error(saidOf(messages, text));
  return readConference(source);
}

runPage('conference/short-forms', ({ given: { yaml = '' }, wanted }) => {
  const { conference, messages } = read(`purposes: review\n${yaml}`);
  const part = wanted.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)?.[key], conference);
  return part === undefined ? saidOf(messages, yaml) : JSON.stringify(part);
});

runPage('conference/mistakes', ({ given: { yaml = '' } }) => {
  const { messages } = read(yaml);
  const offers = word(messages, 'vi').map(({ expected }) => (expected?.length === 1 ? `offers: ${expected[0]}` : ''));
  return [saidOf(messages, yaml), ...offers].filter((line) => line !== '').join('\n');
});
