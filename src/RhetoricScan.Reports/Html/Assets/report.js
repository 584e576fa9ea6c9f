'use strict';
(() => {
  const filters = document.getElementById('filters');
  if (filters) setUpSpeech(filters);
  document.querySelectorAll('table[data-sort]').forEach(setUpSorting);

  function setUpSpeech(form) {
    const tip = document.getElementById('tip');
    const rows = [...document.querySelectorAll('#rows > li')];
    const marks = [...document.querySelectorAll('#speech a.m')];
    const rowsOf = new Map(marks.map(mark => [mark, mark.dataset.e.split(' ').map(number => rows[+number])]));
    let now = null;
    marks.filter(mark => !mark.id).forEach(mark => { mark.tabIndex = -1; });
    form.hidden = false;

    function apply() {
      const labels = new Set([...form.querySelectorAll('[name=label]:checked')].map(box => box.value));
      const actor = form.elements.actor.value, body = form.elements.body.value, uncounted = form.elements.uncounted.checked;
      let shown = 0;
      for (const row of rows) {
        const data = row.dataset;
        row.hidden = !labels.has(data.l) || (actor !== '' && !data.a.split(' ').includes(actor)) || (body !== '' && data.b !== body) || (!uncounted && data.u === '1');
        if (!row.hidden) shown++;
      }
      for (const mark of marks) {
        const off = rowsOf.get(mark).every(row => row.hidden);
        mark.classList.toggle('off', off);
        if (mark.id) mark.tabIndex = off ? -1 : 0;
      }
      const status = document.getElementById('shown');
      status.textContent = status.dataset.words.replace('{0}', shown).replace('{1}', rows.length);
    }

    function step(by) {
      const open = marks.filter(mark => mark.id && !mark.classList.contains('off'));
      if (open.length === 0) return;
      const at = open.indexOf(now);
      const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
      next.focus();
      next.scrollIntoView({ block: 'center' });
    }

    function show(mark) {
      const open = rowsOf.get(mark).filter(row => !row.hidden);
      if (open.length === 0) return hide();
      tip.replaceChildren(...open.map(row => {
        const copy = document.createElement('div');
        copy.className = row.className;
        copy.append(...[...row.children].map(child => child.cloneNode(true)));
        copy.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
        return copy;
      }));
      if (now) { now.classList.remove('now'); now.removeAttribute('aria-describedby'); }
      now = mark;
      mark.classList.add('now');
      mark.setAttribute('aria-describedby', 'tip');
      tip.hidden = false;
      place(mark);
    }

    function place(mark) {
      const box = mark.getClientRects()[0];
      if (!box) return;
      const below = box.bottom + 6 + tip.offsetHeight < innerHeight;
      tip.style.top = Math.max(8, below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + 'px';
      tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + 'px';
    }

    function hide() {
      tip.hidden = true;
      if (now) { now.classList.remove('now'); now.removeAttribute('aria-describedby'); }
    }

    const markOf = event => event.target instanceof Element ? event.target.closest('#speech a.m') : null;
    const speech = document.getElementById('speech');
    speech.addEventListener('mouseover', event => { const mark = markOf(event); if (mark) show(mark); });
    speech.addEventListener('focusin', event => { const mark = markOf(event); if (mark) show(mark); });
    speech.addEventListener('focusout', hide);
    document.addEventListener('mouseover', event => {
      if (!tip.hidden && !tip.contains(event.target) && !markOf(event) && document.activeElement !== now) hide();
    });
    document.addEventListener('scroll', () => { if (!tip.hidden && now) place(now); }, { passive: true });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') hide();
      if (event.ctrlKey || event.metaKey || event.altKey || !speech.contains(document.activeElement)) return;
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
    });
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', event => event.preventDefault());
    form.querySelectorAll('[data-step]').forEach(button => button.addEventListener('click', () => step(+button.dataset.step)));
    apply();
  }

  function compare(a, b) {
    const difference = a === '' || b === '' ? NaN : a - b;
    return Number.isNaN(difference) ? a.localeCompare(b, undefined, { numeric: true }) : difference;
  }

  function setUpSorting(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const key = row => row.cells[column].dataset.v ?? row.cells[column].textContent.trim();
        const rows = [...table.tBodies[0].rows].sort((a, b) => compare(key(a), key(b)));
        table.tBodies[0].append(...(down ? rows.reverse() : rows));
      });
    });
  }
})();
