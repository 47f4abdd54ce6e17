"""Keeps the scene in step: notice, layout, scene; the one way from the journey to the picture."""

from collections.abc import Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.i18n import Labels
from journeymap.model.bilingual import language_shown
from journeymap.model.document import Notice
from journeymap.model.vocabulary import Language
from journeymap.ui.board.items import Sign
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.session import Session

if TYPE_CHECKING:
    from journeymap.layout.map_layout import MapLayout

_NOTHING: frozenset[str] = frozenset()


class Presenter(QObject):
    """Lays the session's journey out after every change and shows it on a scene.

    Nothing is laid out before :meth:`start`, so that a window can appear first.
    """

    def __init__(self, session: Session, scene: BoardScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = scene
        self._layout: MapLayout | None = None
        self._language: Language | None = None
        session.noticed.connect(self._hear_notice)
        session.view_changed.connect(self._hear_view)
        session.replaced.connect(self.start)
        session.selection.changed.connect(self.show_selection)

    def start(self) -> None:
        """Show everything anew, without movement."""
        self._present(glide=False)

    def show_selection(self) -> None:
        """Ring the parts of what is selected."""
        selection = self._session.selection
        keys = [key for element in selection.ids for key in self._scene.keys_of(element)]
        self._scene.sign(Sign.SELECTED, keys)

    def _hear_notice(self, notice: Notice) -> None:
        self._present(glide=True, touched=notice.touched)

    def _hear_view(self) -> None:
        self._present(glide=False, touched=_NOTHING)

    def _present(self, *, glide: bool, touched: Set[str] | None = None) -> None:
        session, scene = self._session, self._scene
        if scene.theme is not session.theme:
            scene.set_theme(session.theme)
        journey = session.journey
        language = language_shown(session.view.texts, journey.details.language)
        board = self._layout_for(language).lay_out(journey, session.theme, session.view, touched)
        scene.show_board(board, glide=glide)
        session.board = board
        self.show_selection()

    def _layout_for(self, language: Language) -> "MapLayout":
        # All that lays out is loaded here, at the first picture, and kept for the life of the window.
        if self._layout is None or self._language is not language:
            from journeymap.layout.fonts import bundled_fonts
            from journeymap.layout.map_layout import MapLayout

            self._layout = MapLayout(bundled_fonts(), Labels(language))
            self._language = language
        return self._layout
