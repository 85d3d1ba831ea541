// Runs the text past its reader: each line takes as long as its words do at the pace of its language.
(() => {
  const main = document.querySelector('main');
  const lines = [...document.querySelectorAll('.line')];
  const byId = (id) => document.getElementById(id);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  // Where each line begins, in seconds at the pace of the page.
  let total = 0;
  const starts = lines.map((line) => {
    const start = total;
    const words = line.textContent.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    total += Math.max(1, words) * (60 / Number(line.closest('[data-pace]').dataset.pace));
    return start;
  });

  const kept = recall();
  const state = {
    at: 0,
    current: -1,
    playing: false,
    speed: 1,
    size: 7,
    mirror: false,
    flip: false,
    ...kept,
  };

  /** A page opened from a disk may not be allowed to remember. */
  function recall() {
    try {
      return JSON.parse(localStorage.getItem('smg-report-prompter') ?? '{}');
    } catch {
      return {};
    }
  }

  function remember() {
    const { speed, size, mirror, flip } = state;
    try {
      localStorage.setItem('smg-report-prompter', JSON.stringify({ speed, size, mirror, flip }));
    } catch {
      // It starts as it did today.
    }
  }

  const clock = (seconds) => {
    const whole = Math.max(0, Math.round(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  };

  const endOf = (index) => starts[index + 1] ?? total;

  function lineAt(seconds) {
    let index = 0;
    while (index < lines.length - 1 && endOf(index) <= seconds) index++;
    return index;
  }

  /** The line being read stands a third below the top. */
  function scroll() {
    const line = lines[state.current];
    if (!line) return;
    const share = calm
      ? 0
      : (state.at - starts[state.current]) / (endOf(state.current) - starts[state.current]);
    const top = line.offsetTop - main.offsetTop + line.offsetHeight * Math.min(1, share);
    main.scrollTop = top - main.clientHeight / 3;
  }

  function show() {
    const now = lineAt(state.at);
    if (now !== state.current) {
      lines[state.current]?.removeAttribute('aria-current');
      lines[now]?.setAttribute('aria-current', 'true');
      state.current = now;
    }
    byId('elapsed').textContent = clock(state.at / state.speed);
    byId('left').textContent = clock((total - state.at) / state.speed);
    scroll();
  }

  function settings() {
    document.documentElement.style.setProperty('--size', state.size);
    main.classList.toggle('mirrored', state.mirror);
    main.classList.toggle('flipped', state.flip);
    byId('mirror').setAttribute('aria-pressed', state.mirror);
    byId('flip').setAttribute('aria-pressed', state.flip);
    byId('speed').textContent = `${Math.round(state.speed * 100)} %`;
    remember();
    show();
  }

  let before = 0;
  function tick(time) {
    if (!state.playing) return;
    state.at = Math.min(total, state.at + ((time - before) / 1000) * state.speed);
    before = time;
    show();
    if (state.at >= total) play(false);
    else requestAnimationFrame(tick);
  }

  function play(on) {
    if (on && state.at >= total) state.at = 0;
    state.playing = on;
    const button = byId('play');
    button.textContent = on ? button.dataset.pause : button.dataset.start;
    if (!on) return;
    navigator.wakeLock?.request('screen').catch(() => {});
    requestAnimationFrame((time) => {
      before = time;
      tick(time);
    });
  }

  function go(index) {
    state.at = starts[Math.min(lines.length - 1, Math.max(0, index))] ?? 0;
    show();
  }

  /** The first line behind the next remark, or before the last one. */
  function section(step) {
    const heads = lines.flatMap((line, i) =>
      line.parentElement.previousElementSibling?.matches('.cue') ? [i] : [],
    );
    const first = heads.filter((i) => lines[i].previousElementSibling === null);
    const found = step > 0 ? first.find((i) => i > state.current) : first.findLast((i) => i < state.current);
    if (found !== undefined) go(found);
  }

  const within = (value, least, most) => Math.min(most, Math.max(least, value));
  const actions = {
    play: () => play(!state.playing),
    previous: () => go(state.current - 1),
    next: () => go(state.current + 1),
    sectionBefore: () => section(-1),
    sectionAfter: () => section(1),
    first: () => go(0),
    last: () => go(lines.length - 1),
    slower: () => change('speed', within(Math.round((state.speed - 0.05) * 100) / 100, 0.4, 2.5)),
    faster: () => change('speed', within(Math.round((state.speed + 0.05) * 100) / 100, 0.4, 2.5)),
    smaller: () => change('size', within(state.size - 0.5, 3, 16)),
    larger: () => change('size', within(state.size + 0.5, 3, 16)),
    mirror: () => change('mirror', !state.mirror),
    flip: () => change('flip', !state.flip),
    fullscreen: () =>
      (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
      )?.catch?.(() => {}),
  };

  function change(key, value) {
    state[key] = value;
    settings();
  }

  // By place on the keyboard, whatever the layout; clickers send PageUp, PageDown, F5 and B or a full stop.
  const keys = {
    Space: 'play',
    F5: 'play',
    KeyB: 'play',
    Period: 'play',
    ArrowDown: 'next',
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowUp: 'previous',
    ArrowLeft: 'previous',
    PageUp: 'previous',
    Home: 'first',
    End: 'last',
    KeyN: 'sectionAfter',
    KeyP: 'sectionBefore',
    Equal: 'faster',
    NumpadAdd: 'faster',
    Minus: 'slower',
    NumpadSubtract: 'slower',
    BracketRight: 'larger',
    BracketLeft: 'smaller',
    KeyM: 'mirror',
    KeyV: 'flip',
    KeyF: 'fullscreen',
  };

  document.addEventListener('keydown', (event) => {
    const action = keys[event.code];
    // A button that has the focus is pressed by the space bar itself.
    const own = event.code === 'Space' && event.target.closest('button');
    if (!action || own || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    actions[action]();
  });
  document.addEventListener('click', (event) => {
    const { action } = event.target.closest('button')?.dataset ?? {};
    if (action) actions[action]();
    const line = event.target.closest('.line');
    if (line) go(lines.indexOf(line));
  });
  addEventListener('resize', show);
  settings();
})();
