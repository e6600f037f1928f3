package id.tepat.pelaporan;

import static id.tepat.keamanan.Hubungan.ASING;
import static id.tepat.keamanan.Hubungan.DIRI;
import static id.tepat.keamanan.Hubungan.LINI;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/**
 * How a person stands to a report today, for each kind of act: for reading by the lines of the org chart, for acting by
 * whom its step falls to ({@link PetugasTahap}), whether it is open or not.
 */
@ApplicationScoped
public class AksesLaporan {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PetugasTahap petugas;

    /** For reading: the writer's own, the head's own, or anybody's above them. */
    public Hubungan membaca(Pelaku pelaku, LaporanKinerja laporan) {
        BaganOrganisasi hariIni = bagan.hariIni();
        return Stream.of(laporan.penyusun(), laporan.pemilikPerjanjian())
                .map(jabatan -> hariIni.hubungan(pelaku, idDari(jabatan)))
                .min(Hubungan::compareTo).orElse(ASING);
    }

    /** For writing and submitting: DIRI only for whom the writer's work falls to today. */
    public Hubungan menulis(Pelaku pelaku, LaporanKinerja laporan) {
        return bilaMiliknya(DIRI, pelaku, laporan, Langkah.SUSUN_LAPORAN);
    }

    /** For signing the unit's report: DIRI only for whom its head's signature falls to today. */
    public Hubungan mengesahkan(Pelaku pelaku, LaporanKinerja laporan) {
        return bilaMiliknya(DIRI, pelaku, laporan, Langkah.SAHKAN_LAPORAN);
    }

    /** For answering: LINI only for whom the answer falls to today; a unit's report has none. */
    public Hubungan menanggapi(Pelaku pelaku, LaporanKinerja laporan) {
        return laporan.jabatan() == null ? ASING : bilaMiliknya(LINI, pelaku, laporan, Langkah.TANGGAPI_LAPORAN);
    }

    /**
     * For whatever the kabupaten does with it: everybody's report, but not one on whose unit's side he stands: because he
     * acted there, whatever he holds today, or because writing it is his today.
     */
    public Hubungan memverifikasi(Pelaku pelaku, LaporanKinerja laporan) {
        boolean pihakUnit = petugas.sepihakDenganUnit(pelaku, laporan.kunci()) || laporan.sedangDitulis()
                && petugas.jatuhPada(pelaku, laporan.kunci(), KelompokLaporan.dari(laporan, Langkah.SUSUN_LAPORAN));
        return pihakUnit ? DIRI : ASING;
    }

    private Hubungan bilaMiliknya(Hubungan miliknya, Pelaku pelaku, LaporanKinerja laporan, Langkah langkah) {
        return petugas.jatuhPada(pelaku, laporan.kunci(), KelompokLaporan.dari(laporan, langkah)) ? miliknya : ASING;
    }

    private static Long idDari(Jabatan jabatan) {
        return jabatan == null ? null : jabatan.id();
    }
}
