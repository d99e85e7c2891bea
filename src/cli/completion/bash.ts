/** Completion for bash 4 and later, without the bash-completion package. */
import type { Follow, Typed } from './model.ts';

/** A script to be sourced: `eval "$(thuky completion bash)"`. */
export function bashCompletion(model: readonly Typed[]): string {
  const takers = new Set(
    model.flatMap(({ flags }) => flags.filter(({ takes }) => takes).flatMap(({ names }) => names)),
  );
  return `# thuky: eval "$(thuky completion bash)"
_thuky_words() { # words after the last comma: -f md,pdf
  local typed="\${current##*,}" head=''
  [[ $current == *,* ]] && head="\${current%,*},"
  mapfile -t COMPREPLY < <(compgen -P "$head" -W "$1" -- "$typed")
}
_thuky_files() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"); }
_thuky_folders() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current"); }
_thuky() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command='' word place=0 skip=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n $skip ]]; then skip=''; continue; fi
    case "$word" in
      ${[...takers].join('|')}) skip=1; continue ;;
      -?*) continue ;;
    esac
    case "$command $word" in
      ${model
        .filter(({ path }) => path)
        .map(({ path }) => `"${path.includes(' ') ? path : ` ${path}`}"`)
        .join('|')}) command="\${command:+$command }$word" ;;
      *) place=$((place + 1)) ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${model
  .flatMap(({ path, flags }) =>
    flags.flatMap(({ names, takes }) =>
      takes ? [`    ${names.map((name) => `"${path} ${name}"`).join('|')}) ${follow(takes)}; return ;;`] : [],
    ),
  )
  .join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${model.map(({ path, flags }) => `      "${path}") _thuky_words "${flags.flatMap(({ names }) => names).join(' ')}" ;;`).join('\n')}
    esac
    return
  fi
  case "$command $place" in
${model.flatMap(placesOf).join('\n')}
  esac
}
complete -F _thuky thuky
`;
}

function placesOf({ path, arguments: list, repeats, commands }: Typed): string[] {
  if (commands.length > 0) return [`    "${path} 0") _thuky_words "${commands.join(' ')}" ;;`];
  return list.map((one, index) => {
    const place = repeats && index === list.length - 1 ? `"${path} "*` : `"${path} ${index}"`;
    return `    ${place}) ${follow(one)} ;;`;
  });
}

function follow(one: Follow): string {
  if (one === 'file') return '_thuky_files';
  if (one === 'folder') return '_thuky_folders';
  return one === 'free' ? ':' : `_thuky_words "${one.join(' ')}"`;
}
