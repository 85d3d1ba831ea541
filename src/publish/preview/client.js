// Reloads the page when the data changes, and leads from a figure's source to its line.
(() => {
  new EventSource('/events').addEventListener('message', () => location.reload());

  document.addEventListener('click', (event) => {
    const at = event.target.closest?.('.at[data-file]');
    if (!at) return;
    const { file, line } = at.dataset;
    location.assign(`/source?file=${encodeURIComponent(file)}&line=${line}#line`);
  });

  /** Sources become links where they can be followed: those of the list, and what a figure shows of it. */
  function link(root) {
    for (const at of root.querySelectorAll('.at[data-file]:not([role])')) {
      at.setAttribute('role', 'link');
      at.tabIndex = 0;
    }
  }
  link(document);
  const note = document.getElementById('note');
  if (note) new MutationObserver(() => link(note)).observe(note, { childList: true });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.target.closest?.('.at[data-file]')?.click();
  });
})();
