package id.tepat.pemantauan.layar;

import id.tepat.kalender.Triwulan;
import java.util.List;

/**
 * The quarter that a page looks at, out of those that were opened: the one that the address names, else the newest.
 *
 * @param pilihan all of them, the newest first
 */
record MasaDipilih(List<Triwulan> pilihan, Triwulan triwulan) {

    static MasaDipilih dari(List<Triwulan> pilihan, Triwulan diminta) {
        return new MasaDipilih(pilihan, pilihan.contains(diminta) ? diminta : pilihan.get(0));
    }
}
