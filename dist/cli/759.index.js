export const id = 759;
export const ids = [759];
export const modules = {

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
