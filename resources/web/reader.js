'use strict';
// Zooms the pages of an exported map: buttons, + - 0 and F, Ctrl and the wheel, which keeps the point under it.
(() => {
  const root = document.documentElement;
  const pages = [...document.querySelectorAll('.page')];
  const shown = document.querySelector('[data-do="whole"]');
  const least = 0.1, most = 8;
  let zoom = 1;

  const set = (wanted, x = innerWidth / 2, y = innerHeight / 2) => {
    const next = Math.min(most, Math.max(least, wanted));
    const page = pages.find((each) => each.getBoundingClientRect().bottom > y) || pages[pages.length - 1];
    const before = page.getBoundingClientRect();
    const across = (x - before.left) / before.width, down = (y - before.top) / before.height;
    zoom = next;
    root.style.setProperty('--zoom', String(zoom));
    shown.textContent = Math.round(zoom * 100) + '%';
    const after = page.getBoundingClientRect();
    scrollBy(after.left + across * after.width - x, after.top + down * after.height - y);
  };
  const fit = () => {
    const widest = Math.max(...pages.map((page) => page.getBoundingClientRect().width / zoom));
    set((root.clientWidth - 48) / widest);
  };
  const actions = {
    in: () => set(zoom * 1.25), out: () => set(zoom / 1.25), whole: () => set(1), fit, print: () => print(),
  };

  document.querySelector('[role="toolbar"]').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) actions[button.dataset.do]();
  });
  addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    set(zoom * Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }, { passive: false });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input[type="text"], textarea');
    if (event.ctrlKey || event.metaKey || event.altKey || typing) return;
    const action = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole', f: 'fit', F: 'fit' }[event.key];
    if (action) { event.preventDefault(); actions[action](); }
    const list = document.querySelector('nav details');
    if (event.key === 'Escape' && list && list.open) { list.open = false; list.firstElementChild.focus(); }
  });
  document.querySelectorAll('nav a').forEach((link) => link.addEventListener('click', () => {
    link.closest('details').open = false;
  }));
  if (Math.max(...pages.map((page) => page.offsetWidth)) + 48 > root.clientWidth) fit();
})();
