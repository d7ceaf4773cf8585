export const id = 4515;
export const ids = [4515,3851,8610,5759,8164];
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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __webpack_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
;// CONCATENATED MODULE: ./build/main/flags.js

function parseCommandLine(args, isBoolean) {
    const { others, ...line } = scan(args, isBoolean);
    if (others[0] !== undefined)
        throw notAFlag(others[0]);
    return line;
}
function valueIn(args, name) {
    const { flags, bare } = scan(args, () => false);
    const [value, ...more] = flags.get(name) ?? [];
    return more.length > 0 || value === '' || bare.has(name) ? undefined : value;
}
function scan(args, isBoolean) {
    const words = [];
    const others = [];
    const bare = new Set();
    const flags = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        if (!word.startsWith('-')) {
            words.push(word);
            continue;
        }
        const [, name, inside] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined) {
            others.push(word);
            continue;
        }
        const next = args[index + 1];
        const takesNext = inside === undefined &&
            next !== undefined &&
            (isBoolean(name) ? ['true', 'false'].includes(next) : !next.startsWith('--'));
        if (takesNext)
            index += 1;
        if (inside === undefined && !takesNext && !isBoolean(name))
            bare.add(name);
        flags.set(name, [...(flags.get(name) ?? []), inside ?? (takesNext ? next : 'true')]);
    }
    return { words, others, flags, bare };
}
const MANY = new Set(['list']);
function wrongFlags({ flags, bare }, specs) {
    return [...flags].flatMap(([name, values]) => {
        if (bare.has(name))
            return [{ name, saw: 'given without a value', because: `write --${name} VALUE` }];
        if (values.includes(''))
            return [{ name, saw: 'empty', because: 'give a value, or leave the flag out' }];
        const kind = specs.get(name)?.kind;
        if (kind === 'secret')
            return [];
        if (values.length > 1 && kind !== undefined && !MANY.has(kind)) {
            const saw = values.map((value) => `"${value}"`).join(' and ');
            return [{ name, saw, because: 'given more than once, and it takes one value' }];
        }
        const file = `${name}-file`;
        return kind === 'structure' && flags.has(file)
            ? [{ name, saw: `given beside --${file}`, because: 'give one of the two' }]
            : [];
    });
}
const notAFlag = (word) => new failure/* Failure */.HR('bad-input', {
    what: 'Cannot read the command line',
    saw: `"${word.split('=')[0]}"`,
    fix: 'flags are written --name VALUE, in lower case',
});

// EXTERNAL MODULE: ./build/main/load-ports.js
var load_ports = __webpack_require__(7875);
// EXTERNAL MODULE: ./build/main/command-line/own-flags.js
var own_flags = __webpack_require__(17);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/terminal.js + 1 modules
var terminal = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/main/command-line/page-files.js





