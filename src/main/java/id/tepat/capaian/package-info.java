/**
 * A report measured: each indicator's value "s.d. triwulan", its capaian, predikat and cost per outcome (form II.2;
 * PermenPANRB 53/2014), computed in one place for screens, documents and the machine interface alike. Depends on
 * {@code pelaporan}, {@code perjanjian}, {@code perencanaan}, {@code pengukuran}, {@code anggaran}, {@code organisasi}
 * and {@code pengaturan}.
 */
package id.tepat.capaian;
