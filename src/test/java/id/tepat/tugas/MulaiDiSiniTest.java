package id.tepat.tugas;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MulaiDiSiniTest {

    private static final Pelaku ADMIN = pelaku(Peran.ADMIN);

    private final Isi isi = new Isi();
    private final MulaiDiSini mulai = new MulaiDiSini(isi);

    @Test
    void instalasi_kosong_menuntun_admin_dari_unit_sampai_akun() {
        assertThat(mulai.langkah(ADMIN)).extracting(LangkahMulai::nama)
                .containsExactly("Perangkat daerah", "Jabatan", "Pegawai", "Pemangku jabatan", "Petugas unit", "Akun");
        assertThat(mulai.langkah(ADMIN)).noneMatch(LangkahMulai::selesai);
    }

    @Test
    void yang_sudah_ada_ditandai_selesai() {
        isi.ada.addAll(Set.of("unit", "jabatan"));

        assertThat(mulai.langkah(ADMIN)).filteredOn(LangkahMulai::selesai).extracting(LangkahMulai::nama).containsExactly("Perangkat daerah", "Jabatan");
    }

    @Test
    void hilang_sendiri_begitu_pegawai_dapat_masuk_dan_unitnya_berpetugas() {
        isi.ada.addAll(Set.of("akun", "petugas"));

        assertThat(mulai.langkah(ADMIN)).isEmpty();
    }

    @Test
    void tidak_ditunjukkan_kepada_yang_bukan_admin() {
        assertThat(mulai.langkah(pelaku(Peran.PEGAWAI))).isEmpty();
        assertThat(mulai.langkah(pelaku(Peran.VERIFIKATOR))).isEmpty();
    }

    private static Pelaku pelaku(Peran peran) {
        return new Pelaku(1L, "akun", "Nama", null, Set.of(peran), Set.of(), "-");
    }

    /** An installation in memory. */
    private static final class Isi extends MulaiReader {

        private final Set<String> ada = new HashSet<>();

        @Override
        boolean adaUnit() {
            return ada.contains("unit");
        }

        @Override
        boolean adaJabatan() {
            return ada.contains("jabatan");
        }

        @Override
        boolean adaPegawai() {
            return ada.contains("pegawai");
        }

        @Override
        boolean adaPemangku() {
            return ada.contains("pemangku");
        }

        @Override
        boolean adaUnitBerpetugas() {
            return ada.contains("petugas");
        }

        @Override
        boolean adaAkunPegawai() {
            return ada.contains("akun");
        }
    }
}
