import type { Offer, OfferedFlag } from './offers.ts'

/** For bash 3.2 and newer, with or without the package bash-completion. Pure. */
export const bashScript = (
  offers: readonly Offer[],
): string => `# Completion of slipway for bash. To have it in this shell:
#   source <(slipway completion bash)
# and in every shell:
#   mkdir -p ~/.local/share/bash-completion/completions
#   slipway completion bash > ~/.local/share/bash-completion/completions/slipway

# Offers those of the words that begin as what is typed.
_slipway_words() {
  local word
  for word in $1; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
}

# Asks slipway for the destinations or the stages of the pipeline file of this line.
_slipway_names() {
  local index file=()
  for ((index = 2; index < COMP_CWORD; index++)); do
    if [[ \${COMP_WORDS[index]} == --config ]]; then
      [[ \${COMP_WORDS[index + 1]} == = ]] && index=$((index + 1))
      file=(--config "\${COMP_WORDS[index + 1]}")
    fi
  done
  _slipway_words "$("$program" completion "$1" \${file[@]+"\${file[@]}"} 2>/dev/null)"
}

_slipway_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$cur")
}

_slipway() {
  local program=$1 cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # bash takes --flag=value for three words.
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $before == = && $COMP_CWORD -gt 2 ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    _slipway_words '${[...offers.map(({ name }) => name), '--help', '--version'].join(' ')}'
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${valueCases(offers).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${offers.flatMap(commandCase).join('\n')}
  esac
}

complete -F _slipway slipway
`

function valueCases(offers: readonly Offer[]): readonly string[] {
  const takers = offers.flatMap(({ name, flags }) =>
    flags
      .filter(({ values }) => values !== 'nothing')
      .map((flag) => ({ on: `'${name} --${flag.name}'`, say: sayValues(flag) })),
  )
  return [...Map.groupBy(takers, ({ say }) => say)].map(
    ([say, same]) => `    ${same.map(({ on }) => on).join(' | ')})\n      ${say}\n      return\n      ;;`,
  )
}

function sayValues({ values }: OfferedFlag): string {
  switch (values) {
    case 'file':
      return '_slipway_paths -f'
    case 'folder':
      return '_slipway_paths -d'
    case 'destinations':
    case 'stages':
      return `_slipway_names ${values}`
    case 'nothing':
    case 'text':
      return ':'
    default:
      return `_slipway_words '${values.join(' ')}'`
  }
}

function commandCase({ name, word, flags }: Offer): readonly string[] {
  const words =
    word === 'destinations'
      ? ['_slipway_names destinations']
      : word.length > 0
        ? [`_slipway_words '${word.join(' ')}'`]
        : []
  return [
    `    ${name})`,
    ...words.map((say) => `      if [[ $COMP_CWORD -eq 2 && $cur != -* ]]; then ${say}; fi`),
    `      _slipway_words '${[...flags.map((flag) => `--${flag.name}`), '--help'].join(' ')}'`,
    '      ;;',
  ]
}
