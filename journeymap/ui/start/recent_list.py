"""The list of recent maps on the start page."""

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.ui.dialogs import plain_label
from journeymap.ui.ground import Ground
from journeymap.ui.recent import RecentMap, RecentMaps, stamp_of
from journeymap.ui.start.buttons import TextLink
from journeymap.ui.start.idle import IdleQueue
from journeymap.ui.start.recent_row import RecentRow
from journeymap.ui.start.walk import ArrowWalk

SHOWN = 8
"""So many rows; the menu has the others."""

_LARGEST_READ = 400_000
"""A file of more bytes is not read again just to count what it holds."""


class RecentList(QWidget):
    """Heading, rows, and the way to all other files.

    What a row says comes from the settings; whether its file is there, and whether somebody else has written it
    since, is looked up later, one file in every idle turn.

    Signals
    -------
    open_wanted(Path) : a map was chosen.
    browse_wanted() : some other file is wanted.
    """

    open_wanted = Signal(object)
    browse_wanted = Signal()

    def __init__(self, ground: Ground, walk: ArrowWalk, idle: IdleQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground, self._walk, self._idle = ground, walk, idle
        self._maps = RecentMaps(ground.settings)
        self._rows: list[RecentRow] = []
        self.heading = QLabel(self)
        font = QFont(self.font())
        font.setPixelSize(16)
        font.setBold(True)
        self.heading.setFont(font)
        self.browse = TextLink(ground.appearance.theme, "muted", "folder-open", self)
        self.browse.clicked.connect(self.browse_wanted)
        walk.add(self.browse)
        self._empty = plain_label("", self)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._empty)
        self._lines = QVBoxLayout()
        column.addLayout(self._lines)
        ground.settings.recent_changed.connect(self.refresh)
        self.refresh()

    def rows(self) -> tuple[RecentRow, ...]:
        """The rows shown, from the top."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Show the list as the settings have it; rows of the same maps stay, and with them the keyboard."""
        entries = self._maps.entries()[:SHOWN]
        if [row.entry.path for row in self._rows] != [entry.path for entry in entries]:
            self._rebuild(entries)
        names = Counter(entry.facts.title or entry.path.name for entry in entries)
        for row, entry in zip(self._rows, entries, strict=True):
            row.show_entry(entry, alike=names[entry.facts.title or entry.path.name] > 1)
        self._word()

    def look(self) -> None:
        """Look later whether the files are there, and what is in those somebody else has written."""
        for row in self._rows:
            self._idle.put(partial(self.look_at, row))

    def look_at(self, row: RecentRow) -> None:
        """Look at the file of one row."""
        if row not in self._rows:
            return
        path, facts = row.entry.path, row.entry.facts
        stamp = stamp_of(path)
        row.mark_missing(missing=not stamp)
        if stamp and (stamp != facts.stamp or facts.touchpoints < 0):
            self._idle.put(partial(_reread, self._maps, path, stamp))

    def recolor(self) -> None:
        """Use the theme's colours."""
        self.browse.recolor(self._ground.appearance.theme)
        self._rebuild(tuple(row.entry for row in self._rows))
        self.refresh()
        self.look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.recolor()
        super().changeEvent(event)

    def _word(self) -> None:
        self.heading.setText(self.tr("Recent Maps"))
        self.browse.word(self.tr("Open a File…"))
        self._empty.setText(self.tr("No map yet. The maps you open and save will be here."))
        self._empty.setVisible(not self._rows)

    def _rebuild(self, entries: tuple[RecentMap, ...]) -> None:
        focused = self._focused()
        held = next((row.entry.path for row in self._rows if row.isAncestorOf(focused)), None)
        on_star = any(row.star is focused for row in self._rows)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        labels = Labels(self._ground.translation.language)
        self._rows = [RecentRow(entry, self._ground.appearance.theme, labels, self) for entry in entries]
        for row in self._rows:
            self._lines.addWidget(row)
            self._walk.add(*row.buttons())
            row.open_wanted.connect(self._open)
            row.locate_wanted.connect(self._locate)
            row.forget_wanted.connect(self._forget)
            row.pin_wanted.connect(self._pin)
            if row.entry.path == held:
                (row.star if on_star else row.map).setFocus()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _open(self) -> None:
        self.open_wanted.emit(self._sender().entry.path)

    def _forget(self) -> None:
        self._maps.forget(self._sender().entry.path)

    def _pin(self, pinned: bool) -> None:
        self._maps.pin(self._sender().entry.path, pinned=pinned)
        self.look()

    def _locate(self) -> None:
        from journeymap.ui.file_dialogs import ask_open_path
        from journeymap.ui.file_names import documents_folder

        lost = self._sender().entry.path
        folder = lost.parent if lost.parent.is_dir() else documents_folder()
        patterns = [self.tr("Journey maps (*.journey.yaml *.yaml *.yml)"), self.tr("All files (*)")]
        chosen = ask_open_path(self.window(), self.tr("Find {name}").format(name=lost.name), folder, patterns)
        if chosen is not None:
            self._maps.relocate(lost, chosen)
            self.look()

    def _sender(self) -> RecentRow:
        row = self.sender()
        assert isinstance(row, RecentRow)
        return row


def _reread(maps: RecentMaps, path: Path, stamp: int) -> None:
    """Count anew what a map holds that somebody else has written."""
    from journeymap.model.elements import Touchpoint
    from journeymap.storage.clean import clean_line
    from journeymap.storage.journey_file import open_journey
    from journeymap.storage.problems import Unreadable

    try:
        if path.stat().st_size > _LARGEST_READ:
            return
        journey = open_journey(path).journey
    except (OSError, Unreadable):
        return
    maps.correct(path, clean_line(journey.details.title), journey.count(Touchpoint), stamp)
