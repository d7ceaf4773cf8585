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

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   rz: () => (/* binding */ evidenceBlock),
/* harmony export */   wd: () => (/* binding */ factsTable)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8610);

/** A table of two columns; cells are text from anywhere. */
function factsTable(rows) {
    const lines = rows.map(([name, value]) => `| ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(name)} | ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
function timeline(title, moments) {
    const shown = moments.slice(-40);
    const first = shown[0];
    if (first === undefined)
        return '';
    const bars = shown.map((moment, index) => {
        const fromMs = moment.atMs - first.atMs;
        const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1);
        return `  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(moment.text)} :${fromMs}, ${toMs}`;
    });
    return [
        '```mermaid',
        'gantt',
        `  title ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMermaid */ .F8)(title)}`,
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars,
        '```',
    ].join('\n');
}
/** Lines from outside, as a block that nothing in them can end. */
function evidenceBlock(evidence) {
    const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`);
    return [`**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseForMarkdown */ .P2)(evidence.title)}**`, '', ...lines].join('\n');
}


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

/***/ 5253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __nccwpck_require__(720);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/core/change.js
var change = __nccwpck_require__(988);
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

;// CONCATENATED MODULE: ./build/host/github.js




const STATE_MAIN_RAN = 'slipway-main-ran';
const ENTRY = 'slipway-entry-';
const KEPT = 'slipway-kept-';
/** Whether this start of the process is the post step of an action whose main ran before it. */
const isPost = (env) => env[`STATE_${STATE_MAIN_RAN}`] === 'true';
const markMainRan = () => saveState(STATE_MAIN_RAN, 'true');
/** `INPUT_*` of the step. The runner upper-cases names and keeps hyphens; every declared input is there, if only empty. */
function githubInputs(env) {
    return {
        value: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || undefined,
        names: () => Object.keys(env)
            .filter((key) => key.startsWith('INPUT_') && env[key] !== '')
            .map((key) => key.slice('INPUT_'.length).toLowerCase()),
        label: (name) => name,
        where: 'under "with:" in the workflow file',
    };
}
function githubHost(env) {
    const masks = new Masks();
    const kept = new Map();
    const print = (text) => info((0,neutralise/* neutraliseForLog */.gh)(text));
    const log = {
        info: print,
        warn: (text) => warning(text),
        error: (text) => error(text),
        debug: (text) => debug(text),
        progress: print,
        group: (title, body) => group((0,neutralise/* neutraliseForLog */.gh)(title).replaceAll('\n', ' '), body),
    };
    return {
        inputs: githubInputs(env),
        log,
        mask(secrets) {
            for (const text of masks.add(secrets))
                setSecret(text);
        },
        output(name, value) {
            masks.refuse(`output "${name}"`, value);
            setOutput(name, value);
        },
        async summary(markdown) {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            masks.refuse('the summary', markdown);
            await summary.addRaw(markdown, true).write();
        },
        remember(key, value) {
            kept.set(key, value);
            saveState(`${KEPT}${key}`, value);
        },
        remembered: (key) => kept.get(key) ?? (env[`STATE_${KEPT}${key}`] || undefined),
        commandPrefix: 'slipway',
    };
}
/** The ledger of one step: GITHUB_STATE, one key a change. What main put, the post step reads from `STATE_*`. */
function githubLedger(env) {
    return {
        async put(entry) {
            saveState(`${ENTRY}${entry.change.id}`, JSON.stringify(entry));
        },
        async open() {
            return Object.keys(env)
                .filter((key) => key.startsWith(`STATE_${ENTRY}`))
                .map((key) => (0,change/* parseEntry */.ER)(env[key] ?? ''))
                .filter((entry) => entry.phase !== 'closed');
        },
    };
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __nccwpck_require__(3201);
// EXTERNAL MODULE: ./build/ports/exec.js
var exec = __nccwpck_require__(5258);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

// EXTERNAL MODULE: ./build/ports/http.js
var http = __nccwpck_require__(8023);
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

// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __nccwpck_require__(1118);
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

;// CONCATENATED MODULE: ./build/main/github.js











/** Runs an action on a GitHub runner: its main, or its post when main ran before. */
async function onGitHub(action) {
    const world = githubWorld(process.env);
    try {
        process.exitCode = isPost(process.env) ? await post(action, world) : await main(action, world);
    }
    catch (error) {
        process.exitCode = 1;
        world.log.error(`A fault of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
}
async function main(action, world) {
    markMainRan();
    return (0,run_action/* runAction */.Cs)(action, world);
}
async function post(action, world) {
    if (action.post === undefined)
        return 0;
    const reader = new read_inputs/* InputReader */.i(world.host.inputs);
    return action.post(reader, world);
}
function githubWorld(env) {
    const host = githubHost(env);
    const stop = stopOnSignals((name, handler) => process.on(name, handler));
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? '1'}`
        : 'a run outside GitHub';
    return {
        clock: clock/* realClock */.dQ,
        http: (0,http/* createHttp */.V)(clock/* realClock */.dQ, env),
        exec: (0,exec/* createExec */.k)(clock/* realClock */.dQ),
        files: realFiles,
        processes: realProcesses,
        log: host.log,
        host,
        ledger: githubLedger(env),
        run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        temp: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        signal: stop.signal,
        impatient: stop.impatient,
        recovery: 'post',
        newId: () => (0,external_node_crypto_.randomUUID)(),
    };
}


/***/ }),

/***/ 1704:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1759);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5253);


await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .onGitHub */ .x)(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeline */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./build/core/failure.js
var core_failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/read-inputs.js
var read_inputs = __nccwpck_require__(720);
// EXTERNAL MODULE: ./build/core/result.js
var result = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/core/image-ref.js
var image_ref = __nccwpck_require__(1111);
;// CONCATENATED MODULE: ./build/pipeline/inputs.js

async function read(reader) {
    const image = reader.maybeImageRef('image');
    if (image !== undefined && image.digest === undefined) {
        reader.problem('image', `"${(0,image_ref/* formatImageRef */.kL)(image)}"`, 'without a digest it may name another image by now; write repository:version@sha256:…');
    }
    return {
        config: reader.text('config', 'slipway.yml'),
        destination: reader.maybe('destination'),
        from: reader.maybe('from'),
        to: reader.maybe('to'),
        image: image === undefined ? undefined : (0,image_ref/* formatImageRef */.kL)(image),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(2732);
;// CONCATENATED MODULE: ./build/pipeline/choose.js


/** Stages that change a live system; without a destination the pipeline stops before the first of them. */
const LIVE = new Set(['rancher-upgrade', 'route53-switch']);
/** Without a destination nothing is published either. */
const AFTER_TESTS = new Set(['tag-and-push', ...LIVE]);
/**
 * The destination by name, else by the branch or tag; and the stages for it, from `from` to `to`.
 *
 * @throws {Failure} `bad-input` when several destinations match, or a name is unknown.
 */
function choose(file, want) {
    const destination = destinationOf(file, want);
    const here = file.stages
        .filter(({ only }) => only.length === 0 || (destination !== undefined && only.includes(destination.name)))
        .filter(({ use }) => destination !== undefined || file.destinations.length === 0 || !AFTER_TESTS.has(use))
        .map((stage) => ({ ...stage, inputs: { ...stage.inputs, ...destination?.overrides[stage.name] } }));
    const first = want.from === undefined ? 0 : indexOf(here, want.from, 'from');
    const last = want.to === undefined ? here.length - 1 : indexOf(here, want.to, 'to');
    if (first > last) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'No stage is left',
            saw: `"from" is ${want.from}, which comes after "to", ${want.to}`,
            fix: 'exchange them',
        });
    }
    return { destination, stages: here.slice(first, last + 1) };
}
function destinationOf(file, { destination, ref }) {
    const names = file.destinations.map(({ name }) => name);
    if (destination !== undefined) {
        const found = file.destinations.find(({ name }) => name === destination);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(destination, names);
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `There is no destination "${destination}"`,
            saw: names.length === 0 ? 'the file has none' : names.join(', '),
            fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
        });
    }
    if (ref === undefined)
        return undefined;
    const matching = file.destinations.filter(({ refs }) => refs.some((pattern) => matches(pattern, ref)));
    if (matching.length > 1) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: `Several destinations are for "${ref}"`,
            saw: matching.map(({ name }) => name).join(', '),
            fix: 'name one by "destination", or let only one match',
        });
    }
    return matching[0];
}
/** Whole names only: `v*` is not for `dev1`. A `*` stands for any text, slashes too. */
function matches(pattern, ref) {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${expression.join('.*')}$`).test(name);
}
function indexOf(stages, name, input) {
    const index = stages.findIndex((stage) => stage.name === name);
    if (index !== -1)
        return index;
    const names = stages.map((stage) => stage.name);
    const near = (0,nearest/* nearest */.p)(name, names);
    throw new core_failure/* Failure */.HR('bad-input', {
        what: `There is no stage "${name}" for "${input}"`,
        saw: names.join(', ') || 'no stage is for this destination',
        fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
    });
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/pipeline/interpolate.js


/** Scripts are handed on verbatim: their `${NAME}` belongs to the shell. */
const VERBATIM = new Set(['run', 'test-command']);
const PLACE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:-)?\}|\{[^}]*\}?)/g;
/**
 * Fills `${NAME}` in every scalar value, once, after the YAML was parsed; never in keys and never in scripts. `${NAME:-}`
 * may be unset and is empty then; `$$` is `$`. What is wrong goes to `problem`, all of it.
 */
