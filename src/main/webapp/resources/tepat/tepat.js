/* Tepat in the browser: the phone menu, the question before an act, and typed text that outlives a lost session.
   No calculation of capaian here: that is the server's one Java code. */
(function () {
  'use strict';
  document.documentElement.classList.add('js');

  var AWALAN = 'tepat:isian:';
  var MASA = 14 * 24 * 3600 * 1000; // days that typed text is kept on this device
  var mulaiKirim = {};

  function siap(kerja) {
    if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', kerja); } else { kerja(); }
  }
  function akun() { return document.body.getAttribute('data-akun') || ''; }
  function laci(kunci) { return AWALAN + akun() + ':' + kunci; }
  function baca(kunci) {
    try { return JSON.parse(localStorage.getItem(laci(kunci))) || { sel: {} }; } catch (e) { return { sel: {} }; }
  }
  function tulis(kunci, isi) {
    try {
      if (Object.keys(isi.sel).length === 0) { localStorage.removeItem(laci(kunci)); return; }
      isi.pada = Date.now();
      localStorage.setItem(laci(kunci), JSON.stringify(isi));
    } catch (e) { /* storage full or forbidden: the server's autosave remains */ }
  }
  function buangYangLama() {
    try {
      for (var i = localStorage.length - 1; i >= 0; i--) {
        var nama = localStorage.key(i);
        if (nama && nama.indexOf(AWALAN) === 0) {
          var isi = JSON.parse(localStorage.getItem(nama) || '{}');
          if (!isi.pada || Date.now() - isi.pada > MASA) { localStorage.removeItem(nama); }
        }
      }
    } catch (e) { /* nothing to tidy */ }
  }

  /* Boxes of one group share a name: each is kept under its own value. */
  function kunciSel(medan) { return (medan.type === 'radio' || medan.type === 'checkbox' ? medan.value + '@' : '') + namaSel(medan); }
  function namaSel(medan) { return medan.getAttribute('data-sel') || medan.name || medan.id; }
  function nilai(medan) { return medan.type === 'checkbox' || medan.type === 'radio' ? (medan.checked ? '1' : '0') : medan.value; }
  function disimpan(medan) {
    return medan && medan.form && medan.form.hasAttribute('data-simpan') && /^(INPUT|TEXTAREA|SELECT)$/.test(medan.tagName)
      && !/^(hidden|password|file|submit|button|reset)$/.test(medan.type) && !medan.hasAttribute('data-abaikan');
  }
  function pasang(medan, isi) {
    if (medan.type === 'checkbox' || medan.type === 'radio') { medan.checked = isi === '1'; } else { medan.value = isi; }
  }
  function kunciForm(form) { return form.getAttribute('data-simpan'); }

  function catat(medan) {
    var kunci = kunciForm(medan.form);
    var isi = baca(kunci);
    isi.sel[kunciSel(medan)] = nilai(medan);
    isi.versi = medan.form.getAttribute('data-versi');
    tulis(kunci, isi);
  }

  /* Puts back what the server never acknowledged; returns how many fields differ from what the page shows. */
  function pulihkan(form) {
    var isi = baca(kunciForm(form));
    var kembali = [];
    Array.prototype.forEach.call(form.elements, function (medan) {
      if (!disimpan(medan) || medan.disabled || medan.readOnly) { return; }
      var sel = kunciSel(medan);
      if (!(sel in isi.sel)) { return; }
      if (nilai(medan) === isi.sel[sel]) { delete isi.sel[sel]; return; }
      medan.setAttribute('data-semula', nilai(medan));
      pasang(medan, isi.sel[sel]);
      kembali.push(medan);
    });
    tulis(kunciForm(form), isi);
    if (kembali.length > 0) { beriTahuPulih(form, kembali); }
  }

  function beriTahuPulih(form, medan) {
    var tempat = document.getElementById('pemulihan');
    if (tempat) {
      tempat.hidden = false;
      tempat.textContent = '';
      var kata = document.createElement('span');
      kata.textContent = 'Isian yang belum tersimpan dipulihkan (' + medan.length + ' kolom). Periksa lagi, lalu lanjutkan.';
      var buang = document.createElement('button');
      buang.type = 'button';
      buang.className = 'tombol tombol-biasa';
      buang.textContent = 'Pakai isi yang tersimpan di server';
      buang.addEventListener('click', function () {
        medan.forEach(function (satu) { pasang(satu, satu.getAttribute('data-semula')); });
        try { localStorage.removeItem(laci(kunciForm(form))); } catch (e) { /* gone already */ }
        tempat.hidden = true;
        ubahan(medan);
      });
      tempat.appendChild(kata);
      tempat.appendChild(buang);
    }
    ubahan(medan);
  }
  /* One change event is enough to make the page save again: its autosave sends the whole form. */
  function ubahan(medan) {
    var satu = medan[medan.length - 1];
    setTimeout(function () { satu.dispatchEvent(new Event('change', { bubbles: true })); }, 0);
  }

  var Tepat = window.Tepat = {
    /* Before an autosave leaves: remembers what is on its way. */
    mengirim: function (kunci) { statusSimpan('sedang'); mulaiKirim[kunci] = JSON.stringify(baca(kunci).sel); },
    /* After the server acknowledged it: forgets exactly that, and keeps what was typed meanwhile. */
    diakui: function (kunci, berhasil, xhr) {
      statusSimpan(berhasil ? '' : 'belum');
      if (xhr && (xhr.status === 401 || xhr.status === 403)) { Tepat.masukLagi(); return; }
      if (!berhasil || !(kunci in mulaiKirim)) { return; }
      var kirim = JSON.parse(mulaiKirim[kunci]);
      var isi = baca(kunci);
      Object.keys(kirim).forEach(function (sel) { if (isi.sel[sel] === kirim[sel]) { delete isi.sel[sel]; } });
      tulis(kunci, isi);
      delete mulaiKirim[kunci];
    },
    /* After a final act that took everything (submission). */
    lupakan: function (kunci) { try { localStorage.removeItem(laci(kunci)); } catch (e) { /* none */ } },
    /* The session is gone: the login page, and back to this very page. */
    masukLagi: function () {
      var dasar = document.querySelector('.merek');
      var akar = dasar ? dasar.getAttribute('href').replace(/\/(tugas\.xhtml)?$/, '') : '';
      location.href = akar + '/masuk.xhtml?tujuan=' + encodeURIComponent(location.pathname + location.search);
    },
    salin: function (teks, tombol) {
      navigator.clipboard.writeText(teks).then(function () { tombol.textContent = 'Tersalin'; });
    }
  };

  function statusSimpan(keadaan) { document.documentElement.setAttribute('data-simpan', keadaan); }

  /* Forms with data-otomatis save themselves: soon after the last key, at once when a field is left. */
  function simpanOtomatis(medan, jeda) {
    var nama = medan.form && medan.form.getAttribute('data-otomatis');
    if (!nama || !disimpan(medan)) { return; }
    clearTimeout(medan.form.jedaSimpan);
    medan.form.jedaSimpan = setTimeout(function () { if (window[nama]) { window[nama](); } }, jeda);
  }

  function tanganiAjax() {
    if (window.faces && faces.ajax) {
      faces.ajax.addOnError(function (kejadian) {
        var sebab = (kejadian.errorName || '') + (kejadian.errorMessage || '') + (kejadian.description || '');
        if (kejadian.responseCode === 401 || kejadian.responseCode === 403 || /ViewExpired/.test(sebab)
            || kejadian.status === 'malformedXML' || kejadian.status === 'emptyResponse') { Tepat.masukLagi(); }
      });
    }
    if (window.jQuery) {
      jQuery(document).on('pfAjaxError', function (e, xhr) { if (xhr && (xhr.status === 401 || xhr.status === 403)) { Tepat.masukLagi(); } });
    }
  }

  function namaiSel() { // cells that become cards keep their roles for screen readers
    document.querySelectorAll('table.daftar').forEach(function (tabel) {
      tabel.setAttribute('role', 'table');
      tabel.querySelectorAll('tr').forEach(function (satu) { satu.setAttribute('role', 'row'); });
      tabel.querySelectorAll('td').forEach(function (satu) { satu.setAttribute('role', 'cell'); });
      tabel.querySelectorAll('th').forEach(function (satu) { satu.setAttribute('role', satu.scope === 'row' ? 'rowheader' : 'columnheader'); });
    });
  }

  function wadahBergulir() { // what scrolls sideways must be reachable by keyboard
    document.querySelectorAll('.daftar-wadah').forEach(function (satu) {
      if (satu.scrollWidth > satu.clientWidth) { satu.tabIndex = 0; } else if (!satu.hasAttribute('aria-label')) { satu.removeAttribute('tabindex'); }
    });
  }

  siap(function () {
    buangYangLama();
    var tombol = document.querySelector('.menu-tombol');
    var menu = document.getElementById('menu');
    if (tombol && menu) {
      tombol.addEventListener('click', function () { tombol.setAttribute('aria-expanded', String(menu.classList.toggle('buka'))); });
      document.addEventListener('keydown', function (e) {
        if (e.key === 'Escape' && menu.classList.contains('buka')) { menu.classList.remove('buka'); tombol.setAttribute('aria-expanded', 'false'); tombol.focus(); }
      });
    }
    // A post keeps the page's parameters, so that its address always names the object.
    document.querySelectorAll('form[method="post"]').forEach(function (form) {
      var alamat = form.getAttribute('action') || '';
      if (location.search && alamat.indexOf('?') < 0 && alamat.split(';')[0] === location.pathname) { form.setAttribute('action', alamat + location.search); }
    });
    document.querySelectorAll('form[data-simpan]').forEach(pulihkan);
    document.addEventListener('input', function (e) { if (disimpan(e.target)) { catat(e.target); simpanOtomatis(e.target, 900); } });
    document.addEventListener('change', function (e) {
      if (!disimpan(e.target)) { return; }
      if (e.isTrusted) { catat(e.target); }
      simpanOtomatis(e.target, 150);
    });
    document.addEventListener('click', function (e) {
      var kena = e.target.closest && e.target.closest('[data-tanya]');
      if (kena && kena.getAttribute('data-tanya') && !window.confirm(kena.getAttribute('data-tanya'))) { e.preventDefault(); e.stopImmediatePropagation(); }
    }, true);
    document.addEventListener('change', function (e) { if (e.target.hasAttribute && e.target.hasAttribute('data-kirim')) { e.target.form.submit(); } });
    namaiSel();
    wadahBergulir();
    window.addEventListener('resize', wadahBergulir);
    tanganiAjax();
  });
})();
