import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS, SHELLS, type Shell as ShellName } from '../../src/main/command-line/commands.ts'
import { namesIn } from '../../src/main/command-line/completion/names.ts'
import type { Offer } from '../../src/main/command-line/completion/offers.ts'
import { offersOf, SCRIPTS } from '../../src/main/command-line/completion/scripts.ts'
import { specsOfCommand } from '../../src/main/command-line/specs.ts'
import { Shell } from './shell.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const MACHINE = { node: '24.0.0', stateFolder: '/nowhere' }
const PIPELINE = `slipway: 1
stages:
  - { use: containerized-build, name: build }
  - use: tag-and-push
destinations:
  integration: {}
  $(touch broken): {}
  production: {}
`

let place = ''
let offers: readonly Offer[] = []
const scriptOf = (shell: ShellName): string => join(place, `slipway.${shell}`)

/** A folder with the scripts, a pipeline file, and `slipway` as it is installed: a program in PATH. */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'slipway-completion-'))
  offers = await offersOf(COMMANDS, MACHINE, ROOT)
  for (const shell of SHELLS) writeFileSync(scriptOf(shell), SCRIPTS[shell](offers))
  writeFileSync(join(place, 'slipway.yml'), PIPELINE)
  writeFileSync(join(place, 'other.yml'), 'destinations: { staging: {} }')
  writeFileSync(join(place, 'slipway'), `#!/bin/sh\nexec ${NODE} ${join(ROOT, 'src/main/cli.ts')} "$@"\n`)
  chmodSync(join(place, 'slipway'), 0o755)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, {
    cwd: place,
    env: { PATH: `${place}:${process.env.PATH}`, HOME: place, TERM: 'dumb' },
    encoding: 'utf8',
    timeout: 30_000,
  })
const isHere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

describe('what is offered', () => {
  test('of every command every flag that it has, secrets apart, with its words', async () => {
    for (const command of COMMANDS.filter(({ word }) => word !== 'shell')) {
      const offer = offers.find(({ name }) => name === command.name)
      const specs = await specsOfCommand(command, MACHINE)
      const hidden = new Set(['operation', ...(command.hides ?? [])])
      const wanted = [...specs.values()]
        .filter(({ name, kind }) => kind !== 'secret' && !hidden.has(name))
        .flatMap(({ name, kind }) => (kind === 'structure' ? [name, `${name}-file`] : [name]))
      expect(offer?.flags.map(({ name }) => name).sort()).toEqual([...wanted, 'json', 'report', 'summary-file'].sort())
      for (const { name, about } of offer?.flags ?? [])
        expect([command.name, name, about.length > 8]).toEqual([command.name, name, true])
    }
  })

  test('operations and destinations as the word, files and choices as values', () => {
    const upgrade = offers.find(({ name }) => name === 'rancher-upgrade')
    expect(upgrade?.word).toEqual(['upgrade', 'start', 'stop', 'restart', 'scale', 'confirm', 'rollback', 'status'])
    expect(upgrade?.flags.find(({ name }) => name === 'confirm')?.values).toEqual(['auto', 'manual'])
    const release = offers.find(({ name }) => name === 'run')
    expect(release?.word).toBe('destinations')
    expect(Object.fromEntries(release?.flags.map(({ name, values }) => [name, values]) ?? [])).toMatchObject({
      config: 'file',
      release: 'file',
      'result-file': 'file',
      'summary-file': 'file',
      report: 'file',
      from: 'stages',
      to: 'stages',
      'dry-run': 'nothing',
      timeout: 'text',
    })
  })

  test.each(SHELLS)('%s: the script names every command, flag and choice, and how to install it', (shell) => {
    const text = SCRIPTS[shell](offers)
    expect(text.split('\n').slice(0, 8).join('\n')).toContain(`slipway completion ${shell}`)
    for (const { name, flags } of offers) {
      expect(text).toContain(name)
      for (const flag of flags) {
        expect(text).toContain(shell === 'fish' ? `-l ${flag.name} ` : `--${flag.name}`)
        if (Array.isArray(flag.values)) expect(text).toContain(flag.values.join(' '))
      }
    }
  })
})

