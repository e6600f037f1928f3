/* Evidence on its way: what is too large stays here, how far it is, and what came of it, all beside the field. */
(function () {
  'use strict';

  const TERLALU_BESAR = 'Berkas lebih besar dari 10 MB. Perkecil dahulu, atau bagi menjadi beberapa berkas.';
  const TIDAK_SAMPAI = 'Berkas tidak sampai ke server. Periksa sambungan, lalu unggah lagi.';

  function galat(medan, teks) {
    const tempat = medan.closest('.isian').querySelector('.isian-galat');
    tempat.textContent = '';
    if (teks) {
      const kata = document.createElement('span');
      kata.textContent = teks;
      tempat.append(kata);
    }
    medan.setCustomValidity(teks);
    window.TepatLaporan.tandai();
  }

  const form = () => document.querySelector('form[data-unggah]');
  const kemajuan = () => form().querySelector('progress');

  /** A request with a file tells how much of it has left. */
  function amatiKiriman() {
    window.jQuery.ajaxPrefilter((pilihan) => {
      if (!(pilihan.data instanceof FormData)) { return; }
      pilihan.xhr = () => {
        const kiriman = window.jQuery.ajaxSettings.xhr();
        kiriman.upload.addEventListener('progress', (e) => {
          if (e.lengthComputable) { kemajuan().value = e.loaded / e.total; }
        });
        return kiriman;
      };
    });
  }

  window.TepatUnggah = {
    selesai(args) {
      const medan = form().querySelector('input[type="file"]');
      kemajuan().hidden = true;
      window.TepatLaporan.kembali(args);
      if (!args || args.terunggah === undefined) { galat(medan, TIDAK_SAMPAI); medan.setCustomValidity(''); return; }
      if (args.terunggah) {
        form().reset();
        window.TepatDraf.diakui(document.getElementById('laporan'), {}, [], args.versi);
      } else { window.TepatLaporan.ditolak(); }
    }
  };

  window.Tepat.siap(() => {
    if (!form()) { return; }
    amatiKiriman();
    document.addEventListener('change', (e) => {
      const batas = e.target.files && Number(e.target.getAttribute('data-terbesar'));
      if (!batas) { return; }
      galat(e.target, e.target.files.length > 0 && e.target.files[0].size > batas ? TERLALU_BESAR : '');
      form().querySelector('.terunggah').textContent = '';
    });
    form().addEventListener('submit', (e) => {
      e.preventDefault();
      kemajuan().value = 0;
      kemajuan().hidden = false;
      window.Tepat.sibuk(e.submitter || form().querySelector('[type="submit"]'));
      window[form().getAttribute('data-unggah')]();
    });
  });
})();
