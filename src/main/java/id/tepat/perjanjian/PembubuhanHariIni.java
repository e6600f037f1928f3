package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Pegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Makes signatures: who the two sides are is told by the org chart of the day on which they sign. */
@ApplicationScoped
class PembubuhanHariIni {

    /**
     * A signature with the official as whom it is given.
     *
     * @param pejabat who holds the jabatan that day
     */
    record Pejabat(Pegawai pejabat, Penandatangan penandatangan) {}

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private JamServer jam;

    /** @throws TidakSah if the jabatan is vacant that day */
    Pejabat pertama(PerjanjianKinerja perjanjian, LocalDate tanggal) {
        return pejabat(pihak(perjanjian, tanggal).pertama());
    }

    Pejabat pertama(PerjanjianKinerja perjanjian) {
        return pertama(perjanjian, jam.hariIni());
    }

    /** @throws TidakSah if nobody stands on that side that day */
    Penandatangan kedua(PerjanjianKinerja perjanjian, LocalDate tanggal) {
        return pihak(perjanjian, tanggal).kedua().map(kotak -> pejabat(kotak).penandatangan()).orElseThrow(() -> TidakSah.pada(
                "namaPihakKedua", "Tidak ada pejabat pihak kedua pada tanggal itu; isi nama dan jabatannya."));
    }

    Penandatangan kedua(PerjanjianKinerja perjanjian) {
        return kedua(perjanjian, jam.hariIni());
    }

    /** In Tepat, by the signed-in person himself. */
    Pembubuhan diSistem(Penandatangan diri, Pelaku pelaku) {
        return Pembubuhan.diSistem(diri, pelaku, jam.kini(), jam.hariIni());
    }

    /** On paper, recorded with the scan. */
    Pembubuhan diLuarSistem(Penandatangan orang, LocalDate tanggal, Pelaku pencatat, PindaianPerjanjian pindaian) {
        return Pembubuhan.diLuarSistem(orang, tanggal, pencatat, jam.kini(), jam.hariIni(), pindaian);
    }

    private PihakPerjanjian pihak(PerjanjianKinerja perjanjian, LocalDate tanggal) {
        return new PihakPerjanjian(bagan.pada(tanggal), perjanjian.jabatan().id());
    }

    private Pejabat pejabat(Kotak kotak) {
        Pegawai pegawai = repository.pegawai(kotak.pemangku());
        return new Pejabat(pegawai, new Penandatangan(pegawai, PihakPerjanjian.sebutanJabatan(kotak)));
    }
}