describe('names for a prompt', () => {
  test('a name that a shell could take for more than a name is not told', async () => {
    expect(await namesIn(join(place, 'slipway.yml'), 'destinations')).toEqual(['integration', 'production'])
    expect(await namesIn(join(place, 'slipway.yml'), 'stages')).toEqual(['build', 'tag-and-push'])
  })

  test.each([
    ['no file', undefined],
    ['no YAML', 'a: [b'],
    ['no map', '- a'],
    ['a warning of the parser', '%FOO bar\n---\n!!x y: z'],
  ])('%s: nothing is offered, nothing is printed, and it is no failure', async (_, text) => {
    using shell = new Shell()
    if (text !== undefined) shell.write('slipway.yml', text)
    expect(await shell.slipway('completion', 'destinations')).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  test('a shell that we have none for is a wrong input', async () => {
    using shell = new Shell()
    const told = await shell.slipway('completion', 'zhs')
    expect(told).toMatchObject({ exitCode: 2, stdout: '' })
    expect(told.stderr).toContain('did you mean "slipway completion zsh"?')
  })
})

describe('bash', () => {
  const DRIVE = `source "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _slipway slipway "\${COMP_WORDS[COMP_CWORD]}" && printf '%s\\n' "\${COMPREPLY[@]}"`
  const offered = (...words: readonly string[]) => {
    const { stdout, stderr, status } = run('bash', [
      '--norc',
      '-uc',
      DRIVE,
      'bash',
      scriptOf('bash'),
      'slipway',
      ...words,
    ])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout.split('\n').filter((line) => line !== '')
  }

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['a command', ['ro'], ['rollback', 'route53-switch']],
    ['an operation', ['rancher-upgrade', 'ro'], ['rollback']],
    ['a destination of the file here', ['run', 'p'], ['production']],
    ['a destination of the file that is named', ['status', '--config', 'other.yml', '--destination', ''], ['staging']],
    ['a stage', ['run', '--from', 'b'], ['build']],
    ['a stage of the file that is named', ['run', '--config', '=', 'nothing.yml', '--from', ''], []],
    ['a flag', ['run', 'production', '--re'], ['--release', '--report', '--result-file']],
    ['a value', ['rancher-upgrade', '--confirm', ''], ['auto', 'manual']],
    ['a value behind =', ['rancher-upgrade', '--confirm', '=', 'm'], ['manual']],
    ['a value behind = that is not begun', ['rancher-upgrade', '--confirm', '='], ['auto', 'manual']],
    ['a file', ['run', '--config', 'sl'], ['slipway', 'slipway.yml', 'slipway.bash', 'slipway.zsh', 'slipway.fish']],
    ['no value where any text may stand', ['rancher-upgrade', '--stack', ''], []],
    ['nothing for a command that there is not', ['nothing', ''], []],
  ])('offers %s', (_, words, wanted) => {
    expect(offered(...words).sort()).toEqual([...wanted].sort())
  })

  test('what stands in a pipeline file is never run', () => {
    expect(offered('run', '')).toEqual(expect.arrayContaining(['integration', 'production', '--from']))
    expect(run('ls', ['broken']).status).not.toBe(0)
  })
})

describe.skipIf(!isHere('fish'))('fish (where it is installed)', () => {
  const offered = (line: string) => {
    const drive = 'source $argv[1]; complete -C $argv[2]'
    const { stdout, stderr } = run('fish', ['--no-config', '-c', drive, scriptOf('fish'), line])
    expect(stderr).toBe('')
    return stdout.split('\n').filter((one) => one !== '')
  }

  test.each<readonly [string, readonly string[]]>([
    ['slipway run ', ['integration', 'production']],
    [
      'slipway run --from ',
      ['build\tFirst stage to run, by its name', 'tag-and-push\tFirst stage to run, by its name'],
    ],
    ['slipway rancher-upgrade ro', ['rollback']],
    [
      'slipway rancher-upgrade --confirm=a',
      ['--confirm=auto\tauto confirms after the gates; manual leaves it awaiting-confirm'],
    ],
    ['slipway run --config oth', ['other.yml']],
    ['slipway tag-and-push ', []],
  ])('"%s" offers %j', (line, wanted) => {
    expect(offered(line)).toEqual(wanted)
  })
})

describe.skipIf(!isHere('zsh'))('zsh (where it is installed)', () => {
  test('the script has no fault of syntax', () => {
    execFileSync('zsh', ['-n', scriptOf('zsh')])
  })

  /** A real interactive zsh on a terminal of its own, in which Tab is typed. */
  const DRIVE = `zmodload zsh/zpty
    zpty -b shell "TERM=dumb zsh -f -i"
    zpty -w shell "autoload -U compinit; compinit -u -d $PWD/dump; source $1; LISTMAX=1000; bindkey '^I' list-choices; PS1=; PROMPT_EOL_MARK=; echo REA''DY"
    zpty -r -m shell said '*READY*'
    zpty -w -n shell "$2"$'\\t'
    zpty -r -m shell said "*$3*" && print -r -- "$said"
    zpty -d shell`

  test.each<readonly [string, string]>([
    ['slipway run ', 'integration*production'],
    ['slipway run --from ', 'build*tag-and-push'],
    ['slipway rancher-upgrade --confirm=', 'auto*manual'],
    ['slipway rancher-upgrade ', 'confirm*rollback*status*upgrade'],
    ['slipway --', '--help*--version'],
    ['slipway run --config oth', 'other.yml'],
  ])('"%s" offers %s', (line, wanted) => {
    // zsh itself waits for the answer; without it the time of the test is up.
    const { stdout } = run('zsh', ['-f', '-c', DRIVE, 'zsh', scriptOf('zsh'), line, wanted])
    expect(stdout).toContain(wanted.split('*')[0])
  })
})
