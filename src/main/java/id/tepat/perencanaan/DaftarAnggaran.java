package id.tepat.perencanaan;

import java.math.BigDecimal;
import java.util.List;

/**
 * The budget of a unit's year as shown.
 *
 * @param jumlah      rupiah of all programs
 * @param dapatDiubah whether the person who asks may add and change lines
 */
public record DaftarAnggaran(Long perangkatDaerahId, String perangkatDaerah, int tahun, List<BarisAnggaran> baris,
                             BigDecimal jumlah, boolean dapatDiubah) {

    public DaftarAnggaran {
        baris = List.copyOf(baris);
    }
}
