export const id = 7413;
export const ids = [7413,3851,8610,5878,1760,8164];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const KINDS = ['cattle-service', 'cattle-run-state', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
const parseEntry = (text) => expectEntry(parseJson(text));
function parseEntries(text) {
    const value = parseJson(text);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(value)
        ? { entries: value.map(expectEntry), isList: true }
        : { entries: [expectEntry(value)], isList: false };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('text that is not JSON');
    }
}
const unreadable = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
});
function expectEntry(value) {
    const entry = value;
    const { change } = entry ?? {};
    const whole = typeof change?.id === 'string' &&
        /^[A-Za-z0-9-]{1,64}$/.test(change.id) &&
        KINDS.includes(change.kind) &&
        Array.isArray(change.stops) &&
        change.stops.length >= 2 &&
        Number.isInteger(entry.to) &&
        change.stops[entry.to] !== undefined &&
        PHASES.includes(entry.phase);
    if (!whole)
        throw unreadable('JSON that is not an entry');
    return entry;
}
const goalOf = (change) => change.stops.at(-1) ?? change.stops[0];
const lastStop = (change) => change.stops.length - 1;


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neutraliseForHtml: () => (/* binding */ neutraliseForHtml),
/* harmony export */   neutraliseForLog: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutraliseForMarkdown: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   neutraliseForMermaid: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   neutraliseForTerminal: () => (/* binding */ neutraliseForTerminal),
/* harmony export */   onOneLine: () => (/* binding */ onOneLine),
/* harmony export */   quoteForMermaid: () => (/* binding */ quoteForMermaid),
/* harmony export */   showUnseen: () => (/* binding */ showUnseen)
/* harmony export */ });
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
const COLOURS = /(?![\n\t])\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu;
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const shown = (text) => text
    .replace(COLOURS, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));
const showUnseen = (text) => shown(text).replaceAll('\t', '  ');
const neutraliseForTerminal = (text) => neutraliseForLog(shown(text));
const onOneLine = (text) => showUnseen(text).replace(/\n+/g, ' ').trim();
function neutraliseForMarkdown(text) {
    return onOneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]|(?<=www|^\d+)\.|^[-=]/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('$', () => '<span>$</span>');
}
const FOR_HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const neutraliseForHtml = (text) => showUnseen(text).replace(/[&<>"']/g, (sign) => FOR_HTML[sign] ?? '');
const neutraliseForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ')
    .slice(0, 120);
const quoteForMermaid = (text) => onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_:()%→…-]/gu, ' ')
    .replace(/%+/g, '%')
    .slice(0, 80);


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paintFor: () => (/* binding */ paintFor)
/* harmony export */ });
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const DIM = 2;
const MARKS = { '~': YELLOW, '!': YELLOW, '+': GREEN, '-': RED };
function paintFor(env, isTty) {
    const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    const isWanted = !env.NO_COLOR && (isForced || (isTty && env.TERM !== 'dumb'));
    return isWanted ? paint : (text) => text;
}
const paint = (text, meaning) => {
    switch (meaning) {
        case 'error':
            return firstLine(text, RED);
        case 'warning':
            return firstLine(text, YELLOW);
        case 'done':
            return firstLine(text, GREEN);
        case 'waiting':
            return lines(text, () => DIM);
        case 'plan':
            return lines(text, (line) => MARKS[/^ +([~!+-]) /.exec(line)?.[1] ?? '']);
        case undefined:
            return text;
        default:
            return meaning;
    }
};
const firstLine = (text, colour) => text.replace(/^[^\n]+/, (line) => inColour(line, colour));
const lines = (text, colourOf) => text
    .split('\n')
    .map((line) => {
    const colour = colourOf(line);
    return colour === undefined || line === '' ? line : inColour(line, colour);
})
    .join('\n');
const inColour = (line, colour) => `\u001b[${colour}m${line}\u001b[0m`;


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ terminalHost),
  MT: () => (/* binding */ terminalInputs),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/host/masks.js



