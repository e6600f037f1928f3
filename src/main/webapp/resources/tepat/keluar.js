/* Logging out: what is not saved yet is offered first; afterwards nothing typed is left in this browser. */
(function () {
  'use strict';

  const AKUN = 'tepat:akun';
  const MENUNGGU = 10000; // milliseconds that an autosave may still take before it counts as not saved

  /* Whose text it is, for the page after the logout, which no longer knows. */
  function ingatAkun() {
    const akun = document.body.getAttribute('data-akun');
    if (akun) { sessionStorage.setItem(AKUN, akun); }
  }

  function bersihkan(akun) {
    Object.keys(localStorage).filter((nama) => nama.startsWith(window.TepatDraf.AWALAN + akun + ':'))
      .forEach((nama) => localStorage.removeItem(nama));
    sessionStorage.clear();
  }

  function elemen(nama, teks, sifat) { return Object.assign(document.createElement(nama), { textContent: teks }, sifat || {}); }

  function baris(isi) {
    const satu = elemen('li', '');
    satu.append(elemen('a', isi.judul, { href: isi.alamat }),
      ' · ' + Object.keys(isi.sel).length + ' isian, terakhir ' + window.TepatDraf.kapan(isi.pada));
    return satu;
  }

  /** Asks, and goes back to the work or on with the logout. */
  function tanya(isian, keluar) {
    const kotak = elemen('dialog', '', { className: 'kotak-tanya' });
    const judul = elemen('h2', 'Ada isian belum tersimpan', { id: 'tanya-keluar' });
    const daftar = elemen('ul', '');
    const pilihan = elemen('div', '', { className: 'deret' });
    const simpan = elemen('button', 'Simpan dulu', { type: 'button', className: 'tombol tombol-utama' });
    const buang = elemen('button', 'Keluar dan buang', { type: 'button', className: 'tombol tombol-bahaya' });
    kotak.setAttribute('aria-labelledby', judul.id);
    daftar.append(...isian.map(baris));
    pilihan.append(simpan, buang);
    kotak.append(judul, elemen('p', 'Bila keluar sekarang, isian ini dihapus dari peramban ini.'), daftar, pilihan);
    simpan.addEventListener('click', () => { kotak.close(); kembaliBekerja(isian[0]); });
    buang.addEventListener('click', () => { kotak.close(); keluar(); });
    kotak.addEventListener('close', () => kotak.remove());
    document.body.append(kotak);
    kotak.showModal();
    simpan.focus();
  }

  function kembaliBekerja(isi) {
    const form = Array.from(document.querySelectorAll('form[data-simpan]')).find((satu) => window.TepatDraf.kunci(satu) === isi.kunci);
    if (!form) { location.href = isi.alamat; return; }
    const tujuan = form.querySelector('[aria-invalid="true"], .tombol-utama') || form;
    tujuan.scrollIntoView({ block: 'center' });
    tujuan.focus();
  }

  function mintaKeluar(lanjut) {
    const akun = document.body.getAttribute('data-akun') || '';
    const keluar = () => { bersihkan(akun); lanjut(); };
    const selesai = () => {
      const isian = window.TepatDraf.semua();
      if (isian.length === 0) { keluar(); } else { tanya(isian, keluar); }
    };
    if (window.TepatSimpan) { window.TepatSimpan.segera(MENUNGGU).then(selesai); } else { selesai(); }
  }

  window.Tepat.siap(() => {
    if (document.querySelector('[data-sudah-keluar]')) { bersihkan(sessionStorage.getItem(AKUN) || ''); }
    ingatAkun();
    // A link or a button of a form: either ends the session.
    document.addEventListener('click', (e) => {
      const kena = e.target.closest && e.target.closest('[data-keluar]');
      if (!kena || e.defaultPrevented || e.ctrlKey || e.metaKey || kena.hasAttribute('data-boleh')) { return; }
      e.preventDefault();
      mintaKeluar(() => {
        kena.setAttribute('data-boleh', '');
        kena.click();
      });
    });
  });
})();
