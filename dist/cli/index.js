#!/usr/bin/env node
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 4848:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   PM: () => (/* binding */ failureJson),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
class Failure extends Error {
    code;
    what;
    saw;
    fix;
    constructor(code, text, options) {
        super(`${text.what}\n  Saw: ${text.saw}\n  Try: ${text.fix}`, options);
        this.name = 'Failure';
        this.code = code;
        this.what = text.what;
        this.saw = text.saw;
        this.fix = text.fix;
    }
}
const isFailure = (error, ...codes) => error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
const failureJson = ({ code, what, saw, fix }) => ({ code, what, saw, fix });
function briefly(error) {
    if (error instanceof Failure)
        return `${error.what}: ${error.saw}`;
    if (error instanceof Error)
        return error.message;
    return String(error);
}
class Cancelled extends Error {
    by;
    constructor(by) {
        super(`cancelled by ${by}`);
        this.name = 'Cancelled';
        this.by = by;
    }
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony exports CHANGE_RESULTS, SWITCH_RESULTS */
const CHANGE_RESULTS = (/* unused pure expression or super */ null && ([
    'confirmed',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
const SWITCH_RESULTS = (/* unused pure expression or super */ null && ([
    'switched',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
const EXIT = {
    done: 0,
    bug: 1,
    badInput: 2,
    missing: 3,
    buildFailed: 4,
    testsFailed: 5,
    pushFailed: 6,
    failedAsBefore: 7,
    personNeeded: 8,
    cancelled: 130,
};
const BY_CODE = {
    'bad-input': EXIT.badInput,
    unreachable: EXIT.missing,
    denied: EXIT.missing,
    'not-found': EXIT.missing,
    'missing-tool': EXIT.missing,
    'command-failed': EXIT.missing,
    'answer-wrong': EXIT.missing,
    refused: EXIT.failedAsBefore,
    conflict: EXIT.failedAsBefore,
    unhealthy: EXIT.failedAsBefore,
    unknown: EXIT.failedAsBefore,
    'timed-out': EXIT.failedAsBefore,
    'build-failed': EXIT.buildFailed,
    'tests-failed': EXIT.testsFailed,
    'left-behind': EXIT.testsFailed,
    'push-failed': EXIT.pushFailed,
    lost: EXIT.personNeeded,
    'not-taken-back': EXIT.personNeeded,
};
const exitCodeOfFailure = (code) => BY_CODE[code];


/***/ }),

/***/ 1634:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8624);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4429);
/* harmony import */ var _command_line_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7623);
/* harmony import */ var _command_line_state_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7795);






const ROOT = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..');
const HELP = new Set(['--help', '-h', 'help']);
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error) ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfFailure */ .Bu)(error.code) : _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.bug;
    const text = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)
        ? error.message
        : `A fault of ours, please report it: ${String(error instanceof Error ? error.stack : error)}`;
    const [{ paintFor }, { neutraliseForTerminal }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 3851).then(__nccwpck_require__.bind(__nccwpck_require__, 3851)),
        __nccwpck_require__.e(/* import() */ 8610).then(__nccwpck_require__.bind(__nccwpck_require__, 8610)),
    ]);
    const paint = paintFor(process.env, process.stderr.isTTY === true);
    process.stderr.write(`${paint(neutraliseForTerminal(text), 'error')}\n`);
}
async function main([first, ...rest]) {
    if (first === undefined) {
        process.stderr.write(await helpText());
        return _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.badInput;
    }
    if (first === '--version') {
        const { readVersion } = await __nccwpck_require__.e(/* import() */ 5878).then(__nccwpck_require__.bind(__nccwpck_require__, 5878));
        return print(`slipway ${readVersion(ROOT)} on Node ${process.versions.node}\n`);
    }
    if (HELP.has(first))
        return print(await helpText(rest[0] === undefined ? undefined : (0,_command_line_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommand */ .Zv)(rest[0]), 'whole'));
    if (first.startsWith('-')) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', {
            what: 'Cannot read the command line',
            saw: `"${first.split('=')[0]}" before any command`,
            fix: 'the command comes first: slipway COMMAND --flag VALUE; see slipway --help',
        });
    }
    const command = (0,_command_line_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommand */ .Zv)(first);
    if (rest.some((word) => word === '--help' || word === '-h'))
        return print(await helpText(command));
    if (command.word === 'shell') {
        const { completion } = await __nccwpck_require__.e(/* import() */ 3328).then(__nccwpck_require__.bind(__nccwpck_require__, 3328));
        return print(await completion(rest, machine(), ROOT));
    }
    const { start } = await Promise.all(/* import() */[__nccwpck_require__.e(9929), __nccwpck_require__.e(4515)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4515));
    return start(command, rest, machine());
}
function machine() {
    return { node: process.versions.node, stateFolder: (0,_command_line_state_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFolderOf */ .l)(process.env) };
}
async function helpText(command, length) {
    const { helpOf, helpOfAll } = await __nccwpck_require__.e(/* import() */ 1760).then(__nccwpck_require__.bind(__nccwpck_require__, 1760));
    const place = { root: ROOT, width: process.stdout.columns ?? process.stderr.columns ?? Number.POSITIVE_INFINITY };
    if (command !== undefined) {
        const { specsOfCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(9929), __nccwpck_require__.e(5759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5759));
        return helpOf(command, await specsOfCommand(command, machine()), { ...place, isWhole: length === 'whole' });
    }
    return helpOfAll(_command_line_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUPS */ .fd, place);
}
function print(text) {
    process.stdout.write(text);
    return _core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  fd: () => (/* binding */ GROUPS),
  OF: () => (/* binding */ SHELLS),
  Zv: () => (/* binding */ findCommand)
});

