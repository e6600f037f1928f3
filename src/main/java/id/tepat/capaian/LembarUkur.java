package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.StatusLaporan;
import java.util.List;
import java.util.Optional;

/**
 * A report with everything that was computed from it.
 *
 * @param aturan     the rules it was measured by
 * @param sebelumnya the owner's reports of the earlier quarters of the year, in order
 * @param pasangan   the report of the same quarter that answers to the same Perjanjian Kinerja: the head's own for the
 *                   unit's, the unit's for the head's; empty for all others
 */
public record LembarUkur(LaporanKinerja laporan, AturanPengukuran aturan, List<LaporanKinerja> sebelumnya, Optional<LaporanKinerja> pasangan, TabelAnggaran anggaran, List<BarisCapaian> baris) {

    /** The report of the quarter before, if it lies in the same year; one that was excused says nothing. */
    public Optional<LaporanKinerja> triwulanLalu() {
        return sebelumnya.stream().filter(lalu -> lalu.masa().equals(laporan.masa().sebelumnya()) && lalu.status() != StatusLaporan.DIBEBASKAN)
                .findFirst();
    }
}
