package id.tepat.meja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.Skenario;
import id.tepat.galat.Bentrok;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The one way of an act: once for each key, on the version that was seen, and everything of it in its order. */
class MejaTest {

    private static final Long ID = 7L;
    private static final Pelaku KASI = Skenario.pelaku("Sari Wulandari", 11L);

    private static final class Berkas extends VersionedEntity {
        @Override
        public String objek() {
            return "Berkas";
        }
    }

    /** What happened, in its order. */
    private final List<String> kejadian = new ArrayList<>();
    private final Map<String, String> kunciTerpakai = new HashMap<>();
    private final Berkas berkas = new Berkas();
    private final Meja<Berkas> meja = meja();

    private final Tindakan<Berkas, String> menulis = new Tindakan<>() {
        @Override
        public Putusan<String> lakukan(Berkas satu, Instant kini) {
            kejadian.add("tulis");
            return new Putusan<>(Gerak.menyelesaikan(Set.of(Langkah.SUSUN_LAPORAN, Langkah.PERBAIKI_LAPORAN)), ArahAlur.LANJUT, "Ditulis", " lekas ", "TT-1");
        }

        @Override
        public String dahulu(Berkas satu, KunciIdempoten kunci) {
            return "TT-1 lagi";
        }
    };

    @Test
    void perbuatan_menutup_tahap_menggerakkan_alur_lalu_meninggalkan_jejak_dan_kabar() {
        String hasil = meja.kerjakan(permintaan(0, KunciIdempoten.TANPA), Perbuatan.AJUKAN_LAPORAN, menulis);

        assertThat(hasil).isEqualTo("TT-1");
        assertThat(kejadian).containsExactly("kunci baris", "tulis", "tutup LANJUT Ditulis", "selesaikan [PERBAIKI_LAPORAN, SUSUN_LAPORAN]",
                "tuliskan", "jejak Ditulis: lekas", "kabar Ditulis: lekas");
    }

    @Test
    void permintaan_yang_sama_hanya_dikerjakan_sekali_dan_dijawab_sama() {
        meja.kerjakan(permintaan(0, new KunciIdempoten("k-1", "versi=0")), Perbuatan.AJUKAN_LAPORAN, menulis);
        kejadian.clear();

        String ulang = meja.kerjakan(permintaan(0, new KunciIdempoten("k-1", "versi=0")), Perbuatan.AJUKAN_LAPORAN, menulis);

        assertThat(ulang).isEqualTo("TT-1 lagi");
        assertThat(kejadian).containsExactly("kunci baris");
    }

    @Test
    void permintaan_lain_di_bawah_kunci_yang_sama_ditolak() {
        meja.kerjakan(permintaan(0, new KunciIdempoten("k-1", "versi=0")), Perbuatan.AJUKAN_LAPORAN, menulis);

        assertThatThrownBy(() -> meja.kerjakan(permintaan(1, new KunciIdempoten("k-1", "versi=1")), Perbuatan.AJUKAN_LAPORAN, menulis))
                .isInstanceOf(TidakSah.class);
    }

    @Test
    void yang_membaca_versi_lama_diberi_tahu_siapa_yang_lebih_cepat_dan_tidak_mengubah_apa_pun() {
        berkas.tandai(Skenario.pelaku("Ratna Anggraini", 77L), Skenario.KINI);

        assertThatThrownBy(() -> meja.kerjakan(permintaan(4, KunciIdempoten.TANPA), Perbuatan.AJUKAN_LAPORAN, menulis))
                .isInstanceOf(Bentrok.class).hasMessageContaining("Berkas ini baru saja diubah oleh Ratna Anggraini");

        assertThat(kejadian).containsExactly("kunci baris");
    }

    @Test
    void kata_yang_lebih_jelas_didahulukan_daripada_versi() {
        Tindakan<Berkas, String> sudahAda = new Tindakan<>() {
            @Override
            public Putusan<String> lakukan(Berkas satu, Instant kini) {
                throw new AssertionError("not reached");
            }

            @Override
            public void pastikanMungkin(Berkas satu) {
                throw new Bentrok("Sudah ada tanda terima TT-1.");
            }
        };

        assertThatThrownBy(() -> meja.kerjakan(permintaan(4, KunciIdempoten.TANPA), Perbuatan.AJUKAN_LAPORAN, sudahAda))
                .hasMessage("Sudah ada tanda terima TT-1.");
    }

