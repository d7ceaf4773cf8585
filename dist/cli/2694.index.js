export const id = 2694;
export const ids = [2694];
export const modules = {

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyNotFrom),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
function originOf(labels) {
    const commit = labels['org.opencontainers.image.revision'];
    const dirty = labels['io.slipway.dirty'];
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(dirty === 'true' || dirty === 'false' ? { dirty: dirty === 'true' } : {}),
    };
}
function whyNotFrom(commit, labels) {
    if (commit === undefined)
        return 'the commit that is checked out is not known';
    if (labels.length === 0)
        return 'there is no image in it';
    for (const { commit: from, dirty } of labels.map(originOf)) {
        if (from === undefined)
            return 'its labels name no commit';
        if (from !== commit)
            return `its labels name commit ${from.slice(0, 12)}, not ${commit.slice(0, 12)}`;
        if (dirty === undefined)
            return 'its labels do not say that the tree was clean';
        if (dirty)
            return 'its labels say that the tree was not clean';
    }
    return undefined;
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   LY: () => (/* binding */ planBeforeBuild),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   jn: () => (/* binding */ explainBeforeBuild),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4495);
/* harmony import */ var _same_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);




function makePlan(inputs, { image, version, taken }) {
    const to = { repository: inputs.repository.repository, tag: version.tag };
    const swapped = whySwapped(image.labels, version);
    if (swapped !== undefined)
        return { do: 'refuse', image: to, failure: swapped };
    if (taken === undefined)
        return { do: 'push', image: to, imageId: image.id, because: FREE };
    if ((0,_same_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameImage */ .m)(taken, image.id))
        return keep(to, taken, 'the registry has this image already');
    const whyNot = whyNotReuse(inputs, taken, version.commit);
    if (whyNot === undefined)
        return keep(to, taken, REUSED);
    return { do: 'refuse', image: to, failure: takenByAnother(to, taken, inputs, whyNot) };
}
function planBeforeBuild(wanted, { version, taken, dirty }) {
    const image = { repository: wanted.repository.repository, tag: version.tag };
    if (taken === undefined)
        return { do: 'build', image, because: FREE };
    const whyNot = dirty ? 'the tree has changes that are not committed' : whyNotReuse(wanted, taken, version.commit);
    if (whyNot !== undefined)
        return { do: 'build', image, because: `the version is taken, but ${whyNot}` };
    return { do: 'reuse', image: { ...image, digest: taken.digest }, digest: taken.digest, because: REUSED };
}
function explain(plan) {
    const name = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(plan.image);
    switch (plan.do) {
        case 'push':
            return `push ${name}, the image ${plan.imageId}: ${plan.because}`;
        case 'keep':
            return `keep ${name} and push nothing: ${plan.because}`;
        case 'refuse':
            return `refuse to push ${name}: ${plan.failure.saw}`;
        default:
            return plan;
    }
}
const MARKS = { push: '+', keep: '=', refuse: '!' };
const isFree = ({ because }) => because === FREE;
function explainBeforeBuild(existing) {
    const name = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(existing.image);
    if (isFree(existing))
        return [`+ push ${name}, the image of this run: ${FREE}`];
    if (existing.do === 'build')
        return [`! ${name}: ${existing.because}; another image is not pushed over it`];
    return [`= keep ${name}: ${existing.because}; build, tests and push are skipped`];
}
const FREE = 'the version is free';
const REUSED = 'the image that is there was built from this commit and a clean tree';
const keep = (to, { digest }, because) => ({
    do: 'keep',
    image: { ...to, digest },
    digest,
    because,
});
function whyNotReuse({ onExisting }, { labels }, commit) {
    return onExisting === 'reuse' ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotFrom */ .W)(commit, labels ?? []) : 'on-existing is "fail"';
}
function whySwapped(labels, { from, commit }) {
    const origin = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .y)(labels);
    const speaks = origin.commit !== undefined && origin.dirty !== undefined;
    if (from !== 'git' || !speaks || origin.commit === commit)
        return undefined;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
        what: 'The image was not built from the commit that is checked out',
        saw: `its labels name commit ${origin.commit}; checked out is ${commit}`,
        fix: 'give the image-id of a build of this commit, or say what it is with "version"',
    });
}
function takenByAnother(to, taken, { imageId, onExisting }, whyNot) {
    const another = 'make a new commit or a new tag, so that the version is another one';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('refused', {
        what: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRef */ .kL)(to)} is taken by another image, and is not overwritten`,
        saw: `the registry holds ${(0,_same_image_js__WEBPACK_IMPORTED_MODULE_2__/* .sayStored */ .X)(taken)}; built was image id ${imageId}; what is there is not used because ${whyNot}`,
        fix: onExisting === 'reuse'
            ? another
            : `set "on-existing: reuse" to use what an earlier run pushed from the same commit; or ${another}`,
    });
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUSH_RESULTS: () => (/* binding */ PUSH_RESULTS),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf),
/* harmony export */   reportDryRun: () => (/* binding */ reportDryRun),
/* harmony export */   reportFailure: () => (/* binding */ reportFailure),
/* harmony export */   reportResult: () => (/* binding */ reportResult),
/* harmony export */   reportSkipped: () => (/* binding */ reportSkipped)
/* harmony export */ });
/* harmony import */ var _core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1111);
/* harmony import */ var _core_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);




const PUSH_RESULTS = ['pushed', 'already-there', 'skipped', 'failed', 'cancelled'];
const outputsOf = ({ image, digest }) => ({
    image: (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(image),
    digest,
});
function reportResult(done, version, imageId, failure) {
    const image = (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(done.image);
    return {
        result: done.result,
        outputs: { ...outputsOf(done), version: version.tag },
        details: { ...detailsOf(version, imageId), image, digest: done.digest, because: done.because },
        page: {
            title: 'Push',
            result: done.result,
            tone: failure === undefined ? 'good' : 'failed',
            headline: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfImage */ .qM)(image)} is in the registry${failure === undefined ? '' : ', and something was left behind here'}.`,
            blocks: [
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failureBlocks */ .pD)(failure),
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['image', image], ['digest', done.digest], ...rowsOf(version, imageId), ['because', done.because]]),
                { kind: 'text', text: 'Nothing to take back: a version is never overwritten.' },
                { kind: 'command', does: 'Use it', command: `docker pull ${image}` },
            ],
        },
        exitCode: failure === undefined ? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)(failure.code),
        ...(failure === undefined ? {} : { failure }),
    };
}
const PUSH = { title: 'Push', tone: 'plain', blocks: [] };
const reportSkipped = (because) => ({
    result: 'skipped',
    outputs: { image: '', version: '', digest: '' },
    details: { because },
    page: { ...PUSH, result: 'skipped', headline: `Nothing was pushed: ${because}.` },
});
function reportFailure(plan, version, imageId, failure) {
    return {
        result: 'failed',
        outputs: { version: version.tag },
        details: detailsOf(version, imageId),
        page: {
            title: 'Push',
            result: 'failed',
            tone: 'failed',
            headline: `${(0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfImage */ .qM)((0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(plan.image))} was not pushed.`,
            blocks: [
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .failureBlocks */ .pD)(failure),
                ...(0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['image', (0,_core_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImageRef */ .kL)(plan.image)], ...rowsOf(version, imageId)]),
            ],
        },
        exitCode: (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfFailure */ .Bu)(failure.code),
        failure,
    };
}
function reportDryRun(plan, version, imageId) {
    return {
        result: 'skipped',
        outputs: { version: version.tag, ...(plan.do === 'keep' ? outputsOf(plan) : {}) },
        details: { dryRun: true, plan: plan.do, ...detailsOf(version, imageId) },
        page: {
            ...PUSH,
            result: 'dry run',
            headline: 'This is the plan. Nothing was pushed.',
            blocks: (0,_core_page_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)([['plan', (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(plan)], ...rowsOf(version, imageId)]),
        },
        exitCode: _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done,
    };
}
const detailsOf = ({ tag, from, commit }, imageId) => ({
    version: tag,
    versionFrom: from,
    ...(commit === undefined ? {} : { commit }),
    imageId,
});
const rowsOf = ({ tag, from, commit }, imageId) => [
    ['version', `${tag} (from ${from === 'git' ? 'git' : 'the input'})`],
    ...(commit === undefined ? [] : [['commit', commit]]),
    ['image id', imageId],
];


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sayStored),
/* harmony export */   m: () => (/* binding */ isSameImage)
/* harmony export */ });
const isSameImage = ({ digest, manifest }, imageId) => digest === imageId || (manifest.kind === 'image' && manifest.config === imageId);
const sayStored = ({ digest, manifest }) => manifest.kind === 'image' ? `${digest} (image id ${manifest.config})` : `${digest} (an index)`;


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   qZ: () => (/* binding */ LONG_LOG),
/* harmony export */   sE: () => (/* binding */ failurePage)
/* harmony export */ });
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