function interpolate(value, env, problem, path = '') {
    if (typeof value === 'string')
        return fillIn(value, env, (text) => problem(`${path}: ${text}`));
    if ((0,json/* isList */.L)(value))
        return value.map((item, index) => interpolate(item, env, problem, `${path}[${index}]`));
    if (!(0,json/* isObject */.G)(value))
        return value;
    const members = Object.entries(value).map(([key, member]) => {
        const where = path === '' ? key : `${path}.${key}`;
        return [key, VERBATIM.has(key) ? member : interpolate(member, env, problem, where)];
    });
    return Object.fromEntries(members);
}
function fillIn(text, env, problem) {
    return text.replace(PLACE, (whole, name, mayBeEmpty) => {
        if (whole === '$$')
            return '$';
        if (name === undefined) {
            problem(`"${whole}" is not \${NAME} or \${NAME:-}; write $$ for a dollar sign`);
            return whole;
        }
        const found = env[name];
        if (found === undefined && mayBeEmpty === undefined)
            problem(`\${${name}} is not set`);
        return found ?? '';
    });
}
const fileFailure = (problems, file) => new core_failure/* Failure */.HR('bad-input', {
    what: `Cannot use ${file}: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong`,
    saw: problems.join('; '),
    fix: `correct ${problems.length === 1 ? 'it' : 'these'} in ${file}`,
});

