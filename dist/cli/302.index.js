export const id = 302;
export const ids = [302,759,314];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

/** The kinds of reversible change; each has one target. */
const KINDS = ['cattle-service', 'route53-record'];
const PHASES = ['armed', 'moving', 'held', 'closed'];
/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
function parseEntry(text) {
    const bad = (saw) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
        what: 'Cannot read what a run recorded',
        saw,
        fix: 'give the "undo" output of a run as it is',
    });
    let entry;
    try {
        entry = JSON.parse(text);
    }
    catch {
        throw bad('text that is not JSON');
    }
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
        throw bad('JSON that is not an entry');
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

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2732);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);





/**
 * Reads inputs and collects everything that is wrong with them; `finish` reports all of it at once. What a reader
 * returns for a wrong input is a stand-in that must not be used before `finish` has passed.
 */
class InputReader {
    asked = new Map();
    secrets = [];
    #problems = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    text(name, fallback) {
        return this.#scalar({ name, kind: 'text' }, fallback, (text) => text);
    }
    /** For text that may be left out without a default. */
    maybe(name) {
        return this.#scalar({ name, kind: 'text' }, '', (text) => text || undefined);
    }
    /** `true` or `false`, and nothing else. */
    flag(name, fallback) {
        return this.#scalar({ name, kind: 'flag' }, String(fallback), (text) => {
            if (text === 'true')
                return true;
            if (text === 'false')
                return false;
            throw wrong(`"${text}"`, 'not true or false');
        });
    }
    /** A whole number of at least `least`. */
    count(name, fallback, least = 0) {
        return this.#scalar({ name, kind: 'count' }, String(fallback), (text) => {
            if (/^\d{1,9}$/.test(text) && Number(text) >= least)
                return Number(text);
            throw wrong(`"${text}"`, `not a whole number of at least ${least}`);
        });
    }
    durationMs(name, fallback) {
        return this.#scalar({ name, kind: 'duration' }, fallback, (text) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .y)(text, name));
    }
    choice(name, choices, fallback) {
        return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
            const chosen = choices.find((choice) => choice === text);
            if (chosen !== undefined)
                return chosen;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, choices);
            throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        });
    }
    imageRef(name) {
        return this.#scalar({ name, kind: 'image' }, undefined, (text) => (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
    }
    maybeImageRef(name) {
        return this.#scalar({ name, kind: 'image' }, '', (text) => text === '' ? undefined : (0,_image_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageRef */ .Q)(text, name));
    }
    /** One item per line; blank lines and lines that begin with `#` are skipped. */
    list(name) {
        this.#ask({ name, kind: 'list', required: false });
        const value = this.#given(name);
        if (value === undefined)
            return [];
        if (Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
            return value.map(String);
        }
        if (typeof value === 'string') {
            return value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        }
        this.#problem(name, JSON.stringify(value), 'not a list with one item per line');
        return [];
    }
    secret(name, may) {
        this.#ask({ name, kind: 'secret', required: may === undefined });
        if (this.#source.isPublic?.(name) === true) {
            const file = `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`;
            this.#problem(name, '***', `a secret is never given by a flag; set ${file}, or ${file}_FILE`);
            return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, '') : undefined;
        }
        const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(name, String(value));
        this.secrets.push(secret);
        return secret;
    }
    /** YAML text, or the native value where the source has structure. The parser is loaded only when there is text. */
    async structure(name) {
        this.#ask({ name, kind: 'structure', required: false });
        const value = this.#given(name);
        if (typeof value !== 'string')
            return value;
        try {
            const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
            return (parse(value) ?? undefined);
        }
        catch (error) {
            this.#problem(name, JSON.stringify(value), `not YAML: ${String(error.message).split('\n')[0]}`);
            return undefined;
        }
    }
    wasGiven(name) {
        return this.#given(name) !== undefined;
    }
    /** Adds a problem found by somebody who read deeper, such as an unknown key of a gate. */
    problem(name, saw, because) {
        this.#problem(name, saw, because);
    }
    /**
     * @throws {Failure} `bad-input` naming every problem, among them names that no input has.
     */
    finish() {
        for (const name of this.#source.names()) {
            if (this.asked.has(name))
                continue;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, this.asked.keys());
            this.#problems.push(`${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`);
        }
        if (this.#problems.length === 0)
            return;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', {
            what: this.#problems.length === 1
                ? 'Cannot start: an input is wrong'
                : `Cannot start: ${this.#problems.length} inputs are wrong`,
            saw: this.#problems.join('; '),
            fix: `correct ${this.#problems.length === 1 ? 'it' : 'these'} ${this.#source.where}`,
        });
    }
    #scalar(spec, fallback, parse) {
        this.#ask({ ...spec, required: fallback === undefined, ...(fallback === undefined ? {} : { fallback }) });
        const value = this.#given(spec.name);
        if (value === undefined && fallback === undefined) {
            this.#problem(spec.name, 'nothing', 'required');
            return undefined;
        }
        if (value !== undefined && typeof value === 'object') {
            this.#problem(spec.name, JSON.stringify(value), 'one value expected');
            return undefined;
        }
        try {
            return parse(value === undefined ? (fallback ?? '') : String(value).trim());
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error, 'bad-input'))
                throw error;
            this.#problem(spec.name, error.saw, error.fix);
            return undefined;
        }
    }
    #ask(spec) {
        this.asked.set(spec.name, spec);
    }
    #given(name) {
        const value = this.#source.value(name);
        return value === '' || value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
    }
    #problem(name, saw, because) {
        this.#problems.push(`${this.#source.label(name)} is ${saw}: ${because}`);
    }
}
const wrong = (saw, because) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', { what: '', saw, fix: because });


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
// EXTERNAL MODULE: ./build/pipeline/command.js
var command = __webpack_require__(8334);
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
    const words = [...given].flatMap(([name, values]) => isNeeded(name) ? values.map((value) => `--${name} ${(0,command/* quote */.h)(value)}`) : []);
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
        await (0,promises_.rename)(temporary, path);
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
    'cattle-service': async () => (await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(153), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 9153))).readUndoing,
    'route53-record': async () => (await Promise.all(/* import() */[__webpack_require__.e(768), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 9423))).readUndoing,
};


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOf),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A command line over the same stages, filled in. The destination is named, whatever the branch is by then. */
function commandOf(command, { config, from, to, release, backTo, }, destination) {
    const flags = [
        ['config', config === 'slipway.yml' ? undefined : config],
        ['from', from],
        ['to', to],
        ['release', release],
        ['back-to', command === 'rollback' ? backTo : undefined],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${quote(value)}`]));
    return ['slipway', command, ...(destination === undefined ? [] : [quote(destination)]), ...flags].join(' ');
}
/** A word of a shell. */
const quote = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ readReleaseInput),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   he: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);

const readSelection = (reader) => ({
    config: reader.text('config', 'slipway.yml'),
    destination: reader.maybe('destination'),
    from: reader.maybe('from'),
    to: reader.maybe('to'),
    allowUntrusted: reader.flag('allow-untrusted', false),
});
/**
 * The result file of an earlier run, read: `release`. Not `result-file`, which is where a run writes: one word must not
 * mean both, and a run that starts from an earlier one reads one file and writes another.
 */
const readReleaseInput = (reader) => reader.maybe('release');
async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    const release = readReleaseInput(reader);
    if (release !== undefined && reader.wasGiven('image'))
        reader.problem('release', `"${release}"`, '"image" names an image already; give one of the two');
    return {
        ...readSelection(reader),
        image: image === undefined ? undefined : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image),
        release,
    };
}


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ realClock),
/* harmony export */   h9: () => (/* binding */ TimeLimit),
/* harmony export */   kF: () => (/* binding */ nowIso)
/* harmony export */ });
/* unused harmony exports clockFrom, realTimers */
/** The reason of a signal that a `Limit` aborted. */
class TimeLimit extends Error {
    ms;
    constructor(ms) {
        super(`not done within ${ms} ms`);
        this.name = 'TimeLimit';
        this.ms = ms;
    }
}
const nowIso = (clock) => new Date(clock.nowMs()).toISOString();
function clockFrom(timers) {
    return {
        nowMs: () => timers.nowMs(),
        sleep(ms, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted)
                    return reject(signal.reason);
                const onAbort = () => {
                    cancel();
                    reject(signal?.reason);
                };
                const cancel = timers.after(ms, () => {
                    signal?.removeEventListener('abort', onAbort);
                    resolve();
                });
                signal?.addEventListener('abort', onAbort, { once: true });
            });
        },
        limit(ms, parent) {
            const controller = new AbortController();
            let exceeded = false;
            const cancel = timers.after(ms, () => {
                exceeded = true;
                controller.abort(new TimeLimit(ms));
            });
            const onAbort = () => controller.abort(parent?.reason);
            if (parent?.aborted)
                onAbort();
            else
                parent?.addEventListener('abort', onAbort, { once: true });
            return {
                signal: controller.signal,
                get exceeded() {
                    return exceeded;
                },
                [Symbol.dispose]() {
                    cancel();
                    parent?.removeEventListener('abort', onAbort);
                },
            };
        },
    };
}
// Not AbortSignal.timeout(): its timer is unreferenced, so a step that waits on nothing else could end early with exit code 0.
const realTimers = {
    nowMs: () => Date.now(),
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};
const realClock = clockFrom(realTimers);


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   qA: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3201);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





function readShared(reader, defaultTimeout) {
    return {
        dryRun: reader.flag('dry-run', false),
        timeoutMs: reader.durationMs('timeout', defaultTimeout),
        resultFile: reader.maybe('result-file'),
    };
}
/**
 * Runs an action from its inputs to its outputs. The order holds for every action: read all inputs, mask, complain about
 * all of them at once, act, then tell the result in every form there is.
 */
async function runAction(action, world) {
    const startedMs = world.clock.nowMs();
    const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputReader */ .i(world.host.inputs);
    let inputs;
    let shared;
    let report;
    try {
        const read = await action.read(reader);
        const readToo = readShared(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        const skipped = await stopUntrusted(action, read, world);
        if (skipped === undefined)
            reader.finish(); // of a fork, the secrets that are missing are missing on purpose
        inputs = read;
        shared = readToo;
        report = skipped ?? (await inTime(action, inputs, shared, world));
    }
    catch (error) {
        const failure = asFailure(error, shared);
        const exitCode = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ ? _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.cancelled : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(failure.code);
        report = { ...action.failed(failure, inputs), exitCode, failure };
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            report = { ...report, result: 'cancelled' };
    }
    return tell(action.name, report, shared, world, startedMs);
}
async function inTime(action, inputs, shared, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, world.clock.limit(shared.timeoutMs, world.signal), false);
        return await action.run(inputs, shared, world, limit.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted({ name, guard }, inputs, world) {
    if (guard === undefined || !world.env.GITHUB_EVENT_NAME || guard.allowsUntrusted(inputs))
        return undefined;
    const { observeTrust, untrusted } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(278), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 9278));
    const trust = await observeTrust(world, world.signal);
    if (trust.code === 'own')
        return undefined;
    if (trust.code !== 'fork' || guard.skipped === undefined)
        throw untrusted(name, trust);
    world.log.info(`Skipped: ${trust.because}`);
    return { ...guard.skipped(trust.because), exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done };
}
/** @throws what is neither a failure, nor a cancel, nor our own limit: a bug of ours keeps its stack. */
function asFailure(error, shared) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m_)(error), fix: 'start it again' }, { cause: error });
    }
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .TimeLimit */ .h9 && shared !== undefined) {
        const saw = `not done within ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shared.timeoutMs)}`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('timed-out', { what: 'The time is up', saw, fix: 'look at what it waited for, or raise "timeout"' }, { cause: error });
    }
    throw error;
}
async function tell(name, report, shared, world, startedMs) {
    const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000);
    const details = {
        action: name,
        result: report.result,
        seconds,
        ...report.details,
        ...(report.failure === undefined
            ? {}
            : {
                failure: {
                    code: report.failure.code,
                    what: report.failure.what,
                    saw: report.failure.saw,
                    fix: report.failure.fix,
                },
            }),
    };
    const { host, log } = world;
    let exitCode = report.exitCode;
    try {
        host.output('result', report.result);
        host.output('seconds', String(seconds));
        for (const [output, value] of Object.entries(report.outputs))
            host.output(output, value);
        host.output('result-json', JSON.stringify(details));
        if (shared?.resultFile !== undefined)
            await world.files.write(shared.resultFile, `${JSON.stringify(details, null, 2)}\n`);
        await host.summary(report.summary);
    }
    catch (error) {
        // What was done stands; that it could not be told must not pass as green.
        if (exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done)
            exitCode = _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.missing;
        log.error(error instanceof Error ? error.message : String(error));
    }
    if (report.failure === undefined)
        log.info(`${name}: ${report.result || 'planned'} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}


/***/ })

};
