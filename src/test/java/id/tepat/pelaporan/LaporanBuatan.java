package id.tepat.pelaporan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;

import id.tepat.Skenario;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.ArahAlur;

/** Reports in every state that a chain can bring them to, made by walking there. */
public final class LaporanBuatan {

    /** Where a report of a chain can stand. */
    enum Keadaan {
        KONSEP, DISERAHKAN, DIAJUKAN, DIKEMBALIKAN, DITANGGAPI, TERVERIFIKASI, SELESAI, DIBEBASKAN
    }

    final Skenario skenario = new Skenario();

    /** A draft with everything typed that its submission needs. */
    public LaporanKinerja lengkap(Rantai rantai) {
        LaporanKinerja laporan = kosong(rantai);
        laporan.tulis(IsianBuatan.isian().realisasi(laporan.realisasi().get(0).indikator(), "4").jadi(), skenario.pelakuKasi, KINI);
        return laporan;
    }

    /** A draft with one indicator and nothing typed. */
    LaporanKinerja kosong(Rantai rantai) {
        PerjanjianKinerja perjanjian = skenario.perjanjian(rantai == Rantai.INDIVIDU ? skenario.kasi : skenario.camat,
                indikator("Jumlah lembaga").target("10"));
        return rantai == Rantai.PERANGKAT_DAERAH ? skenario.laporanKecamatan(perjanjian, MASA) : skenario.laporan(perjanjian, MASA);
    }

    LaporanKinerja sampai(Rantai rantai, Keadaan keadaan) {
        LaporanKinerja laporan = lengkap(rantai);
        switch (keadaan) {
            case KONSEP -> { }
            case DISERAHKAN -> laporan.serahkan(skenario.pelakuKasubag, KINI);
            case DIAJUKAN -> ajukan(laporan);
            case DIKEMBALIKAN -> kembalikan(laporan);
            case DITANGGAPI, TERVERIFIKASI -> jalankan(laporan, StatusLaporan.valueOf(keadaan.name()));
            case SELESAI -> selesaikan(laporan);
            case DIBEBASKAN -> laporan.bebaskan("Jabatan lowong", skenario.verifikator, KINI);
        }
        return laporan;
    }

    /** Submits, as the chain wants it. */
    public void ajukan(LaporanKinerja laporan) {
        if (laporan.rantai() == Rantai.PERANGKAT_DAERAH) {
            laporan.serahkan(skenario.pelakuKasubag, KINI);
            laporan.sahkan(ArahAlur.LANJUT, null, skenario.pelakuCamat, KINI);
        } else {
            laporan.ajukan(skenario.pelakuKasi, KINI);
        }
    }

    private void kembalikan(LaporanKinerja laporan) {
        ajukan(laporan);
        if (laporan.rantai() == Rantai.INDIVIDU) {
            laporan.tanggapi(ArahAlur.KEMBALI, skenario.pelakuCamat, KINI);
        } else {
            laporan.verifikasi(ArahAlur.KEMBALI, "Lengkapi analisis", skenario.verifikator, KINI);
        }
    }

    /** Submits and finishes, all who answer being content. */
    void selesaikan(LaporanKinerja laporan) {
        jalankan(laporan, laporan.rantai() == Rantai.KEPALA ? StatusLaporan.DITANGGAPI : StatusLaporan.TERVERIFIKASI);
        laporan.selesaikan(KINI);
    }

    private void jalankan(LaporanKinerja laporan, StatusLaporan tujuan) {
        ajukan(laporan);
        while (laporan.status() != tujuan) {
            if (laporan.rantai().ditanggapiDari(laporan.status())) {
                laporan.tanggapi(ArahAlur.LANJUT, skenario.pelakuCamat, KINI);
            } else {
                laporan.verifikasi(ArahAlur.LANJUT, null, skenario.verifikator, KINI);
            }
        }
    }
}
