export const id = 278;
export const ids = [278];
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

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeTrust: () => (/* binding */ observeTrust),
  untrusted: () => (/* binding */ untrusted)
});

// EXTERNAL MODULE: ./build/core/event.js
var core_event = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/trust.js


function decideTrust(start, head) {
    const { event, payload } = start;
    if (!(0,core_event/* mayBeAnybodys */._A)(start))
        return { code: 'own' };
    if ((0,core_event/* dependsOnHead */.xD)(event))
        return judgeHead(start, head ?? { at: 'unknown', because: 'nobody looked' });
    if ((0,core_event/* isDependabot */.DS)(start))
        return { code: 'fork', because: 'Dependabot started this run, and GitHub gives it none of the secrets of Actions' };
    return judgePullRequest(payload);
}
function judgePullRequest(payload) {
    const pull = at(payload, 'pull_request');
    const base = nameOf(at(payload, 'repository'));
    const head = nameOf(at(at(pull, 'head'), 'repo'));
    if (base !== undefined && head === base)
        return { code: 'own' };
    const number = typeof pull?.number === 'number' ? ` #${pull.number}` : '';
    const from = head === undefined ? 'another repository' : `the fork ${head}`;
    return { code: 'fork', because: `pull request${number} comes from ${from}, and GitHub gives it no secrets` };
}
function judgeHead({ event, payload, sha }, head) {
    if (head.at === 'nothing')
        return { code: 'own' };
    const where = `the event ${event} gives this run the secrets of the base`;
    if (head.at === 'unknown')
        return { code: 'foreign', because: `${where}, and nobody can tell what is checked out: ${head.because}` };
    const ours = [sha, textAt(at(at(payload, 'pull_request'), 'base'), 'sha'), pushedCommit(payload)];
    if (ours.includes(head.commit))
        return { code: 'own' };
    const checkedOut = `commit ${head.commit.slice(0, 7)} is checked out, not ${sha?.slice(0, 7) ?? 'the base'}`;
    return { code: 'foreign', because: `${where}, and ${checkedOut}` };
}
function pushedCommit(payload) {
    const run = at(payload, 'workflow_run');
    const base = nameOf(at(payload, 'repository'));
    const isOwn = base !== undefined && nameOf(at(run, 'head_repository')) === base;
    return isOwn && core_event/* STARTED_BY_WRITERS */.Lt.has(textAt(run, 'event') ?? '') ? textAt(run, 'head_sha') : undefined;
}
function at(value, key) {
    const found = (0,json/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json/* isObject */.G)(found) ? found : undefined;
}
const textAt = (value, key) => {
    const found = value?.[key];
    return typeof found === 'string' && found !== '' ? found : undefined;
};
function nameOf(repository) {
    const name = textAt(repository, 'full_name');
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/run/observe-trust.js



async function observeTrust(world, signal) {
    const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_ACTOR: actor, GITHUB_EVENT_PATH: path } = world.env;
    if (!event)
        return { code: 'own' };
    const payload = path ? parse(await world.files.read(path)) : undefined;
    const head = (0,core_event/* dependsOnHead */.xD)(event) ? await (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(75), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 8745))).observeHead(world, signal) : undefined;
    return decideTrust({ event, payload, sha: sha || undefined, actor: actor || undefined }, head);
}
function parse(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
const FIX = {
    fork: 'run this step only for code of your own: "if: github.event.pull_request.head.repo.full_name == github.repository"',
    foreign: 'check out the commit of the base, or build and test by "pull_request" and deploy by "push"; when a person has read that very code, give "allow-untrusted: true" in the workflow file',
};
const untrusted = (what, { code, because }) => new failure/* Failure */.HR('refused', {
    what: `Will not do this for code that may be anybody's: ${what}`,
    saw: because,
    fix: FIX[code],
});


/***/ })

};