;// CONCATENATED MODULE: ./build/pipeline/file.js



const STAGES = [
    'containerized-build',
    'compose-integration-test',
    'tag-and-push',
    'rancher-upgrade',
    'route53-switch',
];
/**
 * Reads `slipway.yml` with `${NAME}` filled in from `env`.
 *
 * @throws {Failure} `bad-input` naming everything that is wrong, each unknown key with the nearest known one.
 */
async function readPipelineFile(text, env, file) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let parsed;
    try {
        parsed = parse(text);
    }
    catch (error) {
        throw fileFailure([`not YAML: ${String(error.message).split('\n')[0]}`], file);
    }
    const problems = [];
    const problem = (one) => problems.push(one);
    const read = (0,json/* isObject */.G)(parsed) ? readTop(interpolate(parsed, env, problem), problem) : undefined;
    if (read === undefined)
        problem('it is empty, or not a map');
    if (problems.length > 0 || read === undefined)
        throw fileFailure(problems, file);
    return read;
}
function readTop(top, problem) {
    knownKeys(top, ['slipway', 'stages', 'destinations'], '', problem);
    if (top.slipway !== 1)
        problem(`slipway is ${JSON.stringify(top.slipway ?? null)}: write "slipway: 1"`);
    if (!(0,json/* isList */.L)(top.stages) || top.stages.length === 0)
        problem('stages is not a list of stages');
    const stages = (0,json/* isList */.L)(top.stages)
        ? top.stages.flatMap((stage, index) => readStage(stage, `stages[${index}]`, problem))
        : [];
    const names = stages.map(({ name }) => name);
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
        problem(`two stages are named "${name}"; give each a "name"`);
    const destinations = readDestinations(top.destinations, names, problem);
    for (const stage of stages) {
        for (const name of stage.only) {
            if (!destinations.some((destination) => destination.name === name))
                problem(`stage "${stage.name}" is only for "${name}", which is no destination${near(name, destinations.map((one) => one.name))}`);
        }
    }
    return { stages, destinations };
}
function readStage(stage, path, problem) {
    if (!(0,json/* isObject */.G)(stage)) {
        problem(`${path} is not a map`);
        return [];
    }
    const use = STAGES.find((kind) => kind === stage.use);
    if (use === undefined) {
        problem(`${path}.use is ${JSON.stringify(stage.use ?? null)}: not one of ${STAGES.join(', ')}${near(String(stage.use), STAGES)}`);
        return [];
    }
    const { use: _, name = use, only = [], ...inputs } = stage;
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name))
        problem(`${path}.name is ${JSON.stringify(name)}: lower-case words joined by hyphens`);
    const onlyList = (0,json/* isList */.L)(only) ? only.map(String) : [String(only)];
    return [{ use, name: String(name), only: onlyList, inputs }];
}
function readDestinations(value, stages, problem) {
    if (value === undefined)
        return [];
    if (!(0,json/* isObject */.G)(value)) {
        problem('destinations is not a map of names');
        return [];
    }
    return Object.entries(value).map(([name, destination]) => {
        const path = `destinations.${name}`;
        if (!(0,json/* isObject */.G)(destination)) {
            problem(`${path} is not a map`);
            return { name, refs: [], overrides: {} };
        }
        const { refs = [], ...overrides } = destination;
        if (!(0,json/* isList */.L)(refs) || !refs.every((ref) => typeof ref === 'string'))
            problem(`${path}.refs is not a list of branches and tags`);
        knownKeys(overrides, stages, path, problem);
        for (const [stage, inputs] of Object.entries(overrides))
            if (!(0,json/* isObject */.G)(inputs))
                problem(`${path}.${stage} is not a map of inputs`);
        return { name, refs: (0,json/* isList */.L)(refs) ? refs.map(String) : [], overrides: overrides };
    });
}
function knownKeys(map, known, path, problem) {
    for (const key of Object.keys(map)) {
        if (!known.includes(key))
            problem(`"${path === '' ? key : `${path}.${key}`}" is not a key here${near(key, known)}`);
    }
}
function near(word, candidates) {
    const found = (0,nearest/* nearest */.p)(word, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js





async function observePipeline(inputs, { files, workspace, env }) {
    const path = (0,external_node_path_.join)(workspace, inputs.config);
    const text = await files.read(path);
    if (text === undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'There is no pipeline file',
            saw: `nothing at ${inputs.config}`,
            fix: 'check out the repository first, or name the file by "config"',
        });
    }
    const file = await readPipelineFile(text, env, inputs.config);
    const ref = env.GITHUB_REF ?? env.SLIPWAY_REF;
    const choice = choose(file, {
        ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
        ...(ref ? { ref } : {}),
        ...(inputs.from === undefined ? {} : { from: inputs.from }),
        ...(inputs.to === undefined ? {} : { to: inputs.to }),
    });
    return { ...choice, fingerprint: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __nccwpck_require__(3937);
// EXTERNAL MODULE: ./build/run/carry-out.js
var carry_out = __nccwpck_require__(3892);
// EXTERNAL MODULE: ./build/run/run-action.js
var run_action = __nccwpck_require__(1118);
;// CONCATENATED MODULE: ./build/pipeline/carried.js
/** For checking every stage before the first one runs: of the right form, and never used. */
const NOT_YET = {
    imageId: `sha256:${'0'.repeat(64)}`,
    image: `image.of.this.run/image:0.0.0@sha256:${'0'.repeat(64)}`,
};
/** What a stage is given when the file says nothing of it. */
function given(use, name, carried) {
    switch (`${use} ${name}`) {
        case 'compose-integration-test image':
            return carried.image ?? carried.imageId;
        case 'tag-and-push image-id':
            return carried.imageId;
        case 'tag-and-push on-existing':
            return 'reuse'; // a re-run of a failed job must be able to go green
        case 'rancher-upgrade image':
            return carried.image;
        default:
            return undefined;
    }
}
/** What a stage's outputs add to what is carried. */
function carriedFrom(use, outputs, before) {
    const imageId = use === 'containerized-build' ? outputs.get('image-id') : undefined;
    const image = use === 'tag-and-push' ? outputs.get('image') : undefined;
    return { ...before, ...(imageId ? { imageId } : {}), ...(image ? { image } : {}) };
}

;// CONCATENATED MODULE: ./build/pipeline/stage-world.js

/** The inputs of a stage: from the file, from the stages before it, from the run. */
function stageInputs(stage, carried, dryRun) {
    return {
        value(name) {
            if (name === 'dry-run' && dryRun)
                return 'true';
            return stage.inputs[name] ?? given(stage.use, name, carried);
        },
        names: () => Object.keys(stage.inputs),
        label: (name) => `${stage.name}.${name}`,
        where: `in the stage "${stage.name}" of the pipeline file`,
    };
}
/** The world as one stage sees it: its own inputs, outputs, notes for the post step, and entries of the ledger. */
function stageWorld(world, stage, inputs) {
    const outputs = new Map();
    const { host, ledger } = world;
    const own = {
        ...host,
        inputs,
        output: (name, value) => void outputs.set(name, value),
        remember: (key, value) => host.remember(`${stage.name}-${key}`, value),
        remembered: (key) => host.remembered(`${stage.name}-${key}`),
    };
    const ownLedger = {
        put: (entry) => ledger.put({ ...entry, stage: stage.name }),
        open: async () => (await ledger.open()).filter((entry) => entry.stage === stage.name),
    };
    return { ...world, host: own, ledger: ownLedger, outputs };
}

;// CONCATENATED MODULE: ./build/pipeline/stages.js
const own = (action) => action;
/** Each action is loaded only when a stage or a command needs it. */
const ACTIONS = {
    'containerized-build': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(216), __nccwpck_require__.e(111)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5111))).containerizedBuild),
    'compose-integration-test': async () => own((await __nccwpck_require__.e(/* import() */ 396).then(__nccwpck_require__.bind(__nccwpck_require__, 396))).composeIntegrationTest),
    'tag-and-push': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(216), __nccwpck_require__.e(228)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3228))).tagAndPush),
    'rancher-upgrade': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7509))).rancherUpgrade),
    'route53-switch': async () => own((await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5868))).route53Switch),
};
const isReversible = (action) => 'prepare' in action;

