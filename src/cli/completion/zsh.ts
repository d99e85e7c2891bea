/** Completion for zsh, with what each command and flag is for. */
import type { Flag, Follow, Typed } from './model.ts';

/** A script to be sourced, or saved as `_thuky` in a folder of `$fpath`. */
export function zshCompletion(model: readonly Typed[]): string {
  return `#compdef thuky
# thuky: source <(thuky completion zsh)
${model.map((typed) => functionOf(typed, model)).join('\n')}
if [[ $funcstack[1] == _thuky ]]; then _thuky "$@"; else compdef _thuky thuky; fi
`;
}

function functionOf(typed: Typed, model: readonly Typed[]): string {
  const { path, flags, arguments: list, repeats, commands } = typed;
  const specs = [...flags.map(flagSpec)];
  if (commands.length === 0) {
    list.forEach((one, index) => {
      const every = repeats && index === list.length - 1;
      specs.push(`'${every ? '*' : index + 1}:${every ? '' : ':'}${action(one)}'`.replace('::', ':_:'));
    });
    return `${nameOf(path)}() {\n  _arguments -s ${specs.join(' \\\n    ')}\n}`;
  }
  const below = commands.map((name) => model.find((one) => one.path === (path ? `${path} ${name}` : name))!);
  return `${nameOf(path)}() {
  local state line context
  typeset -A opt_args
  _arguments -s -C ${[...specs, "'1:command:->command'", "'*::rest:->rest'"].join(' \\\n    ')}
  case $state in
    command) local -a commands=(${below.map(({ about }, index) => `'${quoted(`${commands[index]}:${about}`)}'`).join(' ')}); _describe command commands ;;
    rest) case $line[1] in
${below.map((one, index) => `      ${commands[index]}) ${nameOf(one.path)} ;;`).join('\n')}
    esac ;;
  esac
}`;
}

function flagSpec({ names, about, takes }: Flag): string {
  const text = quoted(about).replace(/[[\]]/g, '').replaceAll(':', '\\:');
  const value = takes ? `:_:${action(takes)}` : '';
  const group = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}` : `'${names[0]}'`;
  return `${group}'[${text}]${value}'`;
}

function action(one: Follow): string {
  if (one === 'file') return '_files';
  if (one === 'folder') return '_files -/';
  return one === 'free' ? ' ' : `_values -s , _ ${one.join(' ')}`;
}

function nameOf(path: string): string {
  return ['_thuky', ...path.split(' ').filter(Boolean)].join('_').replaceAll('-', '_');
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}
