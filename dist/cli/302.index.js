export const id = 302;
export const ids = [302,759,314];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell, quoted where it has to be. */
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2676);






const NOTHING = { value: () => undefined, names: () => [], label: (name) => name, where: '' };
/** The inputs of an action, in the order in which it reads them: what it asks for is what there is. */
async function specsOf(action) {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(NOTHING);
    await action.read(reader);
    (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .readShared */ .qA)(reader, action.defaultTimeout);
    return reader.asked;
}
const specsOfCommand = async ({ load }, machine) => load === undefined ? undoSpecs() : specsOf(await load(machine));
/**
 * The inputs that `slipway undo` may need: of a pipeline, and of each kind of change that an action recorded alone. Which
 * of them are required shows what was recorded.
 */
async function undoSpecs() {
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(NOTHING);
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalWorld */ .x)(new Map(), { env: {}, json: false });
    (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSelection */ .he)(reader);
    reader.asked.delete('from');
    reader.asked.delete('to');
    for (const kind of _core_change_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW)
        await (await _kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDOING */ .b[kind]())(reader, world);
    return new Map([...reader.asked].map(([name, spec]) => [name, { ...spec, required: false }]));
}


/***/ }),

/***/ 9302:
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
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __webpack_require__(1118);
;// CONCATENATED MODULE: ./build/main/flags.js

/**
 * Reads `word --flag value --other=value --boolean`. A boolean takes no other word than `true` or `false`. A value that
 * begins with `--` is written `--flag=--value`.
 *
 * @throws {Failure} `bad-input` for a word with a hyphen in front that is no flag.
 */
