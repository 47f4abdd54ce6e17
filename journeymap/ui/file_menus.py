"""The menus of recent maps and of samples."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journeymap.assets import samples_root
from journeymap.ui.file_names import ENDING
from journeymap.ui.recent import RecentMaps
from journeymap.ui.settings import Settings
from journeymap.ui.template_list import SAMPLES

_CLEAR = ""
_TITLES = dict(SAMPLES)
_LANGUAGES = {"ko": "한국어", "en": "English"}


class FileMenus(QObject):
    """Fills both menus anew whenever they open.

    Signals
    -------
    wanted(Path), sample_wanted(Path) : a recent map or a sample was chosen.
    """

    wanted = Signal(object)
    sample_wanted = Signal(object)

    def __init__(self, recent: QMenu, samples: QMenu, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._recent = recent
        self._samples = samples
        self._maps = RecentMaps(settings)
        recent.aboutToShow.connect(self._fill_recent)
        samples.aboutToShow.connect(self._fill_samples)
        recent.triggered.connect(self._choose_recent)
        samples.triggered.connect(self._choose_sample)
        samples.installEventFilter(self)
        self._fill_recent()
        self._fill_samples()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the samples anew in another language: the command box lists them without opening the menu."""
        if watched is self._samples and event.type() is QEvent.Type.LanguageChange:
            self._fill_samples()
        return False

    def _fill_recent(self) -> None:
        menu = self._recent
        menu.clear()
        for each in self._maps.entries():
            path = each.path
            action = _add(menu, each.facts.title or path.name.removesuffix(ENDING), str(path))
            action.setToolTip(str(path))
            if not path.exists():
                action.setText(self.tr("{name} (not found)").format(name=action.text()))
                action.setEnabled(False)
        if menu.isEmpty():
            menu.addAction(self.tr("No recent maps")).setEnabled(False)
        else:
            menu.addSeparator()
            _add(menu, self.tr("Clear List"), _CLEAR)

    def _fill_samples(self) -> None:
        self._samples.clear()
        for path in sorted(samples_root().glob(f"*{ENDING}")):
            name, _, language = path.name.removesuffix(ENDING).rpartition(".")
            title = QCoreApplication.translate("Samples", _TITLES.get(name, name))
            _add(self._samples, f"{title} · {_LANGUAGES.get(language, language)}", str(path))

    def _choose_recent(self, action: QAction) -> None:
        path = action.data()
        if path == _CLEAR:
            self._maps.clear()
        elif isinstance(path, str):
            self.wanted.emit(Path(path))

    def _choose_sample(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.sample_wanted.emit(Path(action.data()))


def _add(menu: QMenu, text: str, path: str) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setData(path)
    return action
