/**
 * Watching the quarter: who has reported, who was on time, where the rest waits. Read models only, with queries of their
 * own and records as answers; nothing here changes anything. On time is the first submission before the due day ended
 * (Perbup Lumajang 6/2018 Pasal 4); exempted reports count nowhere. Depends on the tables of {@code pelaporan}.
 */
package id.tepat.pemantauan;