;// CONCATENATED MODULE: ./build/pipeline/run.js
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








/**
 * Reads the inputs of every stage before the first one runs, so that everything wrong is told at once.
 *
 * @throws {Failure} `bad-input`.
 */
async function checkStages(stages, carried, dryRun, world) {
    const problems = [];
    for (const stage of stages) {
        const action = await ACTIONS[stage.use]();
        const reader = new read_inputs/* InputReader */.i(stageInputs(stage, { ...NOT_YET, ...carried }, dryRun));
        await action.read(reader);
        (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        world.host.mask(reader.secrets);
        try {
            reader.finish();
        }
        catch (error) {
            if (!(0,core_failure/* isFailure */.N6)(error))
                throw error;
            problems.push(error.saw);
        }
    }
    if (problems.length === 0)
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'Cannot start: some stages are set up wrongly',
        saw: problems.join('; '),
        fix: 'correct these in the pipeline file',
    });
}
/**
 * Runs the stages in order. What changes a live system is walked and proven, and sealed only when the last stage has
 * passed; when one fails or the run is cancelled, all before it are taken back, newest first.
 */
async function runStages(stages, start, shared, world, signal) {
    const reports = [];
    const walked = [];
    let carried = start;
    let current;
    try {
        for (const stage of stages) {
            current = stage;
            signal.throwIfAborted();
            const own = stageWorld(world, stage, stageInputs(stage, carried, shared.dryRun));
            const done = await world.log.group(`Stage ${stage.name}`, () => runStage(stage, own, signal));
            if ('prepared' in done) {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    walked.push({ stage, prepared: done.prepared });
                    const limit = __addDisposableResource(env_1, world.clock.limit(done.timeoutMs, signal), false);
                    await done.prepared.drive.walk(limit.signal);
                    continue;
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    __disposeResources(env_1);
                }
            }
            reports.push({ stage, report: done.report });
            carried = carriedFrom(stage.use, own.outputs, carried);
            if (done.report.exitCode !== result/* EXIT */.dc.done)
                throw new StageFailed(done.report);
        }
        for (const { stage, prepared } of walked) {
            current = stage;
            await prepared.drive.proveAgain(signal);
        }
        const awaiting = walked.some(({ prepared }) => prepared.policy.confirm === 'manual');
        for (const { stage, prepared } of walked) {
            current = stage;
            if (awaiting)
                await prepared.drive.hold();
            else
                await prepared.drive.seal(signal);
        }
        for (const { stage, prepared } of walked)
            reports.push({ stage, report: prepared.report(outcomeOf(prepared, awaiting)) });
        return { stages: reports, carried, failedStage: undefined, failure: undefined, exitCode: result/* EXIT */.dc.done, awaiting };
    }
    catch (error) {
        return afterFailure(error, { reports, walked, carried, current, shared, world });
    }
}
/** Carries the report of a stage that told its failure itself. */
class StageFailed extends Error {
    report;
    constructor(report) {
        super(report.failure?.message ?? report.result);
        this.report = report;
    }
}
async function runStage(stage, own, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const action = await ACTIONS[stage.use]();
        const reader = new read_inputs/* InputReader */.i(own.host.inputs);
        const inputs = await action.read(reader);
        const shared = (0,run_action/* readShared */.qA)(reader, action.defaultTimeout);
        own.host.mask(reader.secrets);
        reader.finish();
        if (isReversible(action)) {
            const prepared = await action.prepare(inputs, shared, own, signal);
            return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs };
        }
        const limit = __addDisposableResource(env_2, own.clock.limit(shared.timeoutMs, signal), false);
        try {
            const report = await action.run(inputs, shared, own, limit.signal);
            for (const [name, value] of Object.entries(report.outputs))
                own.host.output(name, value);
            return { report };
        }
        catch (error) {
            if (error instanceof core_failure/* Cancelled */.cJ)
                throw error;
            const failure = (0,run_action/* asFailure */.h_)(error, shared);
            return { report: { ...action.failed(failure, inputs), exitCode: (0,result/* exitCodeOfFailure */.Bu)(failure.code), failure } };
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
const outcomeOf = ({ drive }, awaiting) => ({
    result: awaiting ? 'awaiting-confirm' : 'confirmed',
    entry: drive.entry,
    moments: drive.moments,
    remarks: [],
});
async function afterFailure(error, { reports, walked, carried, current, shared, world, }) {
    const codes = [];
    if (error instanceof StageFailed)
        codes.push(error.report.exitCode);
    else if (error instanceof core_failure/* Cancelled */.cJ)
        codes.push(result/* EXIT */.dc.cancelled);
    for (const { stage, prepared } of walked.toReversed()) {
        world.log.info(`Taking back what stage ${stage.name} changed`);
        const outcome = prepared.drive.begun
            ? await (0,carry_out/* afterTrouble */.Os)(prepared.drive, error instanceof StageFailed ? asCause(error, current) : error, prepared.policy, world)
            : undefined;
        if (outcome === undefined) {
            await prepared.drive.release();
            continue;
        }
        const report = prepared.report(outcome);
        reports.push({ stage, report });
        codes.push(report.exitCode);
    }
    const failure = error instanceof StageFailed ? error.report.failure : (0,run_action/* asFailure */.h_)(error, shared);
    if (codes.length === 0)
        codes.push(result/* EXIT */.dc.failedAsBefore);
    return {
        stages: reports,
        carried,
        failedStage: current?.name,
        failure,
        exitCode: (0,result/* worstExitCode */.L1)(codes),
        awaiting: false,
    };
}
const asCause = (error, stage) => error.report.failure ??
    new core_failure/* Failure */.HR('unknown', { what: `Stage "${stage?.name}" failed`, saw: (0,core_failure/* briefly */.m_)(error), fix: 'look at that stage' });
/** What a stage told, for the result file: one entry a stage. */
const stageJson = ({ stage, report }) => ({
    stage: stage.name,
    use: stage.use,
    result: report.result,
    ...report.outputs,
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
});

;// CONCATENATED MODULE: ./build/pipeline/report.js




/** `done|awaiting-confirm|rolled-back|rollback-failed|unknown|failed|cancelled` */
function resultOf({ stages, exitCode, awaiting, failedStage }) {
    if (failedStage === undefined)
        return awaiting ? 'awaiting-confirm' : 'done';
    const results = stages.map(({ report }) => report.result);
    for (const worst of ['rollback-failed', 'unknown'])
        if (exitCode === result/* EXIT */.dc.personNeeded && results.includes(worst))
            return worst;
    if (exitCode === result/* EXIT */.dc.cancelled)
        return 'cancelled';
    return results.includes('rolled-back') ? 'rolled-back' : 'failed';
}
function reportPipeline(outcome, destination) {
    const { stages, carried, failedStage, failure, exitCode } = outcome;
    const image = carried.image ?? '';
    const [named = '', digest = ''] = image.split('@');
    const undo = stages.map(({ report }) => report.outputs.undo ?? '').filter((one) => one !== '');
    const rows = stages.map(({ stage, report }) => [stage.name, report.result]);
    const summary = [
        `## Slipway${destination === undefined ? '' : ` to ${destination}`}: ${resultOf(outcome)}`,
        (0,markdown/* factsTable */.wd)([
            ...rows,
            ...(image === '' ? [] : [['image', (0,image_ref/* shortImage */.Uq)(image)]]),
            ...(failure === undefined ? [] : [['failed', failure.what]]),
        ]),
        ...stages.map(({ report }) => report.summary).filter((one) => one !== ''),
    ].join('\n\n');
    return {
        result: resultOf(outcome),
        outputs: {
            image,
            version: named.slice(named.lastIndexOf(':') + 1),
            digest,
            'failed-stage': failedStage ?? '',
            undo: undo.length === 0 ? '' : `[${undo.join(',')}]`,
        },
        details: {
            destination: destination ?? null,
            image,
            failedStage: failedStage ?? null,
            stages: stages.map(stageJson),
        },
        summary,
        exitCode,
        ...(failure === undefined ? {} : { failure }),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/reuse.js





/**
 * Asks the registry whether an earlier run pushed this version from this commit and a clean tree. Then the image that is
 * there is used, and build, tests and push are skipped and say so: a re-run of a failed job must be able to go green.
 */
async function skipWhatIsThere(stages, world, signal) {
    const everything = { stages, skipped: [], carried: {} };
    const push = stages.findIndex(({ use }) => use === 'tag-and-push');
    const stage = stages[push];
    if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build'))
        return everything;
    const { findExisting, readWanted } = await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(216), __nccwpck_require__.e(228)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3228));
    const inputs = stageInputs(stage, NOT_YET, false);
    const existing = await findExisting(readWanted(new read_inputs/* InputReader */.i(inputs)), stageWorld(world, stage, inputs), signal);
    if (existing.do !== 'reuse')
        return everything;
    const image = (0,image_ref/* formatImageRef */.kL)(existing.image);
    world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`);
    const report = {
        result: 'skipped',
        outputs: { image, digest: existing.digest },
        details: { because: existing.because },
        summary: '',
        exitCode: result/* EXIT */.dc.done,
    };
    return {
        stages: stages.slice(push + 1),
        skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
        carried: { image },
    };
}

;// CONCATENATED MODULE: ./build/pipeline/index.js










const NEEDS_IMAGE = new Set(['rancher-upgrade']);
const FINGERPRINT = 'pipeline-file';
/** The whole pipeline in one step: the root action, and `slipway run`. */
const pipeline = {
    name: 'pipeline',
    defaultTimeout: '60m',
    read: read,
    async run(inputs, shared, world, signal) {
        const { stages, destination, fingerprint } = await observePipeline(inputs, world);
        world.host.remember(FINGERPRINT, fingerprint);
        const start = inputs.image === undefined ? {} : { image: inputs.image };
        expectOneImage(stages.map(({ use }) => use), inputs.image);
        await checkStages(stages, start, shared.dryRun, world);
        world.log.info(`Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ')}`);
        const remaining = shared.dryRun
            ? { stages, skipped: [], carried: {} }
            : await skipWhatIsThere(stages, world, signal);
        const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, shared, world, signal);
        return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages] }, destination?.name);
    },
    failed: () => ({
        result: 'failed',
        outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
        details: {},
        summary: '',
    }),
    /** Every stage cleans up or takes back what it left, newest first. */
    async post(reader, world) {
        const { stages, fingerprint } = await observePipeline(await read(reader), world);
        const before = world.host.remembered(FINGERPRINT);
        if (before === undefined)
            return result/* EXIT */.dc.done;
        if (before !== fingerprint) {
            const changed = new core_failure/* Failure */.HR('not-taken-back', {
                what: 'The pipeline file was changed while the pipeline ran',
                saw: 'another text than at the start; it may name other servers, so it is not followed',
                fix: 'look at each stage with its operation "status", and take back what is open with its operation "rollback"',
            });
            world.log.error(changed.message);
            return result/* EXIT */.dc.personNeeded;
        }
        const codes = [];
        for (const stage of stages.toReversed()) {
            const action = await ACTIONS[stage.use]();
            const inputs = stageInputs(stage, {}, false);
            const code = await action.post?.(new read_inputs/* InputReader */.i(inputs), stageWorld(world, stage, inputs));
            codes.push(code ?? result/* EXIT */.dc.done);
        }
        return (0,result/* worstExitCode */.L1)(codes);
    },
};
/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(uses, image) {
    const makes = uses.find((use) => use === 'containerized-build' || use === 'tag-and-push');
    if (image !== undefined && makes !== undefined) {
        throw new core_failure/* Failure */.HR('bad-input', {
            what: 'Two images are meant',
            saw: `"image" is ${image}, and the stage "${makes}" makes one`,
            fix: 'leave "image" out, or name the first stage after the push by "from"',
        });
    }
    if (image === undefined)
        expectImage(uses);
}
function expectImage(uses) {
    const needing = uses.findIndex((use) => NEEDS_IMAGE.has(use));
    if (needing === -1 || uses.slice(0, needing).includes('tag-and-push'))
        return;
    throw new core_failure/* Failure */.HR('bad-input', {
        what: 'There is no image to deploy',
        saw: 'the run starts after the push, and "image" is not given',
        fix: 'give "image" as repository:version@sha256:…, the output of an earlier run',
    });
}


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

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ afterTrouble),
/* harmony export */   a4: () => (/* binding */ confirmHeld),
/* harmony export */   fQ: () => (/* binding */ takeBackAsAsked),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8624);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3201);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6367);
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



