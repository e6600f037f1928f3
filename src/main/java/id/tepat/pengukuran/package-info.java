/**
 * Measuring performance (PermenPANRB 53/2014): realisasi, capaian, predikat, cost per outcome, IKM. Pure values on
 * {@link java.math.BigDecimal}: multiplied before divided, DECIMAL128 where a division does not end, classified by
 * the exact value and rounded HALF_UP to two decimals only when shown. No JPA, no CDI; depends on no other feature.
 */
package id.tepat.pengukuran;
