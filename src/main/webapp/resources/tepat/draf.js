/* Typed text that outlives a lost session. A draft belongs to one account, page, object and version; it stays in this
   browser until the server says that it is saved (IsianTersimpan.java), or until somebody throws it away. */
(function () {
  'use strict';

  const AWALAN = 'tepat:isian:';
  const MASA = 14 * 24 * 3600 * 1000; // milliseconds that typed text is kept on this device
  const NAMA_ISIAN = 'tepat.isian';   // names the form to the server, which tells it back once it is saved

  const akun = () => document.body.getAttribute('data-akun') || '';
  const kunci = (form) => location.pathname + '#' + form.getAttribute('data-simpan');
  const laci = (nama) => AWALAN + akun() + ':' + nama;
  const versi = (form) => form.getAttribute('data-versi') || '';
  const baru = (form) => versi(form) === 'baru';
  const kosong = (isi) => Object.keys(isi.sel).length === 0;

  function baca(nama) {
    try {
      const isi = JSON.parse(localStorage.getItem(laci(nama)));
      return isi && isi.sel ? isi : { sel: {} };
    } catch (e) { return { sel: {} }; }
  }

  function tulis(nama, isi) {
    try {
      if (kosong(isi)) { localStorage.removeItem(laci(nama)); } else { localStorage.setItem(laci(nama), JSON.stringify(isi)); }
    } catch (e) { /* storage full or forbidden: the page itself still holds the text */ }
    document.dispatchEvent(new CustomEvent('tepat:draf'));
  }

  function lupakan(nama) { tulis(nama, { sel: {} }); }

  /** Every draft there is of whoever is logged in, with its key, newest first. */
  function semua() {
    const milik = AWALAN + akun() + ':';
    return Object.keys(localStorage).filter((nama) => nama.startsWith(milik)).map((nama) => nama.slice(milik.length))
      .map((nama) => Object.assign({ kunci: nama }, baca(nama))).filter((isi) => !kosong(isi))
      .sort((a, b) => (b.pada || 0) - (a.pada || 0));
  }

  function buangYangLama() {
    Object.keys(localStorage).filter((nama) => nama.startsWith(AWALAN)).forEach((nama) => {
      let pada = 0;
      try { pada = JSON.parse(localStorage.getItem(nama)).pada || 0; } catch (e) { /* not ours any more */ }
      if (Date.now() - pada > MASA) { localStorage.removeItem(nama); }
    });
  }

  /* Boxes of one group share a name: each is kept under its own value. */
  const berkotak = (medan) => medan.type === 'radio' || medan.type === 'checkbox';
  const sel = (medan) => (berkotak(medan) ? medan.value + '@' : '') + (medan.getAttribute('data-sel') || medan.name || medan.id);
  const nilai = (medan) => (berkotak(medan) ? (medan.checked ? '1' : '0') : medan.value);
  function pasang(medan, isi) { if (berkotak(medan)) { medan.checked = isi === '1'; } else { medan.value = isi; } }

  /** Whether what is typed there is kept: fields of forms that say so, but no passwords and files. */
  function disimpan(medan) {
    return Boolean(medan && medan.form && medan.form.hasAttribute('data-simpan') && /^(INPUT|TEXTAREA|SELECT)$/.test(medan.tagName)
      && !/^(hidden|password|file|submit|button|reset)$/.test(medan.type) && !medan.hasAttribute('data-abaikan'));
  }

  function catat(medan) {
    const nama = kunci(medan.form);
    const isi = baca(nama);
    const judul = document.querySelector('h1');
    isi.sel[sel(medan)] = nilai(medan);
    if (isi.versi === undefined) { isi.versi = versi(medan.form); }
    isi.pada = Date.now();
    isi.alamat = location.pathname + location.search;
    isi.judul = judul ? judul.textContent.trim() : document.title;
    tulis(nama, isi);
  }

  /** Of what was sent, forgets all but what was refused; what was typed since stays, now on top of the version that was saved. */
  function diakui(form, terkirim, ditolak, versiBaru) {
    const isi = baca(kunci(form));
    Object.keys(terkirim).forEach((satu) => {
      if (isi.sel[satu] === terkirim[satu] && !ditolak.includes(satu)) { delete isi.sel[satu]; }
    });
    if (versiBaru !== undefined) {
      form.setAttribute('data-versi', versiBaru);
      isi.versi = String(versiBaru);
    }
    tulis(kunci(form), isi);
  }

  function kapan(pada) {
    const saat = new Date(pada || Date.now());
    const jam = saat.toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });
    return saat.toDateString() === new Date().toDateString() ? jam
      : saat.toLocaleDateString('id-ID', { day: 'numeric', month: 'long' }) + ' ' + jam;
  }

  function tombol(teks, kerja) {
    const satu = document.createElement('button');
    satu.type = 'button';
    satu.className = 'tombol tombol-biasa';
    satu.textContent = teks;
    satu.addEventListener('click', kerja);
    return satu;
  }

  /* A notice above the page, for one form: what there is, and what can be done with it. */
  function tawarkan(teks, pilihan) {
    const tempat = document.getElementById('pemulihan');
    if (!tempat) { return; }
    const baris = document.createElement('div');
    const kata = document.createElement('span');
    kata.textContent = teks;
    baris.append(kata, ...pilihan.map(([nama, kerja]) => tombol(nama, () => {
      baris.remove();
      tempat.hidden = tempat.children.length === 0;
      kerja();
    })));
    tempat.append(baris);
    tempat.hidden = false;
  }

  /* One change event is enough to make the page save again: its autosave sends the whole form. */
  function kabarkan(medan) {
    const satu = medan[medan.length - 1];
    setTimeout(() => satu.dispatchEvent(new Event('change', { bubbles: true })), 0);
  }

  /** Fields whose draft says something else than the page does. */
  function berbeda(form, isi) {
    return Array.from(form.elements).filter((medan) => disimpan(medan) && !medan.disabled && !medan.readOnly
      && sel(medan) in isi.sel && nilai(medan) !== isi.sel[sel(medan)]);
  }

  function pakai(medan, isi) {
    const semula = medan.map((satu) => [satu, nilai(satu)]);
    medan.forEach((satu) => pasang(satu, isi.sel[sel(satu)]));
    window.Tepat.bukaYangBerisi();
    kabarkan(medan);
    return () => {
      semula.forEach(([satu, dahulu]) => pasang(satu, dahulu));
      lupakan(kunci(medan[0].form));
      kabarkan(medan);
    };
  }

  function pulihkan(form) {
    const isi = baca(kunci(form));
    // After a refusal the page itself shows what was typed; the draft stays for a session that is lost later.
    if (kosong(isi) || document.body.getAttribute('data-ditolak') === 'ya') { return; }
    const medan = berbeda(form, isi);
    if (medan.length === 0) { lupakan(kunci(form)); return; }
    const sama = isi.versi === versi(form);
    if (sama && !baru(form) && form.hasAttribute('data-otomatis')) {
      const kembalikan = pakai(medan, isi);
      tawarkan('Isian yang belum tersimpan dipulihkan (' + medan.length + ' kolom). Periksa lagi, lalu lanjutkan.',
        [['Pakai isi yang tersimpan di server', kembalikan]]);
      return;
    }
    tawarkan('Ada isian yang belum disimpan dari ' + kapan(isi.pada) + ' (' + medan.length + ' kolom).'
      + (sama ? '' : ' Isi di server sudah berubah sejak itu.'),
      [['Pakai lagi', () => { pakai(medan, isi); medan[0].focus(); }], ['Buang', () => lupakan(kunci(form))]]);
  }

  /* A form on its way names itself, so that the server can tell that it was saved. */
  function namai(form) {
    let nama = form.querySelector('input[name="' + NAMA_ISIAN + '"]');
    if (!nama) {
      nama = document.createElement('input');
      nama.type = 'hidden';
      nama.name = NAMA_ISIAN;
      form.append(nama);
    }
    nama.value = kunci(form);
  }

  window.TepatDraf = {
    AWALAN, kapan, semua, lupakan, disimpan, catat, diakui, kunci,
    isi: (form) => baca(kunci(form)).sel,
    /** What makes an act of the script name its form, as a submit does. */
    parameter: (form) => [{ name: NAMA_ISIAN, value: kunci(form) }]
  };

  window.Tepat.siap(() => {
    buangYangLama();
    (document.body.getAttribute('data-tersimpan') || '').split(' ').filter(Boolean).forEach(lupakan);
    document.querySelectorAll('form[data-simpan]').forEach(pulihkan);
    document.addEventListener('input', (e) => { if (disimpan(e.target)) { catat(e.target); } });
    document.addEventListener('change', (e) => { if (e.isTrusted && disimpan(e.target)) { catat(e.target); } });
    document.addEventListener('submit', (e) => { if (!e.defaultPrevented && e.target.hasAttribute('data-simpan')) { namai(e.target); } });
  });
})();
