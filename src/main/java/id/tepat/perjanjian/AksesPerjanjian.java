package id.tepat.perjanjian;

import static id.tepat.keamanan.Hubungan.ASING;
import static id.tepat.keamanan.Hubungan.DIRI;
import static id.tepat.keamanan.Hubungan.LINI;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Kelompok;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How a person stands to a Perjanjian Kinerja today, for each kind of act: for reading by the lines of the org chart, for
 * acting by whom its step falls to ({@link PetugasTahap}), whether it is open or not.
 */
@ApplicationScoped
class AksesPerjanjian {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PetugasTahap petugas;

    /** For reading, and for beginning one of a jabatan: its own, or anybody's above it. */
    Hubungan membaca(Pelaku pelaku, Jabatan jabatan) {
        return bagan.hariIni().hubungan(pelaku, jabatan.id());
    }

    /** For doing a step: DIRI for the pihak pertama's and LINI for the pihak kedua's, only for whom it falls to today. */
    Hubungan mengerjakan(Langkah langkah, Pelaku pelaku, PerjanjianKinerja perjanjian) {
        Kelompok kelompok = KelompokPerjanjian.dari(perjanjian, langkah);
        Hubungan miliknya = kelompok.jenis() == Kelompok.Jenis.PIHAK_KEDUA ? LINI : DIRI;
        return petugas.jatuhPada(pelaku, KunciPerjanjian.dari(perjanjian), kelompok) ? miliknya : ASING;
    }

    /** For the kabupaten: everybody's, but not one of which he is a party, or was, whatever he holds today. */
    Hubungan mencatat(Pelaku pelaku, PerjanjianKinerja perjanjian) {
        boolean pihak = petugas.sepihakDenganUnit(pelaku, KunciPerjanjian.dari(perjanjian))
                || mengerjakan(Langkah.SUSUN_PERJANJIAN, pelaku, perjanjian) == DIRI
                || mengerjakan(Langkah.TANDA_TANGANI_PIHAK_KEDUA, pelaku, perjanjian) == LINI;
        return pihak ? DIRI : ASING;
    }
}
