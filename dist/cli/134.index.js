export const id = 134;
export const ids = [134,878];
export const modules = {

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpOf: () => (/* binding */ helpOf),
  helpOfAll: () => (/* binding */ helpOfAll)
});

// EXTERNAL MODULE: ./build/main/command-line/manifest.js
var manifest = __webpack_require__(5878);
;// CONCATENATED MODULE: ./build/main/command-line/words.js
/** Up to the first full stop that ends a sentence: not the one in `e.g. this`, nor in `1.0.1`. Without it. */
const firstSentence = (text) => (text.split(/(?<=[^A-Z.][.])\s+(?=[A-Z])/)[0] ?? '').replace(/\.$/, '');
/** Up to the first comma, semicolon or full stop: enough to know whether it is meant. */
const firstClause = (text) => firstSentence(text).split(/[,;]\s/)[0] ?? '';
/** Lines of at most `width`, broken at spaces; at least one. */
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

;// CONCATENATED MODULE: ./build/main/command-line/help.js


/** The widest line, where the terminal is wider. */
const WIDTH = 100;
/** What `slipway --help` prints. */
async function helpOfAll(groups, { root, width }) {
    const all = groups.flatMap(({ commands }) => commands);
    const column = Math.max(...all.map(({ name }) => name.length)) + 4;
    const lines = ['slipway COMMAND [WORD] [--flag VALUE] …', ''];
    for (const { title, commands } of groups) {
        lines.push(title);
        for (const command of commands) {
            const about = firstClause(command.about ?? (await manifestsOf(command, root))[0]?.description ?? '');
            lines.push(...inColumn(`  ${command.name}`, about, { column, width }));
        }
        lines.push('');
    }
    lines.push(...wrap('The input batch-size is the flag --batch-size, or the variable SLIPWAY_BATCH_SIZE. Secrets come from their ' +
        'variable, or from the file that SLIPWAY_…_FILE names, never from a flag. Every command takes --json (the result ' +
        'alone on stdout), --dry-run, --timeout TIME, --result-file FILE and --summary-file FILE (Markdown, appended).', limit(width)), '', ...wrap('Exit codes: 0 done · 1 a fault of ours · 2 wrong input · 3 missing or out of reach · 4 build, 5 tests, 6 push failed ' +
        '· 7 failed, the live system is as before · 8 failed, a person is needed now · 130 cancelled', limit(width)), '', 'Flags and defaults of a command: slipway COMMAND --help', 'Example: slipway run production --result-file release.json');
    return `${lines.join('\n')}\n`;
}
/** What `slipway COMMAND --help` prints: the example last. */
async function helpOf(command, specs, { root, width }) {
    const manifests = await manifestsOf(command, root);
    const about = command.about ?? manifests[0]?.description ?? '';
    const hidden = new Set(['operation', ...(command.hides ?? [])]);
    const flags = inOrder(specs, manifests).filter(({ name, kind }) => kind !== 'secret' && !hidden.has(name));
    const secrets = [...specs.values()].filter(({ kind }) => kind === 'secret');
    const rows = flags.map((spec) => [`  ${flagOf(spec, command)}`, describe(spec, command, manifests)]);
    const column = Math.min(34, Math.max(...rows.map(([flag]) => flag.length)) + 2);
    const lines = [
        `slipway ${command.name}${wordOf(command, specs)} [--flag VALUE] …`,
        '',
        ...wrap(about, limit(width)),
        '',
        ...rows.flatMap(([flag, text]) => inColumn(flag, text, { column, width })),
        ...(secrets.length === 0 ? [] : ['', ...wrap(saySecrets(secrets), limit(width))]),
        '',
        `Example: ${command.example}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** As the manifests have them; what is in none of them is first, for it is what this command has of its own. */
function inOrder(specs, manifests) {
    const known = manifests.flatMap(({ inputs }) => [...inputs.keys()]);
    return [...specs.values()].toSorted((a, b) => known.indexOf(a.name) - known.indexOf(b.name));
}
const manifestsOf = (command, root) => Promise.all(command.manifests.map((folder) => (0,manifest/* readManifest */.W)(root, folder)));
function wordOf({ word }, specs) {
    if (word === undefined)
        return '';
    const choices = specs.get(word)?.choices;
    return choices === undefined ? ` [${word.toUpperCase()}]` : ` [${choices.join('|')}]`;
}
const VALUES = {
    text: ' TEXT',
    flag: '',
    count: ' N',
    duration: ' TIME',
    choice: ' WORD',
    list: ' TEXT …',
    image: ' IMAGE',
    secret: '',
    structure: ' YAML',
};
const flagOf = (spec, { word }) => spec.name === word ? spec.name.toUpperCase() : `--${spec.name}${placeholderOf(spec)}`;
function placeholderOf({ kind, choices = [] }) {
    const words = choices.filter((choice) => choice !== '').join('|');
    return kind === 'choice' && words.length <= 16 ? ` ${words}` : VALUES[kind];
}
function describe(spec, { means }, manifests) {
    const said = means?.[spec.name] ?? manifests.map(({ inputs }) => inputs.get(spec.name)).find((text) => text) ?? '';
    const text = firstSentence(said).replace(/ - true or false$/, '');
    const more = [
        ...(spec.required ? ['required'] : []),
        ...(spec.fallback && spec.kind !== 'flag' ? [`default ${spec.fallback}`] : []),
        ...(spec.kind === 'list' ? ['repeat it for more'] : []),
        ...(spec.kind === 'structure' ? [`or --${spec.name}-file FILE`] : []),
    ];
    return more.length === 0 ? text : `${text} (${more.join('; ')})`.trim();
}
const saySecrets = (secrets) => `From the environment, or by …_FILE: ${secrets
    .map(({ name, required }) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}${required ? ' (required)' : ''}`)
    .join(', ')}`;
function inColumn(name, text, { column, width }) {
    const lines = wrap(text, limit(width) - column);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NONE = { description: '', inputs: new Map() };
/**
 * Reads `action.yml` of a folder: the words of the help are those of the manifest, there is no second list of them. The
 * bundle lies two folders below the root as its source does, so the manifests are beside it; where somebody copied the
 * bundle alone, the help has names and defaults, and no words.
 */
async function readManifest(root, folder) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, 'action.yml'), 'utf8');
    }
    catch {
        return NONE;
    }
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { description = '', inputs = {} } = parse(text);
    const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? '']);
    return { description, inputs: new Map(means) };
}
/** `0.1.0`; `unknown` where the bundle was copied alone. */
async function readVersion(root) {
    try {
        const { version } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'), 'utf8'));
        return version ?? 'unknown';
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
