export const id = 2852;
export const ids = [2852];
export const modules = {

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   front: () => (/* binding */ front)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);

const front = {
    name: 'rancher-upgrade',
    guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
    defaultTimeout: '15m',
    read: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L,
    failed: (_failure, inputs) => ({
        result: 'unchanged',
        outputs: { undo: '' },
        details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    }),
};


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   z: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);

async function read(reader) {
    const operation = reader.choice('operation', ['upgrade', ..._run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .xb], 'upgrade');
    const access = readAccess(reader);
    const image = reader.maybeImageRef('image');
    if (operation === 'upgrade' && reader.maybe('image') === undefined)
        reader.problem('image', 'nothing', 'required for an upgrade');
    const changing = await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeInputs */ .Y1)(reader);
    for (const name of image === undefined ? [] : await (0,_run_read_change_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unfilledIn */ .H3)(changing.gates, image)) {
        reader.problem('gates', `a gate that asks for {${name}}`, `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`);
    }
    return {
        operation,
        access,
        environment: reader.maybe('environment'),
        stack: reader.text('stack'),
        service: reader.text('service'),
        image,
        strategy: {
            batchSize: reader.count('batch-size', 1, 1),
            intervalMs: reader.durationMs('interval', '2s'),
            startFirst: reader.flag('start-first', false),
        },
        allowMovingTag: reader.flag('allow-moving-tag', false),
        changing,
        secrets: reader.secrets,
    };
}
function readAccess(reader) {
    const text = reader.text('rancher-url');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (text !== undefined && (url === undefined || !['http:', 'https:'].includes(url.protocol))) {
        reader.problem('rancher-url', `"${text}"`, 'not an http or https URL, such as https://rancher.example.com');
    }
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        reader.problem('rancher-url', 'a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key');
    }
    return {
        url: url ?? new URL('http://invalid'),
        accessKey: reader.secret('rancher-access-key'),
        secretKey: reader.secret('rancher-secret-key'),
    };
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const OPERATIONS = ['confirm', 'rollback', 'status'];
async function readChangeInputs(reader) {
    return {
        gates: await readGates(reader),
        rule: {
            needs: reader.count('needs', 3, 1),
            everyMs: reader.durationMs('every', '5s'),
            withinMs: reader.durationMs('within', '2m'),
            allowBad: reader.count('allow-bad', 0),
            allowUnasked: reader.count('allow-unasked', 4),
        },
        policy: {
            confirm: reader.choice('confirm', ['auto', 'manual'], 'auto'),
            onFailure: reader.choice('on-failure', ['rollback', 'hold'], 'rollback'),
            onCancel: reader.choice('on-cancel', ['rollback', 'hold'], 'rollback'),
        },
        allowUntrusted: reader.flag('allow-untrusted', false),
    };
}
async function readGates(reader) {
    const written = await reader.structure('gates');
    if (written === undefined)
        return [];
    const [{ readGateSpecs }, { secretsOfGates }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6355).then(__webpack_require__.bind(__webpack_require__, 6355)),
        __webpack_require__.e(/* import() */ 5050).then(__webpack_require__.bind(__webpack_require__, 5050)),
    ]);
    const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because));
    reader.secrets.push(...secretsOfGates(gates));
    return gates;
}
async function unfilledIn(gates, known) {
    return gates.length === 0 ? [] : (await __webpack_require__.e(/* import() */ 2817).then(__webpack_require__.bind(__webpack_require__, 2817))).unfillable(gates, known);
}


/***/ })

};
