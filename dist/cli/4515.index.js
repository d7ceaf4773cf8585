export const id = 4515;
export const ids = [4515,8314];
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
const shellWord = (word) => /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
function valueIn(args, name) {
    const values = args.flatMap((word, index) => {
        if (word === `--${name}`)
            return [args[index + 1] ?? ''];
        return word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : [];
    });
    const [value = '', ...more] = values;
    return more.length > 0 || value === '' || value.startsWith('--') ? undefined : value;
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
    await (0,promises_.appendFile)(path, `${renderMarkdown(page)}\n\n`);
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

// EXTERNAL MODULE: ./build/main/command-line/world.js + 4 modules
var command_line_world = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/main/command-line/start.js














async function start(command, args, machine) {
    const pageFiles = pageFilesIn(args, process.env);
    const tools = {
        files: files/* realFiles */.a,
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
    const log = { ...world.log, info: keep(info), warn: keep(warn), error: keep(error) };
    const recovered = await (await Promise.all(/* import() */[__webpack_require__.e(9118), __webpack_require__.e(6071), __webpack_require__.e(9003)]).then(__webpack_require__.bind(__webpack_require__, 444))).undo({ ...world, log, host: { ...world.host, inputs } });
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


/***/ })

};
