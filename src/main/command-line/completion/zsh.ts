import type { Offer, OfferedFlag } from './offers.ts'

/** For the completion system of zsh, `compinit`. Pure. */
export const zshScript = (offers: readonly Offer[]): string => `#compdef slipway
# Completion of slipway for zsh. To have it in this shell, after compinit:
#   source <(slipway completion zsh)
# and in every shell, with a folder that is in $fpath:
#   slipway completion zsh > "\${fpath[1]}/_slipway"

# Offers the destinations or the stages of the pipeline file of this line.
_slipway_names() {
  local -a names file
  [[ -n \${opt_args[--config]} ]] && file=(--config "\${(Q)opt_args[--config]}")
  names=(\${(f)"$($slipway_program completion $1 $file 2>/dev/null)"})
  (( $#names )) && compadd -a names
}

_slipway() {
  local slipway_program=\${(Q)words[1]} curcontext=$curcontext state line
  local -A opt_args
  local -a commands=(
${offers.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  _arguments -C '(- *)--help[Tell what there is]' '(- *)--version[Tell the version]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands 'slipway command' commands ;;
    argument)
      case $words[1] in
${offers.flatMap(commandCase).join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _slipway ]]; then
  _slipway "$@"
else
  compdef _slipway slipway
fi
`

function commandCase({ name, word, flags }: Offer): readonly string[] {
  const action = word === 'destinations' ? ' _slipway_names destinations' : `(${word.join(' ')})`
  const specs = [
    ...(word.length === 0 ? [] : [quoted(`1:${word === 'destinations' ? 'destination' : 'word'}:${action}`)]),
    ...flags.map((flag) => quoted(`${flag.repeats ? '*' : ''}--${flag.name}${argumentOf(flag)}`)),
    quoted('(- *)--help[Tell flags and defaults]'),
  ]
  return [`        ${name})`, '          _arguments \\', ...continued(specs), '          ;;']
}

const continued = (specs: readonly string[]): readonly string[] =>
  specs.map((spec, index) => `            ${spec}${index === specs.length - 1 ? '' : ' \\'}`)

/** `=[about]:what:action`: both `--flag value` and `--flag=value`. */
function argumentOf({ about, values }: OfferedFlag): string {
  const said = `[${about.replace(/[[\]\\:]/g, '\\$&')}]`
  switch (values) {
    case 'nothing':
      return said
    case 'text':
      return `=${said}:value: `
    case 'file':
      return `=${said}:file:_files`
    case 'folder':
      return `=${said}:folder:_files -/`
    case 'destinations':
    case 'stages':
      return `=${said}:name: _slipway_names ${values}`
    default:
      return `=${said}:word:(${values.join(' ')})`
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
