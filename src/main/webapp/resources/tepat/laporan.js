/* Pages of a report: printing a receipt, typed values beside newer ones. */
(function () {
  'use strict';
  document.addEventListener('click', function (e) {
    if (e.target.closest && e.target.closest('[data-cetak]')) { window.print(); }
  });
})();
