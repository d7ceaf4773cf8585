export const id = 7413;
export const ids = [7413,5878,1760];
export const modules = {

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
async function helpOf(command, specs, { root, width }) {
    const manifests = await manifestsOf(command, root);
    const flags = flagsOf(command, specs, manifests).filter(({ name }) => !_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_INPUTS */ .or.includes(name));
    const rows = flags.map((spec) => ({ spec, left: `  ${flagOf(spec, command)}` }));
    const column = Math.min(34, Math.max(0, ...rows.map(({ left }) => left.length)) + 2);
    const lines = [
        `slipway ${command.name}${wordOf(command, specs)}${rows.length > 0 ? ' [--flag VALUE] …' : ''}`,
        '',
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(command.about ?? manifests[0]?.description ?? '', limit(width)),
        '',
        ...rows.flatMap(({ spec, left }) => inColumn(left, saidOf(spec, command, manifests), { column, width })),
        ...rest(command, specs).flatMap((text) => ['', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, limit(width))]),
        '',
        `Example: ${command.example}`,
    ];
    return `${lines.join('\n')}\n`.replace(/\n{3,}/g, '\n\n');
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
const flagOf = (spec, { word }) => spec.name === word ? spec.name.toUpperCase() : `--${spec.name} ${(0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec)}`.trimEnd();
function saidOf(spec, command, manifests) {
    const more = [
        ...(spec.required ? ['required'] : []),
        ...(spec.fallback && (spec.kind !== 'flag' || spec.fallback === 'true') ? [`default ${spec.fallback}`] : []),
        ...((0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec) === 'WORD' ? [spec.choices?.join(', ') ?? ''] : []),
    ];
    const inFile = spec.kind === 'structure' ? `, or --${spec.name}-file FILE` : '';
    const end = more.length === 0 ? inFile : `${inFile} (${more.join('; ')})`;
    const said = meaningOf(spec.name, command, manifests).replace(`, such as ${spec.fallback}`, '');
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .saidWithin */ .X4)(said).map((text) => `${text}${end}`.trim());
}
function rest({ hides = [] }, specs) {
    const secrets = [...specs.values()].filter(({ kind }) => kind === 'secret');
    const shared = _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_INPUTS */ .or.flatMap((name) => specs.get(name) ?? []).filter(({ name }) => !hides.includes(name));
    const own = _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_FLAGS */ .l1.map(({ name, kind }) => `--${name}${kind === 'flag' ? '' : ' FILE'}`);
    if (shared.length === 0 && secrets.length === 0)
        return [];
    return [
        ...(secrets.length === 0 ? [] : [saySecrets(secrets)]),
        `And, as every command: ${[...shared.map(sayShared), ...own].join(', ')}.`,
    ];
}
function sayShared(spec) {
    const value = (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderOf */ .hx)(spec);
    const fallback = spec.fallback && spec.kind !== 'flag' ? ` (default ${spec.fallback})` : '';
    return `--${spec.name}${value === '' ? '' : ` ${value}`}${fallback}`;
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



const NONE = { description: '', inputs: new Map() };
const BUILT = 'manifests.json';
let built;
async function readManifest(root, folder) {
    built ??= readBuilt();
    const known = (await built)?.[folder];
    if (known !== undefined)
        return { ...known, inputs: new Map(Object.entries(known.inputs)) };
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'action.yml'), 'utf8');
    }
    catch {
        return NONE;
    }
    const { description, inputs } = await parseManifest(text);
    return { description, inputs: new Map(Object.entries(inputs)) };
}
async function readBuilt() {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), BUILT), 'utf8'));
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
async function readVersion(root) {
    try {
        const { version } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
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


/***/ })

};
