/* Pages of a report: the sign of an error, printing, submitting after a look, text that is taken over by a click. */
(function () {
  'use strict';

  const medan = (wadah) => wadah.querySelector('input:not([type="hidden"]), textarea, select');

  /* Fields themselves are never drawn anew while somebody types; only the sign of an error comes and goes. */
  function tandai() {
    document.querySelectorAll('.isian').forEach((wadah) => {
      const galat = wadah.querySelector('.isian-galat');
      const satu = medan(wadah);
      if (!galat || !satu) { return; }
      if (galat.textContent.trim()) { satu.setAttribute('aria-invalid', 'true'); } else { satu.removeAttribute('aria-invalid'); }
    });
  }

  function ke(tujuan) {
    if (!tujuan) { return; }
    tujuan.focus();
    tujuan.scrollIntoView({ block: 'center' });
  }

  window.TepatLaporan = {
    tandai,
    /** After an act of the script came back: signs of errors, and buttons to be pressed again. */
    kembali(args) {
      tandai();
      if (!args || !args.redirect) { window.Tepat.lega(); }
    },
    /** The server refused: its word stands at the top of the page. An accepted report has led to another page. */
    ditolak() {
      const pesan = document.querySelector('#pesanUmum li');
      if (pesan) { pesan.scrollIntoView({ block: 'center' }); }
    },
    /** Beside the button it says when it was saved; what was refused is far from there. */
    dicatat(args) {
      if (args && !args.tersimpan) { ke(document.querySelector('.isian [aria-invalid="true"]')); }
    },
    diperiksa(args) {
      if (args) { ke(args.siap ? document.getElementById('kirim') : document.querySelector('.isian [aria-invalid="true"]')); }
    }
  };

  function jalankan(tombol) {
    window.Tepat.sibuk(tombol);
    // What takes everything and leads on tells so on the next page (data-tuntas); the others answer for each field.
    window[tombol.getAttribute('data-jalankan')](tombol.hasAttribute('data-tuntas') ? window.TepatDraf.parameter(tombol.form)
      : [{ name: tombol.getAttribute('data-nama'), value: tombol.getAttribute('data-nilai') }].filter((satu) => satu.name));
  }

  /* Somebody's other text into its field, as if he had typed it. */
  function pakaiTeks(kena) {
    const tujuan = Array.from(document.querySelectorAll('[data-sel]')).find((satu) => satu.getAttribute('data-sel') === kena.getAttribute('data-pakai'));
    if (!tujuan || kena.closest('.teks-lalu') && tujuan.value.trim() && !window.confirm('Isian ini sudah berisi. Ganti dengan teks itu?')) { return; }
    tujuan.value = kena.getAttribute('data-teks');
    tujuan.dispatchEvent(new Event('input', { bubbles: true }));
    const wadah = kena.closest('.ketikan-saya');
    if (wadah) { wadah.hidden = true; }
    tujuan.focus();
  }

  document.addEventListener('click', (e) => {
    const kena = e.target.closest ? e.target.closest('[data-cetak], [data-jalankan], [data-pakai], [data-batal]') : null;
    if (!kena) { return; }
    if (kena.hasAttribute('data-cetak')) { window.print(); }
    if (kena.hasAttribute('data-jalankan')) { jalankan(kena); }
    if (kena.hasAttribute('data-pakai')) { pakaiTeks(kena); }
    if (kena.hasAttribute('data-batal')) { kena.closest('.siap').remove(); ke(document.getElementById('periksa')); }
  });
})();
