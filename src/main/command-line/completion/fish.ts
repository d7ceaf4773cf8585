import type { Offer, OfferedFlag } from './offers.ts'

/** For fish 3 and newer. Pure. */
export const fishScript = (offers: readonly Offer[]): string =>
  `${[
    HEAD,
    ...offers.map(({ name, about }) => `complete -c slipway -n '__slipway_at 1' -a ${name} -d ${quoted(about)}`),
    "complete -c slipway -n '__slipway_at 1' -l version -d 'Tell the version'",
    "complete -c slipway -l help -d 'Tell flags and defaults'",
    ...offers.flatMap(linesOf),
  ].join('\n')}\n`

const HEAD = `# Completion of slipway for fish. To have it in this shell:
#   slipway completion fish | source
# and in every shell:
#   slipway completion fish > ~/.config/fish/completions/slipway.fish

# Whether so many words stand before the one that is typed.
function __slipway_at
    test (count (commandline -opc)) -eq $argv[1]
end

# Whether the command is this one, and, with a number, that so many words stand before the one that is typed.
function __slipway_is
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test "$words[2]" = $argv[1]
    and begin
        test (count $argv) -eq 1; or test (count $words) -eq $argv[2]
    end
end

# The destinations or the stages of the pipeline file of this line.
function __slipway_names
    set -l words (commandline -opc)
    set -l file
    for index in (seq (count $words))
        switch $words[$index]
            case --config
                set file --config $words[(math $index + 1)]
            case '--config=*'
                set file $words[$index]
        end
    end
    $words[1] completion $argv[1] $file 2>/dev/null
end

complete -c slipway -f`

const linesOf = ({ name, word, flags }: Offer): readonly string[] => [
  ...(word.length === 0
    ? []
    : [
        `complete -c slipway -n '__slipway_is ${name} 2' -a '${word === 'destinations' ? '(__slipway_names destinations)' : word.join(' ')}'`,
      ]),
  ...flags.map(
    (flag) =>
      `complete -c slipway -n '__slipway_is ${name}' -l ${flag.name}${argumentOf(flag)} -d ${quoted(flag.about)}`,
  ),
]

function argumentOf({ values }: OfferedFlag): string {
  switch (values) {
    case 'nothing':
      return ''
    case 'text':
      return ' -x'
    case 'file':
      return ' -r -F'
    case 'folder':
      return " -x -a '(__fish_complete_directories)'"
    case 'destinations':
    case 'stages':
      return ` -x -a '(__slipway_names ${values})'`
    default:
      return ` -x -a '${values.join(' ')}'`
  }
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
