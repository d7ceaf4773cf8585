#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   t8: () => (/* binding */ lastStop)
/* harmony export */ });
/* unused harmony export KINDS */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

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

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ childEnv)
/* harmony export */ });
const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/;
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
]);
/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable whose value is a registered secret, unless it is named.
 */
function childEnv(env, options = {}) {
    const named = new Set(options.named);
    const secrets = new Set(options.secrets?.map((secret) => secret.reveal()));
    const kept = Object.entries(env).filter(([name, value]) => {
        if (value === undefined)
            return false;
        if (named.has(name))
            return true;
        return !OURS.test(name) && !COMMAND_FILES.has(name) && !secrets.has(value);
    });
    return { ...Object.fromEntries(kept), ...options.add };
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/**
 * Reads a duration such as `500ms`, `90s`, `5m` or `1h`. A bare number is refused.
 *
 * @returns milliseconds, a whole number.
 * @throws {Failure} `bad-input` for any other text.
 */
function parseDurationMs(text, input) {
    const match = /^(\d{1,7})(ms|s|m|h)$/.exec(text.trim());
    const [, digits, unit] = match ?? [];
    if (digits === undefined || unit === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input}`,
            saw: `"${text}"`,
            fix: 'a whole number with its unit: 500ms, 90s, 5m or 1h',
        });
    }
    return Number(digits) * (UNIT_MS[unit] ?? 0);
}
/** `850ms`, `12s`, `3m 20s`, `1h 5m`: the two largest units, for people. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/** For what a user can act on. Anything else that is thrown is a bug of ours and keeps its stack. */
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
/** One line for a log or a timeline, whatever was thrown. */
function briefly(error) {
    if (error instanceof Failure)
        return `${error.what}: ${error.saw}`;
    if (error instanceof Error)
        return error.message;
    return String(error);
}
/** The reason of the signal when a person or the CI system ended the run. */
class Cancelled extends Error {
    by;
    constructor(by) {
        super(`cancelled by ${by}`);
        this.name = 'Cancelled';
        this.by = by;
    }
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

// The grammar of the distribution project: host with optional port, lower-case path components, tag, digest.
const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads `repository`, `repository:tag`, `repository@sha256:…` or `repository:tag@sha256:…`.
 *
 * @throws {Failure} `bad-input` for anything else.
 */
function parseImageRef(text, input = 'image') {
    const [named = '', digest, ...more] = text.trim().split('@');
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const repository = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const wrong = more.length > 0 ||
        repository.length > 255 ||
        !NAME.test(repository) ||
        (tag !== undefined && !TAG.test(tag)) ||
        (digest !== undefined && !DIGEST.test(digest));
    if (wrong) {
        const lower = repository !== repository.toLowerCase() ? '; the repository must be in lower case' : '';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
            what: `Cannot read ${input} as an image reference`,
            saw: `"${text}"`,
            fix: `write repository:tag, or repository:tag@sha256:… with 64 hex digits${lower}`,
        });
    }
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
const formatImageRef = (ref) => `${ref.repository}${ref.tag === undefined ? '' : `:${ref.tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
/** The registry's host and port; the public default when the name carries none. */
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
/**
 * Whether the same text may name another image tomorrow. A digest never moves; a full version (`1.0.1`,
 * `v1.0.1-22-7e56158`) is never overwritten by us; `latest`, `1.1` and branch names move, and so may what we cannot read.
 */
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
/** For names that were not written for us, such as those a server holds. */
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
/** A short form for people: the digest cut to twelve digits. */
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that differs least from `word`, if any is near enough to be what was meant. */
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

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ neutraliseForMermaid),
/* harmony export */   P2: () => (/* binding */ neutraliseForMarkdown),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog)
/* harmony export */ });
/**
 * Breaks what a runner would take for a workflow command: `::name::` at the start of a line, `##[name]` anywhere in it.
 * A lone CR ends a line for the runner too, so it becomes a line end of its own.
 */
function neutraliseForLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
        .join('\n');
}
/** Makes text from outside plain inside Markdown: no markup, no HTML, no mention, no table cell of its own. */
function neutraliseForMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/([\\`*_{}[\]()#+!|~@:])/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text inside a Mermaid label: only what cannot end the label or begin markup. */
const neutraliseForMermaid = (text) => text.replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ').slice(0, 120);


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _image_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1111);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2732);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5616);





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
            return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(name, '');
        }
        const value = this.#given(name);
        if (value === undefined) {
            if (may === undefined)
                this.#problem(name, 'nothing', 'required');
            return may === undefined ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(name, '') : undefined;
        }
        const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(name, String(value));
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
            const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   L1: () => (/* binding */ worstExitCode),
/* harmony export */   RY: () => (/* binding */ exitCodeOfChange),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* unused harmony export CHANGE_RESULTS */
/** How a reversible change ended. `switched` is what a switch of traffic says for `confirmed`. */
const CHANGE_RESULTS = (/* unused pure expression or super */ null && ([
    'confirmed',
    'switched',
    'awaiting-confirm',
    'unchanged',
    'rolled-back',
    'rollback-failed',
    'unknown',
    'cancelled',
]));
/** Exit codes of the command line; every one has one meaning. */
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
/** The exit code of a failure that ended an action before it changed a live system. */
const exitCodeOfFailure = (code) => BY_CODE[code];
function exitCodeOfChange(result) {
    switch (result) {
        case 'confirmed':
        case 'switched':
        case 'awaiting-confirm':
        case 'unchanged':
            return EXIT.done;
        case 'rolled-back':
            return EXIT.failedAsBefore;
        case 'rollback-failed':
        case 'unknown':
            return EXIT.personNeeded;
        case 'cancelled':
            return EXIT.cancelled;
        default:
            return result;
    }
}
/** The worst wins: a person is needed, then failed as before, then cancelled, then whatever came first. */
function worstExitCode(codes) {
    for (const worst of [EXIT.personNeeded, EXIT.failedAsBefore, EXIT.cancelled])
        if (codes.includes(worst))
            return worst;
    return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textsToMask),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** A value that prints as `***`; only a port reveals it, into stdin, a private file, an environment or a header. */
class Secret {
    name;
    #value;
    constructor(name, value) {
        this.name = name;
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
/**
 * The texts to mask for one secret: the whole, and each line of a multi-line one that has a body. A line of punctuation
 * (`{`, `-----`) is never masked: it would ruin the log and drop outputs.
 */
function textsToMask(secret) {
    const whole = secret.reveal();
    const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : [];
    const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line));
    return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4);
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (detail, more = {}) => ({
    kind: 'good',
    detail,
    ...more,
});
const bad = (detail) => ({ kind: 'bad', detail });
const unasked = (detail) => ({ kind: 'unasked', detail });


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   zi: () => (/* binding */ unfillable)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1111);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8314);


function toldBy(stop) {
    const ref = typeof stop.image === 'string' ? (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseImageRef */ .ZJ)(stop.image) : undefined;
    return { version: ref?.tag, digest: ref?.digest };
}
/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
function fill(expected, told) {
    if (typeof expected === 'string')
        return fillText(expected, told);
    if (Array.isArray(expected))
        return expected.map((item) => fill(item, told) ?? null);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(expected))
        return expected;
    const members = Object.entries(expected).flatMap(([name, value]) => {
        const filled = fill(value, told);
        return filled === undefined ? [] : [[name, filled]];
    });
    return Object.fromEntries(members);
}
function fillText(text, told) {
    let known = true;
    const filled = text.replace(/\{(version|digest)\}/g, (_, name) => {
        if (told[name] === undefined)
            known = false;
        return told[name] ?? '';
    });
    return known ? filled : undefined;
}
const mentions = (expected) => /\{(version|digest)\}/.test(JSON.stringify(expected ?? null));
/** Placeholders that gates ask for and an image cannot fill: a check that would silently not be made. */
function unfillable(gates, { tag, digest }) {
    const asked = JSON.stringify(gates.map((gate) => (gate.kind === 'http' ? [gate.spec.json ?? null, gate.spec.body ?? null] : null)));
    return [
        ...(tag === undefined && asked.includes('{version}') ? ['version'] : []),
        ...(digest === undefined && asked.includes('{digest}') ? ['digest'] : []),
    ];
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost),
  M: () => (/* binding */ terminalInputs)
});

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __nccwpck_require__(8610);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/secret.js
var core_secret = __nccwpck_require__(5616);
;// CONCATENATED MODULE: ./build/host/masks.js


/** The registered secrets of a run. */
class Masks {
    #names = new Map();
    /** @returns the texts that were not known before. */
    add(secrets) {
        const added = [];
        for (const secret of secrets) {
            for (const text of (0,core_secret/* textsToMask */.a)(secret)) {
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
/** People read stderr; with `--json` the result alone is on stdout. */
function terminalHost(inputs, stderr, stdout, json) {
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
        output(name, value) {
            masks.refuse(`output "${name}"`, value);
            if (json && name === 'result-json')
                stdout.write(`${value}\n`);
        },
        async summary(markdown) {
            masks.refuse('the summary', markdown);
        },
        remember(key, value) {
            kept.set(key, value);
        },
        remembered: (key) => kept.get(key),
        commandPrefix: 'slipway',
    };
}


/***/ }),

/***/ 1634:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8624);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(2732);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4429);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(884);
/* harmony import */ var _pipeline_stages_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1712);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3201);
/* harmony import */ var _ports_exec_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5258);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8164);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8023);
/* harmony import */ var _ports_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(1114);
/* harmony import */ var _ports_processes_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4210);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(9430);
/* harmony import */ var _run_run_action_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(1118);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8044);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(2451);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(9671);





















const COMMANDS = {
    ..._pipeline_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .ACTIONS */ .k,
    run: async () => (await __nccwpck_require__.e(/* import() */ 587).then(__nccwpck_require__.bind(__nccwpck_require__, 9587))).pipeline,
};
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(error) ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOfFailure */ .Bu)(error.code) : _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.bug;
    const text = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(error)
        ? error.message
        : `A fault of ours, please report it: ${String(error instanceof Error ? error.stack : error)}`;
    process.stderr.write(`${text}\n`);
}
async function main(args) {
    const line = (0,_flags_js__WEBPACK_IMPORTED_MODULE_18__/* .parseCommandLine */ .D)(args);
    const { command } = line;
    if (command === undefined)
        throw unknownCommand('nothing');
    if (command === 'undo')
        return undo(terminalWorld(line), line);
    const load = COMMANDS[command];
    if (load === undefined)
        throw unknownCommand(command);
    return runOne(await load(), line);
}
async function runOne(action, line) {
    const [operation, ...more] = line.words;
    if (more.length > 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('bad-input', {
            what: 'Cannot read the command line',
            saw: `"${more.join(' ')}" after "${operation}"`,
            fix: 'one operation at most',
        });
    }
    const flags = new Map(line.flags);
    if (operation !== undefined)
        flags.set(line.command === 'run' ? 'destination' : 'operation', [operation]);
    const world = terminalWorld({ ...line, flags });
    const exitCode = await (0,_run_run_action_js__WEBPACK_IMPORTED_MODULE_16__/* .runAction */ .Cs)(action, world);
    if (exitCode === _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.personNeeded &&
        (await world.ledger.open()).some(({ phase }) => phase === 'armed' || phase === 'moving')) {
        world.log.info('What was begun is recorded. Take it back with: slipway undo');
    }
    return exitCode;
}
/** Takes back what runs on this machine recorded and did not finish, newest first. */
async function undo(world, line) {
    const open = (await world.ledger.open()).filter(({ phase }) => phase === 'armed' || phase === 'moving');
    if (open.length === 0) {
        world.log.info('There is nothing to undo: no run on this machine left a change half done.');
        world.log.info('To take back a finished release: slipway rancher-upgrade rollback --stack STACK --service SERVICE');
        return _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.done;
    }
    let worst = _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.done;
    for (const entry of open.toReversed()) {
        if (entry.by !== undefined && (await world.processes.isAlive(entry.by))) {
            world.log.info(`The run with process id ${entry.by.pid} is still at work and is left alone; stop it first.`);
            continue;
        }
        const reader = new _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .InputReader */ .i(world.host.inputs);
        const { changing, targetOf } = await (await _kinds_js__WEBPACK_IMPORTED_MODULE_19__/* .UNDOING */ .b[entry.change.kind]())(reader, world);
        world.host.mask(reader.secrets);
        reader.finish();
        const recovered = await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_15__/* .recoverEntry */ .t)(entry, targetOf(entry), changing, world, reader.secrets);
        if (recovered === 'not-proven')
            worst = _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.personNeeded;
    }
    if (worst !== _core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.done)
        world.log.info(`Try again with: slipway undo ${line.words.join(' ')}`.trimEnd());
    return worst;
}
function unknownCommand(saw) {
    const commands = [...Object.keys(COMMANDS), 'undo'];
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_20__/* .nearest */ .p)(saw, commands);
    const fix = near === undefined ? `one of: ${commands.join(', ')}` : `did you mean "slipway ${near}"?`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('bad-input', { what: 'There is no such command', saw, fix });
}
function terminalWorld({ flags }) {
    const { env } = process;
    const own = new Map(flags);
    const json = own.delete('json');
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalHost */ .P)((0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalInputs */ .M)(own, env, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')), { isTty: process.stderr.isTTY === true, write: (text) => process.stderr.write(text) }, { isTty: process.stdout.isTTY === true, write: (text) => process.stdout.write(text) }, json);
    const stop = (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_17__/* .stopOnSignals */ .Z)((name, handler) => process.on(name, handler));
    const folder = env.SLIPWAY_STATE_DIR ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_STATE_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local', 'state'), 'slipway');
    return {
        clock: _ports_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .realClock */ .dQ,
        http: (0,_ports_http_js__WEBPACK_IMPORTED_MODULE_12__/* .createHttp */ .V)(_ports_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .realClock */ .dQ, env),
        exec: (0,_ports_exec_js__WEBPACK_IMPORTED_MODULE_10__/* .createExec */ .k)(_ports_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .realClock */ .dQ),
        files: _ports_files_js__WEBPACK_IMPORTED_MODULE_11__/* .realFiles */ .a,
        processes: _ports_processes_js__WEBPACK_IMPORTED_MODULE_14__/* .realProcesses */ .u,
        log: host.log,
        host,
        ledger: (0,_ports_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .folderLedger */ .A)(folder, _ports_files_js__WEBPACK_IMPORTED_MODULE_11__/* .realFiles */ .a),
        run: { name: env.BUILD_URL ?? env.CI_JOB_URL ?? `${env.USER ?? 'somebody'} on a command line` },
        env,
        workspace: process.cwd(),
        temp: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'here',
        newId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

/**
 * Reads `command word --flag value --other=value --boolean`. A value that begins with `--` is written `--flag=--value`.
 *
 * @throws {Failure} `bad-input` for a word that is neither.
 */
function parseCommandLine(args) {
    const words = [];
    const flags = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        if (!word.startsWith('-')) {
            words.push(word);
            continue;
        }
        const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word);
        if (match?.[1] === undefined) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', {
                what: 'Cannot read the command line',
                saw: `"${word}"`,
                fix: 'flags are written --name value',
            });
        }
        const next = args[index + 1];
        let value = match[2];
        if (value === undefined && next !== undefined && !next.startsWith('--')) {
            value = next;
            index += 1;
        }
        flags.set(match[1], [...(flags.get(match[1]) ?? []), value ?? 'true']);
    }
    const [command, ...rest] = words;
    return { command, words: rest, flags };
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNDOING)
/* harmony export */ });
/** How changes of each kind are taken back; loaded only when there is one. */
const UNDOING = {
    'cattle-service': async () => (await __nccwpck_require__.e(/* import() */ 153).then(__nccwpck_require__.bind(__nccwpck_require__, 9153))).readUndoing,
    'route53-record': async () => (await __nccwpck_require__.e(/* import() */ 423).then(__nccwpck_require__.bind(__nccwpck_require__, 9423))).readUndoing,
};


/***/ }),

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isReversible),
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const own = (action) => action;
/** Each action is loaded only when a stage or a command needs it. */
const ACTIONS = {
    'containerized-build': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(216), __nccwpck_require__.e(111)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5111))).containerizedBuild),
    'compose-integration-test': async () => own((await __nccwpck_require__.e(/* import() */ 396).then(__nccwpck_require__.bind(__nccwpck_require__, 396))).composeIntegrationTest),
    'tag-and-push': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(216), __nccwpck_require__.e(228), __nccwpck_require__.e(937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3228))).tagAndPush),
    'rancher-upgrade': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(153), __nccwpck_require__.e(821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8821))).rancherUpgrade),
    'route53-switch': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(423), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3542))).route53Switch),
};
const isReversible = (action) => 'prepare' in action;


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProgramNotFound),
/* harmony export */   k: () => (/* binding */ createExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
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

class ProgramNotFound extends Error {
    program;
    constructor(program, options) {
        super(`there is no program "${program}" on PATH`, options);
        this.name = 'ProgramNotFound';
        this.program = program;
    }
}
/** How long a group may take to end by itself after SIGTERM. */
const GRACE_MS = 2_000;
function createExec(clock) {
    return {
        async run(argv, options) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                options.signal?.throwIfAborted();
                const [program, ...args] = argv;
                const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
                    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                    env: options.env,
                    stdio: ['pipe', 'pipe', 'pipe'],
                    detached: true, // a group of its own: the runner signals only us, so we must reach all its children
                });
                const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'));
                const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'));
                child.stdout.on('data', (chunk) => stdout.add(chunk));
                child.stderr.on('data', (chunk) => stderr.add(chunk));
                child.stdin.on('error', () => { }); // it may end without reading
                child.stdin.end(options.stdin ?? '');
                const ended = whenEnded(child, program, options.cwd);
                const limit = __addDisposableResource(env_1, options.timeoutMs === undefined ? undefined : clock.limit(options.timeoutMs, options.signal), false);
                const stop = limit?.signal ?? options.signal;
                const ending = { started: false };
                const end = () => {
                    ending.started = true;
                    void endGroup(child, ended, clock);
                };
                stop?.addEventListener('abort', end, { once: true });
                try {
                    const { exitCode, endedBy } = await ended;
                    // What the program left running in its group would hold our streams and outlive the step.
                    signalGroup(child, 'SIGKILL');
                    stdout.end();
                    stderr.end();
                    if (ending.started && options.signal?.aborted)
                        throw options.signal.reason;
                    return {
                        exitCode,
                        ...(endedBy === undefined ? {} : { endedBy }),
                        timedOut: limit?.exceeded ?? false,
                        stdout: stdout.text(),
                        stderr: stderr.text(),
                    };
                }
                finally {
                    stop?.removeEventListener('abort', end);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
function whenEnded(child, program, cwd) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            if (error.code === 'ENOENT')
                reject(new ProgramNotFound(cwd === undefined ? program : `${program} (in ${cwd})`, { cause: error }));
            else
                reject(error);
        });
        // 'exit', not 'close': a grandchild that keeps our pipe open must not keep us waiting. What is already in the
        // pipes is read within the next turns of the event loop.
        child.once('exit', (exitCode, signal) => {
            const settle = () => resolve({ exitCode, ...(signal === null ? {} : { endedBy: signal }) });
            const close = new Promise((closed) => child.once('close', () => closed()));
            const drained = new Promise((drain) => setTimeout(drain, 50));
            void Promise.race([close, drained]).then(settle);
        });
    });
}
async function endGroup(child, ended, clock) {
    signalGroup(child, 'SIGTERM');
    const over = new AbortController();
    const stopWaiting = () => over.abort();
    ended.then(stopWaiting, stopWaiting);
    try {
        await clock.sleep(GRACE_MS, over.signal);
        signalGroup(child, 'SIGKILL');
    }
    catch {
        // it ended by itself
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // the group is gone
    }
}
/** Keeps the last bytes of a stream and hands on its lines. */
class Tail {
    #chunks = [];
    #bytes = 0;
    #partial = '';
    #maxBytes;
    #onLine;
    #decoder = new TextDecoder();
    constructor(maxBytes = 1_048_576, onLine) {
        this.#maxBytes = maxBytes;
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        while (this.#chunks.length > 1 && this.#bytes - (this.#chunks[0]?.length ?? 0) >= this.#maxBytes) {
            this.#bytes -= this.#chunks.shift()?.length ?? 0;
        }
        const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
        this.#partial = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
    }
    end() {
        const rest = this.#partial.replace(/\r$/, '');
        this.#partial = '';
        if (rest !== '')
            this.#onLine(rest);
    }
    text() {
        return Buffer.concat(this.#chunks).subarray(-this.#maxBytes).toString('utf8');
    }
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ realFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const realFiles = {
    async read(path) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        }
    },
    async write(path, text, { mode = 0o644 } = {}) {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        // O_EXCL and O_NOFOLLOW: nobody else can have put a file or a link there.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            await folder.sync(); // the rename itself is on disk only with its folder
        }
        finally {
            await folder.close();
        }
    },
    async remove(path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true, recursive: true });
    },
    async list(folder) {
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw error;
        }
    },
    async privateFolder(path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true, mode: 0o700 });
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (!found.isDirectory() || found.isSymbolicLink())
            throw new Error(`${path} is not a folder`);
        if (process.getuid !== undefined && found.uid !== process.getuid())
            throw new Error(`${path} belongs to another user`);
        if ((found.mode & 0o077) !== 0)
            throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`);
    },
};


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp),
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3201);
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

