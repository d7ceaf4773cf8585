export const id = 6876;
export const ids = [6876];
export const modules = {

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
;// CONCATENATED MODULE: ./build/core/html-style.js
const STYLE = `
:root{--ink:#1f2328;--soft:#59636e;--paper:#fff;--line:#d1d9e0;--shade:#f6f8fa;--good:#1a7f37;--waiting:#7d4e00;--failed:#c11c27;--person:#c11c27;--plain:#0860ca}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9aa4af;--paper:#0d1117;--line:#3d444d;--shade:#161b22;--good:#4ac26b;--waiting:#e3b341;--failed:#ff7b72;--person:#ff7b72;--plain:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header{border-left:.4rem solid;padding:.1rem 0 .1rem 1rem;margin-bottom:1.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.2rem;margin:2.2rem 0 .4rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0 .8rem}
header p{font-size:1.1rem;margin:0;color:var(--ink)}
.good{color:var(--good)}.waiting{color:var(--waiting)}.back{color:var(--plain)}.failed{color:var(--failed)}.person{color:var(--person)}.plain{color:var(--plain)}
table{border:0;border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th[scope=col]{white-space:nowrap}th,td{border:0;border-bottom:1px solid var(--line);padding:.35rem .8rem .35rem 0;text-align:left;vertical-align:top}
th{font-weight:600}th[scope=row]{width:9rem;color:var(--soft);font-weight:400}
.story td:first-child{width:5rem;white-space:nowrap;font-variant-numeric:tabular-nums}.story td:last-child{width:8rem;padding-right:0}
svg{display:block;margin-top:.45rem;color:var(--plain)}
pre{background:var(--shade);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.3rem 0 1.2rem;white-space:pre-wrap;font:.85rem/1.45 ui-monospace,monospace}
figure{margin:0}figcaption{font-weight:600}
dl{border-left:.25rem solid var(--failed);padding-left:1rem;margin:.8rem 0 1.2rem}dt{color:var(--soft);font-size:.9rem}dd{margin:0 0 .5rem;white-space:pre-line}
ol{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:1rem 0 1.5rem}
ol li{flex:1 1 9rem;border:1px solid var(--line);border-top:.3rem solid var(--good);border-radius:.3rem;padding:.4rem .6rem;font-size:.9rem;line-height:1.35}
li.waiting{border-top-color:var(--waiting)}li.failed,li.unproven{border-top-color:var(--failed)}li.back{border-top-color:var(--plain)}li.ahead,li.skipped{border-top-color:var(--line);border-style:dashed}
li strong,li em,li span{display:block;color:var(--ink)}li span,li em{color:var(--soft)}li em{font-style:normal;font-weight:600}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
@media(max-width:36rem){table:not(.story) :is(tbody,tr,th,td){display:block;width:auto}table:not(.story) thead{display:none}table:not(.story) :is(th,td){border:0;padding:.1rem 0}table:not(.story) td:first-child{font-weight:600}table:not(.story) tr{border-bottom:1px solid var(--line);padding:.4rem 0}.story :is(td,th):last-child{display:none}ol li{flex-basis:100%}}
@media print{body{max-width:none;padding:0;font-size:10pt}h2,h3,caption,figcaption{break-after:avoid}tr,li,dl{break-inside:avoid}}
`.trim();

// EXTERNAL MODULE: ./build/core/neutralise.js
var neutralise = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/core/page.js
var core_page = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/core/timeline.js
var timeline = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/core/html.js





function renderHtml(page, { at, run }) {
    const heading = headingOf(page);
    const { headline, tone, blocks } = page;
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${heading}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<header class="${tone}">`,
        `<h1><span aria-hidden="true">${core_page/* MARK */.M$[tone]}</span> ${heading}</h1>`,
        `<p><strong>${line(headline)}</strong>${tookOf(page)}</p>`,
        '</header>',
        '<main>',
        ...blocks.map((block) => renderBlock(block, 1)),
        '</main>',
        `<footer>Slipway, ${line(at)}, run: ${line(run)}</footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
const line = (text) => (0,neutralise.neutraliseForHtml)((0,neutralise.onOneLine)(text));
const headingOf = ({ title, result }) => `${line(title)}${result === '' ? '' : `: ${line(result)}`}`;
const tookOf = ({ tookMs }) => (tookMs === undefined ? '' : ` Took ${(0,duration/* formatDuration */.a3)(tookMs)}.`);
function renderBlock(block, level) {
    switch (block.kind) {
        case 'facts': {
            const rows = block.rows.map(([name, value]) => `<tr><th scope="row">${line(name)}</th><td>${line(value)}</td></tr>`);
            return table(['<tbody>', ...rows, '</tbody>']);
        }
        case 'table': {
            const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`);
            return table([headerOf(block.header), '<tbody>', ...rows, '</tbody>']);
        }
        case 'failure': {
            const { what, saw, fix } = block.failure;
            const rows = [
                ['Failed', what],
                ['Saw', saw.trim()],
                ['Try', fix],
            ].map(([name = '', text = '']) => `<dt>${name}</dt><dd>${(0,neutralise.neutraliseForHtml)(text)}</dd>`);
            return ['<dl>', ...rows, '</dl>'].join('\n');
        }
        case 'evidence':
            return [
                figure(block.evidence.title, block.evidence.lines),
                ...(block.evidence.logs ?? []).map(({ title, lines }) => lines.length > core_page/* LONG_LOG */.qZ ? html_closed(title, lines) : figure(title, lines)),
            ].join('\n');
        case 'timeline':
            return story(block);
        case 'way':
            return ['<ol>', ...block.steps.map(station), '</ol>'].join('\n');
        case 'text':
            return `<p>${line(block.text)}</p>`;
        case 'command':
            return figure(`${block.does}:`, [block.command]);
        case 'part': {
            const { page } = block;
            const heading = `<h${level + 1}><span class="${page.tone}" aria-hidden="true">${core_page/* MARK */.M$[page.tone]}</span> ${headingOf(page)}</h${level + 1}>`;
            const said = page.headline === '' && page.tookMs === undefined ? [] : [`<p>${line(page.headline)}${tookOf(page)}</p>`];
            const parts = page.blocks.map((inner) => renderBlock(inner, level + 1));
            return ['<section>', heading, ...said, ...parts, '</section>'].join('\n');
        }
        default:
            return block;
    }
}
const table = (lines, name) => [`<table border="1" cellpadding="4"${name === undefined ? '' : ` class="${name}"`}>`, ...lines, '</table>'].join('\n');
const headerOf = (header) => `<thead><tr>${header.map((cell) => `<th scope="col">${line(cell)}</th>`).join('')}</tr></thead>`;
const figure = (caption, lines) => `<figure><figcaption>${line(caption)}</figcaption>\n<pre>${lines.map(neutralise.neutraliseForHtml).join('\n')}</pre></figure>`;
const html_closed = (title, lines) => `<details><summary>${line(title)}</summary>\n<pre>${lines.map(neutralise.neutraliseForHtml).join('\n')}</pre></details>`;
const station = ({ name, detail, state, says }) => `<li class="${state}"><strong>${line(name)}</strong> <span>${line(detail)}</span> <em>${line(says)}</em></li>`;
const WIDTH = 120;
function story({ of, moments }) {
    const { spans, left } = (0,timeline/* spansOf */.L)(moments);
    const startMs = spans[0]?.fromMs ?? 0;
    const wholeMs = Math.max((spans.at(-1)?.toMs ?? 1) - startMs, 1);
    const scale = (ms) => Math.round((WIDTH * ms) / wholeMs);
    const rows = spans.map(({ fromMs, toMs, text }) => {
        const x = Math.min(scale(fromMs - startMs), WIDTH - 2);
        const bar = `<rect x="${x}" width="${Math.max(scale(toMs - fromMs), 2)}" height="8" fill="currentColor"/>`;
        const picture = `<svg width="${WIDTH}" height="8" aria-hidden="true">${bar}</svg>`;
        return `<tr><td>${(0,duration/* formatDuration */.a3)(fromMs - startMs)}</td><td>${line(text)}</td><td>${picture}</td></tr>`;
    });
    const more = left === 0 ? '' : `, the last ${spans.length} of ${moments.length} moments`;
    return table([
        `<caption>Timeline of ${line(of)}${more}</caption>`,
        headerOf(['after', 'what', 'how long']),
        '<tbody>',
        ...rows,
        '</tbody>',
    ], 'story');
}


/***/ })

};
