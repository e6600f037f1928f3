/* On paper nothing is folded, and what was typed stands there as text. */
(function () {
  'use strict';

  let pulang = [];

  function buka(lipatan) {
    lipatan.open = true;
    return () => { lipatan.open = false; };
  }

  function isi(medan) {
    if (medan.type === 'checkbox' || medan.type === 'radio') { return medan.checked ? '☑' : '☐'; }
    return medan.tagName === 'SELECT' ? Array.from(medan.selectedOptions).map((satu) => satu.textContent).join(', ') : medan.value;
  }

  function tuliskan(medan) {
    const teks = document.createElement(medan.type === 'checkbox' || medan.type === 'radio' ? 'span' : 'div');
    teks.className = 'tercetak';
    teks.textContent = isi(medan) || '–';
    medan.after(teks);
    return () => teks.remove();
  }

  window.addEventListener('beforeprint', () => {
    pulang = [
      ...Array.from(document.querySelectorAll('main details:not([open])'), buka),
      ...Array.from(document.querySelectorAll('main :is(input, select, textarea):not([type="hidden"], [type="file"], [type="password"], [type="submit"], [type="button"])'), tuliskan)
    ];
  });
  window.addEventListener('afterprint', () => pulang.splice(0).forEach((kembalikan) => kembalikan()));
})();
