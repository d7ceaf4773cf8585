export const id = 528;
export const ids = [528];
export const modules = {

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION: () => (/* binding */ ACTION),
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4082);

const ACTION = 'compose-integration-test';
const front = {
    name: ACTION,
    defaultTimeout: '30m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: () => ({ result: 'not-run', outputs: { logs: '' }, details: {} }),
};


/***/ }),

/***/ 4082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   X: () => (/* binding */ formatChoice)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);


async function read(from) {
    return {
        composeFile: from.text('compose-file', 'docker-compose.yml'),
        injections: readInjections(from),
        tests: readTests(from),
        withinMs: from.durationMs('within', '2m'),
        logsFolder: from.maybe('logs-folder'),
    };
}
function readInjections(from) {
    const image = readImage(from);
    const items = from.list('images');
    const seen = new Set();
    const injections = items.flatMap((item) => {
        const [, service = '', reference] = /^([^=\s]+)(?:=(.*))?$/.exec(item) ?? [];
        if (service === '') {
            from.problem('images', `"${item}"`, 'write a service of the compose file, or service=reference');
            return [];
        }
        if (seen.has(service)) {
            from.problem('images', `"${service}" twice`, 'a service gets one image');
            return [];
        }
        seen.add(service);
        if (reference === undefined)
            return image === undefined ? [] : [{ service, image, input: 'image' }];
        const own = readReference(from, 'images', reference.trim());
        return own === undefined ? [] : [{ service, image: own, input: 'images' }];
    });
    const forOurs = items.filter((item) => !item.includes('='));
    if (forOurs.length > 0 && from.maybe('image') === undefined) {
        from.problem('images', `"${forOurs.join('", "')}" without a reference`, 'give "image" too, or write service=reference');
    }
    if (forOurs.length === 0 && image !== undefined) {
        from.problem('image', 'given, but no service gets it', 'name the service in "images"');
    }
    return injections;
}
function readImage(from) {
    const text = from.maybe('image');
    const image = text === undefined ? undefined : readReference(from, 'image', text);
    if (image?.by === 'name' && image.ref.digest === undefined) {
        const because = 'write the image id of the build, sha256:…, or repository:tag@sha256:…; a tag alone can move';
        from.problem('image', `"${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image.ref)}"`, because);
    }
    return image;
}
const ID = /^sha256:[0-9a-f]{64}$/;
function readReference(from, input, text) {
    if (ID.test(text))
        return { by: 'id', id: text };
    try {
        return { by: 'name', ref: (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRef */ .Q)(text, input) };
    }
    catch (error) {
        if (!(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
            throw error;
        from.problem(input, error.saw, `${error.fix}; or an image id, sha256: and 64 hex digits`);
        return undefined;
    }
}
function readTests(from) {
    const service = from.maybe('test-service');
    const script = from.maybe('test-command');
    if (service === undefined && script === undefined) {
        from.problem('test-command', 'nothing', 'required, unless "test-service" is given');
    }
    if (service !== undefined && script !== undefined) {
        from.problem('test-service', `"${service}"`, 'give it or "test-command", not both');
    }
    return service === undefined ? { by: 'command', script: script ?? '' } : { by: 'service', service };
}
const formatChoice = (image) => (image.by === 'id' ? image.id : (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(image.ref));


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Uq: () => (/* binding */ shortImage),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   ZJ: () => (/* binding */ tryParseImageRef),
/* harmony export */   kL: () => (/* binding */ formatImageRef),
/* harmony export */   qM: () => (/* binding */ nameOfImage),
/* harmony export */   rU: () => (/* binding */ isMoving)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);

const HOST = String.raw `(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`;
const COMPONENT = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
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
function registryOf(ref) {
    const [first = '', ...rest] = ref.repository.split('/');
    const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    return isHost ? first : 'docker.io';
}
function isMoving(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return true;
    return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest');
}
function tryParseImageRef(text) {
    try {
        return parseImageRef(text);
    }
    catch {
        return undefined;
    }
}
const shortImage = (text) => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
const lastOf = ({ repository }) => repository.slice(repository.lastIndexOf('/') + 1);
function nameIn(text) {
    const ref = tryParseImageRef(text);
    return ref === undefined ? text : lastOf(ref);
}
function nameOfImage(text) {
    const ref = tryParseImageRef(text);
    if (ref === undefined)
        return text;
    const name = lastOf(ref);
    return ref.tag === undefined ? shortImage(`${name}@${ref.digest ?? ''}`) : `${name}:${ref.tag}`;
}


/***/ })

};
