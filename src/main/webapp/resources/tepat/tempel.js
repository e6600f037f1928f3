/* A column (or block) out of a spreadsheet, pasted into one cell, fills the rows below. Nothing is read here: each cell
   gets its text as it was, and the server's one reader of numbers says what it can't take. */
(function () {
  'use strict';

  /** Rows of a grid: what holds at least one field for a number. */
  const BARIS = '.indikator, tr.pos:has(input.angka)';
  const sel = (baris) => Array.from(baris.querySelectorAll('input.angka:not([disabled], [readonly])'));
  const bidang = (medan) => (medan.getAttribute('data-sel') || '').replace(/^.*\./, '');
  const nama = (baris) => (baris.querySelector('h3, .pos-nama') || baris).textContent.trim().replace(/\s+/g, ' ').slice(0, 60);

  /** Lines of cells; what a spreadsheet adds at the end is none. */
  function tabel(teks) { return teks.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').map((baris) => baris.split('\t')); }

  /** The field of that row in the column that begins at `awal`: the one of the same kind, then those beside it. */
  function medanDi(baris, awal, kolom) {
    const semua = sel(baris);
    const pertama = semua.findIndex((medan) => bidang(medan) === bidang(awal));
    return pertama < 0 ? undefined : semua[pertama + kolom];
  }

  function isiKe(medan, teks) {
    const semula = medan.value;
    medan.value = teks.trim();
    medan.dispatchEvent(new Event('input', { bubbles: true }));
    return () => {
      medan.value = semula;
      medan.dispatchEvent(new Event('input', { bubbles: true }));
    };
  }

  function kabar(awal, teks, batalkan) {
    document.querySelectorAll('.tempelan').forEach((satu) => satu.remove());
    const tempat = document.createElement('div');
    tempat.className = 'tempelan catatan';
    tempat.setAttribute('role', 'status');
    const kata = document.createElement('span');
    kata.textContent = teks;
    const tombol = document.createElement('button');
    tombol.type = 'button';
    tombol.className = 'tombol tombol-biasa';
    tombol.textContent = 'Batalkan tempelan';
    tombol.addEventListener('click', () => {
      batalkan();
      tempat.remove();
      awal.focus();
    });
    tempat.append(kata, tombol);
    awal.closest('.isian').append(tempat);
  }

  function tempel(awal, isi) {
    const mulai = awal.closest(BARIS);
    const semua = Array.from(awal.form.querySelectorAll(BARIS));
    const bawah = semua.slice(semua.indexOf(mulai));
    const pulang = [];
    const sampai = [];
    let tersisa = 0;
    isi.forEach((selSel, ke) => selSel.forEach((teks, kolom) => {
      if (!teks.trim()) { return; }
      const medan = bawah[ke] && medanDi(bawah[ke], awal, kolom);
      if (!medan) { tersisa += 1; return; }
      pulang.push(isiKe(medan, teks));
      sampai.push(bawah[ke]);
    }));
    const baris = new Set(sampai).size;
    kabar(awal, baris + ' baris terisi dari tempelan, dari “' + nama(mulai) + '” sampai “' + nama(sampai[sampai.length - 1] || mulai) + '”. Periksa pasangannya.'
      + (tersisa ? ' ' + tersisa + ' nilai tidak punya isian dan tidak dipakai.' : ''), () => pulang.forEach((kembalikan) => kembalikan()));
  }

  document.addEventListener('paste', (e) => {
    const awal = e.target;
    if (!awal.matches || !awal.matches('input.angka') || !awal.closest(BARIS)) { return; }
    const isi = tabel(e.clipboardData.getData('text/plain'));
    if (isi.length < 2 && isi[0].length < 2) { return; }
    e.preventDefault();
    tempel(awal, isi);
  });
})();