const MARK = {
    good: '✅',
    waiting: '✋',
    back: '↩️',
    failed: '❌',
    person: '🚨',
    plain: 'ℹ️',
};
const LONG_LOG = 10;
const facts = (rows) => (rows.length === 0 ? [] : [{ kind: 'facts', rows }]);
const notes = (texts) => facts(texts.map((text) => ['note', text]));
const evidenceOf = (all) => all.map((evidence) => ({ kind: 'evidence', evidence }));
const failureBlocks = (failure, evidence = []) => failure === undefined
    ? evidenceOf(evidence)
    : [
        { kind: 'failure', failure: { what: (0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .D)(failure.what), saw: failure.saw, fix: failure.fix } },
        ...evidenceOf(evidence),
    ];
const timelineOf = (of, moments) => moments.length === 0 ? [] : [{ kind: 'timeline', of, moments }];
const failurePage = (title, failure, { result, needsPerson }) => ({
    title,
    result,
    tone: needsPerson ? 'person' : 'failed',
    headline: needsPerson
        ? 'A person is needed now: it is not known what it left.'
        : 'It ended before it changed any live system.',
    blocks: failureBlocks(failure),
});
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames),
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
const MOST = 40;
const LAST_MS = 1_000;
function spansOf(moments) {
    const shown = moments.slice(-MOST);
    const spans = shown.map(({ atMs, text }, index) => {
        const nextMs = shown[index + 1]?.atMs ?? atMs + LAST_MS;
        return { fromMs: atMs, toMs: Math.max(nextMs, atMs + 1), text: shortNames(text) };
    });
    return { spans, left: moments.length - shown.length };
}
const shortNames = (text) => text
    .replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1')
    .replace(/\bimage [^\s/@]+\/(?:[^\s/@]+\/)*([^\s/@]+:[^\s/@]+)/g, 'image $1')
    .replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, 'sha256:$1…');


/***/ })

};