class HttpError extends Error {
    kind;
    /** False only when the request surely never reached the server: a write that was sent may have been done. */
    sent;
    constructor(kind, sent, message, options) {
        super(message, options);
        this.name = 'HttpError';
        this.kind = kind;
        this.sent = sent;
    }
}
const UNSENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const RESOLVE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA']);
function createHttp(clock, env = {}) {
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => env[name]);
    return {
        async request(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal?.throwIfAborted();
                const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
                const { connectTo } = request;
                // pipelining 0 closes the connection after each answer; the limit below is the only time limit.
                const options = {
                    pipelining: 0,
                    headersTimeout: 0,
                    bodyTimeout: 0,
                    connect: { timeout: 0, ...servername(request) },
                };
                const agent = proxied && connectTo === undefined ? new undici.EnvHttpProxyAgent(options) : new undici.Agent(options);
                const limit = __addDisposableResource(env_1, clock.limit(request.timeoutMs, request.signal), false);
                try {
                    const answer = await undici.request(urlToConnect(request), {
                        method: request.method,
                        headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: request.url.host }) },
                        ...(request.body === undefined ? {} : { body: request.body }),
                        signal: limit.signal,
                        dispatcher: agent,
                    });
                    const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536);
                    return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated };
                }
                catch (error) {
                    if (request.signal?.aborted)
                        throw request.signal.reason;
                    throw asHttpError(error, request, limit.exceeded, proxied);
                }
                finally {
                    void agent.destroy().catch(() => { });
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
const servername = ({ connectTo, url }) => connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname };
function urlToConnect({ url, connectTo }) {
    if (connectTo === undefined)
        return url;
    const target = new URL(url);
    target.hostname = connectTo.host;
    if (connectTo.port !== undefined)
        target.port = String(connectTo.port);
    return target;
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes };
}
function headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function asHttpError(error, request, exceeded, proxied) {
    const where = request.url.host;
    if (exceeded || error instanceof _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimit */ .h9) {
        return new HttpError('timed-out', true, `no answer from ${where} within ${request.timeoutMs} ms`, { cause: error });
    }
    const cause = deepest(error);
    const code = String(cause.code ?? '');
    const said = cause.message || code;
    if (RESOLVE.has(code))
        return new HttpError('resolve', false, `cannot resolve ${request.url.hostname} (${code})`, { cause: error });
    if (proxied && /proxy/i.test(said))
        return new HttpError('proxy', false, `the proxy said: ${said}`, { cause: error });
    if (UNSENT.has(code))
        return new HttpError('refused', false, `${where} refused the connection (${code})`, { cause: error });
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
        return new HttpError('tls', false, `TLS with ${where} failed: ${said}`, { cause: error });
    return new HttpError('reset', true, `the connection to ${where} broke: ${said}`, { cause: error });
}
function deepest(error) {
    let current = error;
    while (current instanceof Error) {
        const inner = current instanceof AggregateError ? current.errors[0] : current.cause;
        if (!(inner instanceof Error))
            break;
        current = inner;
    }
    return current instanceof Error ? current : new Error(String(current));
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ folderLedger)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(988);


