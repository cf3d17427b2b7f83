/**
 * Bars in the brand's colours, drawn as SVG: upright or lying, up to five series side by side.
 *
 * A page asks for them with app:chart, whose value is a bar chart in the JSON of Chart.js: labels,
 * data sets with a label each, "indexAxis": "y" for lying bars, and "precision": 0 among the ticks
 * where only whole numbers make sense. Colours come from the sheet, so that a change of scheme or
 * brand needs no second drawing; one of size or direction does.
 */
(function () {
  'use strict';

  const root = document.documentElement;
  const SVG = drawing();
  const THICKEST = 28;
  const FILLED = 0.72;
  const LETTER = 12;
  const STEPS = 5;

  /** The name of the space of drawings; the parser knows it. */
  function drawing() {
    const any = document.createElement('div');
    any.innerHTML = '<svg></svg>';
    return any.firstChild.namespaceURI;
  }

  function part(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]));
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function box(name, text) {
    const made = document.createElement('div');
    made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** What a chart says, from its JSON. */
  function read(place) {
    const config = JSON.parse(place.dataset.chart);
    const options = config.options || {};
    const lying = options.indexAxis === 'y';
    const axis = (options.scales || {})[lying ? 'x' : 'y'] || {};
    const sets = config.data.datasets.map((set) => ({ label: set.label, values: set.data.map(Number) }));
    return { labels: config.data.labels, sets, lying, whole: (axis.ticks || {}).precision === 0 };
  }

  /** Round numbers from below the least to above the most, always with zero. */
  function scale(chart) {
    const values = chart.sets.flatMap((set) => set.values).concat(0);
    const least = Math.min(...values);
    const most = Math.max(...values, least === 0 ? 1 : 0);
    const rough = (most - least) / STEPS;
    const power = Math.pow(10, Math.floor(Math.log10(rough)));
    let step = power * [1, 2, 5, 10].find((each) => each * power >= rough * 0.999);
    if (chart.whole) step = Math.max(1, step);
    const ticks = [];
    for (let n = Math.floor(least / step); n <= Math.ceil(most / step); n++) ticks.push(n * step);
    return ticks.map((tick) => Number(tick.toPrecision(12)));
  }

  function words() {
    return new Intl.NumberFormat(root.lang === 'ar' ? 'ar-u-nu-latn' : root.lang || 'en', { maximumFractionDigits: 6 });
  }

  function width(texts, svg) {
    const probe = part('text', {});
    svg.append(probe);
    const widest = texts.reduce((most, text) => {
      probe.textContent = text;
      return Math.max(most, probe.getComputedTextLength());
    }, 0);
    probe.remove();
    return Math.ceil(widest);
  }

  /** Lines with their numbers; answers where a value lies. */
  function rule(svg, ticks, area, lying, rtl) {
    const numbers = words();
    const [low, high] = [ticks[0], ticks[ticks.length - 1]];
    const at = (value) => {
      const share = (value - low) / (high - low);
      if (!lying) return area.bottom - share * (area.bottom - area.top);
      return rtl ? area.right - share * (area.right - area.left) : area.left + share * (area.right - area.left);
    };
    ticks.forEach((tick) => {
      const here = at(tick);
      const line = tick === 0 ? 'lv-chart-base' : 'lv-chart-line';
      const ends = lying ? { x1: here, x2: here, y1: area.top, y2: area.bottom } : { x1: area.left, x2: area.right, y1: here, y2: here };
      svg.append(part('line', Object.assign({ class: line }, ends)));
      const place = lying
        ? { x: here, y: area.bottom + LETTER + 6, 'text-anchor': 'middle' }
        : { x: rtl ? area.right + 8 : area.left - 8, y: here + 4, 'text-anchor': rtl ? 'start' : 'end', direction: 'ltr' };
      svg.append(part('text', place, numbers.format(tick)));
    });
    return at;
  }

  /** What the bars stand for; of many upright ones only every so-manieth is named. */
  function name(svg, chart, area, band, middle, rtl) {
    const widest = width(chart.labels, svg) + 12;
    const every = chart.lying ? 1 : Math.max(1, Math.ceil(widest / band), Math.ceil(chart.labels.length / 8));
    chart.labels.forEach((label, i) => {
      if (i % every) return;
      const place = chart.lying
        ? { x: rtl ? area.right + 8 : area.left - 8, y: middle(i) + 4, 'text-anchor': root.dir === 'rtl' ? 'start' : 'end', direction: 'ltr' }
        : { x: middle(i), y: area.bottom + LETTER + 6, 'text-anchor': 'middle' };
      svg.append(part('text', place, label));
    });
  }

  function bars(svg, chart, band, middle, at) {
    const thick = Math.min(THICKEST, (band * FILLED) / chart.sets.length);
    const turn = root.dir === 'rtl' && !chart.lying ? -1 : 1;
    chart.sets.forEach((set, s) => {
      const beside = turn * (s - (chart.sets.length - 1) / 2) * thick;
      set.values.forEach((value, i) => {
        const across = middle(i) + beside - thick / 2;
        const from = Math.min(at(0), at(value));
        const long = Math.abs(at(value) - at(0));
        const gap = chart.sets.length > 1 ? Math.min(1, thick / 8) : 0;
        const shape = chart.lying
          ? { x: from, y: across + gap, width: long, height: thick - 2 * gap }
          : { x: across + gap, y: from, width: thick - 2 * gap, height: long };
        const round = Math.min(3, thick / 3, long / 2);
        svg.append(part('rect', Object.assign({ class: 'lv-bar-' + ((s % 5) + 1), rx: round }, shape)));
      });
    });
  }

  function legend(place, chart) {
    if (chart.sets.length < 2) return;
    const list = document.createElement('ul');
    list.className = 'lv-legend';
    chart.sets.forEach((set) => {
      const one = document.createElement('li');
      one.textContent = set.label;
      list.append(one);
    });
    place.append(list);
  }

  /** The numbers of the bars that the pointer is over. */
  function point(place, svg, chart, band, start) {
    const tip = box('lv-chart-tip');
    tip.hidden = true;
    place.append(tip);
    const numbers = words();
    svg.addEventListener('pointermove', (event) => {
      const at = svg.getBoundingClientRect();
      const far = chart.lying ? event.clientY - at.top : event.clientX - at.left;
      const along = Math.floor((far - start) / band);
      const i = root.dir === 'rtl' && !chart.lying ? chart.labels.length - 1 - along : along;
      tip.hidden = !(i >= 0 && i < chart.labels.length);
      if (tip.hidden) return;
      tip.replaceChildren(
        box('lv-chart-what', chart.labels[i]),
        ...chart.sets.map((set) => box('lv-chart-figure', set.label + ': ' + numbers.format(set.values[i])))
      );
      const inside = place.getBoundingClientRect();
      const across = Math.min(event.clientX - inside.left + 12, inside.width - tip.offsetWidth);
      tip.style.left = Math.max(0, across) + 'px';
      tip.style.top = Math.max(0, event.clientY - inside.top - tip.offsetHeight - 12) + 'px';
    });
    svg.addEventListener('pointerleave', () => {
      tip.hidden = true;
    });
  }

  function draw(place) {
    const chart = read(place);
    const rtl = root.dir === 'rtl';
    place.replaceChildren();
    legend(place, chart);
    const svg = part('svg', { 'aria-hidden': 'true', focusable: 'false' });
    place.append(svg);
    const [wide, high] = [svg.clientWidth, svg.clientHeight];
    if (!wide || !high) return;
    const ticks = scale(chart);
    const beside = width(chart.lying ? chart.labels : ticks.map((tick) => words().format(tick)), svg) + 10;
    const area = { left: rtl ? 8 : beside, right: wide - (rtl ? beside : 8), top: 8, bottom: high - LETTER - 10 };
    const span = chart.lying ? area.bottom - area.top : area.right - area.left;
    const start = chart.lying ? area.top : area.left;
    const band = span / Math.max(1, chart.labels.length);
    const middle = (i) => (rtl && !chart.lying ? area.right - (i + 0.5) * band : start + (i + 0.5) * band);
    const at = rule(svg, ticks, area, chart.lying, rtl);
    name(svg, chart, area, band, middle, rtl);
    bars(svg, chart, band, middle, at);
    point(place, svg, chart, band, start);
  }

  const places = () => document.querySelectorAll('[data-chart]');
  const sizes = new ResizeObserver((changes) => changes.forEach((change) => draw(change.target)));
  places().forEach((place) => sizes.observe(place));
  new MutationObserver(() => places().forEach(draw)).observe(root, { attributeFilter: ['dir'] });
})();
