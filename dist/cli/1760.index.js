export const id = 1760;
export const ids = [1760,5878];
export const modules = {

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
