// Shows where a figure comes from: by click, tap or keyboard. Without scripts its link leads to the list at the end.
(() => {
  const note = document.getElementById('note');
  let shown;

  function hide() {
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    note.hidden = true;
  }

  /** The notes of a figure, as the list at the end has them. */
  function show(figure) {
    hide();
    const numbers = figure.dataset.notes?.split(' ') ?? [figure.hash.slice(3)];
    const items = numbers.map((number) => document.getElementById(`n-${number}`));
    note.replaceChildren(...items.flatMap((item) => [...item.cloneNode(true).childNodes]));
    note.lang = items[0].lang;
    note.hidden = false;
    figure.setAttribute('aria-describedby', 'note');
    shown = figure;
    // What it is about stays in sight above the note.
    const below = figure.getBoundingClientRect().bottom + 8 - (window.innerHeight - note.offsetHeight);
    if (below > 0) window.scrollBy(0, below);
  }

  const figureOf = (event) => event.target.closest?.('a.figure');

  document.addEventListener('focusin', (event) => {
    const figure = figureOf(event);
    if (figure) show(figure);
  });
  document.addEventListener('focusout', (event) => {
    if (figureOf(event) && !note.contains(event.relatedTarget)) hide();
  });
  document.addEventListener('click', (event) => {
    const figure = figureOf(event);
    if (figure) {
      event.preventDefault();
      show(figure);
    } else if (!note.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
})();
