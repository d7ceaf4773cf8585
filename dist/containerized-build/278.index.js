export const id = 278;
export const ids = [278];
export const modules = {

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeTrust: () => (/* binding */ observeTrust),
  untrusted: () => (/* binding */ untrusted)
});

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/trust.js

/** These run with secrets, whoever made the code: what is checked out decides. */
const WITH_SECRETS = new Set(['pull_request_target', 'workflow_run']);
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** What a person who may write to this repository starts on its own branches and tags. */
const STARTED_BY_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch']);
const dependsOnHead = (event) => WITH_SECRETS.has(event);
/** @param head asked for only where `dependsOnHead`. */
function decideTrust(start, head) {
    const { event, payload, actor } = start;
    if (WITH_SECRETS.has(event))
        return judgeHead(start, head ?? { at: 'unknown', because: 'nobody looked' });
    // GitHub treats these as if they came from a fork: docs.github.com, "Troubleshooting Dependabot on GitHub Actions".
    if (actor === 'dependabot[bot]' && (event === 'push' || OF_PULL_REQUESTS.has(event)))
        return { code: 'fork', because: 'Dependabot started this run, and GitHub gives it none of the secrets of Actions' };
    return OF_PULL_REQUESTS.has(event) ? judgePullRequest(payload) : { code: 'own' };
}
function judgePullRequest(payload) {
    const pull = at(payload, 'pull_request');
    const base = nameOf(at(payload, 'repository'));
    const head = nameOf(at(at(pull, 'head'), 'repo')); // null when the fork was deleted
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
/** Of a `workflow_run`: the commit of the run before it, when a writer of this repository started that one. */
function pushedCommit(payload) {
    const run = at(payload, 'workflow_run');
    const base = nameOf(at(payload, 'repository'));
    const isOwn = base !== undefined && nameOf(at(run, 'head_repository')) === base;
    return isOwn && STARTED_BY_WRITERS.has(textAt(run, 'event') ?? '') ? textAt(run, 'head_sha') : undefined;
}
function at(value, key) {
    const found = (0,json/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json/* isObject */.G)(found) ? found : undefined;
}
const textAt = (value, key) => {
    const found = value?.[key];
    return typeof found === 'string' && found !== '' ? found : undefined;
};
/** `owner/name` in the letters that GitHub allows; anything else is no name that could be told. */
function nameOf(repository) {
    const name = textAt(repository, 'full_name');
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

// EXTERNAL MODULE: ./build/systems/git/repository.js + 1 modules
var repository = __webpack_require__(5625);
// EXTERNAL MODULE: ./build/run/programs.js
var programs = __webpack_require__(6705);
;// CONCATENATED MODULE: ./build/run/observe-trust.js




/** Whose code is checked out, by the event that started the run and the commit in the workspace. */
async function observeTrust(world, signal) {
    const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_ACTOR: actor, GITHUB_EVENT_PATH: path } = world.env;
    if (!event)
        return { code: 'own' };
    const payload = path ? parse(await world.files.read(path)) : undefined;
    const head = dependsOnHead(event) ? await observeHead(world, signal) : undefined;
    return decideTrust({ event, payload, sha: sha || undefined, actor: actor || undefined }, head);
}
async function observeHead(world, signal) {
    try {
        return { at: 'commit', commit: await (0,repository/* findCommit */.fq)((0,programs/* repositoryOf */._)(world), signal) };
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error, 'not-found', 'missing-tool'))
            throw error;
        const files = await world.files.list(world.workspace);
        return files.length === 0 ? { at: 'nothing' } : { at: 'unknown', because: error.saw };
    }
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
/** @param what will not be done, such as `the stages tag-and-push, rancher-upgrade`. */
const untrusted = (what, { code, because }) => new failure/* Failure */.HR('refused', {
    what: `Will not do this for code that may be anybody's: ${what}`,
    saw: because,
    fix: FIX[code],
});


/***/ })

};