/**
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
async function carryOut(drive, policy, ending, signal) {
    try {
        await drive.walk(signal);
        if (policy.confirm === 'manual') {
            await drive.hold();
            return outcome(drive, 'awaiting-confirm');
        }
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Seals what an earlier run, or this one, left held. */
async function confirmHeld(drive, policy, ending, signal) {
    try {
        await drive.seal(signal);
        return outcome(drive, 'confirmed');
    }
    catch (error) {
        return afterTrouble(drive, error, policy, ending);
    }
}
/** Takes a change back because a person asked for it: that it is back is the good end. */
async function takeBackAsAsked(drive, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const back = await drive.takeBack(limit.signal);
        if (back.proven)
            return outcome(drive, 'rolled-back', { remarks: back.remarks });
        return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** What follows a failure, by the policy: taken back and proven, held for a person, or left to the post step. */
async function afterTrouble(drive, error, policy, ending) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const why = reasonOf(error);
        if (!drive.begun) {
            await drive.release();
            throw error;
        }
        const cancelled = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ;
        if (cancelled && ending.recovery === 'post') {
            return outcome(drive, 'unknown', {
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: `Stopped while ${drive.target.name} was being changed`,
                    saw: `${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error)}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
                    fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
                }),
            });
        }
        const limit = __addDisposableResource(env_2, ending.clock.limit(_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .TAKE_BACK_MS */ .F, ending.impatient), false);
        const evidence = await drive.evidence(limit.signal);
        if (evidence !== undefined)
            ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'));
        const told = evidence === undefined ? {} : { evidence };
        if ((cancelled ? policy.onCancel : policy.onFailure) === 'hold') {
            await drive.hold();
            return outcome(drive, 'unknown', {
                ...told,
                failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
                    what: why.what,
                    saw: `${why.saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
                    fix: `take it back with: ${drive.target.rollbackCommand}`,
                }),
            });
        }
        const back = await drive.takeBack(limit.signal);
        if (!back.proven) {
            const failure = notTakenBack(drive, `${why.saw}; then: ${back.because}`, why.what);
            return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { ...told, failure });
        }
        const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(why.code, {
            what: why.what,
            saw: `${why.saw}; it was taken back, and that is proven`,
            fix: why.fix,
        });
        return outcome(drive, cancelled ? 'cancelled' : 'rolled-back', { ...told, failure, remarks: back.remarks });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function reasonOf(error) {
    if ((0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return error;
    if (error instanceof _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeLimit */ .h9) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timed-out', {
            what: 'The time is up',
            saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error),
            fix: 'look at what it waited for, or raise "timeout"',
        });
    }
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', { what: 'Stopped before the end', saw: (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m_)(error), fix: 'start it again' });
    }
    // A bug of ours in the middle of a change: take back what was begun, and show the stack.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unknown', { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' }, { cause: error });
}
const notTakenBack = (drive, saw, what) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
});
function outcome(drive, result, more = {}) {
    return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments };
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
/******/ var __webpack_exports__ = __nccwpck_require__(1704);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
