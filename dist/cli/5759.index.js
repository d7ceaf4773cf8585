export const id = 5759;
export const ids = [5759,3851,8610,8164];
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
