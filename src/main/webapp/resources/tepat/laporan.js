/* Pages of a report: printing a receipt, submitting after a look, typed text beside newer text, the size of a file. */
(function () {
  'use strict';

  function medan(wadah) { return wadah.querySelector('input:not([type="hidden"]), textarea, select'); }

  /* Fields themselves are never drawn anew while somebody types; only the sign of an error comes and goes. */
  function tandai() {
    document.querySelectorAll('.isian').forEach(function (wadah) {
      var galat = wadah.querySelector('.isian-galat');
      var satu = medan(wadah);
      if (!galat || !satu) { return; }
      if (galat.textContent.trim()) { satu.setAttribute('aria-invalid', 'true'); } else { satu.removeAttribute('aria-invalid'); }
    });
  }

  window.TepatLaporan = {
    tandai: tandai,
    /* The server refused: its word stands at the top of the page. An accepted report has led to another page. */
    ditolak: function () {
      tandai();
      var pesan = document.querySelector('#pesanUmum li');
      if (pesan) { pesan.scrollIntoView({ block: 'center' }); }
    },
    diperiksa: function (siap) {
      tandai();
      var tujuan = siap ? document.getElementById('kirim') : document.querySelector('.isian [aria-invalid="true"]');
      if (tujuan) { tujuan.focus(); tujuan.scrollIntoView({ block: 'center' }); }
    }
  };

  /* What was typed stands beside the newer text: it must not be put back over it from this browser's memory. */
  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive' || !document.querySelector('.ketikan-saya')) { return; }
    document.querySelectorAll('form[data-simpan]').forEach(function (form) { window.Tepat.lupakan(form.getAttribute('data-simpan')); });
  });

  function cariSel(sel) {
    return Array.prototype.find.call(document.querySelectorAll('[data-sel]'), function (satu) { return satu.getAttribute('data-sel') === sel; });
  }

  document.addEventListener('click', function (e) {
    var kena = e.target.closest ? e.target.closest('[data-cetak], [data-jalankan], [data-pakai]') : null;
    if (!kena) { return; }
    if (kena.hasAttribute('data-cetak')) { window.print(); return; }
    // It saves everything itself: an autosave still waiting would come after it and take its answer off the page.
    if (kena.hasAttribute('data-jalankan')) { if (kena.form) { clearTimeout(kena.form.jedaSimpan); } window[kena.getAttribute('data-jalankan')](); return; }
    var tujuan = cariSel(kena.getAttribute('data-pakai'));
    if (tujuan) {
      tujuan.value = kena.getAttribute('data-teks');
      tujuan.dispatchEvent(new Event('input', { bubbles: true }));
      kena.closest('.ketikan-saya').hidden = true;
      tujuan.focus();
    }
  });

  document.addEventListener('change', function (e) {
    var batas = e.target.getAttribute && Number(e.target.getAttribute('data-terbesar'));
    if (!batas || !e.target.files) { return; }
    var terlalu = e.target.files.length > 0 && e.target.files[0].size > batas;
    var pesan = terlalu ? 'Berkas lebih besar dari 10 MB. Perkecil dahulu, atau bagi menjadi beberapa berkas.' : '';
    e.target.setCustomValidity(pesan);
    var tempat = e.target.closest('.isian').querySelector('.isian-galat');
    tempat.textContent = '';
    if (terlalu) {
      var kata = document.createElement('span');
      kata.textContent = pesan;
      tempat.appendChild(kata);
    }
    tandai();
  });
})();
