/**
 * Checks a report's printed numbers against each other: one class per {@link id.tepat.validasi.AturanValidasi rule}, all
 * of them in the one list of {@link id.tepat.validasi.CekAngka}. A ketidaksesuaian says which values disagree and what
 * would follow from the others, never which of them is at fault, and never judges: that is the atasan's work (PermenPANRB
 * 53/2014). Pure values but for {@link id.tepat.validasi.CekDokumen}, which asks for the kabupaten's holidays; depends on
 * {@code pengukuran}. More classes than elsewhere, because each rule is one.
 */
package id.tepat.validasi;
