"""The start page: what to begin from, what was used last, where to learn more."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journeymap.ui.actions.live import plain_text
from journeymap.ui.first_paint import once_painted
from journeymap.ui.ground import Ground
from journeymap.ui.start.buttons import TextLink
from journeymap.ui.start.idle import IdleQueue
from journeymap.ui.start.language_switch import LanguageSwitch
from journeymap.ui.start.look import desk
from journeymap.ui.start.recent_list import RecentList
from journeymap.ui.start.template_row import TemplateRow
from journeymap.ui.start.walk import ArrowWalk
from journeymap.ui.template_list import SAMPLES
from journeymap.ui.window_title import map_name

WIDEST = 1200
"""The page's content is never wider: lines of one thing must be seen at once."""

_ASIDE = 340
_LEAST_MARGIN = 40
_TOP = 46
_HELP = ("help.first-map", "help.workshop", "help.shortcuts")


class StartPage(QScrollArea):
    """What a window shows before its first map, and whenever it is asked for.

    Signals
    -------
    template_wanted(str), sample_wanted(str), map_wanted(Path) : what to begin from.
    back_wanted() : the map that is open is wanted again.
    """

    template_wanted = Signal(str)
    sample_wanted = Signal(str)
    map_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.views)
        self._ground = ground
        self._idle = IdleQueue(self)
        self.setObjectName("start")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setAutoFillBackground(True)
        self.setWidget(self._page)
        self._walk = ArrowWalk(self._page, self._reveal)
        self._build()
        self._arrange()
        self.setFocusProxy(self.templates.cards[0])
        ground.appearance.changed.connect(self._recolor)
        ground.translation.switched.connect(self._follow_language)
        self._word()
        self._paint_desk()

    def refresh(self) -> None:
        """Look anew at what may have changed while the page was away."""
        self.back.setVisible(self._ground.files.has_map)
        name = map_name(self._ground.session)
        self.back.word(self.tr("Back to {map}").format(map=_shortened(name)), name=self.tr("Back to the map"))
        self.recent.refresh()
        self.recent.look()
        self.templates.draw()

    def minimumSizeHint(self) -> QSize:
        """Let the window be made small."""
        return QSize(320, 240)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in what takes time once the page can be seen."""
        super().showEvent(event)
        once_painted(self, self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave undone what nobody would see."""
        self._idle.clear()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content in the middle and no wider than it reads well."""
        super().resizeEvent(event)
        # The event tells of the viewport, without asking for it: PySide would load every kind of widget there is.
        side = max(_LEAST_MARGIN, (event.size().width() - WIDEST) // 2)
        self._column.setContentsMargins(side, _TOP, side, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the map, where there is one."""
        if event.key() == Qt.Key.Key_Escape:
            if self._ground.files.has_map:
                self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    # -- building ----------------------------------------------------------------------

    def _build(self) -> None:
        ground, theme = self._ground, self._ground.appearance.theme
        language = ground.translation.language
        self.heading = QLabel(self._page)
        self.heading.setFont(_sized(self.font(), 30, bold=True))
        self.subtitle = QLabel(self._page)
        self.subtitle.setFont(_sized(self.font(), 14))
        self.subtitle.setProperty("tone", "muted")
        self.back = TextLink(theme, "accent", "arrow-left", self._page)
        self.back.setVisible(ground.files.has_map)
        self.back.clicked.connect(self.back_wanted)
        self.templates = TemplateRow(theme, language, self._idle, self._page)
        self.templates.wanted.connect(self.template_wanted)
        self._walk.add(self.back, *self.templates.cards)
        self.recent = RecentList(ground, self._walk, self._idle, self._page)
        self.recent.open_wanted.connect(self.map_wanted)
        self.recent.browse_wanted.connect(ground.actions["file.open"].trigger)
        self.languages = LanguageSwitch(theme, language, self._walk, self._page)
        self.languages.wanted.connect(ground.translation.switch)
        self.help = [self._help_link(action_id) for action_id in _HELP if action_id in ground.actions.ids()]
        self.samples = [self._link(name, "map") for name, _ in SAMPLES]
        for link in self.samples:
            link.clicked.connect(self._open_sample)
        self.first_time, self.sample_heading = QLabel(self._page), QLabel(self._page)
        for heading in (self.first_time, self.sample_heading):
            heading.setFont(_sized(self.font(), 16, bold=True))
            heading.setIndent(6)
            heading.setMinimumHeight(26)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(6)
        for each in (self.back, self.heading, self.subtitle):
            titles.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(titles, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        # What can be got back after a fault will stand here, above the first help.
        self.aside = QVBoxLayout()
        self.aside.setSpacing(2)
        for heading, links in ((self.first_time, self.help), (self.sample_heading, self.samples)):
            self.aside.addWidget(heading)
            self.aside.addSpacing(4)
            for link in links:
                self.aside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.aside.addSpacing(24)
        self.aside.addStretch(1)
        below = QGridLayout()
        below.setHorizontalSpacing(48)
        below.addWidget(self.recent, 0, 0, Qt.AlignmentFlag.AlignTop)
        below.addLayout(self.aside, 0, 1)
        below.setColumnStretch(0, 1)
        below.setColumnMinimumWidth(1, _ASIDE)
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(26)
        self._column.addWidget(self.templates)
        self._column.addSpacing(40)
        self._column.addLayout(below)
        self._column.addStretch(1)

    def _link(self, name: str, icon: str) -> TextLink:
        link = TextLink(self._ground.appearance.theme, "muted", icon, self._page)
        link.setObjectName(name)
        self._walk.add(link)
        return link

    def _help_link(self, action_id: str) -> TextLink:
        link = self._link(action_id, "keyboard" if action_id == "help.shortcuts" else "book-open")
        link.clicked.connect(self._ground.actions[action_id].trigger)
        return link

    # -- following ---------------------------------------------------------------------

    def _word(self) -> None:
        self.setAccessibleName(self.tr("Start Page"))
        self.heading.setText(self.tr("Which journey shall we draw?"))
        self.subtitle.setText(self.tr("Start from a template, or drop a file on this window."))
        self.first_time.setText(self.tr("New here?"))
        self.sample_heading.setText(self.tr("Look Around in a Sample"))
        for link in self.help:
            action = self._ground.actions[link.objectName()]
            link.word(plain_text(action.text()), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        for link, (_, title) in zip(self.samples, SAMPLES, strict=True):
            link.word(QCoreApplication.translate("Samples", title))
        self.languages.setAccessibleName(self.tr("Interface language"))

    def _recolor(self) -> None:
        theme = self._ground.appearance.theme
        self._paint_desk()
        for link in (self.back, *self.help, *self.samples):
            link.recolor(theme)
        self.languages.recolor(theme)
        self.recent.recolor()
        self._show_templates()

    def _follow_language(self) -> None:
        self.languages.show_language(self._ground.translation.language)
        self._word()
        self._show_templates()
        if self.isVisible():
            self.refresh()

    def _paint_desk(self) -> None:
        # A palette and not a style sheet: one more sheet would cost every start ten milliseconds.
        colors = self.palette()
        colors.setColor(colors.ColorRole.Window, QColor(desk(self._ground.appearance.theme)))
        self._page.setPalette(colors)

    def _show_templates(self) -> None:
        self._idle.clear()
        self.templates.show_in(self._ground.appearance.theme, self._ground.translation.language)
        self.recent.look()

    def _open_sample(self) -> None:
        self.sample_wanted.emit(self.sender().objectName())

    def _reveal(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 20, 30)


def _sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setBold(bold)
    return sized


def _shortened(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"
