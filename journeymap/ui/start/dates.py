"""When something was, as people say it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def said(moment: datetime, now: datetime) -> str:
    """Return ``moment`` in words: today and yesterday with the time, else the day, with the year of other years."""
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return QCoreApplication.translate("Dates", "today {time}").format(time=time)
    if moment.date() == now.date() - timedelta(days=1):
        return QCoreApplication.translate("Dates", "yesterday {time}").format(time=time)
    if moment.year == now.year:
        #: A day of this year, in Qt's letters for dates.
        pattern = QCoreApplication.translate("Dates", "d MMMM")
    else:
        #: A day of another year, in Qt's letters for dates.
        pattern = QCoreApplication.translate("Dates", "d MMMM yyyy")
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)
