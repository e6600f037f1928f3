package id.tepat.pelaporan;

import static id.tepat.keamanan.Hubungan.ASING;
import static id.tepat.keamanan.Hubungan.DIRI;
import static id.tepat.keamanan.Hubungan.LINI;

import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a person stands to a report today, for each kind of act; who holds what is looked up at the moment of acting. */
@ApplicationScoped
public class AksesLaporan {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private HakAkses hakAkses;

    /** For reading: the writer's own, the head's own, or anybody's above them. */
    public Hubungan membaca(Pelaku pelaku, LaporanKinerja laporan) {
        return membaca(bagan.hariIni(), pelaku, laporan);
    }

    private static Hubungan membaca(BaganOrganisasi hariIni, Pelaku pelaku, LaporanKinerja laporan) {
        return Stream.of(laporan.penyusun(), laporan.pemilikPerjanjian())
                .map(jabatan -> hariIni.hubungan(pelaku, idDari(jabatan)))
                .min(Hubungan::compareTo).orElse(ASING);
    }

    /** For writing and submitting: DIRI only for whoever does the writer's work today. */
    public Hubungan menulis(Pelaku pelaku, LaporanKinerja laporan) {
        return sebagaiPengisi(pelaku, laporan, laporan.penyusun());
    }

    /** For signing the unit's report: DIRI only for whoever leads the unit today. */
    public Hubungan mengesahkan(Pelaku pelaku, LaporanKinerja laporan) {
        return sebagaiPengisi(pelaku, laporan, laporan.perangkatDaerah().kepala());
    }

    /**
     * For answering: LINI only for the first other person up the line. Whoever submitted the report does not answer
     * it, even if he has since risen above it.
     */
    public Hubungan menanggapi(Pelaku pelaku, LaporanKinerja laporan) {
        BaganOrganisasi hariIni = bagan.hariIni();
        sembunyikanBilaAsing(pelaku, membaca(hariIni, pelaku, laporan));
        if (pelaku.pegawaiId() == null || pelaku.pegawaiId().equals(laporan.kemajuan().diajukanOleh())) {
            return hariIni.hubungan(pelaku, idDari(laporan.penyusun())) == DIRI ? DIRI : ASING;
        }
        Optional<Kotak> penjawab = hariIni.penjawab(idDari(laporan.penyusun()), laporan.kemajuan().diajukanOleh());
        return penjawab.map(Kotak::pemangku).filter(pelaku.pegawaiId()::equals).isPresent() ? LINI : ASING;
    }

    /** For the kabupaten's verification: everybody's report, but not one that he submitted himself. */
    public Hubungan memverifikasi(Pelaku pelaku, LaporanKinerja laporan) {
        boolean sendiri = pelaku.pegawaiId() != null && Objects.equals(pelaku.pegawaiId(), laporan.kemajuan().diajukanOleh());
        return sendiri ? DIRI : ASING;
    }

    private Hubungan sebagaiPengisi(Pelaku pelaku, LaporanKinerja laporan, Jabatan jabatan) {
        BaganOrganisasi hariIni = bagan.hariIni();
        sembunyikanBilaAsing(pelaku, membaca(hariIni, pelaku, laporan));
        Hubungan hubungan = hariIni.hubungan(pelaku, idDari(jabatan));
        return hubungan == DIRI ? DIRI : ASING;
    }

    /** What a person may not even read does not exist for him. */
    private void sembunyikanBilaAsing(Pelaku pelaku, Hubungan hubungan) {
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_LAPORAN, hubungan);
    }

    private static Long idDari(Jabatan jabatan) {
        return jabatan == null ? null : jabatan.id();
    }
}
