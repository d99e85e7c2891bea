/** Completion for fish, with what each command and flag is for. */
import type { Flag, Follow, Typed } from './model.ts';

/** A script to be sourced: `thuky completion fish | source`. */
export function fishCompletion(model: readonly Typed[]): string {
  const lines = model.flatMap((typed) => {
    const { path, flags, arguments: list, repeats, commands } = typed;
    const below = commands.map((name) => model.find((one) => one.path === (path ? `${path} ${name}` : name))!);
    return [
      ...below.map(({ path: name, about }) => line(when(path, commands), ['-a', name.split(' ').at(-1)!], about)),
      ...(commands.length > 0
        ? []
        : list.map((one, index) => argument(path, one, index, repeats && index === list.length - 1))),
      ...flags.map((flag) => flagLine(when(path, []), flag)),
    ];
  });
  return `# thuky: thuky completion fish | source
function __thuky_words # words typed, without flags
    string match -v -- '-*' (commandline -opc)[2..]
end
function __thuky_in # in this command, with none of the commands below it typed yet
    set -l typed (__thuky_words)
    set -l path (string split -n ' ' -- $argv[1])
    set -l deep (count $path)
    # Lists begin at 1: there is no [1..0].
    test $deep -eq 0; or test "$typed[1..$deep]" = "$path"; or return 1
    test (count $argv) -eq 1; or test (count $typed) -le $deep
end
function __thuky_at # at this argument of this command
    set -l path (string split -n ' ' -- $argv[1])
    __thuky_in "$argv[1]"; and test (math (count (__thuky_words)) - (count $path)) -eq $argv[2]
end
complete -c thuky -f
${lines.join('\n')}
`;
}

function when(path: string, commands: readonly string[]): string {
  return `__thuky_in "${path}"${commands.length > 0 ? ' below' : ''}`;
}

function argument(path: string, one: Follow, index: number, every: boolean): string {
  const here = every ? `__thuky_in "${path}"` : `__thuky_at "${path}" ${index}`;
  return line(here, valuesOf(one), '');
}

function flagLine(here: string, { names, about, takes }: Flag): string {
  const parts = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return line(here, [...parts, ...(takes ? [takes === 'file' ? '-r' : '-x', ...valuesOf(takes)] : [])], about);
}

function valuesOf(one: Follow): string[] {
  if (one === 'file') return ['-F'];
  if (one === 'folder') return ['-a', '"(__fish_complete_directories)"'];
  return one === 'free' ? [] : ['-a', `"${one.join(' ')}"`];
}

function line(here: string, parts: readonly string[], about: string): string {
  const text = about ? ` -d '${about.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : '';
  return `complete -c thuky -n '${here}' ${parts.join(' ')}${text}`;
}
