package id.tepat.antrean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.pelaporan.LaporanBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.Rantai;
import id.tepat.pengajuan.CekPengajuan;
import id.tepat.proses.ArahAlur;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeputusanSekaligusTest {

    private static final Instant KINI = Instant.parse("2023-07-04T02:00:00Z");
    private static final Pelaku ATASAN = pelaku(11L);

    private final Ingatan ingatan = new Ingatan();
    private final KeputusanSekaligus sekaligus = new KeputusanSekaligus(ingatan, new JamServer(Clock.fixed(KINI, ZoneId.of("UTC")), ZoneId.of("Asia/Jakarta")));
    private final LaporanBuatan buatan = new LaporanBuatan();
    private final LaporanKinerja laporan = diajukan();

    @Test
    void tanpa_catatan_boleh_diputuskan_bersama_yang_lain() {
        ingatan.cek = new CekPengajuan(0, 0, 0);

        assertThatCode(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).doesNotThrowAnyException();
    }

    @Test
    void dengan_catatan_baru_boleh_setelah_dibuka_sendiri() {
        ingatan.cek = new CekPengajuan(0, 0, 4);

        assertThatThrownBy(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).isInstanceOf(TidakSah.class).hasMessageContaining("buka dahulu");
        sekaligus.catatDilihat(pelaku(12L), laporan);
        assertThatThrownBy(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).as("somebody else looked").isInstanceOf(TidakSah.class);
        sekaligus.catatDilihat(ATASAN, laporan);
        assertThatCode(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).doesNotThrowAnyException();
    }

    @Test
    void yang_tidak_pernah_dicek_dianggap_bercatatan() {
        ingatan.cek = null;

        assertThatThrownBy(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).isInstanceOf(TidakSah.class);
    }

    @Test
    void setelah_diperbaiki_dan_diajukan_lagi_perlu_dibuka_lagi() {
        ingatan.cek = new CekPengajuan(0, 0, 4);
        sekaligus.catatDilihat(ATASAN, laporan);

        laporan.tanggapi(ArahAlur.KEMBALI, ATASAN, KINI);
        buatan.ajukan(laporan);

        assertThatThrownBy(() -> sekaligus.pastikanBoleh(ATASAN, laporan)).isInstanceOf(TidakSah.class);
    }

    @Test
    void dibuka_berkali_kali_dicatat_satu_kali() {
        sekaligus.catatDilihat(ATASAN, laporan);
        sekaligus.catatDilihat(ATASAN, laporan);

        assertThat(ingatan.banyak).isOne();
    }

    private LaporanKinerja diajukan() {
        LaporanKinerja baru = buatan.lengkap(Rantai.INDIVIDU);
        buatan.ajukan(baru);
        return baru;
    }

    private static Pelaku pelaku(Long pengguna) {
        return new Pelaku(pengguna, "atasan" + pengguna, "Atasan", 100 + pengguna, Set.of(Peran.PEGAWAI), Set.of(), "-");
    }

    /** The table, in memory. */
    private static final class Ingatan extends LaporanDilihatRepository {

        private record Dilihat(Long laporan, int pengajuanKe, Long pengguna) {}

        private final Set<Dilihat> dilihat = new HashSet<>();
        private CekPengajuan cek;
        private int banyak;

        @Override
        void tambah(LaporanDilihat satu) {
            dilihat.add(new Dilihat(satu.laporan(), satu.pengajuanKe(), satu.pengguna()));
            banyak++;
        }

        @Override
        boolean ada(Long laporan, int pengajuanKe, Long pengguna) {
            return dilihat.contains(new Dilihat(laporan, pengajuanKe, pengguna));
        }

        @Override
        Optional<CekPengajuan> cek(Long laporan, int pengajuanKe) {
            return Optional.ofNullable(cek);
        }
    }
}
