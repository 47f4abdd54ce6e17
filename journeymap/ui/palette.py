"""The left panel: everything that can be dragged onto the map, searchable."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import LIGHT, Theme
from journeymap.model.vocabulary import Language
from journeymap.ui.fields import LineField
from journeymap.ui.hangul import matches
from journeymap.ui.icons import icon
from journeymap.ui.palette_entries import GROUPS, OWN, Entry, entries, own_template, tone_of
from journeymap.ui.palette_tiles import AddTile, PaletteTile, SoughtButton
from journeymap.ui.session import Session
from journeymap.ui.settings import OwnTouchpoint, Settings
from journeymap.ui.template import Template

_COLUMNS = 2
_GAP = 6
_SIDE = 12


class TileGroup(QWidget):
    """A muted title over two columns of tiles; hidden while none of them matches the search."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.tiles: list[PaletteTile] = []
        self._searched: dict[PaletteTile, str] = {}
        self.title = QLabel(self)
        self.title.setProperty("tone", "group")
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(7)
        self.column.addWidget(self.title)
        self.column.addLayout(self._grid)

    def add(self, tile: PaletteTile, searched: str) -> None:
        """Add a tile; ``searched`` is what a search for it may say."""
        self.tiles.append(tile)
        self._searched[tile] = searched

    def clear(self) -> None:
        """Remove all tiles."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles.clear()
        self._searched.clear()

    def reword(self, tile: PaletteTile, searched: str) -> None:
        """Change what a search for ``tile`` may say."""
        self._searched[tile] = searched

    def show_matching(self, query: str) -> list[PaletteTile]:
        """Lay out the tiles that match ``query``, hide the others, and return the shown ones."""
        shown = [tile for tile in self.tiles if not query or matches(query, self._searched[tile])]
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        self.setVisible(bool(shown) or (self.name == OWN and not query))
        return shown


class PalettePanel(QWidget):
    """Search, groups of tiles, the person's own touchpoints, and a word of help.

    Signals
    -------
    placed(Template) : somebody wants this at the selected stage.
    own_wanted() : somebody wants to make a touchpoint of their own.
    """

    placed = Signal(object)
    own_wanted = Signal()

    def __init__(self, session: Session, settings: Settings, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._settings = settings
        self._labels = Labels(language)
        self._theme: Theme = LIGHT
        self._zoom = 1.0
        self._shown: list[PaletteTile] = []
        self._entries: dict[PaletteTile, Entry] = {}
        self._groups = {name: TileGroup(name, self) for name, _ in GROUPS}
        self._build()
        for entry in entries():
            self._entries[self._added(entry.group, entry.template(self._content()), entry.icon)] = entry
        self._fill_own()
        settings.own_changed.connect(self._fill_own)
        session.replaced.connect(self.retranslate)
        self.retranslate()

    def speak(self, language: Language) -> None:
        """Name the catalogue in another language of the interface."""
        self._labels = Labels(language)
        self.retranslate()

    def follow_zoom(self, zoom: float) -> None:
        """Carry cards as large as they will be on a map at ``zoom``."""
        for tile in self.findChildren(PaletteTile):
            tile.map_zoom = self._zoom = zoom

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._theme = theme
        self._magnifier.setIcon(icon("search", theme.muted, theme.muted, 15))
        self._add.recolor(theme)
        for name, group in self._groups.items():
            for tile in group.tiles:
                tile.recolor(theme, tone_of(name, tile.template.element, theme))

    def retranslate(self) -> None:
        """Word everything anew."""
        self.search.setPlaceholderText(self.tr("Find a touchpoint"))
        self.search.setAccessibleName(self.tr("Find a touchpoint"))
        self._magnifier.setText(self.tr("Find a touchpoint"))
        self.setAccessibleName(self.tr("Palette"))
        self._add.setText(self.tr("Make a touchpoint"))
        self._add.setAccessibleName(self.tr("Make a touchpoint"))
        self._help_title.setText(self.tr("Help"))
        self._help.setText(
            self.tr("Drag onto a stage. With a card selected, <b>Tab</b> adds the next touchpoint after it.")
        )
        content = self._content()
        for tile, entry in self._entries.items():
            tile.show_as(entry.name(self._labels), entry.template(content))
            self._groups[entry.group].reword(tile, entry.words(self._labels))
        for name, title in GROUPS:
            self._groups[name].title.setText(QCoreApplication.translate("Palette", title))
            self._groups[name].setAccessibleName(self._groups[name].title.text())
        self._filter()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search field, Down goes to the tiles and Enter places the first; Escape clears."""
        key = event.key()
        if key == Qt.Key.Key_Down and self.search.hasFocus() and self._shown:
            self._shown[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus() and self._shown:
            self.placed.emit(self._shown[0].template)
            self.search.selectAll()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def tiles(self) -> tuple[PaletteTile, ...]:
        """The tiles on show, from top to bottom."""
        return tuple(self._shown)

    def _build(self) -> None:
        self.search = LineField(self)
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, LineField.ActionPosition.LeadingPosition)
        self.search.typed.connect(self._filter)
        body = QWidget(self)
        body.setObjectName("panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 4, _SIDE, _SIDE)
        column.setSpacing(0)
        for group in self._groups.values():
            column.addWidget(group)
        self._build_own()
        self._build_help(column)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, _SIDE, 0, 0)
        outer.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.addWidget(self.search)
        outer.addLayout(head)
        outer.addWidget(area, 1)

    def _build_own(self) -> None:
        self._add = AddTile(self)
        self._add.clicked.connect(self.own_wanted)
        self._add.come_to.connect(self._reveal)
        self._groups[OWN].column.addWidget(self._add)

    def _build_help(self, column: QVBoxLayout) -> None:
        self._help_title = QLabel(self)
        self._help_title.setProperty("tone", "group")
        self._help = QLabel(self)
        self._help.setProperty("tone", "muted")
        self._help.setTextFormat(Qt.TextFormat.RichText)
        self._help.setWordWrap(True)
        column.addWidget(self._help_title)
        column.addSpacing(7)
        column.addWidget(self._help)

    def _added(self, group: str, template: Template, icon_name: str) -> PaletteTile:
        tile = PaletteTile(template, icon_name, self._groups[group])
        tile.placed.connect(self.placed)
        tile.walked.connect(self._walk)
        tile.map_zoom = self._zoom
        tile.come_to.connect(self._reveal)
        tile.recolor(self._theme, tone_of(group, template.element, self._theme))
        self._groups[group].add(tile, template.name)
        return tile

    def _fill_own(self) -> None:
        group = self._groups[OWN]
        group.clear()
        for own in self._settings.own_touchpoints():
            template, icon_name = own_template(own)
            tile = self._added(OWN, template, icon_name)
            tile.show_as(own.name, template)
            tile.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            tile.customContextMenuRequested.connect(self._offer_removal)
        self._filter()

    def _offer_removal(self) -> None:
        tile = self.sender()
        if not isinstance(tile, PaletteTile):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        removal = menu.addAction(self.tr("Remove from my touchpoints"))
        if menu.exec(tile.mapToGlobal(tile.rect().center())) is removal:
            gone = OwnTouchpoint(tile.template.name, tile.template.kind)
            self._settings.keep_own(own for own in self._settings.own_touchpoints() if own != gone)

    def _content(self) -> Labels:
        return Labels(self._session.journey.details.language)

    def _filter(self) -> None:
        query = self.search.value().strip()
        self._shown = [tile for group in self._groups.values() for tile in group.show_matching(query)]
        in_order = [self.search, *self._shown, self._add]
        for earlier, later in pairwise(in_order):
            QWidget.setTabOrder(earlier, later)

    def _walk(self, columns: int, rows: int) -> None:
        tile = self.sender()
        if not isinstance(tile, PaletteTile) or tile not in self._shown:
            return
        target = _neighbour(tile, self._shown, columns, rows, self)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        elif rows < 0:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _reveal(self) -> None:
        tile = self.sender()
        if isinstance(tile, SoughtButton):
            self._area.ensureWidgetVisible(tile, 0, 24)


def _neighbour(
    tile: PaletteTile, tiles: list[PaletteTile], columns: int, rows: int, ground: QWidget
) -> PaletteTile | None:
    """Return the nearest tile in the direction of an arrow, or None at the end."""
    here = tile.mapTo(ground, tile.rect().center())
    best: tuple[int, PaletteTile] | None = None
    for other in tiles:
        there = other.mapTo(ground, other.rect().center()) - here
        ahead = there.x() * columns + there.y() * rows
        aside = abs(there.x() * rows) + abs(there.y() * columns)
        if ahead > 4 and (best is None or ahead + 3 * aside < best[0]):
            best = (ahead + 3 * aside, other)
    return best[1] if best is not None else None