const SUMMARY_FILE = 'summary-file';
const REPORT = 'report';
function pageFilesIn(args, env) {
    const wrong = new Set(wrongPageFiles(args, env).map(({ name }) => name));
    const fileOf = (flag) => (wrong.has(flag) ? undefined : valueIn(args, flag));
    return { summary: fileOf(SUMMARY_FILE), report: fileOf(REPORT) };
}
function wrongPageFiles(args, env) {
    return [SUMMARY_FILE, REPORT].flatMap((name) => {
        const file = valueIn(args, name);
        const other = file === undefined ? undefined : namedAlso(name, file, args, env);
        if (other === undefined)
            return [];
        return [{ name, saw: `"${file}"`, because: `${other} is the same file; name another one` }];
    });
}
function namedAlso(flag, file, args, env) {
    const isIt = (other) => other !== undefined && (0,external_node_path_.resolve)(other) === (0,external_node_path_.resolve)(file);
    if (flag === REPORT && isIt(valueIn(args, SUMMARY_FILE)))
        return `--${SUMMARY_FILE}`;
    const [source] = ['result-file', 'release', 'config'].map((name) => sourceOf(name, args, env)).find(([, at]) => isIt(at)) ?? [];
    return source;
}
function sourceOf(name, args, env) {
    const said = valueIn(args, name);
    if (said !== undefined)
        return [`--${name}`, said];
    const variable = (0,terminal/* variableOf */.Qn)(name);
    return env[variable] ? [variable, env[variable]] : [`--${name}`, name === 'config' ? 'slipway.yml' : undefined];
}
function keeperOf({ summary, report }, tools) {
    return async (page) => {
        const writes = [
            ...(summary === undefined ? [] : [append(summary, page)]),
            ...(report === undefined ? [] : [replace(report, page, tools)]),
        ];
        const ends = await Promise.allSettled(writes);
        const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        const [first, ...more] = failures;
        if (first === undefined)
            return;
        if (more.length === 0 || !failures.every((one) => (0,failure/* isFailure */.N6)(one)))
            throw first;
        throw new failure/* Failure */.HR('refused', {
            what: failures.map(({ what }) => what).join('; '),
            saw: [...new Set(failures.map(({ saw }) => saw))].join('; '),
            fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
        });
    };
}
async function beginReport({ report }, command, tools) {
    if (report === undefined)
        return;
    try {
        const { notEnded } = await __webpack_require__.e(/* import() */ 7431).then(__webpack_require__.bind(__webpack_require__, 7431));
        await tools.files.write(report, await asHtml(notEnded(command), tools));
    }
    catch (error) {
        throw new failure/* Failure */.HR('bad-input', { what: 'The report cannot be written', saw: (0,failure/* briefly */.m_)(error), fix: `name another file by --${REPORT}` }, { cause: error });
    }
}
const append = (path, page) => orFail('the summary', SUMMARY_FILE, async () => {
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 6382));
    await external_node_fs_.promises.appendFile(path, `${renderMarkdown(page)}\n\n`);
});
const replace = (path, page, tools) => orFail('the report', REPORT, async () => tools.files.write(path, await asHtml(page, tools)));
const asHtml = async (page, { imprint }) => (await __webpack_require__.e(/* import() */ 6876).then(__webpack_require__.bind(__webpack_require__, 6876))).renderHtml(page, imprint());
async function orFail(what, flag, write) {
    try {
        await write();
    }
    catch (error) {
        throw new failure/* Failure */.HR('refused', {
            what: `Cannot write ${what}`,
            saw: error.message,
            fix: `give --${flag} a file in a folder that is there and that this user may write`,
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/main/command-line/specs.js
var command_line_specs = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
;// CONCATENATED MODULE: ./build/main/command-line/undo-line.js


function undoLine({ flags, env }, specs, result) {
    const told = objectIn(result);
    const ofPipeline = 'destination' in told;
    const given = new Map(flags);
    if (typeof told.destination === 'string')
        given.set('destination', [told.destination]);
    const isNeeded = (name) => ofPipeline ? OF_PIPELINE.has(name) : specs.has(name.replace(/-file$/, '')) && !OF_PIPELINE.has(name);
    const words = [...given].flatMap(([name, values]) => isNeeded(name) ? values.map((value) => `--${name} ${(0,shell_word/* shellWord */.r)(value)}`) : []);
    const variables = [...specs.keys()]
        .filter((name) => isNeeded(name) && !given.has(name))
        .map((name) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`)
        .flatMap((name) => [name, `${name}_FILE`])
        .filter((name) => env[name]);
    const set = [...variables, ...(ofPipeline ? ['the variables that the pipeline file names'] : [])];
    const also = set.length === 0 ? '' : `\n  with ${set.join(', ')} set as now`;
    return `What was begun is recorded. Take it back with:\n  ${['slipway undo', ...words].join(' ')}${also}`;
}
const OF_PIPELINE = new Set(['config', 'destination']);
function objectIn(text) {
    const value = text === undefined ? undefined : JSON.parse(text);
    return (0,json/* isObject */.G)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/main/command-line/with-word.js


function withWord(line, { name, word, example }, specs) {
    const [first, ...more] = line.words;
    if (first === undefined)
        return line;
    if (word === undefined)
        throw unreadable(`"${first}" after "${name}"`, `${name} takes flags only, such as: ${example}`);
    if (more.length > 0)
        throw unreadable(`"${more.join(' ')}" after "${first}"`, `one ${word} at most`);
    if (line.flags.has(word))
        throw unreadable(`the ${word} "${first}", and --${word}`, `give the ${word} once, as the word after ${name}`);
    const choices = specs.get(word)?.choices;
    if (choices !== undefined && !choices.includes(first)) {
        const near = (0,nearest/* nearest */.p)(first, choices);
        throw new failure/* Failure */.HR('bad-input', {
            what: `${name} has no operation "${first}"`,
            saw: `its operations are ${choices.join(', ')}`,
            fix: near === undefined ? `see: slipway ${name} --help` : `did you mean "slipway ${name} ${near}"?`,
        });
    }
    return { ...line, flags: new Map([...line.flags, [word, [first]]]) };
}
const unreadable = (saw, fix) => new failure/* Failure */.HR('bad-input', { what: 'Cannot read the command line', saw, fix });

// EXTERNAL MODULE: ./build/main/command-line/world.js + 3 modules
var command_line_world = __webpack_require__(550);
;// CONCATENATED MODULE: ./build/main/command-line/start.js














async function start(command, args, machine) {
    const pageFiles = pageFilesIn(args, process.env);
    const tools = {
        files: files.realFiles,
        imprint: () => ({ at: (0,clock/* nowIso */.kF)(clock/* realClock */.dQ), run: (0,command_line_world/* runNameOf */.W)(process.env) }),
    };
    let show = keeperOf(pageFiles, tools);
    await beginReport(pageFiles, command.name, tools);
    try {
        const { line, specs, action, flags, json } = await readCommandLine(command, args, machine);
        const world = (0,command_line_world/* terminalWorld */.x)(flags, { env: process.env, json, keeper: show });
        show = world.host.summary;
        await expectWellFormed({ line, specs, action, more: wrongPageFiles(args, process.env) }, world.host.inputs);
        return action === undefined ? await undo(world) : await runTold(action, flags, world);
    }
    catch (error) {
        if (pageFiles.report !== undefined) {
            const { pageOfEnd } = await __webpack_require__.e(/* import() */ 7431).then(__webpack_require__.bind(__webpack_require__, 7431));
            await tryToShow(show, pageOfEnd(command.name, error), printError);
        }
        throw error;
    }
}
async function readCommandLine(command, args, machine) {
    const action = await command.load?.(machine);
    const specs = action === undefined ? await (0,command_line_specs/* undoSpecs */.r)() : await (0,command_line_specs/* specsOf */.Q)(action);
    const isBoolean = (name) => name === 'json' || specs.get(name)?.kind === 'flag';
    const line = withWord(parseCommandLine(args, isBoolean), command, specs);
    const flags = new Map(line.flags);
    const json = flags.delete('json');
    for (const { name } of own_flags/* OWN_FLAGS */.l1)
        flags.delete(name);
    return { action, specs, line, flags, json };
}
async function tryToShow(show, page, error) {
    try {
        await show(page);
        return true;
    }
    catch (trouble) {
        error(trouble instanceof Error ? trouble.message : String(trouble));
        return false;
    }
}
const printError = (text) => void process.stderr.write(`${text}\n`);
async function expectWellFormed({ line, specs, action, more }, source) {
    const own = own_flags/* OWN_FLAGS */.l1.filter(({ kind }) => kind === 'text').map(({ name, kind }) => [name, { kind }]);
    const problems = [...wrongFlags(line, new Map([...specs, ...own])), ...more];
    const reader = new read_inputs/* InputReader */.i(problems.length === 0 ? source : standingIn(source, problems, specs));
    if (action === undefined)
        for (const [name, spec] of specs)
            reader.asked.set(name, spec);
    else if (problems.length > 0) {
        await action.read(reader);
        (0,run_action/* readShared */.q)(reader, action.defaultTimeout);
    }
    else
        return;
    for (const { name, saw, because } of problems)
        reader.problem(name, saw, because);
    reader.finish();
}
function standingIn(source, problems, specs) {
    const wrong = new Set(problems.map(({ name }) => name));
    return {
        ...source,
        value: (name) => (wrong.has(name) ? (specs.get(name)?.required === true ? 'x' : undefined) : source.value(name)),
    };
}
async function undo(world) {
    await (0,load_ports/* loadPorts */.j)();
    const inputs = { ...world.host.inputs, names: () => [] };
    const said = [];
    const keep = (print) => (text) => {
        said.push(text);
        print(text);
    };
    const { info, warn, error } = world.log;
    const { paced } = await __webpack_require__.e(/* import() */ 6910).then(__webpack_require__.bind(__webpack_require__, 6910));
    const log = paced({ ...world.log, info: keep(info), warn: keep(warn), error: keep(error) }, world.clock);
    const recovered = await (await Promise.all(/* import() */[__webpack_require__.e(3929), __webpack_require__.e(6071), __webpack_require__.e(7738)]).then(__webpack_require__.bind(__webpack_require__, 444))).undo({ ...world, log, host: { ...world.host, inputs } });
    const { pageOfUndo } = await __webpack_require__.e(/* import() */ 7431).then(__webpack_require__.bind(__webpack_require__, 7431));
    const isShown = await tryToShow(world.host.summary, pageOfUndo(recovered, said), error);
    const { exitCode } = recovered;
    return exitCode === core_result/* EXIT */.dc.done && !isShown ? core_result/* EXIT */.dc.missing : exitCode;
}
async function runTold(action, flags, world) {
    let result;
    const { host } = world;
    const output = (name, value) => {
        if (name === 'result-json')
            result = value;
        host.output(name, value);
    };
    const exitCode = await (0,run_action/* runAction */.C)(action, { ...world, host: { ...host, output } });
    if (exitCode !== core_result/* EXIT */.dc.personNeeded)
        return exitCode;
    const { unfinished } = await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 161));
    try {
        if (unfinished(await world.ledger.open()).length > 0)
            world.log.info(undoLine({ flags, env: world.env }, await (0,command_line_specs/* undoSpecs */.r)(), result));
    }
    catch (error) {
        world.log.error(`Cannot read what is recorded as open on this machine: ${(0,failure/* briefly */.m_)(error)}`);
    }
    return exitCode;
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
