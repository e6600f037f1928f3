package id.tepat.pelaporan;

import static id.tepat.Skenario.BATAS;
import static id.tepat.Skenario.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.Pelaku;
import id.tepat.proses.ArahAlur;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds of every report, whatever happens to it. */
class LaporanSifatTest {

    /** What may befall a report once it is a draft again. */
    enum Kejadian { TANGGAPI_LANJUT, TANGGAPI_KEMBALI, VERIFIKASI_LANJUT, VERIFIKASI_KEMBALI, AJUKAN, SERAHKAN, SAHKAN, TOLAK, SELESAIKAN, BUKA_KEMBALI, BEBASKAN }

    @Property(tries = 300)
    void makin_lambat_diajukan_tidak_pernah_makin_tepat(@ForAll("saat") Instant satu, @ForAll("saat") Instant lain) {
        Instant dahulu = satu.isBefore(lain) ? satu : lain;
        Instant kemudian = satu.isBefore(lain) ? lain : satu;

        boolean dahuluTerlambat = diajukan(dahulu).ketepatan(kemudian, WIB) == Ketepatan.TERLAMBAT;
        boolean kemudianTerlambat = diajukan(kemudian).ketepatan(kemudian, WIB) == Ketepatan.TERLAMBAT;

        assertThat(dahuluTerlambat && !kemudianTerlambat).isFalse();
    }

    @Property(tries = 300)
    void hari_pengajuan_menentukan_ketepatan(@ForAll("saat") Instant saat) {
        boolean masihHariItu = !saat.atZone(WIB).toLocalDate().isAfter(BATAS);

        assertThat(diajukan(saat).ketepatan(saat, WIB)).isEqualTo(masihHariItu ? Ketepatan.TEPAT_WAKTU : Ketepatan.TERLAMBAT);
    }

    @Property(tries = 200)
    void apa_pun_yang_terjadi_isian_dan_pengajuan_pertama_tidak_hilang(
            @ForAll Rantai rantai, @ForAll @Size(max = 12) List<Kejadian> kejadian,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(8) BigDecimal nilai) {
        LaporanKinerja laporan = new LaporanBuatan().lengkap(rantai);
        laporan.tulis(IsianBuatan.isian().realisasi(laporan.realisasi().get(0).indikator(), nilai.toPlainString())
                .narasi(BagianNarasi.UPAYA, "Rapat desa").jadi(), Pelaku.SISTEM, Skenario.KINI);
        Instant pertama = null;

        for (int i = 0; i < kejadian.size(); i++) {
            coba(laporan, kejadian.get(i), Skenario.KINI.plus(Duration.ofDays(i)));
            laporan.ubahTenggat(Tenggat.pada(BATAS.plusDays(i), WIB), "Admin", Skenario.KINI);
            pertama = pertama == null ? laporan.kemajuan().diajukanPada() : pertama;

            assertThat(laporan.realisasi().get(0).realisasi()).isEqualByComparingTo(nilai);
            assertThat(laporan.narasi()).containsEntry(BagianNarasi.UPAYA, "Rapat desa");
            assertThat(laporan.kemajuan().diajukanPada()).isEqualTo(pertama);
            assertThat(laporan.kemajuan().pengajuanKe() > 0).isEqualTo(pertama != null);
            assertThat(laporan.status() == StatusLaporan.SELESAI).isEqualTo(laporan.kemajuan().selesaiPada() != null);
        }
    }

    @Provide
    Arbitrary<Instant> saat() {
        Instant batas = Tenggat.pada(BATAS, WIB).batas();
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-3_000_000, 3_000_000).map(batas::plusSeconds),
                Arbitraries.longs().between(-3, 3).map(mikro -> batas.plusNanos(mikro * 1000)));
    }

    private static LaporanKinerja diajukan(Instant saat) {
        LaporanBuatan buatan = new LaporanBuatan();
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);
        laporan.ajukan(buatan.skenario.pelakuKasi, saat);
        return laporan;
    }

    /** A refusal is as good as success here: it must leave everything as it was. */
    private static void coba(LaporanKinerja laporan, Kejadian kejadian, Instant kini) {
        try {
            switch (kejadian) {
                case TANGGAPI_LANJUT -> laporan.tanggapi(ArahAlur.LANJUT, Pelaku.SISTEM, kini);
                case TANGGAPI_KEMBALI -> laporan.tanggapi(ArahAlur.KEMBALI, Pelaku.SISTEM, kini);
                case VERIFIKASI_LANJUT -> laporan.verifikasi(ArahAlur.LANJUT, null, Pelaku.SISTEM, kini);
                case VERIFIKASI_KEMBALI -> laporan.verifikasi(ArahAlur.KEMBALI, "Lengkapi", Pelaku.SISTEM, kini);
                case AJUKAN -> laporan.ajukan(Pelaku.SISTEM, kini);
                case SERAHKAN -> laporan.serahkan(Pelaku.SISTEM, kini);
                case SAHKAN -> laporan.sahkan(ArahAlur.LANJUT, null, Pelaku.SISTEM, kini);
                case TOLAK -> laporan.sahkan(ArahAlur.KEMBALI, "Lengkapi", Pelaku.SISTEM, kini);
                case SELESAIKAN -> laporan.selesaikan(kini);
                case BUKA_KEMBALI -> laporan.bukaKembali("Keliru", Pelaku.SISTEM, kini);
                case BEBASKAN -> laporan.bebaskan("Lowong", Pelaku.SISTEM, kini);
            }
        } catch (id.tepat.galat.Galat ditolak) {
            assertThat(ditolak.status()).isEqualTo(409);
        }
    }
}