/** A ledger in a private folder outside the workspace, one file a change. A closed entry's file is removed. */
function folderLedger(folder, files) {
    const pathOf = (entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${entry.change.id}.json`);
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
                const text = await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
                if (text !== undefined)
                    entries.push((0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(text));
            }
            return entries.sort((a, b) => a.at.localeCompare(b.at));
        },
    };
}


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ realProcesses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

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
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8');
        const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return afterName[0] === 'Z' ? undefined : afterName[19];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ Drive),
  u: () => (/* binding */ sayStop)
});

// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __nccwpck_require__(1420);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/gates/gate.js
var gates_gate = __nccwpck_require__(3152);
;// CONCATENATED MODULE: ./build/gates/containers.js



/** Asks the target itself: every container of this version, running and healthy, or what it has in place of containers. */
function containersGate(probe, name = 'containers') {
    return {
        name,
        tellsVersion: false,
        async ask(_stop, signal) {
            try {
                return await probe(signal);
            }
            catch (error) {
                if ((0,failure/* isFailure */.N6)(error))
                    return (0,gates_gate/* unasked */.Wl)(error.saw);
                if (error instanceof ports_clock/* TimeLimit */.h9)
                    return (0,gates_gate/* unasked */.Wl)('the server that knows the containers did not answer in time');
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/gate.js
/** A round is bad when any gate is bad, good only when all are. */
function kindOf(round) {
    if (round.samples.some(({ sample }) => sample.kind === 'bad'))
        return 'bad';
    return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked';
}
function sayRound(round) {
    const worst = kindOf(round);
    const telling = round.samples.filter(({ sample }) => sample.kind === worst);
    return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ');
}
/**
 * Weighs the rounds so far. Time being up is never "healthy": without the answers needed it is "unknown", and with
 * bad answers it is "unhealthy".
 *
 * @returns a verdict, or undefined to keep asking.
 */
function judge(rounds, rule, startedMs, nowMs) {
    const kinds = rounds.map(kindOf);
    const last = rounds.at(-1);
    const bad = kinds.filter((kind) => kind === 'bad').length;
    const unasked = kinds.filter((kind) => kind === 'unasked').length;
    const seen = last === undefined ? 'nothing was asked' : sayRound(last);
    if (bad > rule.allowBad)
        return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) };
    if (unasked > rule.allowUnasked)
        return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` };
    const { holdMs = 0 } = rule;
    const watchedMs = nowMs - startedMs;
    if (goodInARow(kinds) >= rule.needs && watchedMs >= holdMs) {
        const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined);
        return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) };
    }
    if (watchedMs < holdMs + rule.withinMs)
        return undefined;
    const because = `time is up with ${goodInARow(kinds)} of ${rule.needs} good rounds in a row; last: ${seen}`;
    return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because };
}
const goodInARow = (kinds) => kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good');
const lastOf = (rounds, kind) => rounds.findLast((round) => kindOf(round) === kind);
function never() {
    throw new Error('more bad rounds than rounds');
}

