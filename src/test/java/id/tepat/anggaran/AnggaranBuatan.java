package id.tepat.anggaran;

import id.tepat.Skenario;
import id.tepat.perencanaan.PosAnggaran;
import java.util.List;

/** A program with two kegiatan and three sub kegiatan, as it stands in the kecamatan's budget. */
final class AnggaranBuatan {

    final Skenario skenario = new Skenario();
    final PosAnggaran program = skenario.pos(null, "7.01.01", null);
    final PosAnggaran umum = skenario.pos(program, "7.01.01.2.01", null);
    final PosAnggaran gaji = skenario.pos(umum, "7.01.01.2.01.01", "1000");
    final PosAnggaran kantor = skenario.pos(umum, "7.01.01.2.01.02", "500");
    final PosAnggaran desa = skenario.pos(program, "7.01.01.2.02", null);
    final PosAnggaran musyawarah = skenario.pos(desa, "7.01.01.2.02.01", "250.50");
    final List<PosAnggaran> pos = List.of(musyawarah, program, kantor, desa, umum, gaji);
    final RealisasiAnggaranTriwulan tercatat = new RealisasiAnggaranTriwulan(skenario.kecamatan, Skenario.MASA);

    {
        tercatat.tandai(skenario.pelakuKasubag, Skenario.KINI);
    }
}