// UNUSED EXPORTS: ACTION_COMMANDS, RELEASE_COMMANDS, SETUP_COMMANDS

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
// EXTERNAL MODULE: ./build/pipeline/stages.js
var stages = __nccwpck_require__(1712);
// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/main/load-ports.js
var load_ports = __nccwpck_require__(7875);
;// CONCATENATED MODULE: ./build/main/loaded-to-run.js



function loadedToRun(front, load) {
    const loaded = async (world) => {
        const [action, { paced }] = await Promise.all([load(), __nccwpck_require__.e(/* import() */ 6910).then(__nccwpck_require__.bind(__nccwpck_require__, 6910)), (0,load_ports/* loadPorts */.j)()]);
        return { action, world: { ...world, log: paced(world.log, world.clock) } };
    };
    return {
        ...front,
        async run(inputs, shared, world, signal) {
            const ready = await loaded(world);
            return ready.action.run(inputs, shared, ready.world, signal);
        },
        async post(reader, world) {
            const ready = await loaded(world).catch(notLoaded);
            return (await ready.action.post?.(reader, ready.world)) ?? result/* EXIT */.dc.done;
        },
    };
}
function notLoaded(error) {
    throw new failure/* Failure */.HR('not-taken-back', {
        what: 'The post step cannot be loaded: what the main step left half changed, if anything, is not taken back',
        saw: (0,failure/* briefly */.m_)(error),
        fix: 'look how it stands with operation "status", or slipway status; take it back from there',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/main/command-line/commands.js




const FRONTS = {
    'containerized-build': () => __nccwpck_require__.e(/* import() */ 104).then(__nccwpck_require__.bind(__nccwpck_require__, 104)),
    'compose-integration-test': () => __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 528)),
    'tag-and-push': () => __nccwpck_require__.e(/* import() */ 6381).then(__nccwpck_require__.bind(__nccwpck_require__, 6381)),
    'rancher-upgrade': () => __nccwpck_require__.e(/* import() */ 2852).then(__nccwpck_require__.bind(__nccwpck_require__, 2852)),
    'route53-switch': () => __nccwpck_require__.e(/* import() */ 2878).then(__nccwpck_require__.bind(__nccwpck_require__, 2878)),
};
const own = (action) => loadedToRun(action, async () => action);
const late = (front, load) => loadedToRun(front, load);
const ROOT = '.';
const SELECTION = { from: 'First stage.', to: 'Last stage.', timeout: 'Time limit of the whole.' };
const BRIEFS = {
    'containerized-build': 'Builds in a container, and packages the image',
    'compose-integration-test': 'Tests the image in a compose environment of its own',
    'tag-and-push': 'Gives the tested image its version, and pushes it once',
    'rancher-upgrade': 'Upgrades a service on Rancher 1.x, or takes it back',
    'route53-switch': 'Moves a record between blue and green, or back',
};
const EXAMPLES = {
    'containerized-build': 'slipway containerized-build --builder-image go-builder:1.8 --run "make build"',
    'compose-integration-test': 'slipway compose-integration-test --images auth-service --test-service tests --image ID',
    'tag-and-push': 'slipway tag-and-push --image-id ID --repository registry.example.com/shop/auth-service',
    'rancher-upgrade': 'slipway rancher-upgrade --stack auth --service auth-service --image shop/auth-service:1.0.1',
    'route53-switch': 'slipway route53-switch --record www.example.com --to green --steps 10 --steps 100',
};
const FIRST = {
    'rancher-upgrade': [
        'rancher-url',
        'environment',
        'stack',
        'service',
        'services',
        'image',
        'env',
        'scale',
        'batch-size',
        'gates',
        'confirm',
        'on-failure',
    ],
};
const OPERATIONS = new Set(['rancher-upgrade', 'route53-switch']);
const loadPipeline = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9929), __nccwpck_require__.e(3929), __nccwpck_require__.e(8448), __nccwpck_require__.e(9028)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9028))).pipeline;
const RELEASE_COMMANDS = [
    {
        name: 'run',
        brief: 'Runs the stages of the pipeline file, or takes them back',
        manifests: [ROOT],
        about: 'Runs the stages of the pipeline file; when one fails, all before it are taken back.',
        word: 'destination',
        example: 'slipway run production --result-file release.json',
        load: async () => late((await __nccwpck_require__.e(/* import() */ 960).then(__nccwpck_require__.bind(__nccwpck_require__, 960))).front, loadPipeline),
    },
    {
        name: 'status',
        brief: 'Tells what runs, what is answered, and what is open',
        manifests: [ROOT],
        about: 'Tells what runs and what is answered, stage by stage, and what is open. Changes nothing.',
        word: 'destination',
        means: { ...SELECTION, release: 'Result file of a run, to compare with.' },
        hides: ['dry-run'],
        example: 'slipway status production --release release.json',
        load: async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(9929), __nccwpck_require__.e(3929), __nccwpck_require__.e(396), __nccwpck_require__.e(8588)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8588))).status),
    },
    {
        name: 'rollback',
        brief: 'Takes a release back, newest stage first, and proves it',
        manifests: [ROOT],
        about: 'Takes a release back, newest stage first, and proves it. Refuses before the first write.',
        word: 'destination',
        means: {
            ...SELECTION,
            release: 'Result file of the run that is to be taken back.',
            'back-to': 'Without a release: the side that traffic goes back to.',
        },
        example: 'slipway rollback production --release release.json --dry-run',
        load: async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(9929), __nccwpck_require__.e(3929), __nccwpck_require__.e(396), __nccwpck_require__.e(5883)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5883))).rollback),
    },
    {
        name: 'undo',
        brief: 'Takes back what a dead run on this machine left half done',
        manifests: [ROOT, 'actions/rancher-upgrade', 'actions/route53-switch'],
        about: 'Takes back what a run on this machine began and did not finish. For a run of a pipeline it needs its file and destination, for an action alone the flags of that action.',
        word: 'destination',
        hides: ['confirm', 'on-failure', 'on-cancel'],
        example: 'slipway undo production',
    },
    {
        name: 'doctor',
        brief: 'Tells whether all that the stages need is within reach',
        manifests: [ROOT, 'actions/tag-and-push', 'actions/rancher-upgrade'],
        about: 'Tells whether all that the stages need is there and within reach. Changes nothing.',
        word: 'destination',
        means: {
            ...SELECTION,
            repository: 'Repository whose registry is asked, beside those of the file.',
            'rancher-url': 'Rancher server that is asked, beside those of the file.',
        },
        hides: ['dry-run'],
        example: 'slipway doctor production',
        load: async (machine) => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(9929), __nccwpck_require__.e(3929), __nccwpck_require__.e(2055), __nccwpck_require__.e(4095), __nccwpck_require__.e(5898), __nccwpck_require__.e(1429)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9778))).doctorOf(machine)),
    },
];
const ACTION_COMMANDS = Object.keys(stages/* ACTIONS */.k).map((name) => ({
    name,
    brief: BRIEFS[name],
    manifests: [`actions/${name}`],
    ...(OPERATIONS.has(name) ? { word: 'operation' } : {}),
    ...(FIRST[name] === undefined ? {} : { first: FIRST[name] }),
    example: EXAMPLES[name],
    load: async () => late((await FRONTS[name]()).front, stages/* ACTIONS */.k[name]),
}));
const SHELLS = ['bash', 'zsh', 'fish'];
const SETUP_COMMANDS = [
    {
        name: 'init',
        brief: 'Writes a first slipway.yml and workflow from what is here',
        manifests: [ROOT],
        about: 'Writes a first slipway.yml, and a workflow that runs it, from the Dockerfile, the compose file, the build script and git. Says what it guessed, and what is left to do. Overwrites nothing.',
        means: {
            ci: 'Whose workflow is written beside it.',
            force: 'Overwrite files that are there.',
        },
        example: 'slipway init --dry-run',
        load: async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(3614)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3614))).init),
    },
    {
        name: 'completion',
        brief: 'Prints the completion script for bash, zsh or fish',
        manifests: [],
        about: 'Prints a script that lets a shell complete commands, flags, their values, and the destinations and stages of the pipeline file. Its first lines tell how to install it.',
        word: 'shell',
        hides: ['shell'],
        example: 'source <(slipway completion bash)',
    },
];
const GROUPS = [
    { title: 'A release, by its pipeline file:', commands: RELEASE_COMMANDS },
    { title: 'One stage by itself:', commands: ACTION_COMMANDS },
    { title: 'Setting up:', commands: SETUP_COMMANDS },
];
const COMMANDS = GROUPS.flatMap(({ commands }) => commands);
function findCommand(name) {
    const found = COMMANDS.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const names = [...COMMANDS.map((command) => command.name), '--version', '--help'];
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new failure/* Failure */.HR('bad-input', {
        what: 'There is no such command',
        saw: `"${name}"`,
        fix: near === undefined ? `one of: ${names.join(', ')}` : `did you mean "slipway ${near}"?`,
    });
}


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ stateFolderOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const stateFolderOf = (env) => env.SLIPWAY_STATE_DIR || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_STATE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state'), 'slipway');


