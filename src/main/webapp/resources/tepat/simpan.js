/* Forms that save themselves while somebody types (data-otomatis names the act), and the pill that says how it stands.
   What the server did not acknowledge is not saved: it is sent again by itself, later and later, at once when the
   connection is back. */
(function () {
  'use strict';

  const Draf = window.TepatDraf;
  const PALING_LAMA = 60000; // milliseconds between two attempts
  const KATA = {
    sedang: 'Menyimpan…',
    putus: 'Tidak ada sambungan; dicoba lagi sendiri',
    gagal: 'Belum tersimpan; dicoba lagi sendiri'
  };
  const keadaan = new WeakMap();

  function dari(form) {
    if (!keadaan.has(form)) { keadaan.set(form, { jeda: 0, gagal: 0, terkirim: null, menunggu: [] }); }
    return keadaan.get(form);
  }
  const semua = () => Array.from(document.querySelectorAll('form[data-otomatis]'));

  /** Empty: what the server wrote into the pill holds. */
  function pil(form, nama) {
    const satu = form.querySelector('.status-kini');
    if (!satu) { return; }
    document.documentElement.setAttribute('data-simpan', nama);
    satu.textContent = KATA[nama] || '';
  }

  function kirim(form) {
    const ini = dari(form);
    clearTimeout(ini.jeda);
    ini.jeda = 0;
    if (!navigator.onLine) { tertunda(form, 'putus'); return; }
    window[form.getAttribute('data-otomatis')]();
  }

  function nanti(form, jeda) {
    const ini = dari(form);
    clearTimeout(ini.jeda);
    ini.jeda = setTimeout(() => kirim(form), jeda);
  }

  function tertunda(form, nama) {
    const ini = dari(form);
    ini.gagal += 1;
    pil(form, nama);
    nanti(form, Math.min(PALING_LAMA, 1000 * Math.pow(2, ini.gagal)));
    selesai(form);
  }

  function selesai(form) { dari(form).menunggu.splice(0).forEach((kabari) => kabari()); }

  window.TepatSimpan = {
    /** An act that saves is on its way; remembers what it carries. */
    mengirim(id) {
      const form = document.getElementById(id);
      const ini = dari(form);
      clearTimeout(ini.jeda);
      ini.jeda = 0;
      ini.terkirim = Object.assign({}, Draf.isi(form));
      pil(form, 'sedang');
    },

    /**
     * It came back. The server says what it refused, and the version that is stored now; anything else means that
     * nothing is known to be saved.
     */
    diakui(id, args, xhr, lain) {
      const form = document.getElementById(id);
      const ini = dari(form);
      const jawaban = [xhr, lain].find((satu) => satu && satu.status !== undefined) || { status: 0 };
      if (args && args.redirect) { return; }
      if (jawaban.status === 401) { window.Tepat.masukLagi(); return; }
      if (!args || args.tersimpan === undefined) { tertunda(form, jawaban.status === 0 ? 'putus' : 'gagal'); return; }
      ini.gagal = 0;
      if (args.tersimpan) { Draf.diakui(form, ini.terkirim || {}, (args.ditolak || '').split(' '), args.versi); }
      pil(form, ini.jeda ? 'sedang' : '');
      selesai(form);
    },

    /** Saves now what waits; kept when it is saved, or when that takes longer than `batas` milliseconds. */
    segera(batas) {
      const menunggu = semua().filter((form) => dari(form).jeda).map((form) => new Promise((kabari) => {
        dari(form).menunggu.push(kabari);
        kirim(form);
      }));
      return Promise.race([Promise.all(menunggu), new Promise((kabari) => setTimeout(kabari, menunggu.length ? batas : 0))]);
    }
  };

  function diketik(medan, jeda) {
    if (!Draf.disimpan(medan) || !medan.form.hasAttribute('data-otomatis')) { return; }
    pil(medan.form, 'sedang');
    nanti(medan.form, jeda);
  }

  /* Where saving takes a button: how much waits for it. */
  function hitungBelum() {
    document.querySelectorAll('[data-belum]').forEach((tempat) => {
      const banyak = Object.keys(Draf.isi(tempat.closest('form'))).length;
      tempat.textContent = banyak ? banyak + ' isian belum disimpan' : '';
    });
  }

  window.Tepat.siap(() => {
    document.addEventListener('tepat:draf', hitungBelum);
    hitungBelum();
    document.addEventListener('input', (e) => diketik(e.target, 900));
    document.addEventListener('change', (e) => diketik(e.target, 150));
    window.addEventListener('online', () => semua().filter((form) => dari(form).gagal > 0).forEach(kirim));
    window.addEventListener('offline', () => semua().filter((form) => dari(form).jeda).forEach((form) => pil(form, 'putus')));
  });
})();
