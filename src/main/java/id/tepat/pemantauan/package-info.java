/**
 * Watching the quarter: who has reported, who was on time, where the rest waits. Read models only, with queries of their
 * own and records as answers; nothing here changes anything. On time is the first submission before the due day ended
 * (Perbup Lumajang 6/2018 Pasal 4); exempted reports count nowhere. How right the numbers are is read from the counts
 * that each submission keeps. Depends on {@code pelaporan} (mostly its tables), on {@code tahap} and {@code organisasi} for whom they wait for, on {@code penyajian} and {@code proses}
 * for the diagram of one report, and on {@code siklus} for opening a quarter by hand.
 */
package id.tepat.pemantauan;