class Masks {
    #names = new Map();
    #secrets = new Map();
    get secrets() {
        return [...this.#secrets.values()];
    }
    add(secrets) {
        const added = [];
        for (const secret of secrets) {
            this.#secrets.set(secret.reveal(), secret);
            for (const text of (0,core_secret/* textsToMask */.av)(secret)) {
                if (this.#names.has(text))
                    continue;
                this.#names.set(text, secret.name);
                added.push(text);
            }
        }
        return added;
    }
    hide(text) {
        const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    }
    refusePage(page) {
        for (const text of (0,core_page/* textsOf */.CB)(page))
            this.refuse('the summary', text);
    }
    refuse(what, text) {
        for (const [secret, name] of this.#names) {
            if (!text.includes(secret) && !text.includes(inJson(secret)))
                continue;
            throw new failure/* Failure */.HR('refused', {
                what: `Cannot write ${what}`,
                saw: `it holds the value of "${name}", which must not be told`,
                fix: `give "${name}" a value that is not part of other names`,
            });
        }
    }
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);

;// CONCATENATED MODULE: ./build/host/terminal.js


const variableOf = (name) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`;
function terminalInputs(flags, env, readFile) {
    return {
        value(name) {
            const given = flags.get(name);
            if (given !== undefined)
                return given.length === 1 ? given[0] : given.join('\n');
            const fromFlagFile = flags.get(`${name}-file`)?.[0];
            if (fromFlagFile !== undefined)
                return readFile(fromFlagFile);
            const fromEnv = env[variableOf(name)];
            if (fromEnv)
                return fromEnv;
            const file = env[`${variableOf(name)}_FILE`];
            return file ? readFile(file).replace(/\r?\n$/, '') : undefined;
        },
        names: () => [...flags.keys()].map((name) => (name === 'gates-file' ? 'gates' : name)),
        label: (name) => `--${name}`,
        where: 'on the command line, or in SLIPWAY_… variables',
        isPublic: (name) => flags.has(name),
    };
}
function terminalHost(inputs, stderr, stdout, json, keeper) {
    const masks = new Masks();
    const kept = new Map();
    let progressShown = false;
    const shown = (text, meaning) => {
        const hidden = (0,neutralise.neutraliseForTerminal)(masks.hide(text));
        return stderr.paint?.(hidden, meaning) ?? hidden;
    };
    const line = (text, meaning) => {
        if (progressShown)
            stderr.write('\r\u001b[2K');
        progressShown = false;
        stderr.write(`${shown(text, meaning)}\n`);
    };
    let lastProgress = '';
    const log = {
        info: line,
        warn: (text) => line(`Warning: ${text}`, 'warning'),
        error: (text) => line(text, 'error'),
        debug() { },
        progress(text) {
            if (stderr.isTty) {
                stderr.write(`\r\u001b[2K${shown(text.replaceAll('\n', ' '), 'waiting')}`);
                progressShown = true;
            }
            else if (text !== lastProgress)
                line(text, 'waiting');
            lastProgress = text;
        },
        async group(title, body) {
            line(title);
            return body();
        },
    };
    return {
        inputs,
        log,
        mask(secrets) {
            masks.add(secrets);
        },
        secrets: () => masks.secrets,
        output(name, value) {
            masks.refuse(`output "${name}"`, value);
            if (json && name === 'result-json')
                stdout.write(`${value}\n`);
        },
        async summary(page) {
            masks.refusePage(page);
            await keeper?.(page);
        },
        remember(key, value) {
            kept.set(key, value);
        },
        remembered: (key) => kept.get(key),
        commandPrefix: 'slipway',
    };
}


/***/ }),

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCRIPTS: () => (/* binding */ SCRIPTS),
  offersOf: () => (/* binding */ offersOf)
});

// EXTERNAL MODULE: ./build/main/command-line/specs.js
var specs = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/main/command-line/completion/bash.js
const bashScript = (offers) => `# Completion of slipway for bash. To have it in this shell:
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
`;
function valueCases(offers) {
    const takers = offers.flatMap(({ name, flags }) => flags
        .filter(({ values }) => values !== 'nothing')
        .map((flag) => ({ on: `'${name} --${flag.name}'`, say: sayValues(flag) })));
    return [...Map.groupBy(takers, ({ say }) => say)].map(([say, same]) => `    ${same.map(({ on }) => on).join(' | ')})\n      ${say}\n      return\n      ;;`);
}
function sayValues({ values }) {
    switch (values) {
        case 'file':
            return '_slipway_paths -f';
        case 'folder':
            return '_slipway_paths -d';
        case 'destinations':
        case 'stages':
            return `_slipway_names ${values}`;
        case 'nothing':
        case 'text':
            return ':';
        default:
            return `_slipway_words '${values.join(' ')}'`;
    }
}
function commandCase({ name, word, flags }) {
    const words = word === 'destinations'
        ? ['_slipway_names destinations']
        : word.length > 0
            ? [`_slipway_words '${word.join(' ')}'`]
            : [];
    return [
        `    ${name})`,
        ...words.map((say) => `      if [[ $COMP_CWORD -eq 2 && $cur != -* ]]; then ${say}; fi`),
        `      _slipway_words '${[...flags.map((flag) => `--${flag.name}`), '--help'].join(' ')}'`,
        '      ;;',
    ];
}

;// CONCATENATED MODULE: ./build/main/command-line/completion/fish.js
const fishScript = (offers) => `${[
    HEAD,
    ...offers.map(({ name, about }) => `complete -c slipway -n '__slipway_at 1' -a ${name} -d ${quoted(about)}`),
    "complete -c slipway -n '__slipway_at 1' -l version -d 'Tell the version'",
    "complete -c slipway -l help -d 'Tell flags and defaults'",
    ...offers.flatMap(linesOf),
].join('\n')}\n`;
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

complete -c slipway -f`;
const linesOf = ({ name, word, flags }) => [
    ...(word.length === 0
        ? []
        : [
            `complete -c slipway -n '__slipway_is ${name} 2' -a '${word === 'destinations' ? '(__slipway_names destinations)' : word.join(' ')}'`,
        ]),
    ...flags.map((flag) => `complete -c slipway -n '__slipway_is ${name}' -l ${flag.name}${argumentOf(flag)} -d ${quoted(flag.about)}`),
];
function argumentOf({ values }) {
    switch (values) {
        case 'nothing':
            return '';
        case 'text':
            return ' -x';
        case 'file':
            return ' -r -F';
        case 'folder':
            return " -x -a '(__fish_complete_directories)'";
        case 'destinations':
        case 'stages':
            return ` -x -a '(__slipway_names ${values})'`;
        default:
            return ` -x -a '${values.join(' ')}'`;
    }
}
const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

// EXTERNAL MODULE: ./build/main/command-line/help.js
var help = __webpack_require__(1760);
// EXTERNAL MODULE: ./build/main/command-line/own-flags.js
var own_flags = __webpack_require__(17);
// EXTERNAL MODULE: ./build/main/command-line/words.js
var words = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/main/command-line/completion/offers.js



async function offerOf(command, specs, root) {
    const manifests = await (0,help/* manifestsOf */.oF)(command, root);
    const flags = (0,help/* flagsOf */.Zo)(command, specs, manifests);
    return {
        name: command.name,
        about: command.brief,
        word: command.word === 'destination' ? 'destinations' : (specs.get(command.word ?? '')?.choices ?? []),
        flags: [
            ...flags.flatMap((spec) => {
                const about = briefly((0,help/* meaningOf */.Pr)(spec.name, command, manifests));
                const flag = { name: spec.name, about, values: valuesOf(spec, command), repeats: spec.kind === 'list' };
                const file = { ...flag, name: `${spec.name}-file`, about: `${about}, from a file`, values: 'file' };
                return spec.kind === 'structure' ? [flag, file] : [flag];
            }),
            ...(command.word === 'shell' ? [] : own),
        ],
    };
}
function briefly(meaning) {
    const texts = (0,words/* saidWithin */.X4)(meaning);
    return texts.find(({ length }) => length <= 70) ?? texts.at(-1) ?? '';
}
const own = own_flags/* OWN_FLAGS */.l1.map(({ name, kind, about }) => ({
    name,
    about,
    values: kind === 'flag' ? 'nothing' : 'file',
    repeats: false,
}));
function valuesOf({ name, kind, choices }, { word }) {
    if (kind === 'flag')
        return 'nothing';
    if (name === word && word === 'destination')
        return 'destinations';
    if (choices !== undefined)
        return choices.filter((choice) => choice !== '');
    if (word === 'destination' && (name === 'from' || name === 'to'))
        return 'stages';
    return (0,own_flags/* isFile */.fo)(name) ? 'file' : (0,own_flags/* isFolder */.lQ)(name) ? 'folder' : 'text';
}

;// CONCATENATED MODULE: ./build/main/command-line/completion/zsh.js
const zshScript = (offers) => `#compdef slipway
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
${offers.map(({ name, about }) => `    ${zsh_quoted(`${name}:${about}`)}`).join('\n')}
  )
  _arguments -C '(- *)--help[Tell what there is]' '(- *)--version[Tell the version]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands 'slipway command' commands ;;
    argument)
      case $words[1] in
${offers.flatMap(zsh_commandCase).join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _slipway ]]; then
  _slipway "$@"
else
  compdef _slipway slipway
fi
`;
function zsh_commandCase({ name, word, flags }) {
    const action = word === 'destinations' ? ' _slipway_names destinations' : `(${word.join(' ')})`;
    const specs = [
        ...(word.length === 0 ? [] : [zsh_quoted(`1:${word === 'destinations' ? 'destination' : 'word'}:${action}`)]),
        ...flags.map((flag) => zsh_quoted(`${flag.repeats ? '*' : ''}--${flag.name}${zsh_argumentOf(flag)}`)),
        zsh_quoted('(- *)--help[Tell flags and defaults]'),
    ];
    return [`        ${name})`, '          _arguments \\', ...continued(specs), '          ;;'];
}
const continued = (specs) => specs.map((spec, index) => `            ${spec}${index === specs.length - 1 ? '' : ' \\'}`);
function zsh_argumentOf({ about, values }) {
    const said = `[${about.replace(/[[\]\\:]/g, '\\$&')}]`;
    switch (values) {
        case 'nothing':
            return said;
        case 'text':
            return `=${said}:value: `;
        case 'file':
            return `=${said}:file:_files`;
        case 'folder':
            return `=${said}:folder:_files -/`;
        case 'destinations':
        case 'stages':
            return `=${said}:name: _slipway_names ${values}`;
        default:
            return `=${said}:word:(${values.join(' ')})`;
    }
}
const zsh_quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./build/main/command-line/completion/scripts.js





const SCRIPTS = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
};
const offersOf = (commands, machine, root) => Promise.all(commands.map(async (command) => offerOf(command, await (0,specs.specsOfCommand)(command, machine), root)));


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   helpOfAll: () => (/* binding */ helpOfAll),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5878);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8122);



