package id.tepat.siklus;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.organisasi.StatusPemangku.DEFINITIF;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tepat.Skenario;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasi.Unit;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Kelompok;
import id.tepat.pelaporan.KelompokLaporan;
import id.tepat.pelaporan.LaporanBerpindah;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.alur.PenyelesaianLaporan.LaporanPerangkatDaerahDiterima;
import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Perkara;
import id.tepat.tahap.PetugasTahap;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is told what when a report moves on. */
class KabarLaporanTest {

    private static final Long SARI = 11L;
    private static final Long BUDI = 12L;
    private static final Long TONO = 13L;
    private static final Long SEKDA = 21L;

    /** A notice as it was left. */
    private record Kabar(Long kepada, String judul, String isi, String tautan) {}

    private final Skenario skenario = new Skenario();
    private final List<Kabar> kabar = new ArrayList<>();
    private Tahap terbuka;

    @Test
    void atasan_diberi_tahu_laporan_yang_menunggu_tanggapannya_dengan_batas_waktunya() {
        LaporanKinerja laporan = diajukan();
        terbuka = tahap(laporan, Langkah.TANGGAPI_LAPORAN, LocalDate.of(2023, 7, 6));

        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.LANJUT, skenario.pelakuKasi, "Diajukan"));

        assertThat(kabar).containsExactly(new Kabar(BUDI, "Laporan menunggu tanggapan Anda", "Laporan Kinerja Individu Triwulan II 2023, "
                + "Kasi Pemberdayaan Masyarakat dan Desa, Kecamatan Kedungjajang: diteruskan oleh Sari Wulandari; tanggapi sampai Kamis 6 Jul 2023.",
                "/tanggapan/tanggapi.xhtml?id=" + laporan.id()));
    }

    @Test
    void kepala_diberi_tahu_laporan_yang_menunggu_pengesahannya() {
        LaporanKinerja laporan = skenario.laporanKecamatan(skenario.perjanjian(skenario.camat, indikator("Lembaga")), MASA);
        terbuka = tahap(laporan, Langkah.SAHKAN_LAPORAN, Skenario.BATAS);

        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.LANJUT, skenario.pelakuKasubag, "Diserahkan untuk disahkan"));

        assertThat(kabar).extracting(Kabar::kepada).containsExactly(BUDI);
        assertThat(kabar.get(0).isi()).isEqualTo("Laporan Kinerja Perangkat Daerah Triwulan II 2023, Kecamatan Kedungjajang: "
                + "diteruskan oleh Tono Hariyadi; sahkan sampai Jumat 7 Jul 2023.");
    }

    @Test
    void penyusun_diberi_tahu_laporannya_dikembalikan_beserta_sebabnya() {
        LaporanKinerja laporan = diajukan();
        laporan.tanggapi(ArahAlur.KEMBALI, skenario.pelakuCamat, KINI);
        terbuka = tahap(laporan, Langkah.PERBAIKI_LAPORAN, LocalDate.of(2023, 7, 5));

        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.KEMBALI, skenario.pelakuCamat, "Laporan diperbaiki: lengkapi desa"));

        assertThat(kabar).singleElement().satisfies(satu -> {
            assertThat(satu.kepada()).isEqualTo(SARI);
            assertThat(satu.judul()).isEqualTo("Laporan dikembalikan");
            assertThat(satu.isi()).endsWith("dikembalikan oleh Budi Santoso (Laporan diperbaiki: lengkapi desa); perbaiki sampai Rabu 5 Jul 2023.");
            assertThat(satu.tautan()).isEqualTo("/pelaporan/susun.xhtml?id=" + laporan.id());
        });
    }

    @Test
    void penyusun_diberi_tahu_nomor_laporannya_yang_selesai() {
        LaporanKinerja laporan = diajukan();
        laporan.tanggapi(ArahAlur.LANJUT, skenario.pelakuCamat, KINI);
        laporan.verifikasi(ArahAlur.LANJUT, null, skenario.verifikator, KINI);
        laporan.selesaikan(KINI);

        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.LANJUT, skenario.verifikator, "Diterima kabupaten"));

        assertThat(kabar).singleElement().satisfies(satu -> {
            assertThat(satu.kepada()).isEqualTo(SARI);
            assertThat(satu.isi()).endsWith("bernomor " + laporan.kemajuan().nomor());
        });
    }

    @Test
    void laporan_yang_menunggu_kabupaten_atau_dibebaskan_tidak_dikabarkan_satu_per_satu() {
        LaporanKinerja laporan = diajukan();
        terbuka = tahap(laporan, Langkah.VERIFIKASI_LAPORAN, Skenario.BATAS);
        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.LANJUT, skenario.pelakuKasi, "Diajukan"));
        terbuka = null;
        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.BERHENTI, skenario.verifikator, "Dibebaskan"));

        assertThat(kabar).isEmpty();
    }

    @Test
    void sekda_diberi_tahu_laporan_perangkat_daerah_yang_diterima() {
        LaporanKinerja laporan = skenario.laporanKecamatan(skenario.perjanjian(skenario.camat, indikator("Lembaga")), MASA);

        bean().saatDiterima(new LaporanPerangkatDaerahDiterima(laporan));

        assertThat(kabar).extracting(Kabar::kepada, Kabar::tautan)
                .containsExactly(tuple(SEKDA, "/pelaporan/lihat.xhtml?id=" + laporan.id()));
    }

    @Test
    void unit_tanpa_kepala_tidak_menggagalkan_apa_pun() {
        LaporanKinerja laporan = skenario.laporanKecamatan(skenario.perjanjian(skenario.camat, indikator("Lembaga")), MASA);
        skenario.kecamatan.tetapkanPetugas(null, null, null);
        terbuka = tahap(laporan, Langkah.SAHKAN_LAPORAN, Skenario.BATAS);

        bean().saatBerpindah(new LaporanBerpindah(laporan, ArahAlur.LANJUT, skenario.pelakuKasubag, "Diserahkan"));
        bean().saatDiterima(new LaporanPerangkatDaerahDiterima(laporan));

        assertThat(kabar).isEmpty();
    }

    private LaporanKinerja diajukan() {
        PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga"));
        LaporanKinerja laporan = skenario.laporan(perjanjian, MASA);
        laporan.tulis(isian().realisasi(perjanjian.indikator().get(0), "4").jadi(), skenario.pelakuKasi, KINI);
        laporan.ajukan(skenario.pelakuKasi, KINI);
        return laporan;
    }

    private static Tahap tahap(LaporanKinerja laporan, Langkah langkah, LocalDate tenggat) {
        return new Tahap(Perkara.laporan(laporan.id()), langkah, KelompokLaporan.dari(laporan, langkah), laporan.kemajuan().pengajuanKe(), new Masa(tenggat.minusDays(3), tenggat), KINI);
    }

    private KabarLaporan bean() {
        TahapRepository tahap = new TahapRepository() {
            @Override
            public Optional<Tahap> terbuka(String kunci) {
                return Optional.ofNullable(terbuka);
            }
        };
        PetugasTahap petugas = new PetugasTahap() {
            @Override
            public Optional<Kotak> siapa(String kunci, Kelompok kelompok) {
                return bagan().garis(kelompok).stream().findFirst();
            }
        };
        BaganOrganisasiRepository repository = new BaganOrganisasiRepository() {
            @Override
            public BaganOrganisasi hariIni() {
                return bagan();
            }
        };
        Pemberitahu pemberitahu = new Pemberitahu(null, null) {
            @Override
            public void beriTahu(Long pegawaiId, String kunci, String judul, String isi, String tautan) {
                kabar.add(new Kabar(pegawaiId, judul, isi, tautan));
            }
        };
        return new KabarLaporan(new KabarTahap(tahap, petugas, pemberitahu), petugas, repository, pemberitahu);
    }

    private BaganOrganisasi bagan() {
        Jabatan kepala = skenario.kecamatan.kepala();
        return new BaganOrganisasi(List.of(
                new Kotak(1L, "Sekretaris Daerah", 1L, null, null, false, SEKDA, "Sekda", DEFINITIF),
                kotak(skenario.camat, 1L, BUDI), kotak(skenario.kasi, skenario.camat.id(), SARI),
                kotak(skenario.kasubagKeuangan, skenario.camat.id(), TONO)),
                List.of(new Unit(skenario.kecamatan.id(), "Kecamatan Kedungjajang", kepala == null ? null : kepala.id(), null, null)));
    }

    private Kotak kotak(Jabatan jabatan, Long atasan, Long pemangku) {
        return new Kotak(jabatan.id(), jabatan.nama(), skenario.kecamatan.id(), atasan, atasan, true, pemangku, "Orang " + pemangku, DEFINITIF);
    }
}
