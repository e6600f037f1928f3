package id.tepat.pengajuan;

import id.tepat.bukti.BuktiRepository;
import id.tepat.capaian.LembarUkur;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pelaporan.LaporanKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;

/** Keeps the snapshot of what was submitted, with how many of its numbers disagreed, and gives its receipt. */
@ApplicationScoped
public class PenerbitanTandaTerima {

    /** Without letters and digits that are mistaken for each other on paper. */
    private static final String ABJAD = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int PANJANG = 16;

    private final SecureRandom acak = new SecureRandom();

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private BuktiRepository buktiRepository;

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    /**
     * What was given for the same request before.
     *
     * @throws id.tepat.galat.TidakSah if the key was used for something else
     */
    public Optional<TandaTerima> dahulu(LaporanKinerja laporan, KunciIdempoten kunci) {
        return kunci.kunci() == null ? Optional.empty() : pengajuanRepository.cari(laporan.id(), kunci.kunci()).map(satu -> {
            kunci.pastikanSama(satu.permintaan());
            return satu.tandaTerima();
        });
    }

    /** For a report that was just submitted; the running transaction keeps both or neither. */
    public TandaTerima terbitkan(LaporanKinerja laporan, KunciIdempoten kunci, Pelaku pelaku) {
        LembarUkur lembar = pengukur.ukur(laporan);
        return terbitkan(laporan, CekPengajuan.dari(lembar, cek.uji(lembar)), kunci, pelaku);
    }

    /** The same, where the report was checked already. */
    TandaTerima terbitkan(LaporanKinerja laporan, CekPengajuan hasilCek, KunciIdempoten kunci, Pelaku pelaku) {
        Salinan salinan = Salinan.dari(laporan, buktiRepository.milik(laporan.id()));
        return pengajuanRepository.tambah(new Pengajuan(laporan, salinan, hasilCek, kode(), kunci, pelaku)).tandaTerima();
    }

    /** 16 characters of 31, grouped by four: not to be guessed, and still to be read aloud. */
    private String kode() {
        StringBuilder kode = new StringBuilder();
        for (int i = 0; i < PANJANG; i++) {
            if (i > 0 && i % 4 == 0) {
                kode.append('-');
            }
            kode.append(ABJAD.charAt(acak.nextInt(ABJAD.length())));
        }
        return kode.toString();
    }
}
