// What all tabs of the admin page share: the visitor's own time at every time that is shown.

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

for (const element of document.querySelectorAll('.backorder-admin time[datetime]')) {
  const time = new Date(element.dateTime);
  if (!Number.isNaN(time.getTime())) {
    element.title = format.format(time);
  }
}
