package id.tepat.pengajuan;

import id.tepat.bukti.BuktiRepository;
import id.tepat.cekangka.LaporanTeruji;
import id.tepat.galat.Bentrok;
import id.tepat.kalender.JamServer;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
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
    private JamServer jam;

    /** What was given for the same request before; empty if it gave no receipt. */
    public Optional<HasilPengajuan> dahulu(LaporanKinerja laporan, KunciIdempoten kunci) {
        return pengajuanRepository.cari(laporan.id(), kunci.kunci()).map(satu -> hasil(laporan, satu.tandaTerima()));
    }

    /**
     * @throws Bentrok naming the receipt of a report that is submitted
     */
    public void pastikanBelumTerbit(LaporanKinerja laporan) {
        if (!laporan.kemajuan().belumDiajukan()) {
            pengajuanRepository.milik(laporan.id()).stream().reduce((satu, berikut) -> berikut).ifPresent(terakhir -> {
                throw new Bentrok("Laporan ini sudah diajukan dengan tanda terima " + terakhir.tandaTerima().nomor() + ".");
            });
        }
    }

    /** For a report that was just submitted; the running transaction keeps both or neither. */
    public HasilPengajuan terbitkan(LaporanKinerja laporan, LaporanTeruji teruji, Permintaan permintaan) {
        Salinan salinan = Salinan.dari(laporan, buktiRepository.milik(laporan.id()));
        Pengajuan pengajuan = pengajuanRepository.tambah(
                new Pengajuan(laporan, salinan, CekPengajuan.dari(teruji), kode(), permintaan.kunci(), permintaan.pelaku()));
        return hasil(laporan, pengajuan.tandaTerima());
    }

    private HasilPengajuan hasil(LaporanKinerja laporan, TandaTerima terima) {
        return new HasilPengajuan(terima, laporan.ketepatan(jam.kini(), jam.zona()));
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