    @Test
    void satu_perbuatan_dapat_menyelesaikan_beberapa_langkah_berturut_masing_masing_dengan_tahapnya() {
        meja.kerjakan(permintaan(0, KunciIdempoten.TANPA), Perbuatan.CATAT_TANDA_TANGAN_LUAR, (satu, kini) -> Putusan.tanpaHasil(
                Gerak.menyelesaikanBerturut(List.of(Langkah.TELAAH_PERJANJIAN, Langkah.TANDA_TANGANI_PIHAK_KEDUA)), ArahAlur.LANJUT, "Dicatat", null));

        assertThat(kejadian).containsSubsequence("tutup LANJUT Dicatat", "selesaikan [TELAAH_PERJANJIAN]",
                "tutup LANJUT Dicatat", "selesaikan [TANDA_TANGANI_PIHAK_KEDUA]", "jejak Dicatat");
    }

    @Test
    void perbuatan_dapat_menghentikan_perkara_atau_membukanya_kembali() {
        meja.kerjakan(permintaan(0, KunciIdempoten.TANPA), Perbuatan.BEBASKAN_LAPORAN,
                (satu, kini) -> Putusan.tanpaHasil(Gerak.menghentikan(), ArahAlur.BERHENTI, "Dibebaskan", "Lowong"));
        meja.kerjakan(permintaan(0, KunciIdempoten.TANPA), Perbuatan.BUKA_KEMBALI_LAPORAN,
                (satu, kini) -> Putusan.tanpaHasil(Gerak.membukaKembali(Proses.LAPORAN_INDIVIDU), ArahAlur.KEMBALI, "Dibuka kembali", "Keliru"));

        assertThat(kejadian).containsSubsequence("tutup BERHENTI Dibebaskan", "batalkan Dibebaskan", "kabar Dibebaskan: Lowong",
                "andil KABUPATEN", "bukaKembali LAPORAN_INDIVIDU", "kabar Dibuka kembali: Keliru");
    }

    private static Permintaan permintaan(long versi, KunciIdempoten kunci) {
        return new Permintaan(KASI, ID, versi, kunci);
    }

    private Meja<Berkas> meja() {
        return new Meja<>(permintaan(), tahap(), alur(), jejak(), new JamServer(Clock.fixed(Skenario.KINI, Skenario.WIB), Skenario.WIB)) {
            @Override
            protected Berkas untukDiubah(Long id) {
                kejadian.add("kunci baris");
                return berkas;
            }

            @Override
            protected String kunci(Berkas satu) {
                return "berkas-" + ID;
            }

            @Override
            protected void umumkan(Berkas satu, Putusan<?> putusan) {
                kejadian.add("kabar " + putusan.uraian());
            }
        };
    }

    private PermintaanRepository permintaan() {
        return new PermintaanRepository() {
            @Override
            boolean sudah(String kasus, KunciIdempoten kunci) {
                String dahulu = kunci.kunci() == null ? null : kunciTerpakai.putIfAbsent(kasus + kunci.kunci(), kunci.permintaan());
                if (dahulu != null) {
                    kunci.pastikanSama(dahulu);
                }
                return dahulu != null;
            }

            @Override
            void tuliskan() {
                kejadian.add("tuliskan");
            }
        };
    }

    private PencatatTahap tahap() {
        return new PencatatTahap() {
            @Override
            public void tutup(String kunci, Pelaku pelaku, Perbuatan perbuatan, ArahAlur arah, String keputusan, String catatan) {
                kejadian.add("tutup " + arah + " " + keputusan);
            }

            @Override
            public void catat(String kunci, Pelaku pelaku, Andil andil) {
                kejadian.add("andil " + andil);
            }
        };
    }

    private PencatatJejak jejak() {
        return new PencatatJejak(null, null) {
            @Override
            public void catat(Pelaku pelaku, Perbuatan perbuatan, VersionedEntity satu, String rincian) {
                kejadian.add("jejak " + rincian);
            }
        };
    }

    private Alur alur() {
        return (Alur) Proxy.newProxyInstance(Alur.class.getClassLoader(), new Class<?>[] {Alur.class}, (proxy, metode, isi) -> {
            kejadian.add(metode.getName() + " " + switch (metode.getName()) {
                case "selesaikan" -> ((Set<?>) isi[0]).stream().map(String::valueOf).sorted().toList();
                case "batalkan" -> isi[1];
                default -> isi[0];
            });
            return null;
        });
    }
}
