/** A snippet of YAML whose place of blame stands between « and ». */
import { readdirSync, readFileSync } from 'node:fs';
import { checkConsistency } from '../../src/core/conference/consistency/check-consistency.ts';
import { readConference } from '../../src/core/conference/read-conference.ts';
import { canonical } from '../../src/core/conference/registers/canonical.ts';
import { readRegisters } from '../../src/core/conference/registers/registers.ts';
import type { Conference } from '../../src/core/conference/schema/conference.ts';
import type { Message } from '../../src/core/message/message.ts';
import type { Where } from '../../src/core/model/source.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';

const folder = new URL('../../data/registers/', import.meta.url);
const encoder = new TextEncoder();

/** The project's own registers, as the built-in files give them. */
export const { registers, messages: registerMessages } = readRegisters(
  new Map(
    readdirSync(folder).map((name) => [
      `@thuky/registers/${name}`,
      new Uint8Array(readFileSync(new URL(name, folder))),
    ]),
  ),
);

/** `line:column-endColumn`, or `line:column` for a point. */
export function spot({ place }: Where): string {
  if (!place) return 'nowhere';
  if ('line' in place) return `${place.line}:${place.column}`;
  return `${place.start.line}:${place.start.column}-${place.end.column}`;
}

/** The snippet without its marks, and what they mark. A mark without an end is a point. */
export function unmark(marked: string): { text: string; spots: string[] } {
  const spots: string[] = [];
  const text = marked
    .replace(/^\n/, '')
    .split('\n')
    .map((line, index) => {
      let bare = line;
      for (let start = bare.indexOf('«'); start >= 0; start = bare.indexOf('«')) {
        bare = bare.slice(0, start) + bare.slice(start + 1);
        const end = bare.indexOf('»');
        if (end < 0) spots.push(`${index + 1}:${start + 1}`);
        else {
          spots.push(`${index + 1}:${start + 1}-${end + 1}`);
          bare = bare.slice(0, end) + bare.slice(end + 1);
        }
      }
      return bare;
    })
    .join('\n');
  return { text, spots };
}

/** A data file through reader, check, registers and consistency: all its messages. */
export function look(text: string | Uint8Array): { messages: Message[]; conference?: Conference } {
  const { source, messages } = readYaml('data/x.yaml', typeof text === 'string' ? encoder.encode(text) : text);
  if (!source) return { messages };
  const checked = readConference(source);
  if (!checked.conference) return { messages: [...messages, ...checked.messages] };
  const named = canonical(checked.conference, registers, source.at);
  return {
    conference: named.conference,
    messages: [
      ...messages,
      ...checked.messages,
      ...named.messages,
      ...checkConsistency(named.conference, { registers, wordings: checked.wordings }, source.at),
    ],
  };
}

/** `rule line:column-endColumn` of each message. */
export function told(messages: readonly Message[]): string[] {
  return messages.map(({ rule, where }) => `${rule.id} ${spot(where)}`);
}
