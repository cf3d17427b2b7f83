/**
 * Charts in the brand's colours.
 *
 * A canvas knows no custom properties, so the tokens are read when a chart is made and again when
 * the scheme, the direction or the brand's sheet changes. A page asks for it with app:chart. A
 * data set may name its colour with "series": 1 to 5, so that the same thing keeps the same colour
 * on every page; without it the order decides.
 */
(function () {
  'use strict';

  const root = document.documentElement;
  const design = (window.design = window.design || {});

  function palette() {
    const style = getComputedStyle(root);
    return (name) => style.getPropertyValue('--lv-' + name).trim();
  }

  function transparent(colour, share) {
    return 'color-mix(in srgb, ' + colour + ' ' + share + '%, transparent)';
  }

  /** Canvas takes no color-mix in older browsers: eight digits do. */
  function veil(hex, share) {
    const alpha = Math.round(share * 2.55).toString(16).padStart(2, '0');
    return /^#[0-9a-f]{6}$/i.test(hex) ? hex + alpha : transparent(hex, share);
  }

  function slices(set, token) {
    set.backgroundColor = set.data.map((_, i) => token('series-' + ((i % 5) + 1)));
    set.borderColor = token('surface');
    set.borderWidth = 2;
    set.hoverOffset = 3;
  }

  function line(set, colour, alone) {
    set.borderColor = colour;
    set.backgroundColor = veil(colour, 12);
    set.fill = set.fill === undefined ? alone : set.fill;
    set.borderWidth = 2;
    set.cubicInterpolationMode = 'monotone';
    set.pointRadius = set.data.length > 1 ? 0 : 3;
    set.pointHoverRadius = 4;
    set.pointBackgroundColor = colour;
  }

  function bar(set, colour) {
    set.backgroundColor = colour;
    set.hoverBackgroundColor = colour;
    set.borderRadius = 3;
    set.maxBarThickness = 28;
    set.categoryPercentage = 0.72;
  }

  function series(config, token) {
    const sets = (config.data && config.data.datasets) || [];
    sets.forEach((set, i) => {
      const type = set.type || config.type;
      const colour = token('series-' + (set.series || (i % 5) + 1));
      if (type === 'pie' || type === 'doughnut' || type === 'polarArea') slices(set, token);
      else if (type === 'line' || type === 'radar') line(set, colour, sets.length === 1);
      else bar(set, colour);
    });
    return sets.length;
  }

  function axis(token, given, extra) {
    return Object.assign({}, given, extra, {
      ticks: Object.assign({ maxTicksLimit: 8, padding: 6, maxRotation: 0 }, given && given.ticks, {
        color: token('muted'),
      }),
    });
  }

  function scales(config, token, rtl) {
    if (['pie', 'doughnut', 'polarArea', 'radar'].includes(config.type)) return config.options.scales;
    const given = config.options.scales || {};
    const flat = { grid: { display: false }, border: { color: token('line') }, reverse: rtl };
    const ruled = {
      beginAtZero: true,
      border: { display: false },
      grid: { color: token('line-soft'), drawTicks: false },
    };
    const lying = config.options.indexAxis === 'y';
    const side = { position: rtl ? 'right' : 'left' };
    return Object.assign({}, given, {
      x: axis(token, given.x, lying ? Object.assign({ reverse: rtl }, ruled) : flat),
      y: axis(token, given.y, Object.assign({}, lying ? { grid: { display: false } } : ruled, side)),
    });
  }

  function plugins(token, rtl, sets) {
    return {
      legend: {
        display: sets > 1,
        position: 'top',
        align: 'start',
        rtl: rtl,
        labels: { usePointStyle: true, pointStyle: 'rectRounded', boxHeight: 7, padding: 14, color: token('muted') },
      },
      tooltip: {
        rtl: rtl,
        textDirection: rtl ? 'rtl' : 'ltr',
        backgroundColor: token('inverse'),
        titleColor: token('on-inverse'),
        bodyColor: token('on-inverse'),
        padding: 10,
        cornerRadius: 6,
        boxPadding: 5,
        usePointStyle: true,
      },
    };
  }

  function dress(config) {
    const token = palette();
    const rtl = root.dir === 'rtl';
    const options = (config.options = config.options || {});
    const sets = series(config, token);
    options.layout = { padding: rtl ? { left: 14 } : { right: 14 } };
    options.responsive = true;
    options.maintainAspectRatio = false;
    options.animation = false;
    options.locale = root.lang === 'ar' ? 'ar-u-nu-latn' : root.lang || 'en';
    options.font = { family: token('font'), size: 12 };
    options.color = token('muted');
    options.interaction = { mode: 'index', intersect: false };
    options.scales = scales(config, token, rtl);
    options.plugins = Object.assign({}, options.plugins, plugins(token, rtl, sets));
    if (config.type === 'doughnut') options.cutout = '70%';
    return config;
  }

  /** For a canvas of one's own. */
  design.dressChart = dress;

  const drawn = new Map();

  function draw(canvas) {
    if (drawn.has(canvas)) drawn.get(canvas).destroy();
    drawn.set(canvas, new Chart(canvas, dress(JSON.parse(canvas.dataset.chart))));
  }

  /** Chart.js keeps the colours it has resolved: only a new chart takes new ones. */
  design.repaintCharts = () => drawn.forEach((_, canvas) => draw(canvas));

  /** What draws weighs more than the page around it: it is fetched when all else has come. */
  function fetchAndDraw() {
    const canvases = document.querySelectorAll('canvas[data-chart]');
    if (!canvases.length) return;
    const script = document.createElement('script');
    script.src = canvases[0].dataset.chartScript;
    script.onload = () => canvases.forEach(draw);
    document.head.append(script);
  }

  addEventListener('load', () => (window.requestIdleCallback || setTimeout)(fetchAndDraw));

  const later = () => requestAnimationFrame(design.repaintCharts);
  new MutationObserver(later).observe(root, { attributeFilter: ['data-scheme', 'dir'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later);
  document.addEventListener('design:dressed', later);
})();
