/* Tepat in the browser: the frame of every page, the question before an act, and that nothing is sent twice.
   No calculation of capaian here: that is the server's one Java code. */
(function () {
  'use strict';
  document.documentElement.classList.add('js');

  function siap(kerja) {
    if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', kerja); } else { kerja(); }
  }

  /** The session is gone: the login page, and back to this very page. */
  function masukLagi() {
    const merek = document.querySelector('.merek');
    const akar = merek ? merek.getAttribute('href').replace(/\/(tugas\.xhtml)?$/, '') : '';
    location.href = akar + '/masuk.xhtml?habis=1&tujuan=' + encodeURIComponent(location.pathname + location.search);
  }

  /** A button whose act is under way: not to be pressed again, and saying so beside it. Its own words stay. */
  function sibuk(tombol) {
    tombol.disabled = true;
    tombol.setAttribute('aria-busy', 'true');
    const kabar = document.createElement('span');
    kabar.className = 'sibuk';
    kabar.setAttribute('role', 'status');
    kabar.textContent = 'Sedang diproses…';
    tombol.after(kabar);
  }

  function lega() {
    document.querySelectorAll('[aria-busy="true"]').forEach((tombol) => {
      tombol.disabled = false;
      tombol.removeAttribute('aria-busy');
    });
    document.querySelectorAll('.sibuk').forEach((kabar) => kabar.remove());
  }

  /** Something that concerns the whole page. */
  function beriTahu(teks) {
    const tempat = document.getElementById('pesanUmum');
    if (!tempat) { return; }
    tempat.innerHTML = '<ul class="pesan"><li class="pesan-galat"></li></ul>';
    tempat.querySelector('li').textContent = teks;
    tempat.scrollIntoView({ block: 'center' });
  }

  window.Tepat = { siap, masukLagi, sibuk, lega, beriTahu, bukaYangBerisi };

  function tanganiMenu() {
    const tombol = document.querySelector('.menu-tombol');
    const menu = document.getElementById('menu');
    if (!tombol || !menu) { return; }
    tombol.addEventListener('click', () => tombol.setAttribute('aria-expanded', String(menu.classList.toggle('buka'))));
    document.addEventListener('keydown', (e) => {
      if (e.key === 'Escape' && menu.classList.contains('buka')) {
        menu.classList.remove('buka');
        tombol.setAttribute('aria-expanded', 'false');
        tombol.focus();
      }
    });
  }

  function tanyaDahulu(e) {
    const kena = e.target.closest && e.target.closest('[data-tanya]');
    const tanya = kena && kena.getAttribute('data-tanya');
    if (tanya && !window.confirm(tanya)) {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  }

  /* The button goes along with the form, so it is put out of reach only after the form has left. A form that brings a
     file (data-unduh) leaves its page where it is. */
  function sekaliKirim(e) {
    const form = e.target;
    if (e.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-unduh')) { return; }
    if (form.hasAttribute('data-terkirim')) { e.preventDefault(); return; }
    form.setAttribute('data-terkirim', '');
    if (e.submitter) { setTimeout(() => sibuk(e.submitter), 0); }
  }

  function tanganiAjax() {
    if (!window.faces || !window.faces.ajax) { return; }
    window.faces.ajax.addOnError((kejadian) => {
      if (kejadian.responseCode === 401) { masukLagi(); return; }
      beriTahu('Permintaan terakhir tidak sampai ke server. Isian Anda tetap di halaman ini; coba sekali lagi.');
    });
  }

  function namaiSel() { // cells that become cards keep their roles for screen readers
    document.querySelectorAll('table.daftar').forEach((tabel) => {
      tabel.setAttribute('role', 'table');
      tabel.querySelectorAll('tr').forEach((satu) => satu.setAttribute('role', 'row'));
      tabel.querySelectorAll('td').forEach((satu) => satu.setAttribute('role', 'cell'));
      tabel.querySelectorAll('th').forEach((satu) => satu.setAttribute('role', satu.scope === 'row' ? 'rowheader' : 'columnheader'));
    });
  }

  function wadahBergulir() { // what scrolls sideways must be reachable by keyboard
    document.querySelectorAll('.daftar-wadah').forEach((satu) => {
      if (satu.scrollWidth > satu.clientWidth) { satu.tabIndex = 0; } else if (!satu.hasAttribute('aria-label')) { satu.removeAttribute('tabindex'); }
    });
  }

  /* A drawing wider than the screen opens at the step that is waited in. */
  function tengahkanLangkahKini() {
    document.querySelectorAll('.gambar').forEach((wadah) => {
      const kini = wadah.querySelector('.kini');
      if (!kini || wadah.scrollWidth <= wadah.clientWidth) { return; }
      const letak = kini.getBoundingClientRect();
      const bingkai = wadah.getBoundingClientRect();
      wadah.scrollLeft += letak.left + letak.width / 2 - bingkai.left - bingkai.width / 2;
    });
  }

  /* Nothing that was typed, or refused, stays hidden in a fold. */
  function bukaYangBerisi() {
    document.querySelectorAll('main details:not([open])').forEach((lipatan) => {
      if (Array.from(lipatan.querySelectorAll('textarea')).some((medan) => medan.value) || lipatan.querySelector('[aria-invalid="true"]')) { lipatan.open = true; }
    });
  }

  siap(() => {
    tanganiMenu();
    bukaYangBerisi();
    document.addEventListener('click', tanyaDahulu, true);
    document.addEventListener('change', (e) => { if (e.target.hasAttribute && e.target.hasAttribute('data-kirim')) { e.target.form.submit(); } });
    namaiSel();
    wadahBergulir();
    tengahkanLangkahKini();
    window.addEventListener('resize', wadahBergulir);
    tanganiAjax();
    window.addEventListener('submit', sekaliKirim); // after all others had their say
    window.addEventListener('pageshow', (e) => {
      if (!e.persisted) { return; }
      lega();
      document.querySelectorAll('[data-terkirim]').forEach((form) => form.removeAttribute('data-terkirim'));
    });
  });
})();
