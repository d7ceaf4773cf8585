export const id = 104;
export const ids = [104];
export const modules = {

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ACTION: () => (/* binding */ ACTION),
  front: () => (/* binding */ front)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/systems/docker/own-variables.js
var own_variables = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/actions/containerized-build/labels.js
var containerized_build_labels = __webpack_require__(3324);
;// CONCATENATED MODULE: ./build/actions/containerized-build/inputs.js



async function read(from) {
    const context = pathBelow(from, 'context', String(from.text('context', '.')));
    const dockerfile = String(from.text('dockerfile', 'Dockerfile'));
    return {
        builderImage: from.imageRef('builder-image'),
        script: from.text('run'),
        repository: readRepository(from),
        context,
        dockerfile: pathBelow(from, 'dockerfile', dockerfile.startsWith('/') ? dockerfile : external_node_path_.posix.join(context, dockerfile)),
        buildArgs: readVariables(from, 'build-args'),
        environment: readVariables(from, 'environment'),
        artifacts: from.list('artifacts').map((path) => pathBelow(from, 'artifacts', path)),
        labels: readLabels(from),
    };
}
function readRepository(from) {
    const ref = from.maybeImageRef('repository');
    if (ref?.tag !== undefined || ref?.digest !== undefined) {
        from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the version comes from git');
    }
    return ref?.repository;
}
function pathBelow(from, input, path) {
    const clean = external_node_path_.posix.normalize(path);
    if (clean.startsWith('/') || clean === '..' || clean.startsWith('../')) {
        from.problem(input, `"${path}"`, 'not a path below the workspace');
    }
    return clean;
}
const COMMAND_FILES = /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|ARTIFACTS)$/;
const OURS = /^(INPUT|STATE|SLIPWAY)_/;
function readVariables(from, input) {
    return from.list(input).flatMap((line) => {
        const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(line) ?? [];
        const wrong = name === undefined ? 'write NAME=value, or NAME alone to take it from the job' : whyNot(name);
        if (name !== undefined && wrong === undefined)
            return [{ name, ...(value === undefined ? {} : { value }) }];
        from.problem(input, `"${line.split('=')[0]}"`, wrong ?? '');
        return [];
    });
}
function whyNot(name) {
    if (COMMAND_FILES.test(name))
        return 'a build cannot speak for the step; name its files in "artifacts"';
    if (OURS.test(name))
        return 'this belongs to the action itself; give the value under another name';
    if ((0,own_variables/* isDockersOwn */.uJ)(name))
        return 'the docker command reads this itself; set it inside "run" or in the Dockerfile';
    return undefined;
}
function readLabels(from) {
    const labels = {};
    for (const line of from.list('labels')) {
        const [, name, value] = /^([^\s=]+)=(.*)$/s.exec(line) ?? [];
        if (name === undefined || value === undefined)
            from.problem('labels', `"${line}"`, 'write name=value');
        else if (name.startsWith('io.slipway.') || containerized_build_labels/* VERSION_LABELS */.P2.includes(name)) {
            from.problem('labels', `"${name}"`, 'this label tells what was built, and is written by the action');
        }
        else
            labels[name] = value;
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/actions/containerized-build/front.js

const ACTION = 'containerized-build';
const front = {
    name: ACTION,
    defaultTimeout: '60m',
    read: read,
    failed: () => ({ result: 'failed', outputs: {}, details: {} }),
};


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   P2: () => (/* binding */ VERSION_LABELS),
/* harmony export */   XQ: () => (/* binding */ sourceLabels),
/* harmony export */   oc: () => (/* binding */ borrowedLabels),
/* harmony export */   xL: () => (/* binding */ builderLabels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const OCI = 'org.opencontainers.image';
const REVISION = `${OCI}.revision`;
const VERSION = `${OCI}.version`;
const TITLE = `${OCI}.title`;
const VERSION_LABELS = [REVISION, VERSION];
function sourceLabels(source, repository, own) {
    return {
        ...(repository === undefined ? {} : { [TITLE]: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(repository) }),
        ...own,
        ...(source.commit === undefined ? {} : { [REVISION]: source.commit }),
        ...(source.version === undefined ? {} : { [VERSION]: source.version }),
        'io.slipway.dirty': source.dirty === undefined ? 'unknown' : String(source.dirty),
    };
}
const builderLabels = (name, builder) => ({
    'io.slipway.builder': name,
    'io.slipway.builder-digest': builder.digest,
    'io.slipway.builder-digest-kind': builder.kind,
});
const missingLabels = (wanted, found) => Object.entries(wanted)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => `${name}=${value}`);
const borrowedLabels = (wanted, found) => VERSION_LABELS.filter((name) => wanted[name] === undefined && found[name]).map((name) => `${name}=${found[name]}`);


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ PROXIES),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   uJ: () => (/* binding */ isDockersOwn)
/* harmony export */ });
const OWN = new Set([
    'PATH',
    'HOME',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'RUNNER_TRACKING_ID',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'DOCKER_BUILDKIT',
]);
const PROXIES = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']);
const isDockersOwn = (name) => OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name);


/***/ })

};
