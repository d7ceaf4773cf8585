export const id = 6382;
export const ids = [6382];
export const modules = {

/***/ 6382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/core/timeline.js
var timeline = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/core/mermaid.js


function gantt(title, moments) {
    const bars = (0,timeline/* spansOf */.L)(moments).spans.map(({ fromMs, toMs, text }) => `  ${barLabel(text)} :${fromMs}, ${toMs}`);
    return fenced([
        'gantt',
        `  title ${(0,neutralise.neutraliseForMermaid)(title)}`,
        '  dateFormat x',
        '  axisFormat %H:%M:%S',
        '  todayMarker off',
        ...bars,
    ]);
}
const FIRST = '· ';
const LABEL_LENGTH = 60;
function barLabel(text) {
    const label = `${FIRST}${(0,neutralise.neutraliseForMermaid)(text).replace(/ +/g, ' ').trim() || '…'}`;
    return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
const COLOURS = {
    done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    waiting: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
    failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
    back: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    unproven: 'fill:#cf222e,stroke:#82071e,color:#ffffff,stroke-width:4px',
    skipped: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
    ahead: 'fill:#6e7781,stroke:#6e7781,color:#ffffff,stroke-dasharray:4 4',
};
function flowchart(steps) {
    const nodes = steps.map(({ name, detail, state, says }, index) => {
        const lines = [name, detail, says].filter((line) => line !== '');
        return `  n${index}["${lines.map(neutralise.quoteForMermaid).join('<br/>')}"]:::${state}`;
    });
    const arrows = steps
        .slice(1)
        .map(({ state }, index) => `  n${index} ${state === 'ahead' ? '-.->' : '-->'} n${index + 1}`);
    const used = [...new Set(steps.map(({ state }) => state))];
    return fenced(['flowchart LR', ...nodes, ...arrows, ...used.map((state) => `  classDef ${state} ${COLOURS[state]}`)]);
}
const fenced = (lines) => ['```mermaid', ...lines, '```'].join('\n');

// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/core/markdown.js





const renderMarkdown = (page) => render(page, 2, false);
function render(page, level, folded) {
    const { title, result, tone, blocks } = page;
    const heading = `${core_page/* MARK */.M$[tone]} ${(0,neutralise.neutraliseForMarkdown)(title)}${result === '' ? '' : `: ${(0,neutralise.neutraliseForMarkdown)(result)}`}`;
    return [
        `${'#'.repeat(level)} ${heading}`,
        ...body(page),
        ...blocks.map((block) => renderBlock(block, level, folded)),
    ].join('\n\n');
}
const body = ({ headline, tookMs }) => {
    const took = tookMs === undefined ? '' : `Took ${(0,duration/* formatDuration */.a3)(tookMs)}.`;
    const said = headline === '' ? took : `**${(0,neutralise.neutraliseForMarkdown)(headline)}** ${took}`;
    return said === '' ? [] : [said.trim()];
};
function renderBlock(block, level, folded) {
    switch (block.kind) {
        case 'facts':
            return facts(block.rows);
        case 'table':
            return table(block.header, block.rows);
        case 'failure': {
            const { what, saw, fix } = block.failure;
            const isLong = saw.trim().includes('\n');
            return [
                `**Failed:** ${(0,neutralise.neutraliseForMarkdown)(what)}`,
                isLong ? `**Saw:**\n\n${verbatim(saw.trim().split('\n'))}` : `**Saw:** ${(0,neutralise.neutraliseForMarkdown)(saw)}`,
                `**Try:** ${(0,neutralise.neutraliseForMarkdown)(fix)}`,
            ].join('\n\n');
        }
        case 'evidence':
            return [
                `**${(0,neutralise.neutraliseForMarkdown)(block.evidence.title)}**`,
                verbatim(block.evidence.lines),
                ...(block.evidence.logs ?? []).map(excerpt),
            ].join('\n\n');
        case 'timeline':
            return folded ? story(block) : gantt(block.of, block.moments);
        case 'way':
            return folded ? stations(block) : flowchart(block.steps);
        case 'text':
            return (0,neutralise.neutraliseForMarkdown)(block.text);
        case 'command':
            return `${(0,neutralise.neutraliseForMarkdown)(block.does)}:\n\n${verbatim([block.command])}`;
        case 'part':
            return block.folded ? fold(block.page, level) : render(block.page, level + 1, folded);
        default:
            return block;
    }
}
function fold(page, level) {
    const { title, result, tone, blocks } = page;
    const line = `${core_page/* MARK */.M$[tone]} <b>${(0,neutralise.neutraliseForMarkdown)(title)}${result === '' ? '' : `: ${(0,neutralise.neutraliseForMarkdown)(result)}`}</b>`;
    const inside = [...body(page), ...blocks.map((block) => renderBlock(block, level + 1, true))];
    return [`<details><summary>${line}</summary>`, ...inside, '</details>'].join('\n\n');
}
const excerpt = ({ title, lines }) => lines.length > core_page/* LONG_LOG */.qZ
    ? [`<details><summary>${(0,neutralise.neutraliseForMarkdown)(title)}</summary>`, verbatim(lines), '</details>'].join('\n\n')
    : [`${(0,neutralise.neutraliseForMarkdown)(title)}:`, verbatim(lines)].join('\n\n');
function facts(rows) {
    const lines = rows.map(([name, value]) => `<tr><th align="left">${(0,neutralise.neutraliseForMarkdown)(name)}</th><td>${(0,neutralise.neutraliseForMarkdown)(value)}</td></tr>`);
    return ['<table>', ...lines, '</table>'].join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map(neutralise.neutraliseForMarkdown).join(' | ')} |`;
    return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
function story({ moments }) {
    const { spans } = (0,timeline/* spansOf */.L)(moments);
    const startMs = spans[0]?.fromMs ?? 0;
    return table(['after', 'what'], spans.map(({ fromMs, text }) => [(0,duration/* formatDuration */.a3)(fromMs - startMs), text]));
}
const stations = ({ steps }) => table(['step', '', ''], steps.map(({ name, detail, says }) => [name, detail, says]));
const verbatim = (lines) => (lines.length === 0 ? ['(nothing)'] : lines)
    .flatMap((line) => (0,neutralise.showUnseen)(line).split('\n'))
    .map((line) => `    ${line}`)
    .join('\n');


/***/ })

};
