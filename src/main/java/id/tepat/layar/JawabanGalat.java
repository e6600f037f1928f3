package id.tepat.layar;

/** What is said to whom a request failed: as a page, as a message on the page that stays open, as a problem (RFC 9457). */
enum JawabanGalat {
    RUSAK("Permintaan tidak terbaca", "Alamat atau isian yang dikirim tidak dapat dibaca. Mungkin salah ketik, atau terpotong waktu disalin."),
    BUKAN_HAK("Bukan untuk Anda", "Akun Anda tidak berhak membuka halaman ini. Bila seharusnya boleh, hubungi admin Tepat di Bagian Organisasi."),
    TIADA("Tidak ditemukan", "Halaman atau data ini tidak ada, atau tidak untuk akun Anda. Mungkin alamatnya salah ketik atau datanya sudah dipindahkan."),
    TERLALU_BESAR("Terlalu besar", "Yang dikirim lebih besar daripada yang dapat diterima di sini."),
    KEDALUWARSA("Halaman ini sudah terlalu lama terbuka", "Sesi sudah berganti. Buka lagi halamannya: isian yang belum tersimpan dipulihkan dari peramban ini."),
    GALAT_KAMI("Ada yang salah di pihak kami", "Permintaan Anda tidak jadi dikerjakan dan tidak ada yang tersimpan sebagian. "
            + "Coba sekali lagi; bila terulang, sampaikan kode ini kepada admin Tepat.");

    private static final String HALAMAN = """
            <!DOCTYPE html>
            <html lang="id">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="theme-color" content="#12383f">
              <title>{judul} · Tepat</title>
              <link rel="icon" type="image/svg+xml" href="{akar}/resources/tepat/tepat.svg">
              <link rel="stylesheet" href="{akar}/resources/tepat/tepat.css">
            </head>
            <body class="polos">
              <a class="lewati" href="#isi">Langsung ke isi</a>
              <header class="polos-kepala"><a class="merek" href="{akar}/">
                <span class="merek-tanda" aria-hidden="true"></span><span class="merek-nama">Tepat</span>
                <span class="merek-semboyan">tepat waktu, tepat angka</span></a></header>
              <main id="isi" class="polos-isi" tabindex="-1">
                <section class="galat">
                  <h1>{judul}</h1>
                  <p>{uraian}</p>{jejak}
                  <p><a class="tombol tombol-utama" href="{akar}/tugas.xhtml">Ke Tugas saya</a></p>
                </section>
              </main>
            </body>
            </html>
            """;
    /** Takes the place of the messages above the page (templates/dasar.xhtml); nothing else of the page is touched. */
    private static final String PESAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><changes><update id="pesanUmum"><![CDATA[<div id="pesanUmum" aria-live="polite">\
            <ul id="pesan" class="pesan"><li class="pesan-galat">{judul}. {uraian} {jejak} Ketikan Anda masih ada di halaman ini.</li></ul></div>]]></update></changes></partial-response>
            """;

    private final String judul;
    private final String uraian;

    JawabanGalat(String judul, String uraian) {
        this.judul = judul;
        this.uraian = uraian;
    }

    static JawabanGalat untuk(int status) {
        return switch (status) {
            case 401, 403 -> BUKAN_HAK;
            case 404, 405, 410 -> TIADA;
            case 413 -> TERLALU_BESAR;
            default -> status < 500 ? RUSAK : GALAT_KAMI;
        };
    }

    /** @param jejak code and time of a failure of ours, else null */
    String halaman(String akar, String jejak) {
        return isi(HALAMAN, jejak == null ? "" : "\n      <p class=\"kecil\">" + jejak + "</p>").replace("{akar}", akar);
    }

    String pesan(String jejak) {
        return isi(PESAN, jejak == null ? "" : jejak + ".");
    }

    String problem(int status, String jejak) {
        return "{\"title\":\"" + judul + "\",\"status\":" + status + ",\"detail\":\"" + uraian + (jejak == null ? "" : " " + jejak + ".") + "\"}";
    }

    private String isi(String bentuk, String jejak) {
        return bentuk.replace("{judul}", judul).replace("{uraian}", uraian).replace("{jejak}", jejak);
    }
}