const TIE = '\0';
const WIDTH = 100;
function helpOfAll(groups, { width }) {
    const all = groups.flatMap(({ commands }) => commands);
    const column = Math.max(...all.map(({ name }) => name.length)) + 4;
    const lines = ['slipway COMMAND [WORD] [--flag VALUE] …', ''];
    for (const { title, commands } of groups)
        lines.push(title, ...commands.flatMap(({ name, brief }) => inColumn(`  ${name}`, [brief], { column, width })), '');
    lines.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)('An input batch-size is the flag --batch-size, or the variable SLIPWAY_BATCH_SIZE; a list is its flag once for each ' +
        'item. Secrets come from their variable, or the file that SLIPWAY_…_FILE names. Every ' +
        `command takes --dry-run, --timeout TIME, --result-file FILE, ${sayOwn()}.`, limit(width)), '', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)('Exit codes: 0 done · 1 a fault of ours · 2 wrong input · 3 missing or out of reach · 4 build, 5 tests, 6 push failed ' +
        '· 7 failed, the live system is as before · 8 failed, a person is needed now · 130 cancelled', limit(width)), '', 'Flags and defaults of a command: slipway COMMAND --help', 'Example: slipway run production --result-file release.json');
    return `${lines.join('\n')}\n`;
}
const sayOwn = () => _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_FLAGS */ .l1.map(({ name, kind, brief }) => `--${name}${kind === 'flag' ? '' : ' FILE'} (${brief})`).join(', ');
async function helpOf(command, specs, { root, width, isWhole = false }) {
    const manifests = await manifestsOf(command, root);
    const flags = flagsOf(command, specs, manifests).filter(({ name }) => !_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_INPUTS */ .or.includes(name));
    const isRow = ({ name }) => isWhole || (command.first?.includes(name) ?? true);
    const rows = flags.filter(isRow).map((spec) => ({ spec, left: `  ${flagOf(spec, command)}` }));
    const others = flags.filter((spec) => !isRow(spec));
    const column = Math.min(34, Math.max(0, ...rows.map(({ left }) => left.length)) + 2);
    const lines = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`slipway ${command.name}${wordOf(command, specs)}${rows.length > 0 ? ' [--flag VALUE] …' : ''}`, limit(width)),
        '',
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(command.about ?? manifests[0]?.description ?? '', limit(width)),
        '',
        ...rows.flatMap(({ spec, left }) => inColumn(left, saidOf(spec, command, manifests), { column, width })),
        ...[...sayOthers(others), ...rest(command, specs)].flatMap((text) => ['', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, limit(width))]),
        '',
        ...(others.length === 0 ? [] : [`What every flag means: slipway help ${command.name}`]),
        `Example: ${command.example}`,
    ];
    return `${lines.join('\n')}\n`.replace(/\n{3,}/g, '\n\n').replaceAll(TIE, ' ');
}
function flagsOf(command, specs, manifests) {
    const hidden = new Set(['operation', ...(command.hides ?? [])]);
    const known = manifests.flatMap(({ inputs }) => [...inputs.keys()]);
    return [...specs.values()]
        .filter(({ name, kind }) => kind !== 'secret' && !hidden.has(name))
        .toSorted((a, b) => known.indexOf(a.name) - known.indexOf(b.name));
}
const manifestsOf = (command, root) => Promise.all(command.manifests.map((folder) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(root, folder)));
const meaningOf = (name, { means }, manifests) => means?.[name] ?? manifests.map(({ inputs }) => inputs.get(name)).find((text) => text) ?? '';
function wordOf({ word }, specs) {
    if (word === undefined)
        return '';
    const { choices, required = false } = specs.get(word) ?? {};
    const said = choices?.join('|') ?? word.toUpperCase();
    return required ? ` ${said}` : ` [${said}]`;
}
const hasDefault = ({ fallback = '', kind }) => fallback !== '' && (kind !== 'flag' || fallback === 'true');
const flagOf = (spec, { word }) => spec.name === word ? spec.name.toUpperCase() : `--${spec.name} ${(0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec)}`.trimEnd();
function saidOf(spec, command, manifests) {
    const more = [
        ...(spec.required ? ['required'] : []),
        ...(hasDefault(spec) ? [`default ${spec.fallback}`] : []),
        ...((0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec) === 'WORD' ? [spec.choices?.join(', ') ?? ''] : []),
    ];
    const inFile = spec.kind === 'structure' ? `, or --${spec.name}-file FILE` : '';
    const end = more.length === 0 ? inFile : `${inFile} (${more.join('; ')})`;
    const meaning = meaningOf(spec.name, command, manifests);
    const said = hasDefault(spec) ? meaning.replace(`, such as ${spec.fallback}`, '') : meaning;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .saidWithin */ .X4)(said).map((text) => `${text}${end}`.trim());
}
function sayOthers(others) {
    const { gates = [], more = [] } = Object.groupBy(others, ({ name }) => _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_INPUTS */ .Kd.includes(name) ? 'gates' : 'more');
    const say = (title, specs) => specs.length === 0 ? [] : [`${title}: ${specs.map(sayFlag).join(', ')}.`];
    return [...say('For the gates', gates), ...say('More', more)];
}
function rest({ hides = [] }, specs) {
    const secrets = [...specs.values()].filter(({ kind }) => kind === 'secret');
    const shared = _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_INPUTS */ .or.flatMap((name) => specs.get(name) ?? []).filter(({ name }) => !hides.includes(name));
    const own = _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_FLAGS */ .l1.map(({ name, kind }) => `--${name}${kind === 'flag' ? '' : ' FILE'}`);
    if (shared.length === 0 && secrets.length === 0)
        return [];
    return [
        ...(secrets.length === 0 ? [] : [saySecrets(secrets)]),
        `And, as every command: ${[...shared.map(sayFlag), ...own].join(', ')}.`,
    ];
}
function sayFlag(spec) {
    const value = (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec);
    const fallback = hasDefault(spec) ? ` (default ${spec.fallback})` : '';
    return `--${spec.name}${value === '' ? '' : ` ${value}`}${fallback}`.replaceAll(' ', TIE);
}
const saySecrets = (secrets) => `From the environment: ${secrets
    .map(({ name, required }) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}${required ? ' (required)' : ''}`)
    .join(', ')}; or the same name with _FILE behind it, naming the file that holds the value.`;
function inColumn(name, texts, { column, width }) {
    const room = limit(width) - column;
    const text = texts.find(({ length }) => length <= room) ?? texts.at(-1) ?? '';
    const lines = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, room);
    const indent = ' '.repeat(column);
    if (name.length + 2 > column)
        return [name, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => ((index === 0 ? name.padEnd(column) : indent) + line).trimEnd());
}
const limit = (width) => Math.max(40, Math.min(WIDTH, width));


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   readVersion: () => (/* binding */ readVersion)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



const NONE = { description: '', inputs: new Map() };
const BUILT = 'manifests.json';
let built;
async function readManifest(root, folder) {
    built ??= { manifests: readBuilt() };
    const known = built.manifests?.[folder];
    if (known !== undefined)
        return { ...known, inputs: new Map(Object.entries(known.inputs)) };
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'action.yml'), 'utf8');
    }
    catch {
        return NONE;
    }
    const { description, inputs } = await parseManifest(text);
    return { description, inputs: new Map(Object.entries(inputs)) };
}
function readBuilt() {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), BUILT), 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function parseManifest(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { description = '', inputs = {} } = parse(text);
    const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? '']);
    return { description, inputs: Object.fromEntries(means) };
}
function readVersion(root) {
    try {
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
        return version ?? 'unknown';
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ GATE_INPUTS),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   hx: () => (/* binding */ placeholderOf),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   or: () => (/* binding */ SHARED_INPUTS)
/* harmony export */ });
const OWN_FLAGS = [
    {
        name: 'json',
        kind: 'flag',
        about: 'Print the result alone on stdout, as JSON',
        brief: 'result on stdout',
    },
    {
        name: 'summary-file',
        kind: 'text',
        about: 'File to which the summary is appended, as Markdown',
        brief: 'Markdown, appended',
    },
    {
        name: 'report',
        kind: 'text',
        about: 'File that gets the report: one HTML page, for reading without a network',
        brief: 'HTML',
    },
];
const SHARED_INPUTS = ['dry-run', 'timeout', 'result-file'];
const GATE_INPUTS = ['needs', 'every', 'within', 'allow-bad', 'allow-unasked', 'stable-for'];
function placeholderOf({ name, kind, choices = [] }) {
    const words = choices.filter((choice) => choice !== '').join('|');
    if (kind === 'choice' && words.length <= 16)
        return words;
    return isFile(name) ? 'FILE' : isFolder(name) ? 'FOLDER' : VALUES[kind];
}
const isFile = (name) => ['config', 'release', 'report', 'dockerfile'].includes(name) || name.endsWith('-file');
const isFolder = (name) => name === 'context' || name === 'folder' || name.endsWith('-folder');
const VALUES = {
    text: 'TEXT',
    flag: '',
    count: 'N',
    duration: 'TIME',
    choice: 'WORD',
    list: 'TEXT …',
    image: 'IMAGE',
    secret: '',
    structure: 'YAML',
};


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ specsOf),
/* harmony export */   r: () => (/* binding */ undoSpecs),
/* harmony export */   specsOfCommand: () => (/* binding */ specsOfCommand)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1394);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1118);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9671);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7623);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(550);







const NOTHING = { value: () => undefined, names: () => [], label: (name) => name, where: '' };
async function specsOf(action) {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(NOTHING);
    await action.read(reader);
    (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .readShared */ .q)(reader, action.defaultTimeout);
    return reader.asked;
}
async function specsOfCommand({ load, word }, machine) {
    if (word === 'shell')
        return new Map([[word, { name: word, kind: 'choice', required: true, choices: _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .SHELLS */ .OF }]]);
    return load === undefined ? undoSpecs() : specsOf(await load(machine));
}
async function undoSpecs() {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(NOTHING);
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalWorld */ .x)(new Map(), { env: {}, json: false });
    (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSelection */ .he)(reader);
    reader.asked.delete('from');
    reader.asked.delete('to');
    for (const kind of _core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW)
        await (await _kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDOING */ .b[kind]())(reader, world);
    return new Map([...reader.asked].map(([name, spec]) => [name, { ...spec, required: false }]));
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   X4: () => (/* binding */ saidWithin)
/* harmony export */ });
/* unused harmony export firstSentence */
const firstSentence = (text) => (text.split(/(?<=[^A-Z.][.])\s+(?=[A-Z])/)[0] ?? '').replace(/\.$/, '');
function saidWithin(text) {
    const sentence = firstSentence(text)
        .replace(/ - true or false$/, '')
        .replace(/, one (?:[\w=]+ )?per line/, '');
    const plain = sentence.replace(/ \([^)]*\)/g, '');
    const bare = plain.replace(/,? (?:such as|best as|like) [^;]*$/, '');
    const clause = bare.split(/[,;]\s|\s-\s/)[0] ?? '';
    return [...new Set([sentence, plain, bare, clause])];
}
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(/\s+/)) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runNameOf),
  x: () => (/* binding */ terminalWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/secret.js
var secret = __webpack_require__(5616);
// EXTERNAL MODULE: ./build/host/colour.js
var colour = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/host/terminal.js + 1 modules
var terminal = __webpack_require__(884);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(8164);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/ports/ledger.js



function folderLedger(folder, files) {
    const pathOf = (entry) => (0,external_node_path_.join)(folder, `${entry.change.id}.json`);
    return {
        pathOf,
        async put(entry) {
            await files.privateFolder(folder);
            if (entry.phase === 'closed')
                await files.remove(pathOf(entry));
            else
                await files.write(pathOf(entry), `${JSON.stringify(entry, null, 2)}\n`, { mode: 0o600 });
        },
        async open() {
            const entries = [];
            for (const name of await files.list(folder)) {
                if (name.startsWith('.') || !name.endsWith('.json'))
                    continue;
                const path = (0,external_node_path_.join)(folder, name);
                const text = await files.read(path);
                if (text !== undefined)
                    entries.push(parseFile(path, text));
            }
            return entries.sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}
function parseFile(path, text) {
    try {
        return (0,change/* parseEntry */.ER)(text);
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        throw new failure/* Failure */.HR(error.code, {
            what: error.what,
            saw: `${error.saw} in ${path}`,
            fix: 'use the version of Slipway that wrote it, or move the file away and look at the systems with: slipway status',
        });
    }
}

;// CONCATENATED MODULE: ./build/run/stop.js

function stopOnSignals(on) {
    const first = new AbortController();
    const second = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => {
            const controller = first.signal.aborted ? second : first;
            controller.abort(new failure/* Cancelled */.cJ(name));
        });
    }
    return { signal: first.signal, impatient: second.signal };
}

// EXTERNAL MODULE: ./build/main/load-ports.js
var load_ports = __webpack_require__(7875);
;// CONCATENATED MODULE: ./build/main/late-ports.js


function latePorts(env) {
    let exec;
    let http;
    const toExec = () => (exec ??= load_ports/* LOAD_PORTS */.C.exec().then(({ createExec }) => createExec(clock/* realClock */.dQ)));
    const toHttp = () => (http ??= load_ports/* LOAD_PORTS */.C.http().then(({ createHttp }) => createHttp(clock/* realClock */.dQ, env)));
    const toWebSockets = async () => (await load_ports/* LOAD_PORTS */.C.webSockets()).createWebSockets(clock/* realClock */.dQ, env);
    const toFiles = async () => (await load_ports/* LOAD_PORTS */.C.files()).realFiles;
    const toProcesses = async () => (await load_ports/* LOAD_PORTS */.C.processes()).realProcesses;
    return {
        exec: { run: async (...asked) => (await toExec()).run(...asked) },
        webSockets: { listen: async (request) => (await toWebSockets()).listen(request) },
        http: { request: async (request) => (await toHttp()).request(request) },
        files: {
            read: async (path) => (await toFiles()).read(path),
            write: async (...asked) => (await toFiles()).write(...asked),
            remove: async (path) => (await toFiles()).remove(path),
            list: async (folder) => (await toFiles()).list(folder),
            privateFolder: async (path) => (await toFiles()).privateFolder(path),
        },
        processes: {
            self: async () => (await toProcesses()).self(),
            isAlive: async (id) => (await toProcesses()).isAlive(id),
            kill: async (id) => (await toProcesses()).kill(id),
        },
    };
}

// EXTERNAL MODULE: ./build/main/command-line/state-folder.js
var state_folder = __webpack_require__(7795);
;// CONCATENATED MODULE: ./build/main/command-line/world.js












function terminalWorld(flags, { env, json, keeper }) {
    const host = (0,terminal/* terminalHost */.P0)((0,terminal/* terminalInputs */.MT)(flags, env, readText), {
        isTty: process.stderr.isTTY === true,
        write: (text) => process.stderr.write(text),
        paint: (0,colour.paintFor)(env, process.stderr.isTTY === true),
    }, { isTty: process.stdout.isTTY === true, write: (text) => process.stdout.write(text) }, json, keeper);
    host.mask((0,secret/* secretsOfJob */.Ie)(env));
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    return {
        clock: clock/* realClock */.dQ,
        ...latePorts(env),
        files: files.realFiles,
        log: host.log,
        host,
        ledger: folderLedger((0,state_folder/* stateFolderOf */.l)(env), files.realFiles),
        run: { name: runNameOf(env) },
        env,
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'here',
        newId: () => crypto.randomUUID(),
    };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new failure/* Failure */.HR('bad-input', {
            what: 'Cannot read a file that an input names',
            saw: error.message,
            fix: 'check the path, and that this user may read it',
        }, { cause: error });
    }
}
const runNameOf = (env) => env.BUILD_URL ?? env.CI_JOB_URL ?? `${env.USER ?? 'somebody'} on a command line`;


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNDOING)
/* harmony export */ });
const UNDOING = {
    'cattle-service': async () => (await Promise.all(/* import() */[__webpack_require__.e(4095), __webpack_require__.e(9749), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 9153))).readUndoing,
    'cattle-run-state': async () => (await Promise.all(/* import() */[__webpack_require__.e(4095), __webpack_require__.e(9749), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 9153))).readUndoing,
    'route53-record': async () => (await Promise.all(/* import() */[__webpack_require__.e(5898), __webpack_require__.e(1917)]).then(__webpack_require__.bind(__webpack_require__, 9423))).readUndoing,
};


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realFiles: () => (/* binding */ realFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const realFiles = {
    async read(path) {
        try {
            return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    async write(path, text, { mode = 0o644, makeFolders = false } = {}) {
        if (makeFolders)
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        try {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rename(temporary, path);
        }
        catch (error) {
            await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(temporary, { force: true });
            throw error;
        }
        const folder = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            await folder.sync();
        }
        finally {
            await folder.close();
        }
    },
    async remove(path) {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.rm(path, { force: true, recursive: true });
    },
    async list(folder) {
        try {
            return (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(folder)).sort();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        }
    },
    async privateFolder(path) {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(path, { recursive: true, mode: 0o700 });
        const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path);
        if (!found.isDirectory() || found.isSymbolicLink())
            throw new Error(`${path} is not a folder`);
        if (process.getuid !== undefined && found.uid !== process.getuid())
            throw new Error(`${path} belongs to another user`);
        if ((found.mode & 0o077) !== 0)
            throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`);
    },
};


/***/ })

};
