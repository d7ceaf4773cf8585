export const id = 3851;
export const ids = [3851];
export const modules = {

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paintFor: () => (/* binding */ paintFor)
/* harmony export */ });
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const DIM = 2;
const MARKS = { '~': YELLOW, '!': YELLOW, '+': GREEN, '-': RED };
function paintFor(env, isTty) {
    const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    const isWanted = !env.NO_COLOR && (isForced || (isTty && env.TERM !== 'dumb'));
    return isWanted ? paint : (text) => text;
}
const paint = (text, meaning) => {
    switch (meaning) {
        case 'error':
            return firstLine(text, RED);
        case 'warning':
            return firstLine(text, YELLOW);
        case 'done':
            return firstLine(text, GREEN);
        case 'waiting':
            return lines(text, () => DIM);
        case 'plan':
            return lines(text, (line) => MARKS[/^ +([~!+-]) /.exec(line)?.[1] ?? '']);
        case undefined:
            return text;
        default:
            return meaning;
    }
};
const firstLine = (text, colour) => text.replace(/^[^\n]+/, (line) => inColour(line, colour));
const lines = (text, colourOf) => text
    .split('\n')
    .map((line) => {
    const colour = colourOf(line);
    return colour === undefined || line === '' ? line : inColour(line, colour);
})
    .join('\n');
const inColour = (line, colour) => `\u001b[${colour}m${line}\u001b[0m`;


/***/ })

};