/***/ }),

/***/ 7875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LOAD_PORTS),
/* harmony export */   j: () => (/* binding */ loadPorts)
/* harmony export */ });
const LOAD_PORTS = {
    exec: () => __nccwpck_require__.e(/* import() */ 5258).then(__nccwpck_require__.bind(__nccwpck_require__, 5258)),
    files: () => __nccwpck_require__.e(/* import() */ 8164).then(__nccwpck_require__.bind(__nccwpck_require__, 8164)),
    http: () => __nccwpck_require__.e(/* import() */ 8023).then(__nccwpck_require__.bind(__nccwpck_require__, 8023)),
    processes: () => __nccwpck_require__.e(/* import() */ 4210).then(__nccwpck_require__.bind(__nccwpck_require__, 4210)),
    webSockets: () => __nccwpck_require__.e(/* import() */ 6547).then(__nccwpck_require__.bind(__nccwpck_require__, 6547)),
};
const loadPorts = () => Promise.all([LOAD_PORTS.exec(), LOAD_PORTS.files(), LOAD_PORTS.http(), LOAD_PORTS.processes()]);


/***/ }),

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isReversible),
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const own = (action) => action;
const ACTIONS = {
    'containerized-build': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(1038), __nccwpck_require__.e(7430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7430))).containerizedBuild),
    'compose-integration-test': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(1038), __nccwpck_require__.e(6897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6897))).composeIntegrationTest),
    'tag-and-push': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(2055), __nccwpck_require__.e(8990), __nccwpck_require__.e(7584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5916))).tagAndPush),
    'rancher-upgrade': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(8956), __nccwpck_require__.e(6705), __nccwpck_require__.e(6071), __nccwpck_require__.e(2055), __nccwpck_require__.e(4095), __nccwpck_require__.e(8448), __nccwpck_require__.e(9749), __nccwpck_require__.e(1503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8669))).rancherUpgrade),
    'route53-switch': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(6071), __nccwpck_require__.e(5898), __nccwpck_require__.e(8448), __nccwpck_require__.e(2288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8824))).route53Switch),
};
const isReversible = (action) => 'prepare' in action;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1634);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