function parseCommandLine(args, isBoolean) {
    const words = [];
    const bare = new Set();
    const flags = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        if (!word.startsWith('-')) {
            words.push(word);
            continue;
        }
        const [, name, inside] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined)
            throw notAFlag(word);
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
    return { words, flags, bare };
}
/** The flags that take several values, one for each time they are given. */
const MANY = new Set(['list']);
/** Pure. Flags that no input has are not among them: whoever reads the inputs finds those. */
function wrongFlags({ flags, bare }, specs) {
    return [...flags].flatMap(([name, values]) => {
        if (bare.has(name))
            return [{ name, saw: 'given without a value', because: `write --${name} VALUE` }];
        if (values.includes(''))
            return [{ name, saw: 'empty', because: 'give a value, or leave the flag out' }];
        const kind = specs.get(name)?.kind;
        if (kind === 'secret')
            return []; // said without its value
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

// EXTERNAL MODULE: ./build/main/command-line/specs.js
var command_line_specs = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/shell-word.js
var shell_word = __webpack_require__(9909);
;// CONCATENATED MODULE: ./build/main/command-line/undo-line.js


/**
 * The command that takes back what this one recorded, with every flag that it needs: those that this one was given. What
 * came from variables is told by name; no value of a secret is ever among them, since no secret comes by a flag.
 *
 * @param specs what `slipway undo` reads for an action alone.
 * @param result what the command told; a run of a pipeline tells its destination, and `undo` reads the rest from the file.
 */
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


/**
 * The word after a command as the flag that it stands for: an operation of an action, the destination of a release.
 *
 * @throws {Failure} `bad-input` for a word that means nothing there, an operation that there is not, or one word too many.
 */
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

// EXTERNAL MODULE: ./build/main/command-line/world.js + 6 modules
var command_line_world = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/main/command-line/start.js









/** Of the command line alone: elsewhere the host has a place for the summary. */
const SUMMARY_FILE = 'summary-file';
/**
 * Starts one command.
 *
 * @throws {Failure} `bad-input` for a command line that cannot be read, before anything is touched.
 */
async function start(command, args, machine) {
    const action = await command.load?.(machine);
    const specs = action === undefined ? await (0,command_line_specs/* undoSpecs */.r)() : await (0,command_line_specs/* specsOf */.Q)(action);
    const isBoolean = (name) => name === 'json' || specs.get(name)?.kind === 'flag';
    const line = withWord(parseCommandLine(args, isBoolean), command, specs);
    const flags = new Map(line.flags);
    const json = flags.delete('json');
    const summaryFile = flags.get(SUMMARY_FILE)?.at(-1);
    flags.delete(SUMMARY_FILE);
    const world = (0,command_line_world/* terminalWorld */.x)(flags, { env: process.env, json, summaryFile });
    await expectWellFormed(line, specs, action, world.host.inputs);
    if (action === undefined)
        return undo(world);
    return runTold(action, flags, world);
}
/** What is wrong with the form of the flags is told together with what is wrong with the inputs. */
async function expectWellFormed(line, specs, action, source) {
    const problems = wrongFlags(line, new Map([...specs, [SUMMARY_FILE, { kind: 'text' }]]));
    const reader = new read_inputs/* InputReader */.i(problems.length === 0 ? source : standingIn(source, problems, specs));
    if (action === undefined)
        for (const [name, spec] of specs)
            reader.asked.set(name, spec);
    else if (problems.length > 0) {
        await action.read(reader);
        (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
    }
    else
        return;
    for (const { name, saw, because } of problems)
        reader.problem(name, saw, because);
    reader.finish();
}
/** The same inputs, with a value in the place of each that is wrong already, so that it is not told twice. */
function standingIn(source, problems, specs) {
    const wrong = new Set(problems.map(({ name }) => name));
    return {
        ...source,
        value: (name) => (wrong.has(name) ? (specs.get(name)?.required === true ? 'x' : undefined) : source.value(name)),
    };
}
/** Which of these flags fits what was recorded is known only then; what fits none was told before. */
async function undo(world) {
    const inputs = { ...world.host.inputs, names: () => [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(768), __webpack_require__.e(278), __webpack_require__.e(430), __webpack_require__.e(118), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 444))).undo({ ...world, host: { ...world.host, inputs } });
}
async function runTold(action, flags, world) {
    let result;
    const { host } = world;
    const output = (name, value) => {
        if (name === 'result-json')
            result = value;
        host.output(name, value);
    };
    const exitCode = await (0,run_action/* runAction */.Cs)(action, { ...world, host: { ...host, output } });
    if (exitCode !== core_result/* EXIT */.dc.personNeeded)
        return exitCode;
    const { unfinished } = await Promise.all(/* import() */[__webpack_require__.e(768), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 9430));
    try {
        if (unfinished(await world.ledger.open()).length > 0)
            world.log.info(undoLine({ flags, env: world.env }, await (0,command_line_specs/* undoSpecs */.r)(), result));
    }
    catch (error) {
        // That the way back cannot be told does not change how the run ended.
        world.log.error(`Cannot read what is recorded as open on this machine: ${(0,failure/* briefly */.m_)(error)}`);
    }
    return exitCode;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ terminalWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __webpack_require__(5616);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/host/masks.js


/** The registered secrets of a run. */
class Masks {
    #names = new Map();
    #secrets = new Map();
    /** Each value once, also those that are too short to be masked. */
    get secrets() {
        return [...this.#secrets.values()];
    }
    /** @returns the texts that were not known before. */
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
    /** Longest first, so that a secret inside another does not leave the rest of it behind. */
    hide(text) {
        const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    }
    /** @throws {Failure} `refused` when `text` holds a secret. */
    refuse(what, text) {
        for (const [secret, name] of this.#names) {
            if (!text.includes(secret))
                continue;
            throw new failure/* Failure */.HR('refused', {
                what: `Cannot write ${what}`,
                saw: `it holds the value of "${name}", which must not be told`,
                fix: `give "${name}" a value that is not part of other names`,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/host/terminal.js


/** `--batch-size 2` or `SLIPWAY_BATCH_SIZE=2`; a secret from `SLIPWAY_…` or from the file that `SLIPWAY_…_FILE` names. */
function terminalInputs(flags, env, readFile) {
    const variable = (name) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`;
    return {
        value(name) {
            const given = flags.get(name);
            if (given !== undefined)
                return given.length === 1 ? given[0] : given.join('\n');
            const fromFlagFile = flags.get(`${name}-file`)?.[0];
            if (fromFlagFile !== undefined)
                return readFile(fromFlagFile);
            const fromEnv = env[variable(name)];
            if (fromEnv)
                return fromEnv;
            const file = env[`${variable(name)}_FILE`];
            return file ? readFile(file).replace(/\r?\n$/, '') : undefined;
        },
        names: () => [...flags.keys()].map((name) => (name === 'gates-file' ? 'gates' : name)),
        label: (name) => `--${name}`,
        where: 'on the command line, or in SLIPWAY_… variables',
        isPublic: (name) => flags.has(name),
    };
}
/** People read stderr; with `--json` the result alone is on stdout. A summary goes to `keepSummary`, nowhere without it. */
function terminalHost(inputs, stderr, stdout, json, keepSummary) {
    const masks = new Masks();
    const kept = new Map();
    let progressShown = false;
    const line = (text) => {
        if (progressShown)
            stderr.write('\r\u001b[2K');
        progressShown = false;
        stderr.write(`${masks.hide((0,neutralise/* neutraliseForLog */.gh)(text))}\n`);
    };
    let lastProgress = '';
    const log = {
        info: line,
        warn: (text) => line(`Warning: ${text}`),
        error: line,
        debug() { },
        progress(text) {
            if (stderr.isTty) {
                stderr.write(`\r\u001b[2K${masks.hide((0,neutralise/* neutraliseForLog */.gh)(text).replaceAll('\n', ' '))}`);
                progressShown = true;
            }
            else if (text !== lastProgress)
                line(text);
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
        async summary(markdown) {
            masks.refuse('the summary', markdown);
            if (markdown !== '')
                await keepSummary?.(markdown);
        },
        remember(key, value) {
            kept.set(key, value);
        },
        remembered: (key) => kept.get(key),
        commandPrefix: 'slipway',
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/ports/exec.js
var exec = __webpack_require__(5258);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/ports/files.js



const realFiles = {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    async write(path, text, { mode = 0o644 } = {}) {
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        // O_EXCL and O_NOFOLLOW: nobody else can have put a file or a link there.
        const file = await (0,promises_.open)(temporary, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        try {
            await (0,promises_.rename)(temporary, path);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
        const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), external_node_fs_.constants.O_RDONLY);
        try {
            await folder.sync(); // the rename itself is on disk only with its folder
        }
        finally {
            await folder.close();
        }
    },
    async remove(path) {
        await (0,promises_.rm)(path, { force: true, recursive: true });
    },
    async list(folder) {
        try {
            return (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        }
    },
    async privateFolder(path) {
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        const found = await (0,promises_.lstat)(path);
        if (!found.isDirectory() || found.isSymbolicLink())
            throw new Error(`${path} is not a folder`);
        if (process.getuid !== undefined && found.uid !== process.getuid())
            throw new Error(`${path} belongs to another user`);
        if ((found.mode & 0o077) !== 0)
            throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`);
    },
};

// EXTERNAL MODULE: ./build/ports/http.js + 2 modules
var http = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/core/change.js
var change = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/ports/ledger.js



/** A ledger in a private folder outside the workspace, one file a change. A closed entry's file is removed. */
function folderLedger(folder, files) {
    const pathOf = (entry) => (0,external_node_path_.join)(folder, `${entry.change.id}.json`);
    return {
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

;// CONCATENATED MODULE: ./build/ports/processes.js

/** Where the system tells no start, the number alone must do. */
const UNKNOWN = 'unknown';
const realProcesses = {
    async self() {
        return { pid: process.pid, startedAt: (await startOf(process.pid)) ?? UNKNOWN };
    },
    async isAlive({ pid, startedAt }) {
        try {
            process.kill(pid, 0);
        }
        catch (error) {
            if (error.code === 'ESRCH')
                return false;
        }
        return ((await startOf(pid)) ?? UNKNOWN) === startedAt;
    },
    async kill(id) {
        if (!(await realProcesses.isAlive(id)))
            return;
        try {
            process.kill(id.pid, 'SIGKILL');
        }
        catch {
            // it went by itself
        }
    },
};
/** Field 22 of /proc/PID/stat, clock ticks since boot; undefined where there is no such process, or no /proc. */
async function startOf(pid) {
    try {
        const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
        const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return afterName[0] === 'Z' ? undefined : afterName[19];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/run/stop.js

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
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

// EXTERNAL MODULE: ./build/main/command-line/state-folder.js
var state_folder = __webpack_require__(7795);
;// CONCATENATED MODULE: ./build/main/command-line/world.js















/** Everything an action can reach when it is started from a shell. */
function terminalWorld(flags, { env, json, summaryFile, }) {
    const host = terminalHost(terminalInputs(flags, env, readText), { isTty: process.stderr.isTTY === true, write: (text) => process.stderr.write(text) }, { isTty: process.stdout.isTTY === true, write: (text) => process.stdout.write(text) }, json, summaryFile === undefined ? undefined : (markdown) => append(summaryFile, markdown));
    host.mask((0,core_secret/* secretsOfJob */.Ie)(env));
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    return {
        clock: clock/* realClock */.dQ,
        http: (0,http/* createHttp */.V)(clock/* realClock */.dQ, env),
        exec: (0,exec/* createExec */.k)(clock/* realClock */.dQ),
        files: realFiles,
        processes: realProcesses,
        log: host.log,
        host,
        ledger: folderLedger((0,state_folder/* stateFolderOf */.l)(env), realFiles),
        run: { name: env.BUILD_URL ?? env.CI_JOB_URL ?? `${env.USER ?? 'somebody'} on a command line` },
        env,
        workspace: process.cwd(),
        temp: (0,external_node_os_.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'here',
        newId: () => (0,external_node_crypto_.randomUUID)(),
    };
}
/** @throws {Failure} `bad-input` when a file that an input names cannot be read. */
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
/** As the runner's GITHUB_STEP_SUMMARY does. @throws {Failure} `refused` when it cannot be written. */
async function append(path, markdown) {
    try {
        await (0,promises_.appendFile)(path, `${markdown}\n\n`);
    }
    catch (error) {
        throw new failure/* Failure */.HR('refused', {
            what: 'Cannot write the summary',
            saw: error.message,
            fix: 'give --summary-file a file in a folder that is there and that this user may write',
        }, { cause: error });
    }
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNDOING)
/* harmony export */ });
/** How changes of each kind are taken back; loaded only when there is one. */
const UNDOING = {
    'cattle-service': async () => (await Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 9153))).readUndoing,
    'route53-record': async () => (await Promise.all(/* import() */[__webpack_require__.e(768), __webpack_require__.e(349), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 9423))).readUndoing,
};


/***/ })

};
