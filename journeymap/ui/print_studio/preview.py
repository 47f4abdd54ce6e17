"""The pages as they will be printed: one large, or all small, and the bar to go through them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from journeymap.layout.pages import Page
from journeymap.layout.theme import Theme
from journeymap.ui.icons import icon
from journeymap.ui.print_studio.overview import Overview
from journeymap.ui.print_studio.page_view import PIXELS_PER_POINT, PageView
from journeymap.ui.print_studio.pictures import Pictures


class Preview(QWidget):
    """Shows pages and goes through them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.page = PageView(theme, self)
        self.overview = Overview(theme, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.overview)
        self.back, self.forth = self._button("chevron-left"), self._button("chevron-right")
        self.smaller, self.larger = self._button("zoom-out"), self._button("zoom-in")
        self.fitting, self.all_pages = self._button("maximize"), self._button("layout-grid")
        self.all_pages.setCheckable(True)
        self.place, self.zoom = QLabel(self), QLabel(self)
        for label, widest in ((self.place, "8888 / 8888"), (self.zoom, "888 %")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addLayout(self._bar())
        self._connect()
        self._speak()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.page.recolor(theme)
        self.overview.recolor(theme)
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme.ink, theme.muted))

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show other pages, at the same place among them."""
        pictures = Pictures(pages)
        self._count = len(pages)
        self.page.show_pages(pictures)
        self.overview.show_pages(pictures, self.page.number)
        self._say_place()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme.ink, self._theme.muted))
        self._icons = {**getattr(self, "_icons", {}), button: name}
        return button

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(4)
        for widget in (self.back, self.place, self.forth):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self.smaller, self.zoom, self.larger, self.fitting):
            bar.addWidget(widget)
        bar.addSpacing(8)
        bar.addWidget(self.all_pages)
        return bar

    def _connect(self) -> None:
        self.back.clicked.connect(self._turn_back)
        self.forth.clicked.connect(self._turn_forth)
        self.smaller.clicked.connect(self._make_smaller)
        self.larger.clicked.connect(self._make_larger)
        self.fitting.clicked.connect(self.page.fit)
        self.all_pages.toggled.connect(self._show_all)
        self.page.turned.connect(self._follow_page)
        self.page.zoomed.connect(self._say_place)
        self.overview.chosen.connect(self.page.turn_to)
        self.overview.opened.connect(self._open)

    def _turn_back(self) -> None:
        self.page.turn(-1)

    def _turn_forth(self) -> None:
        self.page.turn(1)

    def _make_smaller(self) -> None:
        self.page.zoom_by(-1)

    def _make_larger(self) -> None:
        self.page.zoom_by(1)

    def _show_all(self, shown: bool) -> None:
        view = self.overview if shown else self.page
        self.stack.setCurrentWidget(view)
        view.setFocus()
        self._say_place()

    def _open(self, number: int) -> None:
        self.page.turn_to(number)
        self.all_pages.setChecked(False)

    def _follow_page(self, number: int) -> None:
        self.overview.go_to(number)
        self._say_place()

    def _say_place(self) -> None:
        number, count = self.page.number, self._count
        shows_page = self.stack.currentWidget() is self.page
        self.place.setText(f"{min(number + 1, count)} / {count}")
        self.zoom.setText(f"{self.page.scale / PIXELS_PER_POINT * 100:.0f} %")
        self.back.setEnabled(number > 0)
        self.forth.setEnabled(number + 1 < count)
        for widget in (self.smaller, self.zoom, self.larger, self.fitting):
            widget.setEnabled(shows_page and count > 0)
        self.page.setAccessibleName(self.tr("Page {number} of {count}").format(number=number + 1, count=count))

    def resizeEvent(self, event: object) -> None:
        """Say how large the page is now."""
        self._say_place()

    def _speak(self) -> None:
        words = (
            (self.back, self.tr("Previous page (Page Up)")),
            (self.forth, self.tr("Next page (Page Down)")),
            (self.smaller, self.tr("Smaller (Ctrl+−)")),
            (self.larger, self.tr("Larger (Ctrl++)")),
            (self.fitting, self.tr("Show the whole page (Ctrl+0)")),
            (self.all_pages, self.tr("All pages side by side")),
        )
        for button, name in words:
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.overview.setAccessibleName(self.tr("All pages"))
        self._say_place()
