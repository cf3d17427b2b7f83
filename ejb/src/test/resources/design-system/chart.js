// The figure on the overview page: thirty days of sign-ups, the same on every run.
(function () {
  const days = Array.from({ length: 30 }, (_, i) => 22 + Math.round(14 * Math.sin(i / 4.2)) + ((i * 7) % 11));
  new Chart(document.getElementById('c'), livery.dressChart({
    type: 'bar',
    data: { labels: days.map((_, i) => i + 1), datasets: [{ label: 'Sign-ups', data: days }] },
  }));
})();