;// CONCATENATED MODULE: ./build/gates/rounds.js
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




/** One gate may take this long to answer; after that the asked side is too slow to be called healthy. */
const ASK_LIMIT_MS = 10_000;
/**
 * Asks all gates at once, round after round, until there is a verdict. The only loop that asks gates.
 *
 * A gate that answers from other processes than the round before is bad: something restarted in between.
 */
async function askRounds(gates, stop, rule, { clock, log, signal }) {
    const startedMs = clock.nowMs();
    const rounds = [];
    const fingerprints = new Map();
    for (;;) {
        const atMs = clock.nowMs();
        const samples = await Promise.all(gates.map(async (gate) => {
            const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints);
            return { gate: gate.name, sample };
        }));
        const round = { atMs, samples };
        rounds.push(round);
        log.info(`gate ${kindOf(round)}: ${sayRound(round)}`);
        const verdict = judge(rounds, rule, startedMs, clock.nowMs());
        if (verdict !== undefined)
            return { verdict, rounds };
        await clock.sleep(Math.max(0, atMs + rule.everyMs - clock.nowMs()), signal);
    }
}
async function askOne(gate, stop, clock, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, clock.limit(ASK_LIMIT_MS, signal), false);
        try {
            return await gate.ask(stop, limit.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return (0,gates_gate/* bad */.MB)(`no answer within ${ASK_LIMIT_MS / 1_000}s`);
            return (0,gates_gate/* unasked */.Wl)((0,failure/* briefly */.m_)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function sameProcesses(gate, sample, fingerprints) {
    if (sample.fingerprint === undefined)
        return sample;
    const before = fingerprints.get(gate);
    fingerprints.set(gate, sample.fingerprint);
    if (before === undefined || before === sample.fingerprint)
        return sample;
    return (0,gates_gate/* bad */.MB)(`something was restarted or replaced since the last round (${sample.detail})`);
}

// EXTERNAL MODULE: ./build/run/patience.js
var patience = __nccwpck_require__(6367);
;// CONCATENATED MODULE: ./build/run/attempts.js

/**
 * How often, and for how long, one write is tried. What may have been done is sent a few times only, each time after the
 * one before is surely over. A system that is busy or out of reach surely did nothing: it is asked again for as long as
 * a system may be out of sight. A refusal is an answer, and does not get better by asking often.
 */
class Attempts {
    #count = 0;
    #acted = 0;
    #busySinceMs;
    #notBeforeMs = Number.NEGATIVE_INFINITY;
    /** All tries, whatever came of them. */
    get count() {
        return this.#count;
    }
    isDue(nowMs) {
        return nowMs >= this.#notBeforeMs;
    }
    /** No more of them. */
    isSpent(nowMs) {
        return this.#acted >= patience/* MOVES */.l2 || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= patience/* OUT_OF_SIGHT_MS */.u4);
    }
    /** Was answered, or its answer was lost: the next one waits until this one is surely over. */
    sent(nowMs) {
        this.#count += 1;
        this.#acted += 1;
        this.#busySinceMs = undefined;
        this.#notBeforeMs = nowMs + patience/* SURELY_OVER_MS */.lx;
    }
    failed({ code }, nowMs) {
        if (code === 'lost') {
            this.sent(nowMs);
            return;
        }
        this.#count += 1;
        if (code === 'unreachable' || code === 'conflict')
            this.#busySinceMs ??= nowMs;
        else
            this.#acted += 1;
        this.#notBeforeMs = nowMs + patience/* POLL_MS */.JO;
    }
}

;// CONCATENATED MODULE: ./build/run/drive.js
var _a;








/**
 * Walks one change: out, and back. Every way into it, be it a lost answer, a post step, `slipway undo` or a resumed run,
 * begins with a look; there is no second recovery path.
 */
class Drive {
    target;
    moments = [];
    #entry;
    #road;
    #asking;
    #lastSaid = '';
    constructor(leg, asking, road, found) {
        this.target = leg.target;
        this.#asking = asking;
        this.#road = road;
        this.#entry = found ?? {
            change: leg.change,
            phase: 'armed',
            to: 0,
            sealed: false,
            at: (0,ports_clock/* nowIso */.kF)(road.clock),
            by: road.self,
        };
    }
    get entry() {
        return this.#entry;
    }
    get change() {
        return this.#entry.change;
    }
    /** Whether anything may have been changed: the first write was about to be sent. */
    get begun() {
        return this.#entry.to > 0;
    }
    /**
     * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
     *
     * @throws {Failure} and leaves the ledger open where something may have been changed.
     */
    async walk(signal) {
        const first = await this.#look(signal);
        if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
            throw new failure/* Failure */.HR('conflict', {
                what: `${this.target.name} is not where it was when the plan was made`,
                saw: first.saying,
                fix: `look at it with: ${this.target.statusCommand}; then start again`,
            });
        }
        for (let to = 1; to <= (0,change/* lastStop */.t8)(this.change); to += 1) {
            await this.#arrive(to, signal);
            await this.#prove(to, signal, this.target.holdMs?.(this.#entry));
        }
    }
    /** Proves the goal without a walk, where there is nothing to change. */
    async proveGoal(signal) {
        this.#entry = { ...this.#entry, to: (0,change/* lastStop */.t8)(this.change) };
        await this.#prove(this.#entry.to, signal);
    }
    /** One look at the goal, now: what was proven a while ago need not be so any more. */
    async proveAgain(signal) {
        await this.#proveOnce((0,change/* lastStop */.t8)(this.change), signal);
    }
    /** The step after which there is no way back by a move; looks again right before it. Closes the entry. */
    async seal(signal) {
        const goal = (0,change/* lastStop */.t8)(this.change);
        await this.#proveOnce(goal, signal);
        if (this.target.seal !== undefined) {
            await this.#put('moving', { to: goal, sealed: true });
            await this.#send(signal, {
                done: (seen) => seen.at === goal && seen.sealed && seen.settled,
                underWay: (seen) => seen.at === goal && seen.sealed,
                ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
                write: (entry) => this.target.seal?.(entry, signal) ?? Promise.resolve(),
            });
            this.#note('sealed');
            await this.#prove(goal, signal);
        }
        await this.#put('closed', {});
    }
    /** Leaves the change where it is, for a person to confirm or to take back. */
    async hold() {
        await this.#put('held', {});
    }
    /** Nothing was changed and nothing will be. */
    async release() {
        await this.#put('closed', {});
    }
    /**
     * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
     * that was never made, one that is half made and one that is already being taken back all end here.
     *
     * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
     */
    async takeBack(signal) {
        const attempts = new Attempts();
        let changing = false;
        const leave = (because) => {
            this.#note(`not taken back: ${because}`);
            return { proven: false, because, tried: changing || attempts.count > 0 };
        };
        try {
            const inFlightUntilMs = Date.parse(this.#entry.at) + patience/* SURELY_OVER_MS */.lx;
            let waiting = { because: '', sinceMs: 0 };
            for (;;) {
                const seen = await this.#look(signal);
                const nowMs = this.#road.clock.nowMs();
                const way = this.target.wayBack(this.#entry, seen);
                if (way.by === 'person')
                    return leave(way.because);
                if (way.by !== 'wait' || way.because !== waiting.because)
                    waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs };
                else if (nowMs - waiting.sinceMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                    return leave(`it stands still: ${way.because}`);
                if (way.by === 'change') {
                    changing = true;
                    return await this.#takeBackBy(way.change, signal);
                }
                if (way.by === 'nothing') {
                    // A write of the one who died may still be on its way; only after that does "nothing happened" hold.
                    if (this.#entry.phase !== 'armed' || nowMs >= inFlightUntilMs)
                        break;
                }
                else if (way.by === 'move' && attempts.isDue(nowMs)) {
                    if (attempts.isSpent(nowMs))
                        return leave(`sent ${attempts.count} times and not done; it says: ${seen.saying}`);
                    this.#note('taking back');
                    await this.#moveBack(seen, attempts, signal);
                    continue;
                }
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
            this.#entry = { ...this.#entry, to: 0 };
            await this.#prove(0, signal);
            const remarks = await this.#remarks(signal);
            await this.#tryPut('closed', { to: 0 });
            this.#note('taken back and proven');
            return { proven: true, remarks };
        }
        catch (error) {
            if ((0,failure/* isFailure */.N6)(error))
                return leave((0,failure/* briefly */.m_)(error));
            if (error instanceof ports_clock/* TimeLimit */.h9)
                return leave(`not proven within ${(0,duration/* formatDuration */.a)(error.ms)}; last seen: ${this.#lastSaid}`);
            if (error instanceof failure/* Cancelled */.cJ)
                return leave(`${(0,failure/* briefly */.m_)(error)}; last seen: ${this.#lastSaid}`);
            throw error;
        }
    }
    /**
     * What a dead run left: taken back, unless its seal had gone through and what was sealed proves good.
     *
     * @returns `confirmed` in that case.
     */
    async recover(signal) {
        if (this.#entry.sealed) {
            try {
                const goal = (0,change/* lastStop */.t8)(this.change);
                const seen = await this.#waitUntilItStands(signal);
                if (seen.kind === 'at' && seen.at === goal && seen.sealed) {
                    this.#entry = { ...this.#entry, to: goal };
                    await this.#prove(goal, signal);
                    await this.#put('closed', {});
                    return 'confirmed';
                }
            }
            catch (error) {
                if (!(0,failure/* isFailure */.N6)(error) && !(error instanceof ports_clock/* TimeLimit */.h9))
                    throw error;
                this.#note((0,failure/* briefly */.m_)(error));
            }
        }
        return this.takeBack(signal);
    }
    /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
    async evidence(signal) {
        try {
            return await this.target.evidence?.(this.#entry, signal);
        }
        catch (error) {
            this.#note(`no evidence could be gathered: ${(0,failure/* briefly */.m_)(error)}`);
            return undefined;
        }
    }
    /** What a person should know beside the proof; that it could not be read does not make the proof less true. */
    async #remarks(signal) {
        try {
            return (await this.target.remarks?.(this.#entry, signal)) ?? [];
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            return [`it could not be told how it got there: ${(0,failure/* briefly */.m_)(error)}`];
        }
    }
    async #takeBackBy(change, signal) {
        this.#note('there is no way back by a move any more; going back by a new change');
        const back = new _a({ target: this.target, change }, { ...this.#asking, rule: patient(this.#asking.rule) }, this.#road);
        try {
            await back.walk(signal);
            await back.seal(signal);
        }
        finally {
            this.moments.push(...back.moments);
        }
        await this.#put('closed', {});
        return { proven: true, remarks: [`it was taken back by a new change to ${sayStop(change.stops.at(-1) ?? {})}`] };
    }
    #arrive(to, signal) {
        return this.#send(signal, {
            done: (seen) => seen.at === to && seen.settled,
            underWay: (seen) => seen.at === to,
            ready: (seen) => seen.at === to - 1 && canLeave(seen),
            beforeWrite: () => this.#put('armed', { to }),
            write: async (entry, seen) => {
                const handle = await this.target.move(entry, seen, signal);
                await this.#put('moving', { handle });
            },
        });
    }
    /**
     * Sends one write and looks until it is done. A write is sent again only when it surely was not done, or when its answer
     * was lost and it did not show for so long that it surely is over.
     */
    async #send(signal, step) {
        const failing = new Set();
        const attempts = new Attempts();
        const sinceMs = this.#road.clock.nowMs();
        let taken = false;
        for (;;) {
            const seen = await this.#look(signal);
            if (seen.kind !== 'at')
                throw this.#notOurs(seen);
            if (step.done(seen))
                return;
            if (step.underWay(seen)) {
                taken = true;
                for (const part of seen.failing ?? [])
                    failing.add(part);
                if (failing.size >= patience/* FAILING_PARTS */.qd)
                    throw this.#neverGetsThere(`${failing.size} failures on the way`, seen);
                if (seen.stuck !== undefined)
                    throw this.#neverGetsThere(seen.stuck, seen);
            }
            else if (!step.ready(seen) || taken) {
                throw this.#notOurs(seen); // somebody took back what was taken from us, or went elsewhere with it
            }
            else if ((seen.settled || this.#road.clock.nowMs() - sinceMs >= patience/* SETTLES_WITHIN_MS */.Kk) &&
                attempts.isDue(this.#road.clock.nowMs())) {
                if (attempts.isSpent(this.#road.clock.nowMs()))
                    throw this.#notTaken(attempts.count, seen);
                await step.beforeWrite?.();
                try {
                    await step.write(this.#entry, seen);
                    taken = true;
                }
                catch (error) {
                    if (!(0,failure/* isFailure */.N6)(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied'))
                        throw error;
                    this.#note((0,failure/* briefly */.m_)(error));
                    attempts.failed(error, this.#road.clock.nowMs());
                }
            }
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
        }
    }
    async #moveBack(seen, attempts, signal) {
        await this.#tryPut('moving', { to: 0 });
        try {
            const handle = await this.target.move(this.#entry, seen, signal);
            attempts.sent(this.#road.clock.nowMs());
            await this.#tryPut('moving', { handle });
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            attempts.failed(error, this.#road.clock.nowMs());
            this.#note((0,failure/* briefly */.m_)(error)); // the next look tells what came of it
        }
    }
    #neverGetsThere(because, seen) {
        return new failure/* Failure */.HR('unhealthy', {
            what: `${this.target.name} does not get to ${sayStop(this.change.stops[this.#entry.to] ?? {})}`,
            saw: `${because}; ${seen.saying}`,
            fix: 'read what was found above, mend the image or its settings, and start again',
        });
    }
    #notTaken(tries, seen) {
        return new failure/* Failure */.HR('unreachable', {
            what: `${this.target.name} did not take the change`,
            saw: `sent ${tries} times; ${this.moments.at(-1)?.text ?? seen.saying}`,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #notOurs(seen) {
        return new failure/* Failure */.HR('conflict', {
            what: `${this.target.name} was changed by somebody else meanwhile`,
            saw: seen.saying,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** Looks, and keeps trying while the system is out of sight. */
    async #look(signal) {
        const sinceMs = this.#road.clock.nowMs();
        for (;;) {
            try {
                const seen = await this.target.look(this.#entry, signal);
                this.#say(seen);
                return seen;
            }
            catch (error) {
                if (!(0,failure/* isFailure */.N6)(error))
                    throw error;
                const waitedMs = this.#road.clock.nowMs() - sinceMs;
                if (waitedMs >= patience/* OUT_OF_SIGHT_MS */.u4)
                    throw error;
                this.#road.log.progress(`${(0,failure/* briefly */.m_)(error)}; looking again (${(0,duration/* formatDuration */.a)(waitedMs)})`);
                await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
            }
        }
    }
    async #waitUntilItStands(signal) {
        for (;;) {
            const seen = await this.#look(signal);
            if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled)
                return seen;
            await this.#road.clock.sleep(patience/* POLL_MS */.JO, signal);
        }
    }
    /** Asks the target itself and the user's gates about one stop, round after round, until there is a verdict. */
    async #prove(stop, signal, holdMs = 0) {
        const { clock, log } = this.#road;
        const asksUser = stop > 0 || this.target.gatesAreOfTheGoal !== true;
        const gates = [...this.#proof(), ...(asksUser ? this.#asking.gates : [])];
        const at = this.change.stops[stop] ?? {};
        if (gates.length === 0)
            return;
        const { verdict } = await askRounds(gates, at, this.#ruleAt(stop, holdMs), { clock, log, signal });
        this.#note(verdict.kind === 'healthy'
            ? `healthy at ${sayStop(at)}`
            : `${verdict.kind} at ${sayStop(at)}: ${verdict.because}`);
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${sayStop(at)}`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    /** At stop 0 there is nowhere else to go: what heals itself is waited for, and only then a person is called. */
    #ruleAt(stop, holdMs) {
        const { rule } = this.#asking;
        return stop > 0 ? { ...rule, holdMs } : patient(rule);
    }
    /** The proof right before a write that cannot be undone: one sample, now. */
    async #proveOnce(stop, signal) {
        const { clock, log } = this.#road;
        const rule = { needs: 1, everyMs: patience/* POLL_MS */.JO, withinMs: 30_000, allowBad: 0, allowUnasked: 10 };
        const at = this.change.stops[stop] ?? {};
        const { verdict } = await askRounds(this.#proof(), at, rule, { clock, log, signal });
        if (verdict.kind === 'healthy')
            return;
        throw new failure/* Failure */.HR(verdict.kind, {
            what: `${this.target.name} was not healthy any more right before it would have been confirmed`,
            saw: verdict.because,
            fix: `look at it with: ${this.target.statusCommand}`,
        });
    }
    #proof() {
        if (this.target.probe === undefined)
            return [];
        const probe = this.target.probe.bind(this.target);
        return [containersGate((signal) => probe(this.#entry, signal), this.target.probeName)];
    }
    /** On the way back a ledger that cannot be written must not keep us from going. */
    async #tryPut(phase, more) {
        try {
            await this.#put(phase, more);
        }
        catch (error) {
            this.#note(`what is done could not be recorded: ${(0,failure/* briefly */.m_)(error)}`);
        }
    }
    async #put(phase, more) {
        this.#entry = { ...this.#entry, ...more, phase, at: (0,ports_clock/* nowIso */.kF)(this.#road.clock), by: this.#road.self };
        await this.#road.ledger.put(this.#entry);
    }
    #say(seen) {
        this.#road.log.progress(`${this.target.name}: ${seen.saying}`);
        if (seen.saying === this.#lastSaid)
            return;
        this.#lastSaid = seen.saying;
        this.#note(seen.saying);
    }
    #note(text) {
        this.moments.push({ atMs: this.#road.clock.nowMs(), text });
    }
}
_a = Drive;
/** Bad answers and unasked ones are waited out for as long as a system may be out of sight. */
const patient = (rule) => ({
    ...rule,
    allowBad: Number.POSITIVE_INFINITY,
    allowUnasked: Number.POSITIVE_INFINITY,
    withinMs: Math.max(rule.withinMs, patience/* OUT_OF_SIGHT_MS */.u4),
});
const canLeave = (seen) => seen.settled || seen.movable === true;
/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
const sayStop = (stop) => Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ makeGates)
});

// EXTERNAL MODULE: ./build/core/child-env.js
var child_env = __nccwpck_require__(6462);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/ports/http.js
var ports_http = __nccwpck_require__(8023);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __nccwpck_require__(3152);
// EXTERNAL MODULE: ./build/gates/placeholders.js
var placeholders = __nccwpck_require__(2817);
;// CONCATENATED MODULE: ./build/gates/http.js




/** Asks over HTTP. Redirects are not followed: a status of 3xx is good only when it is expected. */
function httpGate(spec, http) {
    return {
        name: `http ${spec.url.origin}${spec.url.pathname}`,
        tellsVersion: (0,placeholders/* mentions */.wy)(spec.json) || (0,placeholders/* mentions */.wy)(spec.body),
        async ask(stop, signal) {
            let response;
            try {
                response = await http.request({
                    method: spec.method,
                    url: spec.url,
                    headers: { 'user-agent': 'slipway', ...spec.headers },
                    timeoutMs: 10_000,
                    signal,
                    ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
                });
            }
            catch (error) {
                if (!(error instanceof ports_http/* HttpError */.j))
                    throw error;
                return error.kind === 'resolve' || error.kind === 'proxy' ? (0,gate/* unasked */.Wl)(error.message) : (0,gate/* bad */.MB)(error.message);
            }
            return weigh(spec, response, (0,placeholders/* toldBy */.Hd)(stop));
        },
    };
}
function weigh(spec, response, told) {
    const statusGood = spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status);
    const begins = JSON.stringify(response.body.slice(0, 120));
    if (!statusGood)
        return (0,gate/* bad */.MB)(`status ${response.status}, body begins ${begins}`);
    const text = spec.body === undefined ? undefined : (0,placeholders/* fillText */.BB)(spec.body, told);
    if (text !== undefined && !response.body.includes(text))
        return (0,gate/* bad */.MB)(`the body has no ${JSON.stringify(text)}; it begins ${begins}`);
    if (spec.json === undefined)
        return (0,gate/* good */.uw)(`status ${response.status}`);
    let answer;
    try {
        answer = JSON.parse(response.body);
    }
    catch {
        return (0,gate/* bad */.MB)(`the body is not JSON; it begins ${begins}`);
    }
    const expected = (0,placeholders/* fill */.GS)(spec.json, told) ?? {};
    const difference = firstDifference(expected, answer, '');
    if (difference !== undefined)
        return (0,gate/* bad */.MB)(difference);
    const version = (0,placeholders/* mentions */.wy)(spec.json) ? (told.version ?? told.digest) : undefined;
    return (0,gate/* good */.uw)(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version });
}
/** Objects match when the expected members are there and equal; everything else must be equal. */
function firstDifference(expected, answer, path) {
    if ((0,json/* isObject */.G)(expected) && (0,json/* isObject */.G)(answer)) {
        for (const [name, value] of Object.entries(expected)) {
            const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (JSON.stringify(expected) === JSON.stringify(answer))
        return undefined;
    const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80);
    return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`;
}

// EXTERNAL MODULE: ./build/ports/exec.js
var ports_exec = __nccwpck_require__(5258);
;// CONCATENATED MODULE: ./build/gates/run.js



/**
 * Runs a script, verbatim, by `sh -c`. Exit 0 is good; 126 and 127 are our own side (not executable, not found), and so is
 * a signal that ended it; anything else is bad. It is told `VERSION` and `DIGEST`.
 */
function runGate(script, exec, { cwd, env }) {
    return {
        name: `run ${script.split('\n')[0]}`,
        tellsVersion: false,
        async ask(stop, signal) {
            const { version, digest } = (0,placeholders/* toldBy */.Hd)(stop);
            try {
                const result = await exec.run(['sh', '-c', script], {
                    cwd,
                    env: {
                        ...env,
                        ...(version === undefined ? {} : { VERSION: version }),
                        ...(digest === undefined ? {} : { DIGEST: digest }),
                    },
                    signal,
                    maxBytes: 65_536,
                });
                const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing';
                if (result.exitCode === 0)
                    return (0,gate/* good */.uw)('exit code 0');
                if (result.exitCode === null)
                    return (0,gate/* unasked */.Wl)(`ended by ${result.endedBy}`);
                const saw = `exit code ${result.exitCode}, ${said}`;
                return result.exitCode === 126 || result.exitCode === 127 ? (0,gate/* unasked */.Wl)(saw) : (0,gate/* bad */.MB)(saw);
            }
            catch (error) {
                if (error instanceof ports_exec/* ProgramNotFound */.e)
                    return (0,gate/* unasked */.Wl)(error.message);
                throw error;
            }
        },
    };
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined;

;// CONCATENATED MODULE: ./build/run/make-gates.js



/** The user's gates. `containers: healthy` is not among them: the target is always asked that. */
function makeGates(specs, world, secrets) {
    const env = (0,child_env/* childEnv */.g)(world.env, { secrets });
    return specs.flatMap((spec) => {
        switch (spec.kind) {
            case 'http':
                return [httpGate(spec.spec, world.http)];
            case 'run':
                return [runGate(spec.script, world.exec, { cwd: world.workspace, env })];
            case 'containers':
                return [];
            default:
                return spec;
        }
    });
}


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TAKE_BACK_MS),
/* harmony export */   JO: () => (/* binding */ POLL_MS),
/* harmony export */   KV: () => (/* binding */ TAKE_BACK_IN_POST_MS),
/* harmony export */   Kk: () => (/* binding */ SETTLES_WITHIN_MS),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   lx: () => (/* binding */ SURELY_OVER_MS),
/* harmony export */   qd: () => (/* binding */ FAILING_PARTS),
/* harmony export */   u4: () => (/* binding */ OUT_OF_SIGHT_MS)
/* harmony export */ });
/** Between two looks. */
const POLL_MS = 2_000;
/**
 * A request whose answer was lost is surely over after this: a server works on a write for a few seconds at most (Cattle:
 * a lock is waited for 3 s, then 409). Only then may the same write be sent again.
 */
const SURELY_OVER_MS = 10_000;
/**
 * How long a system may be out of sight before we say so. A Rancher server that restarts in mid-upgrade stands still for
 * up to 135 s; patience must be longer.
 */
const OUT_OF_SIGHT_MS = 180_000;
/** The same write is sent at most this often. */
const MOVES = 3;
/** What can be moved on from although it never settles is given this long to settle first. */
const SETTLES_WITHIN_MS = 60_000;
/** So many parts that failed on the way to a stop mean that it will not get there. */
const FAILING_PARTS = 3;
/** How long taking back may take, proof included. */
const TAKE_BACK_MS = 15 * 60_000;
/** In a post step the runner grants five minutes for everything. */
const TAKE_BACK_IN_POST_MS = 4 * 60_000;


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recoverInPost),
/* harmony export */   t: () => (/* binding */ recoverEntry)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4429);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6768);
/* harmony import */ var _make_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4350);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6367);
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




/** How long a process that was told to end may still be there before we end it. */
const MAIN_GONE_MS = 10_000;
/**
 * The post step: takes back what the main of this step left armed or moving, never what it left held on purpose. Sends
 * the way back at once, then proves it for as long as the runner lets us.
 */
async function recoverInPost({ changing, targetOf }, secrets, world) {
    world.host.mask(secrets);
    const open = (await world.ledger.open()).filter(({ phase }) => phase === 'armed' || phase === 'moving');
    if (open.length === 0)
        return _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
    if (changing.policy.onCancel === 'hold') {
        for (const entry of open)
            world.log.warn(`left as it is, as "on-cancel" says; take it back with: ${targetOf(entry).rollbackCommand}`);
        return _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
    }
    let worst = _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
    for (const entry of open.toReversed()) {
        const recovered = await recoverEntry(entry, targetOf(entry), changing, world, secrets, _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_IN_POST_MS */ .KV);
        if (recovered === 'not-proven')
            worst = _core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.personNeeded;
    }
    return worst;
}
/** Finishes what a dead process recorded, and says what came of it. Looks first. */
async function recoverEntry(entry, target, changing, world, secrets, limitMs = _patience_js__WEBPACK_IMPORTED_MODULE_3__/* .TAKE_BACK_MS */ .F) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await makeSureItIsGone(entry, world);
        const limit = __addDisposableResource(env_1, world.clock.limit(limitMs, world.signal), false);
        const road = { clock: world.clock, log: world.log, ledger: world.ledger, self: await world.processes.self() };
        const asking = { gates: (0,_make_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGates */ .L)(changing.gates, world, secrets), rule: changing.rule };
        const drive = new _drive_js__WEBPACK_IMPORTED_MODULE_1__/* .Drive */ .f({ target, change: entry.change }, asking, road, entry);
        world.log.info(`Taking back what was begun on ${target.name}`);
        const back = await drive.recover(limit.signal);
        if (back === 'confirmed') {
            world.log.info(`${target.name}: it had been confirmed already, and is healthy; nothing to take back`);
            return 'confirmed';
        }
        if (back.proven) {
            for (const remark of back.remarks)
                world.log.warn(remark);
            world.log.info(`${target.name}: taken back, and that is proven`);
            return 'taken-back';
        }
        const state = back.tried ? 'rolling back, not proven' : 'not taken back';
        world.log.error(`${target.name}: ${state}\n  Saw: ${back.because}\n  Try: ${target.statusCommand}`);
        return 'not-proven';
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Two processes must not walk one change: waits for the one that began it, then ends it. */
async function makeSureItIsGone({ by }, world) {
    if (by === undefined)
        return;
    const sinceMs = world.clock.nowMs();
    while (await world.processes.isAlive(by)) {
        if (world.clock.nowMs() - sinceMs >= MAIN_GONE_MS)
            await world.processes.kill(by);
        await world.clock.sleep(250, world.signal);
    }
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   qA: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1420);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _core_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(720);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4429);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3201);
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
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const read = await action.read(reader);
            const readToo = readShared(reader, action.defaultTimeout);
            world.host.mask(reader.secrets);
            reader.finish();
            inputs = read;
            shared = readToo;
            const limit = __addDisposableResource(env_1, world.clock.limit(shared.timeoutMs, world.signal), false);
            report = await action.run(inputs, shared, world, limit.signal);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
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
        log.info(`${name}: ${report.result} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(world.clock.nowMs() - startedMs)}`);
    else
        log.error(report.failure.message);
    return exitCode;
}


/***/ }),

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
function stopOnSignals(on) {
    const first = new AbortController();
    const second = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        on(name, () => {
            const controller = first.signal.aborted ? second : first;
            controller.abort(new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ(name));
        });
    }
    return { signal: first.signal, impatient: second.signal };
}


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
/******/ 		792: 0
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
