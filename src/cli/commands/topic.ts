/** `thuky help [command|topic]`. */
import { Command } from 'commander';
import { nearest } from '../../core/message/nearest.ts';
import { langOf } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { columnsOf, print } from '../telling/streams.ts';
import { wrap } from '../telling/wrap.ts';
import type { Words } from '../words/index.ts';
import { topicNames, topics } from '../words/topics.ts';

/** The command, in the given language: help for a command, a text for a topic, the help of all without a name. */
export function helpCommand(words: Words, thuky: Command): Command {
  const text = words.topics;
  const command = new Command('help').summary(text.summary).usage(text.usage).argument('[topic]', text.topic);
  return command.action(async (name: string | undefined) => {
    const known = thuky.commands.find((one) => one.name() === name);
    if (name === undefined || known) return (known ?? thuky).outputHelp();
    const topic = topicNames.find((one) => one === name);
    const { lang = process.env.THUKY_LANG } = command.optsWithGlobals<{ lang?: string }>();
    const text = topic && topics[langOf(lang ? ['--lang', lang] : [])][topic];
    if (text) return print(`${wrap(text, columnsOf(process.stdout))}\n`);
    const names = [...thuky.commands.map((one) => one.name()), ...topicNames];
    const near = nearest(name, names);
    const reason = words.usage.noTopic(name);
    return wrongUsage(command, near ? `${reason}. ${words.usage.meant(near)}` : `${reason}: ${topicNames.join(', ')}`);
  });
}
