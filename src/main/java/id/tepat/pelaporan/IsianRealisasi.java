package id.tepat.pelaporan;

import java.math.BigDecimal;

/**
 * What was typed for one indicator.
 *
 * @param indikator         id of the PK's indicator
 * @param realisasi         for an indicator measured directly, in its satuan
 * @param pembilang         numerator, for a ratio
 * @param penyebut          denominator, for a ratio
 * @param tidakAdaRealisasi "there is no realisasi", which needs a reason in keterangan
 */
public record IsianRealisasi(Long indikator, Perubahan<BigDecimal> realisasi, Perubahan<BigDecimal> pembilang,
                             Perubahan<BigDecimal> penyebut, Perubahan<Boolean> tidakAdaRealisasi,
                             Perubahan<String> keterangan, Perubahan<String> evaluasi) {}
